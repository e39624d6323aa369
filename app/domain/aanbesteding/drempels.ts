import type { Dag, Periode } from '~/platform/dates';
import { type Failure, fail, ok, type Result } from '~/platform/result';
import type { Procedure, Procedureprofiel } from './procedure';

/** The European thresholds as dated data, and whether a procedure fits the value of a tender. */

export const hoofdvoorwerpNamen = {
  sas: 'Sociale of andere specifieke dienst',
  dienst: 'Andere dienst',
} as const;
export type Hoofdvoorwerp = keyof typeof hoofdvoorwerpNamen;

export type DrempelSoort = 'sas' | 'diensten-decentraal' | 'diensten-centraal' | 'werken';
/** A European threshold, excluding btw, for the whole contract with its options and all percelen together. */
export type Drempel = Periode & { readonly soort: DrempelSoort; readonly van: Dag; readonly bedragCents: number };

const drempelJaren = [
  ['2020-01-01', '2022-01-01', 214_000, 139_000, 5_350_000],
  ['2022-01-01', '2024-01-01', 215_000, 140_000, 5_382_000],
  ['2024-01-01', '2026-01-01', 221_000, 143_000, 5_538_000],
  ['2026-01-01', '2028-01-01', 216_000, 140_000, 5_404_000],
] as const;
const verordening = 'Tweejaarlijkse verordening van de Europese Commissie';

/** Seed for the settings table: every row with its period and source. `nogNakijken`: not read in the official text. */
export const drempelTabel: readonly (Drempel & { readonly bron: string; readonly nogNakijken: boolean })[] = [
  {
    soort: 'sas',
    van: '2020-01-01',
    tot: null,
    bedragCents: 750_000_00,
    bron: 'Richtlijn 2014/24/EU art. 4 onder d; Aanbestedingswet 2012 art. 2.6a (niet in de tweejaarlijkse herziening)',
    nogNakijken: false,
  },
  ...drempelJaren.flatMap(([van, tot, decentraal, centraal, werken]) => [
    {
      soort: 'diensten-decentraal' as const,
      van,
      tot,
      bedragCents: decentraal * 100,
      bron: verordening,
      nogNakijken: true,
    },
    {
      soort: 'diensten-centraal' as const,
      van,
      tot,
      bedragCents: centraal * 100,
      bron: verordening,
      nogNakijken: true,
    },
    { soort: 'werken' as const, van, tot, bedragCents: werken * 100, bron: verordening, nogNakijken: true },
  ]),
];

export const drempelOp = <D extends Drempel>(drempels: readonly D[], soort: DrempelSoort, dag: Dag): D | undefined =>
  drempels.find((rij) => rij.soort === soort && rij.van <= dag && (rij.tot === null || dag < rij.tot));

export type ProcedurePunten = {
  'europese-aankondiging-verplicht': {
    procedure: Procedure;
    ramingCents: number;
    drempelCents: number;
    hoofdvoorwerp: Hoofdvoorwerp;
  };
  'sas-niet-toegestaan': Record<never, never>;
  'procedure-onbekend': Record<never, never>;
  'drempel-onbekend': { opDatum: Dag };
};
export type ProcedureFout = { [R in keyof ProcedurePunten]: Failure<R, ProcedurePunten[R]> }[keyof ProcedurePunten];

/**
 * Whether the procedure fits the value of the whole tender. From the threshold on (equal counts) a European notice is
 * mandatory. The screens show a refusal as a warning; publishing is blocked by it.
 * @param totaleRamingCents all percelen together, options included, without btw
 * @source Aanbestedingswet 2012 art. 2.3 and 2.6a; trap A.11 #5 (AMRD: nationaal openbaar at € 5,48 mln)
 */
export function procedurePastBijRaming(
  profiel: Procedureprofiel,
  totaleRamingCents: number,
  opDatum: Dag,
  drempels: readonly Drempel[],
  hoofdvoorwerp: Hoofdvoorwerp,
): Result<true, ProcedureFout> {
  if (profiel.procedure === 'onbekend') return fail('procedure-onbekend');
  if (profiel.procedure === 'sas' && hoofdvoorwerp !== 'sas') return fail('sas-niet-toegestaan');
  if (profiel.europeseAankondiging) return ok(true);
  const drempel = drempelOp(drempels, hoofdvoorwerp === 'sas' ? 'sas' : 'diensten-decentraal', opDatum);
  if (!drempel) return fail('drempel-onbekend', { opDatum });
  return totaleRamingCents < drempel.bedragCents
    ? ok(true)
    : fail('europese-aankondiging-verplicht', {
        procedure: profiel.procedure,
        ramingCents: totaleRamingCents,
        drempelCents: drempel.bedragCents,
        hoofdvoorwerp,
      });
}
