import { feit, feiten, keuze, meelifregeling, tegenstrijdig, verband } from '../dsl';
import { gm } from './wie';

const verbandDuo = verband({
  sleutel: 'duo-plus',
  naam: 'Duo+',
  omschrijving:
    'In S2: de DUO gemeenten. Dat dit Diemen, Uithoorn en Ouder-Amstel zijn is algemene kennis, niet nagekeken. Niet te verwarren met DUO, de Dienst Uitvoering Onderwijs.',
  bron: 'S2 Participatieproces',
  dag: '2021-12-14',
  deelnames: [
    {
      doel: 'algemeen',
      gemeenten: [gm.diemen, gm.uithoorn, gm.ouderAmstel],
      van: '2021-01-01',
      bron: 'Algemene kennis, niet nagekeken',
    },
  ],
});

const routes = [
  ['b1', 'B1-route', 'B1'],
  ['z', 'Z-route', 'Zelfredzaamheid'],
  ['onderwijs', 'Onderwijsroute', 'Niet genoemd'],
] as const;

/** Diemen uses the offer of Amsterdam for the leerroutes; the source says no more about it. */
const regelingen = routes.map(([leerroute, naam, niveau]) =>
  meelifregeling({
    sleutel: `diemen-${leerroute}`,
    naam: `Amsterdams aanbod leerroutes: ${naam}`,
    host: gm.amsterdam,
    leerroute,
    niveau,
    voorwaarden:
      'Diemen gebruikt voor de leerroutes het aanbod in Amsterdam. Aanbieders, prijs, duur en voorwaarden zijn onbekend: de bron noemt ze niet.',
    van: '2022-01-01',
    status: 'actief',
    bron: 'S2 Financiën',
    instellingen: [],
    gemeenten: [
      { gemeente: gm.diemen, van: '2022-01-01', bron: 'S2 Financiën', toelichting: 'De begindag is die van de wet.' },
    ],
    geschiedenis: [['2021-12-14', 'meelifregeling:vastleggen', { bron: 'S2 Financiën' }]],
  }),
);

export const diemen = [
  verbandDuo,
  ...regelingen,
  ...regelingen.map((regeling) =>
    feiten({ regeling }, [
      feit(
        'S2 Financiën',
        'Diemen werkt voor de leerroutes samen en gebruikt het aanbod in Amsterdam; zo blijft het binnen het budget van het Rijk.',
      ),
      keuze(
        'S2 Financiën',
        'De bron noemt geen leerroutes apart, geen aanbieders en geen voorwaarden.',
        'Eén regeling per leerroute, zonder instellingen.',
      ),
    ]),
  ),
  feiten({ organisatie: gm.diemen }, [
    feit('S2 Financiën', 'Diemen besteedt de leerroutes niet zelf aan: het gebruikt het aanbod in Amsterdam.'),
    feit(
      'S2 Financiën',
      'Er zijn twee budgetten van het Rijk: uitvoering (gemeentefonds) en een specifieke uitkering voor voorzieningen.',
    ),
    feit('S2 Participatieproces', 'De Duo-gemeenten overlegden over wat zij samen kunnen doen.'),
    feit('S2 Samenvatting', 'Een inburgeringsconsulent is de vaste klantmanager van inburgeraars.'),
  ]),
  feiten({ organisatie: verbandDuo }, [
    tegenstrijdig(
      'S2 Participatieproces',
      '“DUO gemeenten” zijn hier gemeenten en niet de Dienst Uitvoering Onderwijs.',
      'Het verband heet Duo+; DUO is overal de dienst.',
    ),
    keuze(
      'AK Duo+',
      'De bron noemt de Duo-gemeenten niet bij naam.',
      'Diemen, Uithoorn en Ouder-Amstel, uit algemene kennis en niet nagekeken.',
    ),
  ]),
];
