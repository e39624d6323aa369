import type { Dag } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { type FoutVan, fail, type Redenen, tekstenVan } from '~/platform/result';
import type { Leerroute } from '../aanbesteding/status';
import { type Doelgroep, type EindReden, type Niveau, type TrajectStatus, trajectStatus } from './status';

/** What the gemeente records of one inburgeraar. */
export type TrajectGegevens = {
  readonly gemeenteId: string;
  readonly doelgroep: Doelgroep;
  readonly leerroute: Leerroute | null;
  readonly niveau: Niveau | null;
  readonly plichtDatum: Dag;
  readonly pipDatum: Dag | null;
  readonly startDatum: Dag | null;
  readonly eindDatum: Dag | null;
  readonly eindReden: EindReden | null;
  readonly verlengingMaanden: number;
  readonly status: TrajectStatus;
};
export type TrajectVeld = keyof TrajectGegevens;

/** The Wet inburgering 2021 came into force: who was inburgeringsplichtig before it falls under an older law. */
const wetVan = '2022-01-01';

type Details = {
  'plicht-voor-de-wet': { dag: Dag };
  'ligt-in-de-toekomst': { veld: TrajectVeld; wat: string; dag: Dag };
  'ligt-voor': { veld: TrajectVeld; wat: string; dag: Dag; waarvoor: string; grens: Dag };
  'pip-ontbreekt': { veld: TrajectVeld; wat: string };
  'leerroute-ontbreekt': Record<never, never>;
  'niveau-zonder-onderwijsroute': Record<never, never>;
  'einde-zonder-reden': Record<never, never>;
  'reden-zonder-einde': Record<never, never>;
  'status-past-niet': { status: TrajectStatus; verwacht: readonly TrajectStatus[] };
  'status-vraagt': { status: TrajectStatus; veld: TrajectVeld; wat: string };
};
export type TrajectFout = FoutVan<Details>;

const redenen: Redenen<Details> = {
  'plicht-voor-de-wet': () =>
    `De Wet inburgering 2021 geldt vanaf ${formatDatum(wetVan)}. Vul een plichtdatum in op of na die dag.`,
  'ligt-in-de-toekomst': ({ wat, dag }) =>
    `${wat} (${formatDatum(dag)}) ligt in de toekomst. Vul in wat al gebeurd is.`,
  'ligt-voor': ({ wat, dag, waarvoor, grens }) =>
    `${wat} (${formatDatum(dag)}) ligt voor ${waarvoor} (${formatDatum(grens)}). Verbeter een van beide.`,
  'pip-ontbreekt': ({ wat }) => `${wat} volgt uit het PIP. Vul ook de PIP-datum in, of laat dit leeg.`,
  'leerroute-ontbreekt': () => 'Een gestart traject heeft een leerroute. Vul B1-route, Z-route of Onderwijsroute in.',
  'niveau-zonder-onderwijsroute': () => 'Een niveau (mbo, hbo, wo) hoort alleen bij de Onderwijsroute. Laat dit leeg.',
  'einde-zonder-reden': () => 'Vul bij de einddatum ook de reden in.',
  'reden-zonder-einde': () => 'Vul bij de reden ook de einddatum in, of laat de reden leeg.',
  'status-past-niet': ({ status, verwacht }) =>
    `De status “${trajectStatus[status].label}” past niet bij de datums. Verwacht: ${verwacht
      .map((woord) => `“${trajectStatus[woord].label}”`)
      .join(' of ')}.`,
  'status-vraagt': ({ status, wat }) => `Bij de status “${trajectStatus[status].label}” hoort ${wat}. Vul dit in.`,
};
export const trajectTeksten = tekstenVan(redenen);

/** The statuses that dates and reason leave open; the first is what to fill in when nobody says. */
export function statussenBij(
  traject: Pick<TrajectGegevens, 'pipDatum' | 'startDatum' | 'eindDatum' | 'eindReden'>,
): readonly [TrajectStatus, ...TrajectStatus[]] {
  if (traject.eindDatum !== null) {
    return traject.eindReden === 'plicht-voldaan' ? ['afgerond'] : ['tussentijds-beeindigd'];
  }
  if (traject.startDatum !== null) return ['gestart', 'onderbroken'];
  return traject.pipDatum !== null ? ['pip-vastgesteld'] : ['aangemeld'];
}

