import type { Dag } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import type { AantalDetails } from '../aanbesteding/perceel-rules';
import { type AanbestedingDetails, aanbestedingRedenen } from '../aanbesteding/redenen';
import { type KeurmerkPunten, keurmerkPuntTeksten } from '../keurmerk/rules';

type Leeg = Record<never, never>;
export type GunningDetails = Pick<AanbestedingDetails, 'overgang-niet-toegestaan' | 'datum-in-de-toekomst'> &
  AantalDetails &
  KeurmerkPunten & {
    'motivering-ontbreekt': Leeg;
    'opschortende-termijn-loopt': { totEnMet: Dag };
    'kort-geding-loopt': { sinds: Dag };
    'geen-kort-geding': Leeg;
    'kort-geding-voor-beslissing': { datum: Dag; beslissingVerzondenDatum: Dag };
    'kort-geding-eindigt-voor-begin': { sinds: Dag; datum: Dag };
    'beslissing-niet-verzonden': Leeg;
    'geen-enige-inschrijver': { aantalInschrijvers: number | null };
    'wel-aankondigingsplicht': Leeg;
    'gegunde-ontbreekt': Leeg;
    'gegunde-dubbel': { naam: string };
    'beslissing-voor-sluiting': { verzondenDatum: Dag; sluitingDatum: Dag };
    'reden-ontbreekt': Leeg;
  };
export type GunningFout = FoutVan<GunningDetails>;

export const gunningRedenen: Redenen<GunningDetails> = {
  'overgang-niet-toegestaan': aanbestedingRedenen['overgang-niet-toegestaan'],
  'aantal-ongeldig': aanbestedingRedenen['aantal-ongeldig'],
  'meer-gegund-dan-ingeschreven': aanbestedingRedenen['meer-gegund-dan-ingeschreven'],
  'meer-gegund-dan-te-contracteren': aanbestedingRedenen['meer-gegund-dan-te-contracteren'],
  'datum-in-de-toekomst': aanbestedingRedenen['datum-in-de-toekomst'],
  ...keurmerkPuntTeksten,
  'motivering-ontbreekt': () => 'Vul de motivering in.',
  'opschortende-termijn-loopt': ({ totEnMet }) =>
    `De opschortende termijn loopt nog t/m ${formatDatum(totEnMet)}. Daarna kunt u definitief gunnen.`,
  'kort-geding-loopt': ({ sinds }) => `Er loopt een kort geding sinds ${formatDatum(sinds)}. Wacht de uitspraak af.`,
  'geen-kort-geding': () => 'Er loopt geen kort geding.',
  'kort-geding-voor-beslissing': ({ beslissingVerzondenDatum }) =>
    `Het kort geding kan niet begonnen zijn voor de gunningsbeslissing van ${formatDatum(beslissingVerzondenDatum)}.`,
  'kort-geding-eindigt-voor-begin': ({ sinds }) =>
    `Het kort geding begon op ${formatDatum(sinds)} en kan niet eerder zijn afgelopen.`,
  'beslissing-niet-verzonden': () => 'Vul in op welke dag de gunningsbeslissing is verzonden.',
  'geen-enige-inschrijver': ({ aantalInschrijvers }) =>
    `De opschortende termijn vervalt alleen bij één inschrijver; hier ${aantalInschrijvers === null ? 'is het aantal niet bekend' : `waren het er ${aantalInschrijvers}`}.`,
  'wel-aankondigingsplicht': () =>
    'Bij deze procedure is een Europese aankondiging verplicht. De opschortende termijn blijft dus gelden.',
  'gegunde-ontbreekt': () => 'Kies aan wie u het perceel gunt.',
  'gegunde-dubbel': ({ naam }) => `${naam} is twee keer gekozen.`,
  'beslissing-voor-sluiting': ({ verzondenDatum, sluitingDatum }) =>
    `De gunningsbeslissing (${formatDatum(verzondenDatum)}) ligt voor de sluiting van de inschrijving (${formatDatum(sluitingDatum)}).`,
  'reden-ontbreekt': () => 'Kies waarom het perceel niet wordt gegund.',
};
export const gunningTeksten = tekstenVan(gunningRedenen);
