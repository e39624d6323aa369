import type { Dag } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import { type KlachtDaad, type KlachtStatus, klachtDaad, klachtStatus } from './status';

type Niets = Record<never, never>;
type Details = {
  'overgang-niet-toegestaan': { van: string; daad: string };
  'datum-in-toekomst': { vandaag: Dag };
  'datum-voor-ontvangst': { ontvangen: Dag };
  'behandelaar-is-beklaagde': Niets;
  'niet-betrokken-ontbreekt': Niets;
  'verdagen-te-lang': { hoogstens: number };
  'verdagen-te-laat': { uiterlijk: Dag };
  'schriftelijk-ontbreekt': Niets;
  'instemming-te-kort': { uiterlijk: Dag };
  'bevindingen-ontbreken': Niets;
  'conclusie-ontbreekt': Niets;
  'ombudsman-ontbreekt': Niets;
  'niet-meer-te-wijzigen': { status: KlachtStatus };
  'gemeente-niet-van-u': Niets;
  'aanbieder-onbekend': Niets;
  'aanbieder-ontbreekt': Niets;
  'contract-onbekend': Niets;
  'contract-van-andere-gemeente': { nummer: string };
  'contract-van-andere-aanbieder': { nummer: string };
  'contract-zonder-aanbieder': Niets;
  'traject-onbekend': { trajectnummer: string };
};
export type KlachtFout = FoutVan<Details>;

const redenen: Redenen<Details> = {
  'overgang-niet-toegestaan': ({ van, daad }) =>
    `“${klachtDaad[daad as KlachtDaad]}” kan niet bij de status “${klachtStatus[van as KlachtStatus].label}”.`,
  'datum-in-toekomst': ({ vandaag }) => `Deze dag is nog niet geweest. Kies ${formatDatum(vandaag)} of eerder.`,
  'datum-voor-ontvangst': ({ ontvangen }) =>
    `De klacht is ontvangen op ${formatDatum(ontvangen)}. Kies die dag of later.`,
  'behandelaar-is-beklaagde': () =>
    'De behandelaar is de persoon over wie de klacht gaat. Kies iemand anders (Awb 9:7).',
  'niet-betrokken-ontbreekt': () =>
    'Zet een vinkje als de behandelaar niet betrokken was bij de gedraging. Was hij dat wel, kies dan iemand anders (Awb 9:7).',
  'verdagen-te-lang': ({ hoogstens }) =>
    `U kunt één keer verdagen, met hoogstens ${hoogstens} dagen. Heeft u meer tijd nodig, vraag dan de klager of hij instemt.`,
  'verdagen-te-laat': ({ uiterlijk }) =>
    `Verdagen kan alleen binnen de termijn: uiterlijk ${formatDatum(uiterlijk)}. Daarna is instemming van de klager nodig.`,
  'schriftelijk-ontbreekt': () =>
    'Verdagen mag alleen met een schriftelijk bericht aan de klager. Zet een vinkje als dat er is.',
  'instemming-te-kort': ({ uiterlijk }) =>
    `De termijn loopt al tot en met ${formatDatum(uiterlijk)}. Kies een latere dag.`,
  'bevindingen-ontbreken': () => 'Vul de bevindingen in: wat heeft het onderzoek opgeleverd?',
  'conclusie-ontbreekt': () => 'Vul de conclusie in: wat vindt u ervan en wat gaat er gebeuren?',
  'ombudsman-ontbreekt': () =>
    'De brief aan de klager moet de ombudsman noemen (Awb 9:12). Zet een vinkje als dat zo is, of pas de brief eerst aan.',
  'niet-meer-te-wijzigen': ({ status }) =>
    `De klacht heeft de status “${klachtStatus[status].label}”. De gegevens staan nu vast.`,
  'gemeente-niet-van-u': () => 'Kies een van uw eigen gemeenten.',
  'aanbieder-onbekend': () => 'Kies een aanbieder uit de lijst.',
  'aanbieder-ontbreekt': () =>
    'Kies de aanbieder over wie de klacht gaat. Gaat zij over de gemeente zelf, kies dan het spoor “Gemeente”.',
  'contract-onbekend': () => 'Kies een contract uit de lijst.',
  'contract-van-andere-gemeente': ({ nummer }) =>
    `Contract ${nummer} is van een andere gemeente. Kies een contract van de gemeente die u heeft gekozen.`,
  'contract-van-andere-aanbieder': ({ nummer }) =>
    `De aanbieder levert niet in contract ${nummer}. Kies een ander contract, of laat het leeg.`,
  'contract-zonder-aanbieder': () => 'Kies bij een contract ook de aanbieder over wie de klacht gaat.',
  'traject-onbekend': ({ trajectnummer }) =>
    `Traject ${trajectnummer} is niet bekend bij deze gemeente. Kijk het nummer na, of laat het leeg.`,
};
export const klachtTeksten = tekstenVan(redenen);

/** Beside which field of its form a refusal belongs. */
export const klachtVelden = {
  'datum-in-toekomst': 'datum',
  'datum-voor-ontvangst': 'datum',
  'behandelaar-is-beklaagde': 'behandelaar',
  'niet-betrokken-ontbreekt': 'nietBetrokken',
  'verdagen-te-lang': 'dagen',
  'verdagen-te-laat': 'datum',
  'schriftelijk-ontbreekt': 'schriftelijk',
  'instemming-te-kort': 'tot',
  'bevindingen-ontbreken': 'bevindingen',
  'conclusie-ontbreekt': 'conclusie',
  'ombudsman-ontbreekt': 'ombudsman',
  'gemeente-niet-van-u': 'gemeenteId',
  'aanbieder-onbekend': 'aanbiederId',
  'aanbieder-ontbreekt': 'aanbiederId',
  'contract-onbekend': 'contractId',
  'contract-van-andere-gemeente': 'contractId',
  'contract-van-andere-aanbieder': 'contractId',
  'contract-zonder-aanbieder': 'aanbiederId',
  'traject-onbekend': 'trajectnummer',
} as const;
