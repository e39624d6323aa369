import { parseDagInvoer } from '~/platform/fields';
import { formatDag } from '~/platform/format';
import { genormaliseerd } from '~/platform/sheet';
import { eindRedenNamen } from './einde';
import { taalniveauNamen, werkSoortNamen } from './status';
import { parseUren, urenInvoer } from './uren';

/**
 * What an aanbieder reports of one traject: one table of fields for the screen, the spreadsheet and the checks, so
 * that a value means the same wherever it is typed.
 */
type Soort = 'uren' | 'dag' | 'keuze' | 'ja-nee' | 'tekst';
/** For whom a field is asked: everybody, lessons only, the Z-route only, or guidance (maatschappelijke begeleiding). */
type Voor = 'allen' | 'les' | 'z' | 'begeleiding';
type Veld = {
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

type Gelezen = { waarde: RegelWaarden[VeldNaam] } | { fout: string };

const keuzeVan = (keuzes: Readonly<Record<string, string>>, invoer: string) =>
  Object.entries(keuzes).find(([sleutel, label]) =>
    [sleutel, label].some((woord) => genormaliseerd(woord) === genormaliseerd(invoer)),
  )?.[0];

const jaWoorden = ['ja', 'j', 'on', 'x', 'true', 'waar', '1'];
const neeWoorden = ['nee', 'n', '', 'false', 'onwaar', '0'];

/** One value as it was typed, chosen or read from a cell; a sentence when it cannot be read. */
export function parseVeld(naam: VeldNaam, invoer: string): Gelezen {
  const veld: Veld = velden[naam];
  const tekst = invoer.trim();
  switch (veld.soort) {
    case 'uren': {
      const uren = parseUren(tekst);
      return 'fout' in uren ? uren : { waarde: uren.minuten };
    }
    case 'dag': {
      if (tekst === '') return { waarde: null };
      const dag = parseDagInvoer(tekst);
      return dag
        ? { waarde: dag }
        : { fout: `“${tekst}” is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 2-6-2023.` };
    }
    case 'keuze': {
      if (tekst === '' || tekst === '–' || tekst === '-') return { waarde: null };
      const keuzes = veld.keuzes ?? {};
      const keuze = keuzeVan(keuzes, tekst);
      return keuze
        ? { waarde: keuze as RegelWaarden[VeldNaam] }
        : { fout: `“${tekst}” kan hier niet. Kies uit: ${Object.values(keuzes).join(', ')}.` };
    }
    case 'ja-nee': {
      const woord = tekst.toLowerCase();
      if (jaWoorden.includes(woord)) return { waarde: true };
      return neeWoorden.includes(woord) ? { waarde: false } : { fout: `“${tekst}” kan hier niet. Schrijf ja of nee.` };
    }
    case 'tekst':
      return tekst.length <= maxToelichting
        ? { waarde: tekst || null }
        : { fout: `Maak de toelichting korter: hoogstens ${maxToelichting} tekens, nu ${tekst.length}.` };
  }
}

/** `parseVeld` that reads the same text of a field once: of thousands of lines most cells say the same, or nothing. */
export function parseVeldEenmaal(): typeof parseVeld {
  const eenmaal = (naam: VeldNaam) => {
    const leeg = parseVeld(naam, '');
    const gelezen = new Map<string, Gelezen>();
    return (invoer: string) => {
      if (invoer === '') return leeg;
      const bekend = gelezen.get(invoer) ?? parseVeld(naam, invoer);
      gelezen.set(invoer, bekend);
      return bekend;
    };
  };
  const lezers = Object.fromEntries(veldNamen.map((naam) => [naam, eenmaal(naam)]));
  return (naam, invoer) => lezers[naam]?.(invoer) ?? parseVeld(naam, invoer);
}

/** A value as a person would type it; the inverse of `parseVeld`. */
export function toonVeld<N extends VeldNaam>(naam: N, waarde: RegelWaarden[N]): string {
  const { soort, keuzes }: Veld = velden[naam];
  if (soort === 'ja-nee') return waarde ? 'ja' : '';
  if (waarde === null) return '';
  if (soort === 'uren') return urenInvoer(Number(waarde));
  if (soort === 'dag') return formatDag(String(waarde));
  return soort === 'keuze' ? (keuzes?.[String(waarde)] ?? '') : String(waarde);
}

export type VeldFouten = Partial<Record<VeldNaam, string>>;

/** What was typed laid over the line as it was; what cannot be read keeps its old value and gets a sentence. */
export function leesRegel(
  invoer: Readonly<Partial<Record<VeldNaam, string>>>,
  voor: RegelWaarden,
  parse = parseVeld,
): { waarden: RegelWaarden; fouten: VeldFouten } {
  const waarden: Record<string, unknown> = { ...voor };
  const fouten: VeldFouten = {};
  for (const naam of veldNamen) {
    const tekst = invoer[naam];
    if (tekst === undefined) continue;
    const gelezen = parse(naam, tekst);
    if ('fout' in gelezen) fouten[naam] = gelezen.fout;
    else waarden[naam] = gelezen.waarde;
  }
  const gelezen = waarden as RegelWaarden;
  if (!fouten.werkDatum && !fouten.werkSoort) {
    // The two belong together: one of them alone cannot be kept.
    if (gelezen.werkSoort && !gelezen.werkDatum) fouten.werkDatum = 'Vul ook in vanaf welke dag.';
    if (!gelezen.werkSoort && gelezen.werkDatum) fouten.werkSoort = 'Kies ook het soort werk.';
  }
  if (fouten.werkDatum || fouten.werkSoort) {
    return { waarden: vulVerzuimAan({ ...gelezen, werkSoort: voor.werkSoort, werkDatum: voor.werkDatum }), fouten };
  }
  return { waarden: vulVerzuimAan(gelezen), fouten };
}

/** Absence that was left empty is 0 when what was filled in already makes up all offered hours: nothing else is possible. */
function vulVerzuimAan(regel: RegelWaarden): RegelWaarden {
  const { aangebodenMinuten, gevolgdMinuten, geoorloofdMinuten, ongeoorloofdMinuten } = regel;
  if (aangebodenMinuten === null || gevolgdMinuten === null) return regel;
  if (geoorloofdMinuten !== null && ongeoorloofdMinuten !== null) return regel;
  const som = gevolgdMinuten + (geoorloofdMinuten ?? 0) + (ongeoorloofdMinuten ?? 0);
  if (som !== aangebodenMinuten) return regel;
  return { ...regel, geoorloofdMinuten: geoorloofdMinuten ?? 0, ongeoorloofdMinuten: ongeoorloofdMinuten ?? 0 };
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
