import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import { type BijlageDetails, bijlageRedenen } from '../bijlage/redenen';
import { type AanbestedingDetails, aanbestedingRedenen } from './redenen';

type Leeg = Record<never, never>;

/** Reasons of the commands of the aanbesteding itself, beside those of its rules. */
type BeheerDetails = AanbestedingDetails &
  BijlageDetails & {
    'verband-niet-van-u': Leeg;
    'penvoerder-past-niet': Leeg;
    'bureau-past-niet': Leeg;
    'na-publicatie-vast': Leeg;
    'tijd-bestaat-niet': Leeg;
    'verzoek-loopt-al': Leeg;
    'geen-verzoek': Leeg;
    'niet-uw-verzoek': Leeg;
    'eigen-verzoek': Leeg;
    'document-is-openbaar': Leeg;
    'gemeente-doet-niet-mee': Leeg;
    'nog-niet-gegund': Leeg;
    'geen-plan': Leeg;
    'stap-dubbel': Leeg;
  };
export type BeheerFout = FoutVan<BeheerDetails>;

const redenen: Redenen<BeheerDetails> = {
  ...aanbestedingRedenen,
  ...bijlageRedenen,
  'verband-niet-van-u': () => 'Kies een samenwerkingsverband waarvoor u werkt.',
  'penvoerder-past-niet': () => 'Kies als penvoerder een gemeente uit het samenwerkingsverband.',
  'bureau-past-niet': () => 'Kies een inkoopbureau dat voor dit samenwerkingsverband werkt.',
  'na-publicatie-vast': () =>
    'Na de publicatie kunt u alleen de omschrijving, het inkoopbureau en het kenmerk op TenderNed wijzigen.',
  'tijd-bestaat-niet': () => 'Op deze dag wordt de klok verzet en bestaat die tijd niet. Kies een andere tijd.',
  'verzoek-loopt-al': () => 'Er is al om akkoord gevraagd. Een collega moet dat eerst afhandelen.',
  'geen-verzoek': () => 'Er wacht geen verzoek om akkoord. Misschien heeft een collega het al afgehandeld.',
  'niet-uw-verzoek': () => 'Alleen wie om akkoord vroeg, kan het verzoek terugnemen.',
  'eigen-verzoek': () => 'Dit is uw eigen verzoek. U kunt het terugnemen, niet afwijzen.',
  'document-is-openbaar': () =>
    'Dit document is gepubliceerd. Aanbieders rekenen erop, dus u kunt het niet weghalen of verbergen.',
  'gemeente-doet-niet-mee': () => 'Een van de gemeenten doet niet mee aan deze aanbesteding. Open de pagina opnieuw.',
  'nog-niet-gegund': () => 'Er is nog geen perceel definitief gegund. De aankondiging komt daarna.',
  'stap-dubbel': () => 'Elke stap kan maar één keer in de planning staan. Open de pagina opnieuw.',
  'geen-plan': () => 'Met deze gegevens is geen planning te maken. Vul een datum in en kies de procedure.',
};

export const beheerTeksten = tekstenVan(redenen);
