import { inkoopbureau, verband } from '../dsl';
import { gm, idsVan, zesWestfriese, zevenWestfriese } from './wie';

const zeven = idsVan(zevenWestfriese);
const zes = idsVan(zesWestfriese);
const sinds = { van: '2020-01-01' };

/** Westfriesland: who buys what with whom. */
export const verbandWestfriesland = verband({
  sleutel: 'westfriesland',
  naam: 'Westfriesland',
  thema: 'westfriesland',
  omschrijving:
    'Zeven gemeenten kopen de inburgering samen in; maatschappelijke begeleiding doet Hoorn zelf. De begindag van de samenwerking is gekozen: het beleidskader is van 2020.',
  bron: 'S4 Voorwoord en 1.4',
  dag: '2020-01-01',
  deelnames: [
    { doel: 'b1-z', gemeenten: zeven, ...sinds, bron: 'S4 1.4.1' },
    { doel: 'onderwijsroute', gemeenten: zeven, ...sinds, bron: 'S4 1.4.1' },
    { doel: 'maatschappelijke-begeleiding', gemeenten: zes, ...sinds, bron: 'S4 1.4.2' },
    { doel: 'map', gemeenten: zeven, ...sinds, bron: 'S4 2.3.2' },
  ],
});

export const verbandBovenregionaal = verband({
  sleutel: 'bovenregionaal',
  naam: 'Noord-Holland Noord, Onderwijsroute (bovenregionaal)',
  thema: 'noordholland',
  omschrijving:
    'Regio Alkmaar, Kop van Noord-Holland en West-Friesland kopen de Onderwijsroute samen in. De gemeenten uit de Kop van Noord-Holland staan in geen bron. De naam is van het portaal.',
  bron: 'S0 Stand van zaken Onderwijsroute; S4 1.4.1',
  dag: '2021-12-01',
  deelnames: [
    { doel: 'onderwijsroute', gemeenten: zeven, van: '2021-12-01', bron: 'S4 1.4.1' },
    { doel: 'onderwijsroute', gemeenten: [gm.alkmaar], van: '2021-12-01', bron: 'S0 Stand van zaken Onderwijsroute' },
    {
      doel: 'onderwijsroute',
      gemeenten: [gm.heerhugowaard],
      van: '2021-12-01',
      tot: '2022-01-01',
      bron: 'S0 Stand van zaken Onderwijsroute',
    },
    { doel: 'onderwijsroute', gemeenten: [gm.dijkEnWaard], van: '2022-01-01', bron: 'Opvolger van Heerhugowaard' },
  ],
});

export const zorgInRegio = inkoopbureau({
  sleutel: 'zorg-in-regio',
  naam: 'Zorg in regio Westfriesland',
  omschrijving: 'Voert de aanbestedingen van de Westfriese gemeenten uit.',
  bron: 'S4 1.4',
  dag: '2020-01-01',
  voor: [
    { verbandId: verbandWestfriesland.id, van: '2020-01-01' },
    { verbandId: verbandBovenregionaal.id, van: '2021-12-01' },
  ],
});

export const westfrieslandVerbanden = [verbandWestfriesland, verbandBovenregionaal, zorgInRegio];
