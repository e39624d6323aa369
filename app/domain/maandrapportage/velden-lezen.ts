import { parseDagInvoer } from '~/platform/fields';
import { genormaliseerd } from '~/platform/sheet';
import { parseUren } from './uren';
import { maxToelichting, type RegelWaarden, type Veld, type VeldNaam, velden, veldNamen } from './velden';

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
