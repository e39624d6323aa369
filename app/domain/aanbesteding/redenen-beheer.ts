import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import { type AanbestedingDetails, aanbestedingRedenen } from './redenen';

type Leeg = Record<never, never>;

/** Reasons of the commands of the aanbesteding itself, beside those of its rules. */
type BeheerDetails = AanbestedingDetails & {
  'verband-niet-van-u': Leeg;
  'penvoerder-past-niet': Leeg;
  'bureau-past-niet': Leeg;
  'na-publicatie-vast': Leeg;
  'verzoek-loopt-al': Leeg;
  'geen-verzoek': Leeg;
  'niet-uw-verzoek': Leeg;
  'eigen-verzoek': Leeg;
  'bestand-onbruikbaar': { toegestaan: string };
  'document-is-openbaar': Leeg;
  'gemeente-doet-niet-mee': Leeg;
  'niets-ingevuld': Leeg;
  'uitkomst-bij-gesloten-perceel': { perceel: string };
  'partij-bestaat-niet': Leeg;
  'nog-niet-gegund': Leeg;
  'geen-plan': Leeg;
};
export type BeheerFout = FoutVan<BeheerDetails>;

const redenen: Redenen<BeheerDetails> = {
  ...aanbestedingRedenen,
  'verband-niet-van-u': () => 'Kies een samenwerkingsverband waarvoor u werkt.',
  'penvoerder-past-niet': () => 'Kies als penvoerder een gemeente uit het samenwerkingsverband.',
  'bureau-past-niet': () => 'Kies een inkoopbureau dat voor dit samenwerkingsverband werkt.',
  'na-publicatie-vast': () =>
    'Na de publicatie kunt u alleen de omschrijving, het inkoopbureau en het kenmerk op TenderNed wijzigen.',
  'verzoek-loopt-al': () => 'Er is al om akkoord gevraagd. Een collega moet dat eerst afhandelen.',
  'geen-verzoek': () => 'Er wacht geen verzoek om akkoord. Misschien heeft een collega het al afgehandeld.',
  'niet-uw-verzoek': () => 'Alleen wie om akkoord vroeg, kan het verzoek terugnemen.',
  'eigen-verzoek': () => 'Dit is uw eigen verzoek. U kunt het terugnemen, niet afwijzen.',
  'bestand-onbruikbaar': ({ toegestaan }) => `Dit bestand kan niet. Kies een ${toegestaan}.`,
  'document-is-openbaar': () =>
    'Dit document is gepubliceerd. Aanbieders rekenen erop, dus u kunt het niet weghalen of verbergen.',
  'gemeente-doet-niet-mee': () => 'Een van de gemeenten doet niet mee aan deze aanbesteding. Open de pagina opnieuw.',
  'niets-ingevuld': () => 'Vul van minstens één perceel in wat er elders gebeurde.',
  'uitkomst-bij-gesloten-perceel': ({ perceel }) =>
    `${perceel} is al geregeld. Leg veranderingen vast op de pagina van het perceel.`,
  'partij-bestaat-niet': () => 'Een gekozen aanbieder bestaat niet meer. Open de pagina opnieuw en kies opnieuw.',
  'nog-niet-gegund': () => 'Er is nog geen perceel definitief gegund. De aankondiging komt daarna.',
  'geen-plan': () => 'Met deze gegevens is geen planning te maken. Vul een datum in en kies de procedure.',
};

export const beheerTeksten = tekstenVan(redenen);
