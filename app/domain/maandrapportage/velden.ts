import { formatDag } from '~/platform/format';
import { eindRedenNamen } from './einde';
import { taalniveauNamen, werkSoortNamen } from './status';
import { urenInvoer } from './uren';

/**
 * What an aanbieder reports of one traject: one table of fields for the screen, the spreadsheet and the checks, so
 * that a value means the same wherever it is typed.
 */
type Soort = 'uren' | 'dag' | 'keuze' | 'ja-nee' | 'tekst';
/** For whom a field is asked: everybody, lessons only, the Z-route only, or guidance (maatschappelijke begeleiding). */
type Voor = 'allen' | 'les' | 'z' | 'begeleiding';
export type Veld = {
  readonly naam: string;
  /** The word in a sentence: 'de gevolgde uren'. */
  readonly woord: string;
  readonly soort: Soort;
  readonly voor: Voor;
  readonly keuzes?: Readonly<Record<string, string>>;
};

export const maxToelichting = 500;

export const velden = {
  aangebodenMinuten: { naam: 'Aangeboden uren', woord: 'de aangeboden uren', soort: 'uren', voor: 'les' },
  gevolgdMinuten: { naam: 'Gevolgde uren', woord: 'de gevolgde uren', soort: 'uren', voor: 'les' },
  geoorloofdMinuten: { naam: 'Geoorloofd verzuim', woord: 'het geoorloofde verzuim', soort: 'uren', voor: 'les' },
  ongeoorloofdMinuten: { naam: 'Ongeoorloofd verzuim', woord: 'het ongeoorloofde verzuim', soort: 'uren', voor: 'les' },
  participatieMinuten: { naam: 'Participatie-uren', woord: 'de participatie-uren', soort: 'uren', voor: 'z' },
  niveau: { naam: 'Taalniveau', woord: 'het taalniveau', soort: 'keuze', voor: 'les', keuzes: taalniveauNamen },
  onderbroken: { naam: 'Onderbroken', woord: 'onderbroken', soort: 'ja-nee', voor: 'allen' },
  pvtAfgerondDatum: { naam: 'PVT afgerond op', woord: 'de dag van het PVT', soort: 'dag', voor: 'allen' },
  mapGestartDatum: { naam: 'MAP gestart op', woord: 'de start van de MAP', soort: 'dag', voor: 'allen' },
  mapAfgerondDatum: { naam: 'MAP afgerond op', woord: 'de afronding van de MAP', soort: 'dag', voor: 'allen' },
  mapVrijstellingDatum: {
    naam: 'MAP vrijgesteld op',
    woord: 'de vrijstelling van de MAP',
    soort: 'dag',
    voor: 'allen',
  },
  knmBehaaldDatum: { naam: 'KNM behaald op', woord: 'de dag van KNM', soort: 'dag', voor: 'allen' },
  werkSoort: { naam: 'Werk', woord: 'het soort werk', soort: 'keuze', voor: 'allen', keuzes: werkSoortNamen },
  werkDatum: { naam: 'Werk vanaf', woord: 'de eerste dag van het werk', soort: 'dag', voor: 'allen' },
  ontzorgenGestartDatum: {
    naam: 'Ontzorgen gestart op',
    woord: 'de start van het ontzorgen',
    soort: 'dag',
    voor: 'begeleiding',
  },
  ontzorgenVerlengdDatum: {
    naam: 'Ontzorgen verlengd op',
    woord: 'de verlenging van het ontzorgen',
    soort: 'dag',
    voor: 'begeleiding',
  },
  ontzorgenBeeindigdDatum: {
    naam: 'Ontzorgen beëindigd op',
    woord: 'het einde van het ontzorgen',
    soort: 'dag',
    voor: 'begeleiding',
  },
  eindDatum: { naam: 'Einde op', woord: 'de einddatum', soort: 'dag', voor: 'allen' },
  eindReden: { naam: 'Reden van het einde', woord: 'de reden', soort: 'keuze', voor: 'allen', keuzes: eindRedenNamen },
  toelichting: { naam: 'Toelichting', woord: 'de toelichting', soort: 'tekst', voor: 'allen' },
} as const satisfies Record<string, Veld>;
export type VeldNaam = keyof typeof velden;
export const veldNamen = Object.keys(velden) as VeldNaam[];

type WaardeVan<V extends Veld> = V['soort'] extends 'uren'
  ? number | null
  : V['soort'] extends 'ja-nee'
    ? boolean
    : V['soort'] extends 'keuze'
      ? (keyof V['keuzes'] & string) | null
      : string | null;
/** The line itself: hours in minutes, days as `YYYY-MM-DD`; null is "not filled in", which is something else than 0. */
export type RegelWaarden = { readonly [N in VeldNaam]: WaardeVan<(typeof velden)[N]> };

export const legeRegel: RegelWaarden = Object.freeze(
  Object.fromEntries(veldNamen.map((naam) => [naam, velden[naam].soort === 'ja-nee' ? false : null])) as RegelWaarden,
);

/** A value as a person would type it; the inverse of `parseVeld`. */
export function toonVeld<N extends VeldNaam>(naam: N, waarde: RegelWaarden[N]): string {
  const { soort, keuzes }: Veld = velden[naam];
  if (soort === 'ja-nee') return waarde ? 'ja' : '';
  if (waarde === null) return '';
  if (soort === 'uren') return urenInvoer(Number(waarde));
  if (soort === 'dag') return formatDag(String(waarde));
  return soort === 'keuze' ? (keuzes?.[String(waarde)] ?? '') : String(waarde);
}

/** Whether two lines say the same. */
export const isGelijk = (a: RegelWaarden, b: RegelWaarden): boolean => veldNamen.every((naam) => a[naam] === b[naam]);

/**
 * The values of a row into a line that has them all: a line that is put together field by field is several times as slow.
 * @param begin where in the row the values begin; yes and no may be 1 and 0
 */
export function vulUitRij<R extends RegelWaarden>(regel: R, rij: readonly unknown[], begin: number): R {
  const waarden = regel as Record<string, unknown>;
  for (let index = 0; index < veldNamen.length; index += 1) waarden[veldNamen[index] as VeldNaam] = rij[begin + index];
  waarden.onderbroken = Boolean(waarden.onderbroken);
  return regel;
}
