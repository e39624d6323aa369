import type { Reekssleutel } from './reeksen';

/**
 * The chapters of the report, in the order of chapter 2 of S4: tables with their rows, and the texts that the region
 * writes. Page, PDF and spreadsheet are made from this list.
 */
export type Tabel = {
  readonly sleutel: string;
  readonly titel: string;
  readonly rijen: readonly Reekssleutel[];
  /** A picture of these rows under the table. */
  readonly beeld?: { readonly titel: string; readonly rijen: readonly Reekssleutel[] };
  /** Says something that readers must know to understand the rows. */
  readonly noot?: string;
};

export type Onderdeel = {
  readonly sleutel: string;
  readonly nummer: string;
  readonly titel: string;
  /** What the portal itself says here, whoever the region is. */
  readonly uitleg?: string;
  readonly tabellen?: readonly Tabel[];
  /** Shows the measurements of satisfaction. */
  readonly tevredenheid?: true;
  /** Texts that can be written here: a Toelichting below the tables, a Resultaat in the box of the targets. */
  readonly teksten: readonly ('toelichting' | 'resultaat')[];
};

const alleen = ['toelichting'] as const;
const met = ['toelichting', 'resultaat'] as const;

const onderdelen = [
  {
    sleutel: 'inleiding',
    nummer: '1',
    titel: 'Inleiding',
    uitleg:
      'De tabellen geven per gemeente aantallen. In de gekleurde vakken staan de doelstellingen uit het beleidskader met het resultaat. Inburgeraars beginnen op verschillende momenten. Daarom staat er alleen een percentage als de termijn van genoeg inburgeraars voorbij is. In de andere gevallen staan er aantallen.',
    teksten: alleen,
  },
  {
    sleutel: 'inburgeraars',
    nummer: '2',
    titel: 'Inburgeraars',
    teksten: alleen,
    tabellen: [
      {
        sleutel: 'statushouders',
        titel: 'Voortgang statushouders',
        rijen: ['gehuisvest', 'plichtigeStatushouders', 'pipStatushouders', 'beeindigdStatushouders'],
      },
      {
        sleutel: 'gezinsmigranten',
        titel: 'Gezinsmigranten',
        rijen: ['plichtigeGezinsmigranten', 'pipGezinsmigranten', 'beeindigdGezinsmigranten'],
        beeld: {
          titel: 'Inburgeringsplichtigen per gemeente',
          rijen: ['plichtigeStatushouders', 'plichtigeGezinsmigranten'],
        },
        noot: 'De beleidsdoelstellingen gaan over statushouders. Gezinsmigranten staan erbij om het beeld volledig te maken.',
      },
    ],
  },
  { sleutel: 'inburgeringstraject', nummer: '3', titel: 'Inburgeringstraject', teksten: alleen },
  {
    sleutel: 'leerroutes',
    nummer: '3.1',
    titel: 'Leerroutes',
    teksten: met,
    tabellen: [
      {
        sleutel: 'leerroutes-statushouders',
        titel: 'Leerroute statushouders',
        rijen: [
          'zGestart',
          'zAfgerondStatushouders',
          'b1Gestart',
          'b1AfgerondStatushouders',
          'onderwijsGestart',
          'onderwijsAfgerondStatushouders',
        ],
        beeld: { titel: 'Gestarte statushouders per leerroute', rijen: ['zGestart', 'b1Gestart', 'onderwijsGestart'] },
      },
      {
        sleutel: 'leerroutes-gezinsmigranten',
        titel: 'Leerroute gezinsmigranten',
        rijen: [
          'zVastgesteldGezins',
          'zAfgerondGezins',
          'b1VastgesteldGezins',
          'b1AfgerondGezins',
          'onderwijsVastgesteldGezins',
          'onderwijsAfgerondGezins',
        ],
        noot: 'Gezinsmigranten kiezen en betalen hun leerroute zelf. Daarom staat hier welke leerroute in het PIP is vastgesteld.',
      },
    ],
  },
  {
    sleutel: 'map',
    nummer: '3.2',
    titel: 'Module Arbeidsmarkt en Participatie (MAP)',
    teksten: met,
    tabellen: [
      { sleutel: 'map', titel: 'MAP statushouders en gezinsmigranten', rijen: ['mapAfgerond', 'mapVrijstelling'] },
    ],
  },
  {
    sleutel: 'pvt',
    nummer: '3.3',
    titel: 'Participatieverklaringstraject (PVT)',
    teksten: met,
    tabellen: [{ sleutel: 'pvt', titel: 'PVT statushouders en gezinsmigranten', rijen: ['pvtAfgerond'] }],
  },
  {
    sleutel: 'maatschappelijke-begeleiding',
    nummer: '3.4',
    titel: 'Maatschappelijke begeleiding statushouders',
    uitleg:
      'Alle inburgeringsplichtige statushouders krijgen maatschappelijke begeleiding aangeboden. Daarom staan hier geen aparte aantallen; het aantal inburgeringsplichtige statushouders staat in hoofdstuk 2.',
    teksten: met,
  },
  {
    sleutel: 'financieel-ontzorgen',
    nummer: '3.5',
    titel: 'Financiële zelfredzaamheid statushouders',
    teksten: met,
    tabellen: [{ sleutel: 'ontzorgen', titel: 'Financieel ontzorgen', rijen: ['ontzorgTrajecten', 'ontzorgVerlengd'] }],
  },
  {
    sleutel: 'participatie',
    nummer: '3.6',
    titel: 'Participatie',
    teksten: met,
    tabellen: [
      {
        sleutel: 'werk',
        titel: 'Werk',
        rijen: ['werkOrientatie', 'werkStage', 'werkVrijwillig', 'werkBetaald'],
        noot: 'Eén inburgeraar kan in meer rijen staan. De rijen samen zijn plaatsingen, geen personen.',
      },
    ],
  },
  {
    sleutel: 'financien',
    nummer: '4',
    titel: 'Financiën',
    uitleg: 'Over inkomsten en uitgaven verantwoorden de gemeenten zich via hun planning en control.',
    teksten: met,
  },
  { sleutel: 'klantbeleving', nummer: '5', titel: 'Klantbeleving', teksten: met },
  { sleutel: 'tevredenheid', nummer: '5.1', titel: 'Cliënttevredenheid', teksten: alleen, tevredenheid: true },
  {
    sleutel: 'klachten',
    nummer: '5.2',
    titel: 'Klachten',
    teksten: met,
    tabellen: [{ sleutel: 'klachten', titel: 'Klachten', rijen: ['klachten'] }],
  },
  { sleutel: 'overig', nummer: '6', titel: 'Overige doelstellingen', teksten: ['resultaat'] },
] as const satisfies readonly Onderdeel[];

export const alleOnderdelen: readonly Onderdeel[] = onderdelen;

/** The key under which a text of a part is kept: `leerroutes` and `leerroutes-resultaat`. */
export const tekstsleutel = (onderdeel: string, soort: 'toelichting' | 'resultaat') =>
  soort === 'toelichting' ? onderdeel : `${onderdeel}-${soort}`;

/** Every text that can be written, in the order of the report. */
export const tekstvakken = alleOnderdelen.flatMap((onderdeel) =>
  onderdeel.teksten.map((soort) => ({
    sleutel: tekstsleutel(onderdeel.sleutel, soort),
    onderdeel,
    soort,
    label: `${onderdeel.nummer} ${onderdeel.titel}: ${soort === 'toelichting' ? 'toelichting' : 'resultaat'}`,
  })),
);

/** Where a target belongs; one that names no part of the report comes at the end. */
export const onderdeelVan = (sleutel: string): string =>
  alleOnderdelen.some((onderdeel) => onderdeel.sleutel === sleutel) ? sleutel : 'overig';
