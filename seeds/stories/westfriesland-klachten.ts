import { klacht, seedId, tevredenheidsmeting } from '../dsl';
import { edinova, fiolet, inova, newbees, nltraining, werksaam } from './partijen';
import { dader } from './personas';
import { contractVan } from './westfriesland-contracten';
import { verbandWestfriesland } from './westfriesland-verband';
import { gm } from './wie';

const hoorn = dader('contractmanager@hoorn.example');
const regio = dader('contractmanager@westfriesland.example');
const bron = 'S4 2.5.2; onderwerp, dagen en oordeel zijn voor de demonstratie gekozen';

/** One of Hoorn in the period, handled by the book; one of Medemblik that came in on the first day after it. */
const klachten = () => [
  klacht(
    {
      id: seedId('klacht:hoorn:1'),
      nummer: 'K-2023-7H4T',
      gemeenteId: gm.hoorn,
      spoor: 'gemeente-awb',
      categorie: 'informatie',
      omschrijving: 'Na de brede intake bleef het wekenlang stil; op twee e-mails kwam geen antwoord.',
      status: 'gesloten',
      ontvangenDatum: '2023-02-14',
      bevestigdDatum: '2023-02-16',
      behandelaar: 'Klachtencoördinator Hoorn',
      afgehandeldDatum: '2023-03-21',
      oordeel: 'gegrond',
      bevindingen: 'Het dossier ging over naar een andere casemanager en bleef daarbij liggen.',
      conclusie: 'De klacht is gegrond. Bij een wisseling van casemanager krijgt de inburgeraar voortaan bericht.',
      ombudsmanGenoemd: true,
      bron,
    },
    [
      ['2023-02-14', 'klacht:registreren', { nummer: 'K-2023-7H4T' }, hoorn],
      ['2023-02-16', 'klacht:bevestigen', {}, hoorn],
      ['2023-02-20', 'klacht:in-behandeling-nemen', {}, hoorn],
      ['2023-03-21', 'klacht:afhandelen', { oordeel: 'gegrond' }, hoorn],
      ['2023-04-11', 'klacht:sluiten', {}, hoorn],
    ],
  ),
  klacht(
    {
      id: seedId('klacht:medemblik:1'),
      nummer: 'K-2023-9M2C',
      gemeenteId: gm.medemblik,
      aanbiederId: nltraining.id,
      contractId: contractVan.b1z('Medemblik'),
      spoor: 'beide',
      categorie: 'informatie',
      omschrijving:
        'Er is niet verteld wanneer de lessen na de zomer weer beginnen, en vragen daarover blijven liggen.',
      status: 'ontvangen',
      ontvangenDatum: '2023-07-01',
      bron: 'Voor de demonstratie gekozen',
    },
    [['2023-07-02', 'klacht:registreren', { nummer: 'K-2023-9M2C' }, regio]],
  ),
];

/** The keurmerk asks for a measurement a year; the last whole year before the source. */
const jaar = { van: '2022-01-01', tot: '2023-01-01' };
const gekozen = 'Cijfer en aantal zijn voor de demonstratie gekozen; de bron geeft per aanbieder geen cijfer.';
const taal = [
  [fiolet, 'Fiolet Taaltrainingen', 76, 34],
  [edinova, 'Edinova', 74, 21],
  [nltraining, 'NLtraining', 73, 28],
  [newbees, 'NewBees', 71, 9],
] as const;

/** What S4 2.5 says, and marks that the demonstration adds so that a scorecard has something to show. */
const tevredenheid = () => [
  ...taal.map(([{ id: aanbiederId }, naam]) =>
    tevredenheidsmeting({
      id: seedId(`tevredenheid:${naam}:bron`),
      aanbiederId,
      onderwerp: naam,
      dienst: 'taal',
      ...jaar,
      bronNotatie: 'minimaal een 7',
      bron: 'S4 2.5.2',
      toelichting:
        'Gemeten voor het keurmerk Blik op Werk; wanneer precies staat er niet, hier het laatste hele jaar. Elders in de bron heet dit “voldoende” (S4 2.5.1).',
    }),
  ),
  tevredenheidsmeting({
    id: seedId('tevredenheid:werksaam:2023-1'),
    aanbiederId: werksaam.id,
    verbandId: verbandWestfriesland.id,
    onderwerp: 'WerkSaam Westfriesland',
    dienst: 'organisatie',
    van: '2023-01-01',
    tot: '2023-04-01',
    cijferTienden: 78,
    bron: 'S4 2.5.1',
    toelichting: 'Voor heel WerkSaam, niet per dienst. Hoeveel mensen antwoordden, staat er niet.',
  }),
  tevredenheidsmeting({
    id: seedId('tevredenheid:inova:bron'),
    aanbiederId: inova.id,
    verbandId: verbandWestfriesland.id,
    onderwerp: 'Stichting Inova',
    dienst: 'maatschappelijke-begeleiding',
    van: '2023-01-01',
    tot: '2023-07-01',
    bronNotatie: 'geen cijfer bekend',
    bron: 'S4 2.5.1',
  }),
  ...taal.map(([{ id: aanbiederId }, naam, cijferTienden, respondenten]) =>
    tevredenheidsmeting({
      id: seedId(`tevredenheid:${naam}:demonstratie`),
      aanbiederId,
      verbandId: verbandWestfriesland.id,
      onderwerp: naam,
      dienst: 'taal',
      van: '2023-01-01',
      tot: '2023-07-01',
      cijferTienden,
      respondenten,
      bron: 'Gekozen voor de demonstratie',
      toelichting: gekozen,
    }),
  ),
];

export const klachtenEnTevredenheid = () => [klachten(), tevredenheid()];
