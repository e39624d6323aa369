import type { VeldNaam } from './velden';

/** The table in which an aanbieder fills in many lines at once: which fields, under short names. Fit for the browser. */

/** A form of 500 lines has thousands of fields: `12.g` is the followed hours of line 12. */
const codes = {
  aangebodenMinuten: 'a',
  gevolgdMinuten: 'g',
  geoorloofdMinuten: 'v',
  ongeoorloofdMinuten: 'o',
  participatieMinuten: 'p',
  niveau: 'n',
  ontzorgenGestartDatum: 'b',
  ontzorgenVerlengdDatum: 'l',
  ontzorgenBeeindigdDatum: 'e',
  onderbroken: 's',
} as const satisfies Partial<Record<VeldNaam, string>>;

export type TabelVeld = keyof typeof codes;
export const tabelVelden = Object.keys(codes) as TabelVeld[];
export const isTabelVeld = (veld: VeldNaam): veld is TabelVeld => veld in codes;

export const celNaam = (volgorde: number, veld: TabelVeld) => `${volgorde}.${codes[veld]}`;
const veldVanCode = new Map<string, TabelVeld>(tabelVelden.map((veld) => [codes[veld], veld]));

/** Which line and field a name of the form is of. */
export function celVan(naam: string): { volgorde: number; veld: TabelVeld } | undefined {
  const [, nummer, code = ''] = /^(\d{1,6})\.([a-z])$/.exec(naam) ?? [];
  const veld = veldVanCode.get(code);
  return nummer === undefined || veld === undefined ? undefined : { volgorde: Number(nummer), veld };
}

export type TabelKolom = { veld: TabelVeld; kop: string; soort: 'uren' | 'keuze' | 'dag' | 'ja-nee' };

/** Something to say beside a field. `leeg` counts only once somebody asked for a check. */
export type Melding = { ernst: 'fout' | 'leeg' | 'waarschuwing'; kort: string; tekst: string };
/** By field; fields that have no column stand under `meer`. */
export type RegelMeldingen = Partial<Record<TabelVeld | 'meer', Melding[]>>;

/** What a cell begins with: a value, something that is known and not asked again, or null where it does not apply. */
export type Cel = string | { bekend: string } | null;
export type InvulRij = {
  volgorde: number;
  trajectnummer: string;
  route: string;
  cellen: Cel[];
  /** What was filled in of the fields without a column, in words. */
  meer: string;
};

export const isLeeg = (meldingen: RegelMeldingen): boolean => Object.keys(meldingen).length === 0;
