import { z } from 'zod';
import {
  dag,
  keuze,
  optioneelGeheelGetal,
  optioneleDag,
  optioneleTekst,
  tekst,
  versieVeld,
  vinkje,
} from '~/platform/fields';
import { isKvkNummer } from './rules';

const soorten = ['taal', 'taalschakel', 'maatschappelijk', 'hoger-onderwijs', 'overig'] as const;
const rollen = ['combinant', 'penvoerder', 'hoofdaannemer', 'onderaannemer', 'onbekend'] as const;

/** Eight digits, spaces and dots between them go; empty becomes null. */
const kvkNummer = z
  .string()
  .optional()
  .transform((invoer, context) => {
    const cijfers = (invoer ?? '').replace(/[\s.]/g, '');
    if (!cijfers) return null;
    if (!isKvkNummer(cijfers)) {
      const message = `"${invoer}" is geen KvK-nummer. Een KvK-nummer heeft 8 cijfers, bijvoorbeeld 01234567. Weet u het niet, laat het dan leeg.`;
      context.addIssue({ code: 'custom', message });
    }
    return cijfers;
  });

const website = z
  .string()
  .trim()
  .max(200, { error: 'Dit adres is te lang: hoogstens 200 tekens.' })
  .optional()
  .transform((invoer, context) => {
    if (!invoer) return null;
    if (!/^https?:\/\/[^\s]+$/.test(invoer) || !URL.canParse(invoer)) {
      context.addIssue({ code: 'custom', message: 'Schrijf een volledig adres, dat begint met https://' });
    }
    return invoer;
  });

const velden = z.object({
  naam: tekst('de naam'),
  soort: keuze('een soort', soorten),
  kvkNummer,
  vestigingsplaats: optioneleTekst(100),
  website,
  toelichting: optioneleTekst(4000),
  bron: optioneleTekst(300),
  aliassen: z
    .array(z.object({ naam: tekst('de andere naam'), bron: optioneleTekst(300) }))
    .max(20, { error: 'Geef hoogstens 20 andere namen.' })
    .default([]),
  /** "It is another organisation": asked for once somebody looks like it. */
  bevestigd: vinkje(),
});

type Namen = { naam: string; aliassen: readonly { naam: string }[] };
type Context = { addIssue(issue: { code: 'custom'; path: (string | number)[]; message: string }): void };

function zonderDubbele({ naam, aliassen }: Namen, context: Context) {
  for (const [index, alias] of aliassen.entries()) {
    const eerder = [naam, ...aliassen.slice(0, index).map((ander) => ander.naam)];
    if (!eerder.includes(alias.naam)) continue;
    context.addIssue({ code: 'custom', path: ['aliassen', index, 'naam'], message: 'Deze naam staat er al.' });
  }
}

export const nieuweAanbiederForm = velden.superRefine(zonderDubbele);
export const aanbiederForm = velden
  .extend({ naamVanaf: optioneleDag(), naamBron: optioneleTekst(300), versie: versieVeld() })
  .superRefine(zonderDubbele);

const combinatieVelden = z.object({
  naam: tekst('de naam van de combinatie'),
  toelichting: optioneleTekst(4000),
  bron: optioneleTekst(300),
  leden: z
    .array(
      z.object({
        aanbiederId: z.string({ error: 'Kies een aanbieder.' }),
        rol: keuze('een rol', rollen),
        levert: vinkje(),
        aandeelProcent: optioneelGeheelGetal({ max: 100 }),
      }),
    )
    .min(2, { error: 'Een combinatie heeft minstens twee aanbieders. Voeg er een toe.' })
    .max(10, { error: 'Een combinatie heeft hoogstens tien aanbieders.' }),
  bevestigd: vinkje(),
});
export const nieuweCombinatieForm = combinatieVelden;
export const combinatieForm = combinatieVelden.extend({ versie: versieVeld() });

export const klachtenreglementForm = z.object({
  datum: dag('de dag waarop u het reglement heeft gezien'),
  bron: tekst('waar u het reglement heeft gezien', 300),
  versie: versieVeld(),
});

/** What the fields hold before they are judged. */
export type AanbiederInvoer = z.input<typeof aanbiederForm>;
export type CombinatieInvoer = z.input<typeof combinatieForm>;
