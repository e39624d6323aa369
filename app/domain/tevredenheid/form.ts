import * as z from 'zod';
import {
  dag,
  keuze,
  optioneelGeheelGetal,
  optioneleVrijeTekst,
  tekst,
  versieVeld,
  vrijeTekst,
} from '~/platform/fields';
import { gekozen, optioneelGekozen } from '../organisatie/form';

/** `7,8`, `7.8` or `7` → 78, the mark times ten; undefined when it is no mark from 1 to 10. */
export function parseCijfer(invoer: string): number | undefined {
  const match = /^(\d{1,2})(?:[.,](\d))?$/.exec(invoer.trim());
  const tienden = match ? Number(match[1]) * 10 + Number(match[2] ?? 0) : Number.NaN;
  return tienden >= 10 && tienden <= 100 ? tienden : undefined;
}

const optioneelCijfer = z
  .string()
  .optional()
  .transform((invoer, context) => {
    if (!invoer) return null;
    const tienden = parseCijfer(invoer);
    if (tienden === undefined)
      context.addIssue({
        code: 'custom',
        message: `"${invoer}" is geen rapportcijfer. Schrijf een cijfer van 1 tot en met 10, bijvoorbeeld 7,8.`,
      });
    return tienden ?? null;
  });

const velden = {
  gebied: gekozen('onder wie is gemeten'),
  aanbiederId: optioneelGekozen(),
  onderwerp: vrijeTekst('wat of wie is beoordeeld', 200),
  dienst: keuze('een dienst', ['taal', 'maatschappelijke-begeleiding', 'map', 'gemeente', 'organisatie']),
  van: dag('de eerste dag van de periode'),
  totEnMet: dag('de laatste dag van de periode'),
  cijferTienden: optioneelCijfer,
  bronNotatie: optioneleVrijeTekst(200),
  respondenten: optioneelGeheelGetal({ max: 1_000_000 }),
  bron: tekst('de bron', 500),
  toelichting: optioneleVrijeTekst(2000),
};

export const metingForm = z.object(velden);
export type MetingInvoer = z.output<typeof metingForm>;

/** The two forms of the page of one measurement, told apart by `daad`. */
export const metingBewerkenForm = z.discriminatedUnion('daad', [
  z.object({ daad: z.literal('wijzigen'), ...velden, versie: versieVeld() }),
  z.object({ daad: z.literal('weghalen'), versie: versieVeld() }),
]);
