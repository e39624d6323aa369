import { beleidsdoelstelling, kpiNorm, seedId } from '../dsl';
import { verbandWestfriesland } from './westfriesland-verband';

const verbandId = verbandWestfriesland.id;
const beleidskader = 'beleidskader “Inburgerd! Op eigen kracht participeren” (2020)';
const van = '2022-01-01';

type Doel = {
  code: string;
  tekst: string;
  norm: number | null;
  normTekst: string;
  kpi?: string;
  onderdeel: string;
  bij: string;
  toelichting?: string;
};

/** What the seven gemeenten set themselves in 2020, in the order of S4. The norm in tenths: 75% is 750. */
const doelen: readonly Doel[] = [
  {
    code: 'D1',
    tekst: '75% van de inburgeraars in de B1-route heeft binnen de wettelijke termijn aan de plicht voldaan.',
    norm: 750,
    normTekst: '75%',
    kpi: 'P-01',
    onderdeel: 'leerroutes',
    bij: '2.3.1',
    toelichting: 'De termijn is drie jaar na het PIP. Een percentage kan daarom op zijn vroegst in 2025.',
  },
  {
    code: 'D2',
    tekst: '80% van de inburgeraars in de Z-route heeft binnen de wettelijke termijn aan de plicht voldaan.',
    norm: 800,
    normTekst: '80%',
    kpi: 'P-02',
    onderdeel: 'leerroutes',
    bij: '2.3.1',
  },
  {
    code: 'D3',
    tekst: '80% van de inburgeraars in de Onderwijsroute heeft binnen de wettelijke termijn aan de plicht voldaan.',
    norm: 800,
    normTekst: '80%',
    kpi: 'P-03',
    onderdeel: 'leerroutes',
    bij: '2.3.1',
    toelichting: 'De route zelf kan in anderhalf jaar; de termijn is drie jaar.',
  },
  {
    code: 'D4',
    tekst: 'Na zes maanden kan 75% van de inburgeraars zelf de financiën beheren.',
    norm: 750,
    normTekst: '75%',
    kpi: 'O-01',
    onderdeel: 'financieel-ontzorgen',
    bij: '2.3.5',
    toelichting:
      'De bron noemt 95% (7 van 143 verlengd), maar telt ook trajecten mee die nog geen zes maanden liepen. Het portaal telt alleen trajecten die zes maanden oud zijn.',
  },
  {
    code: 'D5',
    tekst: '80% van de inburgeraars doet lokaal mee.',
    norm: 800,
    normTekst: '80%',
    onderdeel: 'participatie',
    bij: '2.3.6',
    toelichting: 'Wat “lokaal meedoen” precies is, staat niet in de bron. Er is daarom geen cijfer.',
  },
  {
    code: 'D6',
    tekst: 'In het eerste jaar komt 80% van de inburgeraars in aanraking met werk.',
    norm: 800,
    normTekst: '80%',
    kpi: 'W-04',
    onderdeel: 'participatie',
    bij: '2.3.6',
    toelichting: 'De bron noemt 48 plaatsingen. Dat zijn geen personen: wie twee keer voorkomt, telt daar twee keer.',
  },
  {
    code: 'D7',
    tekst: 'Minstens 50% van de inburgeraars in de B1-route stroomt uit naar werk.',
    norm: 500,
    normTekst: '≥ 50%',
    onderdeel: 'participatie',
    bij: '2.3.6',
  },
  {
    code: 'D8',
    tekst: 'Minstens 65% van de inburgeraars in de Z-route stroomt uit naar werk.',
    norm: 650,
    normTekst: '≥ 65%',
    onderdeel: 'participatie',
    bij: '2.3.6',
    toelichting: 'Hoger dan voor de B1-route. Misschien zijn de twee in de bron verwisseld; hier staat wat er staat.',
  },
  {
    code: 'D9',
    tekst: 'Minstens 50% van de inburgeraars in de Onderwijsroute stroomt uit naar werk of ander onderwijs.',
    norm: 500,
    normTekst: '≥ 50%',
    onderdeel: 'participatie',
    bij: '2.3.6',
  },
  {
    code: 'D10',
    tekst: 'De klantbeleving is minimaal een 7.',
    norm: 70,
    normTekst: '≥ 7',
    kpi: 'K-01',
    onderdeel: 'klantbeleving',
    bij: '2.5.2',
  },
  {
    code: 'D11',
    tekst: 'De wet wordt uitgevoerd binnen het geld dat het Rijk ervoor geeft.',
    norm: 1000,
    normTekst: '≤ 100%',
    onderdeel: 'financien',
    bij: '2.4',
  },
  {
    code: 'D12',
    tekst: 'Elke statushouder heeft vanaf de start van zijn traject een taalmaatje.',
    norm: null,
    normTekst: 'elke statushouder',
    onderdeel: 'participatie',
    bij: '2.3.6',
    toelichting: 'Het beleidskader noemt geen percentage. Het portaal houdt niet bij wie een taalmaatje heeft.',
  },
];

export const doelstellingen = () =>
  doelen.map(({ code, tekst, norm: normTienden, normTekst, kpi: kpiCode, onderdeel, bij, toelichting }) =>
    beleidsdoelstelling({
      id: seedId(`doelstelling:westfriesland:${code}`),
      verbandId,
      code,
      tekst,
      normTienden,
      normTekst,
      kpiCode,
      onderdeel,
      van,
      bron: `S4 ${bij}; ${beleidskader}`,
      toelichting,
    }),
  );

/** The same targets as norms of the region for the KPI's that measure them. */
export const normen = () =>
  doelen.flatMap(({ code, norm, kpi: kpiCode, bij }) =>
    kpiCode && norm !== null
      ? [
          kpiNorm({
            id: seedId(`norm:westfriesland:${kpiCode}`),
            kpiCode,
            verbandId,
            normTienden: norm,
            van,
            bron: `S4 ${bij}, doelstelling ${code}; ${beleidskader}`,
          }),
        ]
      : [],
  );
