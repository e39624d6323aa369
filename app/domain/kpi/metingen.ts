/** What is kept as sums. Pure words: the catalogue with definitions and norms is data (`kpis`). */

/** KPI's that ripen: a traject counts from its own day d on. */
const cohortMetingen = [
  'P-01',
  'P-02',
  'P-03',
  'P-01-zonder-verlenging',
  'P-02-zonder-verlenging',
  'P-03-zonder-verlenging',
  'W-04',
  'W-04-zonder-orientatie',
  'O-01',
  'T-01',
] as const;

/** KPI's of a calendar month: attendance by the month reported about, reports by the month of their deadline. */
const maandMetingen = ['U-01', 'Q-02'] as const;

/** Plain counts of trajecten, in the month in which it happened. */
export const aantalMetingen = ['plichtig', 'pip', 'toegewezen', 'gestart', 'gestopt', 'afgerond', 'beeindigd'] as const;

/** Trajecten per contract since the beginning, for the balance between aanbieders; not per month. */
export const verdelingMeting = 'verdeling';

export type CohortMeting = (typeof cohortMetingen)[number];
type MaandMeting = (typeof maandMetingen)[number];
export type AantalMeting = (typeof aantalMetingen)[number];
export type Meting = CohortMeting | MaandMeting | AantalMeting | typeof verdelingMeting;

export const isCohort = (meting: string): meting is CohortMeting =>
  (cohortMetingen as readonly string[]).includes(meting);

/** How a count is called above a table. */
export const aantalNamen: Record<AantalMeting, string> = {
  plichtig: 'Inburgeringsplichtig',
  pip: 'PIP vastgesteld',
  toegewezen: 'Toegewezen',
  gestart: 'Gestart',
  gestopt: 'Gestart en gestopt',
  afgerond: 'Plicht voldaan',
  beeindigd: 'Tussentijds beëindigd',
};

/** KPI's of the catalogue that come out of the sums; the other two (K-01, C-06) are about other things than trajecten. */
export const somKpis = ['P-01', 'P-02', 'P-03', 'W-04', 'O-01', 'T-01', 'U-01', 'Q-02'] as const;
export type SomKpi = (typeof somKpis)[number];
export const isSomKpi = (code: string): code is SomKpi => (somKpis as readonly string[]).includes(code);

/** The second way in which a KPI is counted, with its words. */
export const varianten: Partial<Record<SomKpi, { meting: CohortMeting; naam: string }>> = {
  'P-01': { meting: 'P-01-zonder-verlenging', naam: 'binnen de oorspronkelijke termijn' },
  'P-02': { meting: 'P-02-zonder-verlenging', naam: 'binnen de oorspronkelijke termijn' },
  'P-03': { meting: 'P-03-zonder-verlenging', naam: 'binnen de oorspronkelijke termijn' },
  'W-04': { meting: 'W-04-zonder-orientatie', naam: 'zonder oriëntatie' },
};

const taal = ['W-04', 'U-01', 'K-01', 'Q-02'] as const;
const perPerceel: Readonly<Record<string, readonly string[]>> = {
  'b1-z': ['P-01', 'P-02', ...taal],
  onderwijsroute: ['P-03', ...taal],
  leerroutes: ['P-01', 'P-02', 'P-03', ...taal],
  'maatschappelijke-begeleiding': ['O-01', 'U-01', 'K-01', 'Q-02'],
};

/** KPI's that are about the work under a contract; of a kind of perceel those that can have a figure there. */
export const kpisVanPerceel = (type: string | null): readonly string[] =>
  perPerceel[type ?? ''] ?? ['P-01', 'P-02', 'P-03', 'O-01', ...taal];
