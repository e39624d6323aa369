import type { Dag } from '~/platform/dates';
import { formatDatum, formatEuro, formatMomentLang, meervoud } from '~/platform/format';
import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import { hoofdvoorwerpNamen, type ProcedurePunten } from './drempels';
import { type Procedure, procedureNamen } from './procedure';
import {
  type AanbestedingDaad,
  type AanbestedingStatus,
  aanbestedingDaad,
  aanbestedingStatus,
  type Leerroute,
  leerrouteNamen,
  type PerceelDaad,
  type PerceelStatus,
  perceelDaad,
  perceelStatus,
} from './status';

type Leeg = Record<never, never>;
type BijPerceel = { perceel: string };

/** Every reason of aanbesteding and perceel with its details. `perceel` is the name that the sentence uses. */
export type AanbestedingDetails = ProcedurePunten & {
  'overgang-niet-toegestaan': { van: string; daad: string };
  'vragenlijst-ontbreekt': Leeg;
  'perceel-ontbreekt': Leeg;
  'deelnemer-ontbreekt': BijPerceel;
  'penvoerder-ontbreekt': Leeg;
  'mandaat-ontbreekt': { gemeente: string };
  'raming-ontbreekt': BijPerceel;
  'programma-van-eisen-ontbreekt': BijPerceel;
  'gewichten-geen-100': BijPerceel & { som: number };
  'toewijzingsregel-ontbreekt': BijPerceel;
  'reele-prijs-onderbouwing-ontbreekt': BijPerceel;
  'of-gelijkwaardig-ontbreekt': BijPerceel;
  'leerroute-ontbreekt': BijPerceel;
  'sluiting-ontbreekt': Leeg;
  'sluiting-te-vroeg': { sluitingDatum: Dag; vroegst: Dag; dagen: number; bron: string; teMotiveren: boolean };
  'standstill-te-kort': { dagen: number; minimum: number; bron: string; teMotiveren: boolean };
  'tweede-persoon-nodig': Leeg;
  'zelfde-persoon': Leeg;
  'motivering-ontbreekt': Leeg;
  'nog-niet-gesloten': { sluitingOp: string };
  'inschrijving-nog-open': Leeg;
  'aantal-ongeldig': { aantal: number };
  'meer-gegund-dan-ingeschreven': { gegund: number; inschrijvers: number };
  'meer-gegund-dan-te-contracteren': { gegund: number; aantalTeContracteren: number };
  'opvolger-is-zichzelf': Leeg;
  'opvolger-gesloten': { status: PerceelStatus };
  'opvolger-mist-gemeenten': { gemeenten: readonly string[] };
  'opvolger-mist-leerroutes': { leerroutes: readonly Leerroute[] };
  'contract-ontbreekt': { gemeente: string };
  'contract-niet-getekend': { gemeente: string };
  'contract-loopt': Leeg;
  'niet-elders-gelopen': Leeg;
  'datums-kloppen-niet': { eerder: string; eerderDatum: Dag; later: string; laterDatum: Dag };
  'datum-in-de-toekomst': { wat: string; datum: Dag };
  'aantal-past-niet-bij-uitkomst': BijPerceel & { uitkomst: PerceelStatus };
  'gegunde-ontbreekt': BijPerceel;
};
export type AanbestedingFout = FoutVan<AanbestedingDetails>;

const labelVan = (van: string) =>
  (aanbestedingStatus[van as AanbestedingStatus] ?? perceelStatus[van as PerceelStatus])?.label ?? van;
const daadVan = (daad: string) =>
  aanbestedingDaad[daad as AanbestedingDaad] ?? perceelDaad[daad as PerceelDaad] ?? daad;
const procedureVan = (procedure: Procedure) => procedureNamen[procedure];
const metHoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const ofMotiveer = (teMotiveren: boolean) => (teMotiveren ? ' Of leg uit waarom het korter kan.' : '');

