import type { Dag } from '~/platform/dates';
import { formatDag } from '~/platform/format';
import type { Invoerfout } from '~/platform/sheet';
import { leerrouteNamen } from '../aanbesteding/status';
import type { Inlezing, Trajectregel } from './inlezen';
import { trajectKolommen } from './kolommen';
import {
  beoordeelTraject,
  statussenBij,
  type TrajectGegevens,
  type TrajectVeld,
  trajectTeksten,
  veldVan,
} from './rules';
import { doelgroepNamen, eindRedenNamen, isBeeindigd, trajectStatus } from './status';

/** A traject that the portal knows under a number of the file. */
export type BekendTraject = {
  readonly id: string;
  readonly versie: number;
  /** Of a gemeente that is not the reader's. */
  readonly vreemd: boolean;
  readonly gegevens: TrajectGegevens;
  /** Earliest day on which its running toewijzingen may end; null when none runs. */
  readonly loopt: { readonly bij: string; readonly sinds: Dag | null } | null;
};
export type Wijziging = { readonly veld: TrajectVeld; readonly van: string; readonly naar: string };
type Nieuw = { readonly rij: number; readonly trajectnummer: string; readonly gegevens: TrajectGegevens };
export type Gewijzigd = Nieuw & {
  readonly bekend: BekendTraject;
  readonly wijzigingen: readonly Wijziging[];
  /** The traject ends with this file while it still runs at an aanbieder: that ends too. */
  readonly sluit: boolean;
};
export type Importplan = {
  readonly nieuw: readonly Nieuw[];
  readonly gewijzigd: readonly Gewijzigd[];
  readonly ongewijzigd: number;
  readonly fouten: readonly Invoerfout[];
};

const velden = [
  'gemeenteId',
  'doelgroep',
  'leerroute',
  'niveau',
  'plichtDatum',
  'pipDatum',
  'startDatum',
  'eindDatum',
  'eindReden',
  'verlengingMaanden',
  'status',
] as const satisfies readonly TrajectVeld[];

/** A value as people read it. */
export function waardeTekst(
  veld: TrajectVeld,
  gegevens: TrajectGegevens,
  gemeenten: ReadonlyMap<string, string>,
): string {
  const waarde = gegevens[veld];
  if (waarde === null) return '–';
  switch (veld) {
    case 'gemeenteId':
      return gemeenten.get(gegevens.gemeenteId) ?? 'andere gemeente';
    case 'doelgroep':
      return doelgroepNamen[gegevens.doelgroep];
    case 'leerroute':
      return gegevens.leerroute ? leerrouteNamen[gegevens.leerroute] : '–';
    case 'status':
      return trajectStatus[gegevens.status].label;
    case 'eindReden':
      return gegevens.eindReden ? eindRedenNamen[gegevens.eindReden] : '–';
    case 'plichtDatum':
    case 'pipDatum':
    case 'startDatum':
    case 'eindDatum':
      return formatDag(String(waarde));
    default:
      return String(waarde);
  }
}

/** The fields in which two states of one traject differ. */
export const wijzigingenTussen = (
  van: TrajectGegevens,
  naar: TrajectGegevens,
  gemeenten: ReadonlyMap<string, string>,
): Wijziging[] =>
  velden
    .filter((veld) => van[veld] !== naar[veld])
    .map((veld) => ({ veld, van: waardeTekst(veld, van, gemeenten), naar: waardeTekst(veld, naar, gemeenten) }));

/** 'Leerroute: – → B1-route. Status: …': for the history. */
export const wijzigingenTekst = (wijzigingen: readonly Wijziging[]): string =>
  wijzigingen.map(({ veld, van, naar }) => `${trajectKolommen[veld].kop}: ${van} → ${naar}.`).join(' ');

const leeg = {
  leerroute: null,
  niveau: null,
  pipDatum: null,
  startDatum: null,
  eindDatum: null,
  eindReden: null,
  verlengingMaanden: 0,
};

/**
 * The traject as it is after this row. A column that the file does not have leaves what is known; where it gives no
 * status the dates do, unless the known one still fits them.
 */
function samengevoegd({ waarden }: Trajectregel, bekend: TrajectGegevens | undefined): TrajectGegevens {
  const { status, ...rest } = waarden;
  const zonder = { ...leeg, ...bekend, ...rest } as TrajectGegevens;
  const mogelijk = statussenBij(zonder);
  const blijft = bekend && mogelijk.includes(bekend.status) ? bekend.status : mogelijk[0];
  return { ...zonder, status: status ?? blijft };
}

/**
 * What the file would do: which trajecten are new, which change and in what, and what is wrong. Nothing may be done
 * while there is a fault. Reading the same file again changes nothing.
 */
export function planImport(
  { regels, fouten: leesfouten, cel }: Inlezing,
  bekenden: ReadonlyMap<string, BekendTraject>,
  gemeenten: ReadonlyMap<string, string>,
  vandaag: Dag,
): Importplan {
  const fouten = [...leesfouten];
  const nieuw: Nieuw[] = [];
  const gewijzigd: Gewijzigd[] = [];
  let ongewijzigd = 0;
  for (const regel of regels) {
    const { rij, trajectnummer } = regel;
    const fout = (kolom: keyof typeof trajectKolommen, melding: string) =>
      fouten.push({ rij, kolom: trajectKolommen[kolom].kop, cel: cel(kolom, rij), melding });
    const bekend = bekenden.get(trajectnummer);
    if (bekend?.vreemd) {
      fout('trajectnummer', `${trajectnummer} is al in gebruik. Kies een ander trajectnummer.`);
      continue;
    }
    const gegevens = samengevoegd(regel, bekend?.gegevens);
    const punten = beoordeelTraject(gegevens, vandaag);
    for (const punt of punten) for (const tekst of trajectTeksten(punt)) fout(veldVan(punt), tekst);
    const sluit = bekend?.loopt != null && isBeeindigd(gegevens.status) && !isBeeindigd(bekend.gegevens.status);
    const { loopt } = bekend ?? {};
    if (sluit && loopt?.sinds && gegevens.eindDatum !== null && gegevens.eindDatum < loopt.sinds) {
      fout(
        'eindDatum',
        `Het traject loopt bij ${loopt.bij} sinds ${formatDag(loopt.sinds)}. Vul een latere einddatum in.`,
      );
    } else if (punten.length > 0) continue;
    else if (!bekend) nieuw.push({ rij, trajectnummer, gegevens });
    else {
      const wijzigingen = wijzigingenTussen(bekend.gegevens, gegevens, gemeenten);
      if (wijzigingen.length === 0) ongewijzigd += 1;
      else gewijzigd.push({ rij, trajectnummer, gegevens, bekend, wijzigingen, sluit });
    }
  }
  const opPlaats = (a: Invoerfout, b: Invoerfout) => a.rij - b.rij;
  return { nieuw, gewijzigd, ongewijzigd, fouten: fouten.sort(opPlaats) };
}

/** Everything the plan would do as one short text: when it differs, somebody changed something since it was shown. */
export const planKenmerk = ({ nieuw, gewijzigd, ongewijzigd }: Importplan): string =>
  [
    ...nieuw.map(({ trajectnummer }) => trajectnummer),
    ...gewijzigd.map(({ bekend: { id, versie } }) => `${id}:${versie}`),
    ongewijzigd,
  ].join(' ');
