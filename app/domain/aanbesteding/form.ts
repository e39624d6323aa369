import { z } from 'zod';
import {
  geheelGetal,
  keuze,
  optioneleDag,
  optioneleTekst,
  parseDagInvoer,
  tekst,
  tijd,
  versieVeld,
  vinkje,
} from '~/platform/fields';
import { procedures } from './procedure';

/** The fields of a tender itself; percelen, planning and mandates have forms of their own. */

/** A time that falls back to a usual one when it is left out. */
export const optioneleTijd = (wat: string, gewoon: string) =>
  z
    .string()
    .optional()
    .transform((invoer) => invoer || gewoon)
    .pipe(tijd(wat));

const gegevens = {
  titel: tekst('de titel', 150),
  omschrijving: optioneleTekst(),
  penvoerderId: optioneleTekst(100),
  inkoopbureauId: optioneleTekst(100),
  procedure: keuze('de procedure', procedures as [string, ...string[]]).transform(
    (waarde) => waarde as (typeof procedures)[number],
  ),
  procedureBron: optioneleTekst(200),
  procedureMotivering: optioneleTekst(),
  hoofdvoorwerp: keuze('het hoofdvoorwerp', ['sas', 'dienst']),
  tendernedKenmerk: optioneleTekst(100),
  eldersGelopen: vinkje(),
  sluitingDatum: optioneleDag(),
  sluitingTijd: optioneleTijd('de tijd van sluiting', '12.00'),
  standstillDagen: geheelGetal('het aantal dagen', { min: 0, max: 365 }),
  bron: optioneleTekst(500),
};

/** A tender that is made gets its number from the portal. */
export const nieuweAanbestedingForm = z.object({ ...gegevens, verbandId: tekst('het samenwerkingsverband') });

export const aanbestedingForm = z.object({ ...gegevens, versie: versieVeld() });
export type AanbestedingGegevens = z.output<typeof aanbestedingForm>;

/** What can still change once it is published. */
export const naPublicatieForm = z
  .object({
    omschrijving: gegevens.omschrijving,
    inkoopbureauId: gegevens.inkoopbureauId,
    tendernedKenmerk: gegevens.tendernedKenmerk,
    versie: versieVeld(),
  })
  .transform((invoer) => ({ ...invoer, naPublicatie: true as const }));

export const mandatenForm = z.object({
  mandaten: z
    .array(
      z.object({
        gemeenteId: tekst('de gemeente'),
        nodig: keuze('of een mandaat nodig is', ['ja', 'nee']),
        verleendDatum: optioneleDag(),
        toelichting: optioneleTekst(500),
      }),
    )
    .max(400),
  versie: versieVeld(),
});

/** The calculator stands in the address, so that a proposal can be shared; undefined when there is nothing to compute. */
export function parseRekenInvoer(params: URLSearchParams) {
  const richting = params.get('richting') === 'terug' ? ('terug' as const) : ('vooruit' as const);
  const grond = gronden.find((naam) => naam === params.get('grond')) ?? 'normaal';
  const invoer = params.get('datum')?.trim().slice(0, 40) ?? '';
  const datum = parseDagInvoer(invoer);
  const fout =
    invoer === ''
      ? null
      : datum === undefined
        ? `"${invoer}" is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 2-3-2026.`
        : datum < '2000' || datum > '2100'
          ? 'Kies een datum tussen 2000 en 2100.'
          : null;
  return { richting, grond, invoer, datum: fout === null ? datum : undefined, fout };
}

const gronden = ['normaal', 'vooraankondiging', 'urgent'] as const;
