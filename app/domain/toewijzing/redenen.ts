import { formatDatum } from '~/platform/format';
import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import { type ContractStatus, contractStatus } from '../contract/status';
import { type KeurmerkPunten, keurmerkPuntTeksten } from '../keurmerk/rules';
import { type TrajectStatus, trajectStatus } from '../traject/status';
import {
  type Dienst,
  dienstNamen,
  type ToewijzingDaad,
  type ToewijzingStatus,
  toewijzingDaad,
  toewijzingStatus,
} from './status';

/** Why something with a toewijzing cannot be: the details of each reason, and its Dutch sentence. */

/** Why a contract does not suit a traject. */
type KandidaatRedenen = KeurmerkPunten & {
  'andere-gemeente': { gemeente: string };
  'dekt-dienst-niet': { dienst: Dienst };
  'geen-perceel': Record<never, never>;
  'contract-status': { status: ContractStatus };
  'contract-begint-later': { startDatum: string };
};

type ToewijzingRedenen = KandidaatRedenen & {
  'overgang-niet-toegestaan': { van: string; daad: string };
  'geen-asielstatushouder': Record<never, never>;
  'pip-ontbreekt': Record<never, never>;
  'leerroute-ontbreekt': Record<never, never>;
  'hoger-onderwijs': Record<never, never>;
  'traject-beeindigd': { status: TrajectStatus };
  'al-toegewezen': { bij: string };
  'contract-onbekend': Record<never, never>;
  'afwijking-zonder-motivering': { volgensRegel: string };
  'reden-ontbreekt': Record<never, never>;
  'datum-in-de-toekomst': { datum: string };
  'start-voor-pip': { pipDatum: string };
  'start-voor-plicht': { plichtDatum: string };
  'start-voor-toewijzing': { toegewezenDatum: string };
  'start-buiten-contract': { van: string; totEnMet: string };
  'dag-voor-start': { startDatum: string };
  'dag-voor-onderbreking': { onderbrokenDatum: string };
  'zelfde-contract': Record<never, never>;
  'route-wijzigen-te-laat': { totEnMet: string };
  'regel-niet-later': { van: string };
  'regel-ongewijzigd': { contractant: string };
  'niet-uw-antwoord': Record<never, never>;
};
export type ToewijzingFout = FoutVan<ToewijzingRedenen>;
export type KandidaatFout = FoutVan<KandidaatRedenen>;

const toewijzingRedenen: Redenen<ToewijzingRedenen> = {
  ...keurmerkPuntTeksten,
  'andere-gemeente': ({ gemeente }) => `Dit is een contract van ${gemeente}.`,
  'dekt-dienst-niet': ({ dienst }) => `Dit contract is er niet voor: ${dienstNamen[dienst]}.`,
  'geen-perceel': () => 'Dit contract rust niet op een perceel. Daarom is niet bekend voor welke dienst het is.',
  'contract-status': ({ status }) =>
    `Het contract heeft de status “${contractStatus[status].label}” en neemt geen nieuwe deelnemers aan.`,
  'contract-begint-later': ({ startDatum }) => `Het contract begint pas op ${formatDatum(startDatum)}.`,
  'overgang-niet-toegestaan': ({ van, daad }) =>
    `“${toewijzingDaad[daad as ToewijzingDaad]}” kan niet bij de status “${toewijzingStatus[van as ToewijzingStatus].label}”.`,
  'geen-asielstatushouder': () =>
    'De gemeente wijst alleen asielstatushouders toe. Een gezins- of overige migrant kiest en betaalt zelf; u adviseert.',
  'pip-ontbreekt': () => 'Er is nog geen PIP. Vul eerst de PIP-datum in bij het traject.',
  'leerroute-ontbreekt': () => 'Het PIP noemt nog geen leerroute. Vul eerst de leerroute in bij het traject.',
  'hoger-onderwijs': () =>
    'Voor hbo en wo is er geen raamcontract. Vraag een individueel contract aan onder een meelifregeling.',
  'traject-beeindigd': ({ status }) => `Het traject heeft de status “${trajectStatus[status].label}”.`,
  'al-toegewezen': ({ bij }) => `Dit traject heeft al een toewijzing bij ${bij}. Annuleer die eerst, of draag over.`,
  'contract-onbekend': () => 'Kies een contract uit de lijst.',
  'afwijking-zonder-motivering': ({ volgensRegel }) =>
    `De verdeelregel wijst naar ${volgensRegel}. Leg uit waarom u hiervan afwijkt.`,
  'reden-ontbreekt': () => 'Leg uit waarom.',
  'datum-in-de-toekomst': ({ datum }) => `${formatDatum(datum)} ligt in de toekomst. Leg vast wat al gebeurd is.`,
  'start-voor-pip': ({ pipDatum }) =>
    `De start kan niet voor de dagtekening van het PIP liggen (${formatDatum(pipDatum)}).`,
  'start-voor-plicht': ({ plichtDatum }) =>
    `De start kan niet voor het begin van de inburgeringsplicht liggen (${formatDatum(plichtDatum)}).`,
  'start-voor-toewijzing': ({ toegewezenDatum }) =>
    `De start kan niet voor de toewijzing liggen (${formatDatum(toegewezenDatum)}).`,
  'start-buiten-contract': ({ van, totEnMet }) =>
    `Het contract loopt van ${formatDatum(van)} tot en met ${formatDatum(totEnMet)}. Kies een dag daarbinnen.`,
  'dag-voor-start': ({ startDatum }) => `Kies een dag die niet voor de start ligt (${formatDatum(startDatum)}).`,
  'dag-voor-onderbreking': ({ onderbrokenDatum }) =>
    `Kies een dag die niet voor de onderbreking ligt (${formatDatum(onderbrokenDatum)}).`,
  'zelfde-contract': () => 'Kies een ander contract dan waar de deelnemer nu is.',
  'route-wijzigen-te-laat': ({ totEnMet }) =>
    `De leerroute wijzigen kon tot en met ${formatDatum(totEnMet)}. Alleen van de Onderwijsroute naar de B1-route kan het altijd.`,
  'regel-niet-later': ({ van }) =>
    `De regel van nu geldt vanaf ${formatDatum(van)}. Kies een dag daarna: wat gold, blijft staan.`,
  'regel-ongewijzigd': ({ contractant }) => `De regel wijst al naar ${contractant}. Kies een ander contract.`,
  'niet-uw-antwoord': () => 'Dit kan alleen de aanbieder of de gemeente van deze toewijzing.',
};
export const toewijzingTeksten = tekstenVan(toewijzingRedenen);
