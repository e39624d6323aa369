import { formatDagLang, formatMaand, meervoud } from '~/platform/format';
import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import { type RapportageDaad, type RapportageStatus, rapportageDaad, rapportageStatus } from './status';

type Leeg = Record<never, never>;

/** Every reason of maandrapportage with its details. */
export type RapportageDetails = {
  'overgang-niet-toegestaan': { van: string; daad: string };
  'maand-loopt-nog': { maand: string; vanaf: string };
  'geen-regels': Leeg;
  'regels-niet-af': { aantal: number };
  'geen-vorige-maand': { trajecten: readonly string[] };
  'opmerking-ontbreekt': Leeg;
  'regel-onbekend': Leeg;
  'correctie-loopt': Leeg;
  'geen-correctie': Leeg;
  'correctie-van-ander': Leeg;
  'correctie-begonnen': Leeg;
};
export type RapportageFout = FoutVan<RapportageDetails>;

const lijst = (namen: readonly string[]) =>
  namen.length > 5 ? `${namen.slice(0, 5).join(', ')} en nog ${namen.length - 5}` : namen.join(', ');

const rapportageRedenen: Redenen<RapportageDetails> = {
  'overgang-niet-toegestaan': ({ van, daad }) =>
    `“${rapportageDaad[daad as RapportageDaad]}” kan niet bij de status “${rapportageStatus[van as RapportageStatus].label}”.`,
  'maand-loopt-nog': ({ maand, vanaf }) =>
    `${formatMaand(maand)} is nog niet voorbij. U kunt indienen vanaf ${formatDagLang(vanaf)}.`,
  'geen-regels': () => 'Deze rapportage heeft geen trajecten. Er is niets om in te dienen.',
  'regels-niet-af': ({ aantal }) =>
    aantal === 1
      ? 'Er is nog 1 punt dat u eerst moet verbeteren.'
      : `Er zijn nog ${aantal} punten die u eerst moet verbeteren.`,
  'geen-vorige-maand': ({ trajecten }) =>
    `${meervoud(trajecten.length, 'traject heeft', 'trajecten hebben')} geen rapportage over de maand ervoor: ${lijst(trajecten)}. Vul de rapportage zelf in.`,
  'opmerking-ontbreekt': () => 'Schrijf minstens één opmerking, zodat de aanbieder weet wat er anders moet.',
  'regel-onbekend': () => 'Deze regel hoort niet bij de rapportage. Open de pagina opnieuw.',
  'geen-correctie': () => 'Dit is geen correctie. Er is niets om in te trekken.',
  'correctie-van-ander': () => 'Alleen wie om de correctie vroeg, kan haar intrekken.',
  'correctie-begonnen': () =>
    'De aanbieder is al begonnen met de correctie. Wacht tot zij is ingediend en stuur haar terug, of keur haar goed.',
  'correctie-loopt': () => 'Er loopt al een correctie van deze maand. Wacht tot die is goedgekeurd.',
};
export const rapportageTeksten = tekstenVan(rapportageRedenen);