/** The field that a fault is about, for the cell of a file and the field of a form. */
export function veldVan(fout: TrajectFout): TrajectVeld {
  switch (fout.reden) {
    case 'plicht-voor-de-wet':
      return 'plichtDatum';
    case 'leerroute-ontbreekt':
      return 'leerroute';
    case 'niveau-zonder-onderwijsroute':
      return 'niveau';
    case 'einde-zonder-reden':
      return 'eindReden';
    case 'reden-zonder-einde':
      return 'eindDatum';
    case 'status-past-niet':
      return 'status';
    default:
      return fout.details.veld;
  }
}

const dagen = [
  ['plichtDatum', 'De plichtdatum', 'de plichtdatum'],
  ['pipDatum', 'De PIP-datum', 'de PIP-datum'],
  ['startDatum', 'De startdatum', 'de startdatum'],
  ['eindDatum', 'De einddatum', 'de einddatum'],
] as const;

const zonderPip = (veld: TrajectVeld, wat: string): TrajectFout => fail('pip-ontbreekt', { veld, wat });

/** Everything in a traject that cannot be, judged on the day of today. Dates come in their order; what follows from the PIP needs one. */
export function beoordeelTraject(traject: TrajectGegevens, vandaag: Dag): TrajectFout[] {
  const { leerroute, niveau, plichtDatum, pipDatum, startDatum, eindDatum, eindReden, status } = traject;
  const fouten: TrajectFout[] = [];
  if (plichtDatum < wetVan) fouten.push(fail('plicht-voor-de-wet', { dag: plichtDatum }));
  let eerder: { dag: Dag; woord: string } | undefined;
  for (const [veld, wat, woord] of dagen) {
    const dag = traject[veld];
    if (dag === null) continue;
    if (dag > vandaag) fouten.push(fail('ligt-in-de-toekomst', { veld, wat, dag }));
    if (eerder && dag < eerder.dag)
      fouten.push(fail('ligt-voor', { veld, wat, dag, waarvoor: eerder.woord, grens: eerder.dag }));
    else eerder = { dag, woord };
  }
  if (pipDatum === null && leerroute !== null) fouten.push(zonderPip('leerroute', 'De leerroute'));
  if (pipDatum === null && startDatum !== null) fouten.push(zonderPip('startDatum', 'De start'));
  if (startDatum !== null && leerroute === null) fouten.push(fail('leerroute-ontbreekt'));
  if (niveau !== null && leerroute !== 'onderwijs') fouten.push(fail('niveau-zonder-onderwijsroute'));
  if (eindDatum !== null && eindReden === null) fouten.push(fail('einde-zonder-reden'));
  if (eindDatum === null && eindReden !== null) fouten.push(fail('reden-zonder-einde'));
  const statusFout = pastStatus(traject, status);
  return statusFout && (eindDatum === null) === (eindReden === null) ? [...fouten, statusFout] : fouten;
}

/** A status that says more than the dates do asks for the date; one that contradicts them is named with what was expected. */
function pastStatus(traject: TrajectGegevens, status: TrajectStatus): TrajectFout | undefined {
  const verwacht = statussenBij(traject);
  if (verwacht.includes(status)) return undefined;
  const mist = (veld: TrajectVeld, wat: string): TrajectFout => fail('status-vraagt', { status, veld, wat });
  if ((status === 'afgerond' || status === 'tussentijds-beeindigd') && traject.eindDatum === null)
    return mist('eindDatum', 'een einddatum met een reden');
  if ((status === 'gestart' || status === 'onderbroken') && traject.startDatum === null && traject.eindDatum === null)
    return mist('startDatum', 'een startdatum');
  if (status === 'pip-vastgesteld' && traject.pipDatum === null) return mist('pipDatum', 'een PIP-datum');
  return fail('status-past-niet', { status, verwacht });
}
