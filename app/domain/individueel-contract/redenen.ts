import { formatDatum, formatEuro, formatProcent } from '~/platform/format';
import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import { type KeurmerkPunten, keurmerkPuntTeksten } from '../keurmerk/rules';
import { type BudgetFout, budgetRedenen } from '../meelifregeling/budget';
import { type MeelifFout, meelifRedenen } from '../meelifregeling/rules';
import { type TrajectStatus, trajectStatus } from '../traject/status';
import type { DrempelOordeel } from './drempel';
import { type IndividueelDaad, type IndividueelStatus, individueelDaad, individueelStatus } from './status';

/** Why something with an individual contract cannot be: the details of each reason, and its Dutch sentence. */
type Details = KeurmerkPunten & {
  'overgang-niet-toegestaan': { van: string; daad: string };
  'geen-asielstatushouder': Record<never, never>;
  'traject-beeindigd': { status: TrajectStatus };
  'pip-ontbreekt': Record<never, never>;
  'start-voor-pip': { pipDatum: string };
  'geen-onderwijsroute': Record<never, never>;
  'geen-hoger-onderwijs': Record<never, never>;
  'al-bij-aanbieder': { bij: string };
  'instelling-doet-niet-mee': Record<never, never>;
  'einde-voor-start': Record<never, never>;
  'drempel-motivering': DrempelOordeel;
  'reden-ontbreekt': Record<never, never>;
  'datum-in-de-toekomst': { datum: string };
  'start-buiten-termijn': { van: string; totEnMet: string | null };
  'dag-voor-start': { startDatum: string };
  'traject-onbekend': Record<never, never>;
  'regeling-onbekend': Record<never, never>;
};
export type IndividueelFout = FoutVan<Details> | MeelifFout | BudgetFout;

const redenen: Redenen<Details> = {
  ...keurmerkPuntTeksten,
  'overgang-niet-toegestaan': ({ van, daad }) =>
    `“${individueelDaad[daad as IndividueelDaad]}” kan niet bij de status “${individueelStatus[van as IndividueelStatus].label}”.`,
  'geen-asielstatushouder': () =>
    'Een individueel contract is er alleen voor asielstatushouders. Een ander kiest en betaalt zelf.',
  'traject-beeindigd': ({ status }) => `Het traject heeft de status “${trajectStatus[status].label}”.`,
  'pip-ontbreekt': () => 'Er is nog geen PIP. Vul eerst de PIP-datum in bij het traject.',
  'start-voor-pip': ({ pipDatum }) =>
    `De start kan niet voor de dagtekening van het PIP liggen (${formatDatum(pipDatum)}).`,
  'geen-onderwijsroute': () =>
    'Meeliften is er voor de Onderwijsroute. Het PIP en de regeling moeten die route noemen.',
  'geen-hoger-onderwijs': () =>
    'Het traject is niet voor hbo of wo. Vul het niveau in bij het traject, of wijs een aanbieder toe voor mbo.',
  'al-bij-aanbieder': ({ bij }) => `Dit traject is al bij ${bij}. Beëindig dat eerst.`,
  'instelling-doet-niet-mee': () => 'Deze instelling doet niet mee aan de regeling. Kies een andere.',
  'einde-voor-start': () => 'Kies een laatste dag na de eerste dag.',
  'drempel-motivering': ({ stand, somCents, drempelCents }) =>
    `De contracten met deze instelling komen samen op ${formatEuro(somCents)}: ${formatProcent(somCents, drempelCents)} van de Europese drempel van ${formatEuro(drempelCents, { heel: true })}. ${
      stand === 'bereikt' ? 'De drempel is bereikt.' : 'Dat nadert de drempel.'
    } Leg uit waarom dit contract toch kan, en vraag de inkoper.`,
  'reden-ontbreekt': () => 'Leg uit waarom.',
  'datum-in-de-toekomst': ({ datum }) => `${formatDatum(datum)} ligt in de toekomst. Leg vast wat al gebeurd is.`,
  'start-buiten-termijn': ({ van, totEnMet }) =>
    totEnMet
      ? `Het contract loopt van ${formatDatum(van)} tot en met ${formatDatum(totEnMet)}. Kies een dag daarbinnen.`
      : `Het contract loopt vanaf ${formatDatum(van)}. Kies een dag op of na die dag.`,
  'dag-voor-start': ({ startDatum }) => `Kies een dag die niet voor de start ligt (${formatDatum(startDatum)}).`,
  'traject-onbekend': () => 'Dit trajectnummer is er niet. Kies een traject uit uw gemeente.',
  'regeling-onbekend': () => 'Kies een regeling uit de lijst.',
};
export const individueelTeksten = tekstenVan({ ...meelifRedenen, ...budgetRedenen, ...redenen });
