/** Pure sums about money: the budget table of a source, the SPUK, and the raming of a tender. Cents and whole numbers. */

export type Budgetrij = {
  readonly gemeenteId: string;
  readonly gemeente: string;
  readonly jaar: number;
  readonly soort: 'invoering' | 'uitvoering';
  readonly bedragCents: number;
  /** 1: the amount holds for the years after it as well. */
  readonly enVerder: number;
  readonly bron: string;
};
type Budgetjaar = { jaar: number; soort: Budgetrij['soort']; enVerder: boolean; totaalCents: number | null };
export type Budgetregel = { gemeenteId: string; gemeente: string; perJaar: Record<number, number> };
/** Of a year against the reference year: the smallest and the largest ratio among the gemeenten. */
export type Verhouding = { jaar: number; ten: number; kleinste: number; grootste: number };
export type Budgettabel = { jaren: Budgetjaar[]; regels: Budgetregel[]; verhoudingen: Verhouding[]; bronnen: string[] };

/** The first whole year of the law; S1 explains 2021 as half a year of it, which it is not. */
const referentiejaar = 2022;

/**
 * Gemeente by year with totals, and how each year of uitvoering compares to 2022. A total is null when a gemeente has
 * no amount for that year: a sum of some is no total.
 * @source domeinregels A.7, AMRD uitvoeringskosten (check 0,4499 and 1,1001)
 */
export function budgettabel(rijen: readonly Budgetrij[]): Budgettabel {
  const regels = new Map<string, Budgetregel>();
  const jaren = new Map<number, Pick<Budgetjaar, 'soort' | 'enVerder'>>();
  for (const { gemeenteId, gemeente, jaar, soort, bedragCents, enVerder } of rijen) {
    const regel = regels.get(gemeenteId) ?? { gemeenteId, gemeente, perJaar: {} };
    regel.perJaar[jaar] = bedragCents;
    regels.set(gemeenteId, regel);
    jaren.set(jaar, { soort, enVerder: enVerder === 1 });
  }
  const alle = [...regels.values()].sort((a, b) => a.gemeente.localeCompare(b.gemeente, 'nl'));
  const opVolgorde = [...jaren].sort(([a], [b]) => a - b);
  return {
    regels: alle,
    jaren: opVolgorde.map(([jaar, eigenschappen]) => ({ jaar, ...eigenschappen, totaalCents: som(alle, jaar) })),
    verhoudingen: opVolgorde.flatMap(([jaar, { soort }]) =>
      soort === 'uitvoering' && jaar !== referentiejaar ? verhouding(alle, jaar) : [],
    ),
    bronnen: [...new Set(rijen.map(({ bron }) => bron))].sort(),
  };
}

function som(regels: readonly Budgetregel[], jaar: number): number | null {
  let totaal = 0;
  for (const { perJaar } of regels) {
    const bedrag = perJaar[jaar];
    if (bedrag === undefined) return null;
    totaal += bedrag;
  }
  return totaal;
}

function verhouding(regels: readonly Budgetregel[], jaar: number): Verhouding[] {
  const waarden = regels.flatMap(({ perJaar }) => {
    const [deel, geheel] = [perJaar[jaar], perJaar[referentiejaar]];
    return deel === undefined || !geheel ? [] : [deel / geheel];
  });
  if (waarden.length === 0) return [];
  return [{ jaar, ten: referentiejaar, kleinste: Math.min(...waarden), grootste: Math.max(...waarden) }];
}

export type Raming = {
  readonly trajectenPerJaar: number;
  readonly prijsPerTrajectCents: number;
  readonly looptijdMaanden: number;
};

/** What the trajecten cost in a year and over the whole term; a term of 18 months counts for one and a half year. */
export function reken({ trajectenPerJaar, prijsPerTrajectCents, looptijdMaanden }: Raming) {
  const perJaarCents = trajectenPerJaar * prijsPerTrajectCents;
  return { perJaarCents, totaalCents: Math.round((perJaarCents * looptijdMaanden) / 12) };
}

/**
 * Whether a raming is what its trajecten come to. Half a traject up or down per year is rounding: a source that
 * spreads 137 trajecten over routes gives 54,8, and a perceel counts whole ones.
 */
export function controleer(raming: Raming, ramingCents: number): 'klopt' | 'op-hele-trajecten-na' | 'wijkt-af' {
  const { totaalCents } = reken(raming);
  if (totaalCents === ramingCents) return 'klopt';
  const halfTraject = (raming.prijsPerTrajectCents * raming.looptijdMaanden) / 24;
  return Math.abs(totaalCents - ramingCents) <= halfTraject ? 'op-hele-trajecten-na' : 'wijkt-af';
}

/** How many trajecten a percentage is; not rounded, because a source that says 137 means an expectation. */
export const deelVan = (trajectenPerJaar: number, procent: number): number => (trajectenPerJaar * procent) / 100;