export const aanbestedingRedenen: Redenen<AanbestedingDetails> = {
  'overgang-niet-toegestaan': ({ van, daad }) => `“${daadVan(daad)}” kan niet bij de status “${labelVan(van)}”.`,
  'vragenlijst-ontbreekt': () => 'Voeg eerst de vragenlijst van de marktconsultatie toe.',
  'perceel-ontbreekt': () => 'Voeg minstens één perceel toe dat niet is uitgesteld of ingetrokken.',
  'deelnemer-ontbreekt': ({ perceel }) => `${perceel}: kies minstens één deelnemende gemeente.`,
  'penvoerder-ontbreekt': () => 'Kies welke gemeente penvoerder is.',
  'mandaat-ontbreekt': ({ gemeente }) => `Het mandaat van ${gemeente} aan de penvoerder ontbreekt.`,
  'raming-ontbreekt': ({ perceel }) => `${perceel}: vul de raming in.`,
  'programma-van-eisen-ontbreekt': ({ perceel }) => `${perceel}: vul het programma van eisen in.`,
  'gewichten-geen-100': ({ perceel, som }) =>
    som === 0
      ? `${perceel}: vul de gunningscriteria met hun gewichten in.`
      : `${perceel}: de gewichten van de gunningscriteria zijn samen ${som}; dat moet 100 zijn.`,
  'toewijzingsregel-ontbreekt': ({ perceel }) => `${perceel}: vul in hoe u inburgeraars over de aanbieders verdeelt.`,
  'reele-prijs-onderbouwing-ontbreekt': ({ perceel }) => `${perceel}: onderbouw dat de prijs reëel is.`,
  'of-gelijkwaardig-ontbreekt': ({ perceel }) =>
    `${perceel}: zet bij de keurmerkeis “of gelijkwaardig”. Dat moet van de wet.`,
  'leerroute-ontbreekt': ({ perceel }) => `${perceel}: kies minstens één leerroute.`,
  'sluiting-ontbreekt': () => 'Vul in wanneer de inschrijving sluit.',
  'sluiting-te-vroeg': ({ sluitingDatum, vroegst, dagen, bron, teMotiveren }) =>
    `De inschrijving sluit op ${formatDatum(sluitingDatum)}. Met ${meervoud(dagen, 'dag', 'dagen')} om in te schrijven kan dat op zijn vroegst op ${formatDatum(vroegst)} (${bron}).${ofMotiveer(teMotiveren)}`,
  'standstill-te-kort': ({ dagen, minimum, bron, teMotiveren }) =>
    `De opschortende termijn is ${meervoud(dagen, 'dag', 'dagen')}; bij deze procedure is dat minstens ${minimum} (${bron}).${ofMotiveer(teMotiveren)}`,
  'tweede-persoon-nodig': () => 'Dit doet u met zijn tweeën: vraag eerst akkoord, dan voert een collega het uit.',
  'zelfde-persoon': () => 'U heeft dit zelf aangevraagd. Een collega moet het uitvoeren.',
  'motivering-ontbreekt': () => 'Leg uit waarom u dit doet.',
  'nog-niet-gesloten': ({ sluitingOp }) => `De inschrijving sluit pas op ${formatMomentLang(sluitingOp)}.`,
  'inschrijving-nog-open': () => 'De inschrijving is nog open. Leg het resultaat vast als zij gesloten is.',
  'aantal-ongeldig': ({ aantal }) => `${aantal} is geen aantal. Vul een heel getal van 0 of meer in.`,
  'meer-gegund-dan-ingeschreven': ({ gegund, inschrijvers }) =>
    `U gunt aan ${meervoud(gegund, 'partij', 'partijen')}, maar er ${inschrijvers === 1 ? 'was 1 inschrijver' : `waren ${inschrijvers} inschrijvers`}.`,
  'meer-gegund-dan-te-contracteren': ({ gegund, aantalTeContracteren }) =>
    `U gunt aan ${meervoud(gegund, 'partij', 'partijen')}, maar het perceel is voor ${meervoud(aantalTeContracteren, 'aanbieder', 'aanbieders')}.`,
  'opvolger-is-zichzelf': () => 'Kies een ander perceel als opvolger.',
  'opvolger-gesloten': ({ status }) =>
    `Het gekozen perceel heeft de status “${perceelStatus[status].label}” en kan geen opvolger zijn.`,
  'opvolger-mist-gemeenten': ({ gemeenten }) => `Bij het gekozen perceel doen niet mee: ${gemeenten.join(', ')}.`,
  'opvolger-mist-leerroutes': ({ leerroutes }) =>
    `Het gekozen perceel heeft niet: ${leerroutes.map((route) => leerrouteNamen[route]).join(', ')}.`,
  'contract-ontbreekt': ({ gemeente }) => `${gemeente} heeft nog geen contract.`,
  'contract-niet-getekend': ({ gemeente }) => `Een contract van ${gemeente} is nog niet door beide partijen getekend.`,
  'contract-loopt': () => 'Er zijn al contracten aangeboden of getekend. Beëindig die eerst.',
  'niet-elders-gelopen': () => 'Dit kan alleen bij een aanbesteding die in een ander systeem liep.',
  'datums-kloppen-niet': ({ eerder, eerderDatum, later, laterDatum }) =>
    `${metHoofdletter(later)} (${formatDatum(laterDatum)}) ligt voor ${eerder} (${formatDatum(eerderDatum)}).`,
  'datum-in-de-toekomst': ({ wat, datum }) => `${metHoofdletter(wat)} (${formatDatum(datum)}) ligt in de toekomst.`,
  'aantal-past-niet-bij-uitkomst': ({ perceel, uitkomst }) =>
    `${perceel}: het aantal inschrijvers past niet bij “${perceelStatus[uitkomst].label}”.`,
  'gegunde-ontbreekt': ({ perceel }) => `${perceel}: kies aan wie het perceel is gegund.`,
  'europese-aankondiging-verplicht': ({ procedure, ramingCents, drempelCents, hoofdvoorwerp }) =>
    `De raming van ${formatEuro(ramingCents, { heel: true })} is niet lager dan de Europese drempel van ${formatEuro(drempelCents, { heel: true })} (${hoofdvoorwerpNamen[hoofdvoorwerp].toLowerCase()}). Een Europese aankondiging is dan verplicht; “${procedureVan(procedure)}” kan niet.`,
  'sas-niet-toegestaan': () =>
    'De SAS-procedure kan alleen als het hoofdvoorwerp een sociale of andere specifieke dienst is.',
  'procedure-onbekend': () => 'Kies eerst de procedure.',
  'drempel-onbekend': ({ opDatum }) =>
    `Er is geen Europese drempel ingesteld voor ${formatDatum(opDatum)}. Vraag de beheerder.`,
};
/** The sentences of a refusal, for `refused(...)`. */
export const aanbestedingTeksten = tekstenVan(aanbestedingRedenen);
