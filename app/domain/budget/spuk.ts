import type { Dag } from '~/platform/dates';
import { formatPeriode } from '~/platform/format';

/** A setting of the group SPUK, as far as these tables need it. */
export type SpukInstelling = {
  readonly sleutel: string;
  readonly naam: string;
  readonly waarde: number | string | boolean;
  readonly van: Dag;
  readonly tot: Dag | null;
  readonly bron: string;
  readonly nogNakijken: boolean;
};

type Onderdeel = { naam: string; statushouderCents: number | null; migrantCents: number | null };
export type Indicatief = {
  periode: string;
  bron: string;
  nogNakijken: boolean;
  onderdelen: Onderdeel[];
  /** The second: without ontzorgen, which the definitive SPUK leaves out. */
  som: { statushouderCents: number; migrantCents: number; zonderOntzorgenCents: number };
};
export type Jaarbedrag = {
  periode: string;
  migrantCents: number | null;
  /** First, second and third year of a cohort. */
  cohort: (number | null)[];
  somCents: number | null;
  bron: string;
  nogNakijken: boolean;
};

const cents = (instelling: SpukInstelling | undefined): number | null =>
  typeof instelling?.waarde === 'number' ? instelling.waarde : null;
const opTelling = (bedragen: readonly (number | null)[]): number =>
  bedragen.reduce<number>((som, bedrag) => som + (bedrag ?? 0), 0);
const begindagen = (instellingen: readonly SpukInstelling[]): Dag[] =>
  [...new Set(instellingen.map(({ van }) => van))].sort();

const indicatiefPrefix = 'spuk.indicatief.';

/**
 * The indicative amounts per component, a table per period, with their sums.
 * @source domeinregels A.7: 13.613 for a statushouder, 12.713 without ontzorgen, 590 for a gezins- or overige migrant
 */
export function indicatieveBedragen(alle: readonly SpukInstelling[]): Indicatief[] {
  const bedragen = alle.filter(({ sleutel }) => sleutel.startsWith(indicatiefPrefix));
  return begindagen(bedragen).flatMap((van) => {
    const dan = bedragen.filter((instelling) => instelling.van === van);
    const eerste = dan[0];
    if (!eerste) return [];
    const sleutels = [...new Set(dan.map(({ sleutel }) => sleutel.slice(indicatiefPrefix.length).split('.')[0] ?? ''))];
    const vind = (onderdeel: string, doelgroep: string) =>
      dan.find(({ sleutel }) => sleutel === `${indicatiefPrefix}${onderdeel}.${doelgroep}`);
    const onderdelen = sleutels.map((sleutel) => {
      const [statushouder, migrant] = [vind(sleutel, 'statushouder'), vind(sleutel, 'migrant')];
      return {
        sleutel,
        naam: (statushouder ?? migrant)?.naam.replace(/, per (statushouder|gezins-).*$/, '') ?? sleutel,
        statushouderCents: cents(statushouder),
        migrantCents: cents(migrant),
      };
    });
    const som = (rijen: typeof onderdelen) => opTelling(rijen.map(({ statushouderCents }) => statushouderCents));
    return [
      {
        periode: formatPeriode(van, eerste.tot),
        bron: eerste.bron,
        nogNakijken: dan.some(({ nogNakijken }) => nogNakijken),
        onderdelen: onderdelen
          .map(({ sleutel: _, ...onderdeel }) => onderdeel)
          .sort((a, b) => (b.statushouderCents ?? 0) - (a.statushouderCents ?? 0)),
        som: {
          statushouderCents: som(onderdelen),
          migrantCents: opTelling(onderdelen.map(({ migrantCents }) => migrantCents)),
          zonderOntzorgenCents: som(onderdelen.filter(({ sleutel }) => sleutel !== 'ontzorgen')),
        },
      },
    ];
  });
}

/** The year of a period that is a calendar year. */
const heelJaar = (van: Dag, tot: Dag | null): string | undefined => {
  const jaar = van.slice(0, 4);
  return van === `${jaar}-01-01` && tot === `${Number(jaar) + 1}-01-01` ? jaar : undefined;
};

const jaarsleutels = [
  'spuk.migrant',
  'spuk.asielstatushouder.a',
  'spuk.asielstatushouder.b',
  'spuk.asielstatushouder.c',
];

/**
 * The definitive amounts, a row per period.
 * @source Regeling inburgering 2021 art. 10.1-10.4; sums 13.156,69 (2022) and 13.680,74 (2023)
 */
export function jaarbedragen(alle: readonly SpukInstelling[]): Jaarbedrag[] {
  const bedragen = alle.filter(({ sleutel }) => jaarsleutels.includes(sleutel));
  return begindagen(bedragen).flatMap((van) => {
    const dan = bedragen.filter((instelling) => instelling.van === van);
    const eerste = dan[0];
    if (!eerste) return [];
    const [migrantCents = null, ...cohort] = jaarsleutels.map((gezocht) =>
      cents(dan.find(({ sleutel }) => sleutel === gezocht)),
    );
    return [
      {
        periode: heelJaar(van, eerste.tot) ?? formatPeriode(van, eerste.tot),
        migrantCents,
        cohort,
        somCents: cohort.includes(null) ? null : opTelling(cohort),
        bron: eerste.bron,
        nogNakijken: dan.some(({ nogNakijken }) => nogNakijken),
      },
    ];
  });
}

/** The other rules about the SPUK, those that stand in none of the two tables. */
export const overigeRegels = (alle: readonly SpukInstelling[]): SpukInstelling[] =>
  alle.filter(({ sleutel }) => !sleutel.startsWith(indicatiefPrefix) && !jaarsleutels.includes(sleutel));
