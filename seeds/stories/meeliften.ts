import { feit, feiten, keuze, meelifregeling } from '../dsl';
import { hva, vu } from './partijen';
import { gm, zevenWestfriese } from './wie';

/** Of the gemeenten that have people there; the others still have to set one before they can ask for a contract. */
const budget = (gemeente: string, jaar: number, bedragCents: number) => ({
  gemeente,
  jaar,
  bedragCents,
  bron: 'Voor de demonstratie gekozen: geen bron noemt een budget',
});

/** Amsterdam opens its arrangement with HvA and VU. Price, term, places and who signs stand in no source. */
const meelifAmsterdam = meelifregeling({
  sleutel: 'amsterdam-hbo-wo',
  naam: 'Onderwijsroute hbo en wo Amsterdam',
  host: gm.amsterdam,
  leerroute: 'onderwijs',
  niveau: 'hbo en wo',
  doelgroep: 'Hoger opgeleide inburgeraars',
  voorwaarden:
    'Per inburgeraar een individueel contract met de Hogeschool van Amsterdam of de Vrije Universiteit. Prijs, duur, aantal plaatsen, vergoeding en wie voor Amsterdam tekent zijn onbekend: geen bron noemt ze.',
  van: '2021-12-01',
  status: 'actief',
  bron: 'S4 1.4.1; S0 Stand van zaken Onderwijsroute',
  instellingen: [hva.id, vu.id],
  gemeenten: [
    ...zevenWestfriese.map(([, gemeente]) => ({
      gemeente,
      van: '2022-01-01',
      bron: 'S4 1.4.1',
      toelichting: 'De begindag is gekozen: de wet geldt vanaf 1 januari 2022.',
    })),
    {
      gemeente: gm.alkmaar,
      van: '2021-12-01',
      bron: 'S0 Stand van zaken Onderwijsroute',
      toelichting: 'Afspraken van regio Alkmaar met regio Amsterdam.',
    },
    {
      gemeente: gm.heerhugowaard,
      van: '2021-12-01',
      tot: '2022-01-01',
      bron: 'S0 Stand van zaken Onderwijsroute',
      toelichting: 'Afspraken van regio Alkmaar met regio Amsterdam.',
    },
    {
      gemeente: gm.dijkEnWaard,
      van: '2022-01-01',
      bron: 'S0 Stand van zaken Onderwijsroute',
      toelichting: 'Opvolger van Heerhugowaard.',
    },
  ],
  budgetten: [
    budget(gm.hoorn, 2022, 120_000_00),
    budget(gm.hoorn, 2023, 100_000_00),
    budget(gm.medemblik, 2022, 40_000_00),
    budget(gm.medemblik, 2023, 20_000_00),
  ],
  geschiedenis: [
    ['2021-12-01', 'meelifregeling:vastleggen', { bron: 'S0 Stand van zaken Onderwijsroute' }],
    ['2022-01-01', 'meelifregeling:gemeenten-toelaten', { bron: 'S4 1.4.1' }],
  ],
});

export const meeliften = [
  meelifAmsterdam,
  feiten({ regeling: meelifAmsterdam }, [
    feit(
      'S4 1.4.1',
      'Voor hoger opgeleiden is er een meelifregeling bij de gemeente Amsterdam: Onderwijsroute, hbo en wo.',
    ),
    feit(
      'S4 1.4.1',
      'Een gemeente kan per inburgeraar een individueel contract sluiten met de Hogeschool van Amsterdam en de Vrije Universiteit.',
    ),
    feit(
      'S0 Stand van zaken Onderwijsroute',
      'Regio Alkmaar heeft voor hbo en wo afspraken gemaakt met regio Amsterdam.',
    ),
    keuze(
      'S4 1.4.1',
      'Prijs, duur, capaciteit, vergoeding en wie voor Amsterdam tekent staan in geen bron.',
      'Die gegevens zijn leeg; het portaal verzint ze niet.',
    ),
    keuze(
      'AW art. 2.140 lid 1',
      'Een raamovereenkomst geldt alleen voor de diensten die in de aankondiging staan; een gemeente kan later niet aansluiten.',
      'Meeliften gaat daarom met een contract per inburgeraar.',
    ),
    keuze(
      'S4 1.5.1.2',
      'Meelifregeling lijkt op meeneemregeling, maar die gaat over geld meenemen naar het volgende jaar.',
      'Twee losse onderwerpen in het portaal.',
    ),
  ]),
  feiten({ organisatie: gm.amsterdam }, [
    feit('S4 1.4.1', 'Gastheer van de meelifregeling voor de Onderwijsroute op hbo en wo.'),
  ]),
];
