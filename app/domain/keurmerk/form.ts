import { z } from 'zod';
import { addDagen } from '~/platform/dates';
import { dag, keuze, optioneleDag, optioneleTekst, tekst, versieVeld, vinkje } from '~/platform/fields';
import { type KeurmerkDaad, type KeurmerkStatus, keurmerkOvergangen } from './status';

const soorten = ['blik-op-werk', 'diploma-erkenning'] as const;

/** `daad:status`, as `stapkeuzes` gives them; whether it may happen now is judged by the rules. */
const stap = z.string({ error: 'Kies wat er is gebeurd.' }).transform((invoer, context) => {
  const gevonden = keurmerkOvergangen.find(({ daad, naar }) => invoer === `${daad}:${naar}`);
  if (!gevonden) context.addIssue({ code: 'custom', message: 'Kies wat er is gebeurd.' });
  return {
    daad: gevonden?.daad ?? ('bevestig' as KeurmerkDaad),
    naar: gevonden?.naar ?? ('onbekend' as KeurmerkStatus),
  };
});

const bronUrl = () =>
  z
    .string()
    .trim()
    .max(500, { error: 'Dit adres is te lang: hoogstens 500 tekens.' })
    .optional()
    .transform((invoer, context) => {
      if (!invoer) return null;
      if (!/^https?:\/\/[^\s]+$/.test(invoer) || !URL.canParse(invoer)) {
        context.addIssue({ code: 'custom', message: 'Schrijf een volledig adres, dat begint met https://' });
      }
      return invoer;
    });

/** The next act in a register. People give the last day; `tot` comes out as the first day after it. */
export const keurmerkForm = z
  .object({
    soort: keuze('een keurmerk', soorten),
    stap,
    van: optioneleDag(),
    totEnMet: optioneleDag(),
    kenmerk: optioneleTekst(100),
    bron: tekst('de bron', 300),
    bronUrl: bronUrl(),
    geverifieerdDatum: dag('de dag waarop u dit heeft gecontroleerd'),
    bezwaarLopend: vinkje(),
    toelichting: optioneleTekst(2000),
    versie: versieVeld(),
  })
  .superRefine(({ stap: { daad }, van }, context) => {
    if (daad === 'bevestig' || van) return;
    context.addIssue({
      code: 'custom',
      path: ['van'],
      message: 'Vul in vanaf welke dag dit geldt, bijvoorbeeld 2-3-2026.',
    });
  })
  .transform(({ stap: { daad, naar }, totEnMet, ...rest }) => ({
    ...rest,
    daad,
    naar,
    tot: totEnMet ? addDagen(totEnMet, 1) : null,
  }));

export const vervalForm = z.object({ reden: tekst('een reden', 1000), versie: versieVeld() });
