/**
 * The series of the voortgangsrapportage: what each is called, what it counts and where its records are. Queries, page,
 * documents and links follow from these lines.
 */
type Doelgroep = 'asielstatushouder' | 'gezins-en-overige-migrant';
type Leerroute = 'b1' | 'z' | 'onderwijs';

/** How a series is counted. Days of trajecten and facts lie in the counting window of the report, others in its period. */
export type Telling =
  | { bron: 'gemeentecijfer' }
  | { bron: 'klacht' }
  | { bron: 'feit'; soort: string }
  | {
      bron: 'traject';
      datum: 'plichtDatum' | 'pipDatum' | 'startDatum' | 'eindDatum';
      doelgroep: Doelgroep;
      leerroute?: Leerroute;
      status?: 'tussentijds-beeindigd' | 'afgerond';
    };

type Definitie = {
  /** In front of its row. */
  naam: string;
  /** What is counted, in one sentence for the annex. */
  telt: string;
  telling: Telling;
};

const statushouder = 'asielstatushouder';
const gezins = 'gezins-en-overige-migrant';

const cijfer = (naam: string, telt: string): Definitie => ({ naam, telt, telling: { bron: 'gemeentecijfer' } });
const feit = (naam: string, soort: string, wat: string): Definitie => ({
  naam,
  telt: `Inburgeraars (beide groepen) die ${wat}, volgens goedgekeurde maandrapportages.`,
  telling: { bron: 'feit', soort },
});
const routeNamen = { z: 'Z-route', b1: 'B1-route', onderwijs: 'O-route' } as const;
const wie = { [statushouder]: 'Statushouders', [gezins]: 'Gezinsmigranten' } as const;

const plichtig = (doelgroep: Doelgroep, naam: string): Definitie => ({
  naam,
  telt: `${wie[doelgroep]} die inburgeringsplichtig werden.`,
  telling: { bron: 'traject', datum: 'plichtDatum', doelgroep },
});
const pip = (doelgroep: Doelgroep): Definitie => ({
  naam: 'PIP-beschikkingen vastgesteld',
  telt: `${wie[doelgroep]} van wie het PIP is vastgesteld.`,
  telling: { bron: 'traject', datum: 'pipDatum', doelgroep },
});
const beeindigd = (doelgroep: Doelgroep): Definitie => ({
  naam: 'Tussentijds beëindigd',
  telt: `${wie[doelgroep]} van wie het traject tussentijds is beëindigd, bijvoorbeeld door verhuizing of ander onderwijs.`,
  telling: { bron: 'traject', datum: 'eindDatum', doelgroep, status: 'tussentijds-beeindigd' },
});
const gestart = (leerroute: Leerroute): Definitie => ({
  naam: `${routeNamen[leerroute]} gestart`,
  telt: `Statushouders die met de ${routeNamen[leerroute]} zijn gestart.`,
  telling: { bron: 'traject', datum: 'startDatum', doelgroep: statushouder, leerroute },
});
const vastgesteld = (leerroute: Leerroute): Definitie => ({
  naam: `${routeNamen[leerroute]} vastgesteld`,
  telt: `Gezinsmigranten van wie het PIP is vastgesteld met de ${routeNamen[leerroute]}.`,
  telling: { bron: 'traject', datum: 'pipDatum', doelgroep: gezins, leerroute },
});
const afgerond = (doelgroep: Doelgroep, leerroute: Leerroute): Definitie => ({
  naam: `${routeNamen[leerroute]} afgerond`,
  telt: `${wie[doelgroep]} die de ${routeNamen[leerroute]} hebben afgerond.`,
  telling: { bron: 'traject', datum: 'eindDatum', doelgroep, leerroute, status: 'afgerond' },
});

export const reeksen = {
  gehuisvest: cijfer('Aantal gehuisvest', 'Gehuisveste statushouders met hun kinderen, zoals de gemeente opgeeft.'),
  plichtigeStatushouders: plichtig(statushouder, 'Aantal inburgeringsplichtige statushouders'),
  pipStatushouders: pip(statushouder),
  beeindigdStatushouders: beeindigd(statushouder),
  plichtigeGezinsmigranten: plichtig(gezins, 'Aantal inburgeringsplichtige gezinsmigranten'),
  pipGezinsmigranten: pip(gezins),
  beeindigdGezinsmigranten: beeindigd(gezins),
  zGestart: gestart('z'),
  b1Gestart: gestart('b1'),
  onderwijsGestart: gestart('onderwijs'),
  zVastgesteldGezins: vastgesteld('z'),
  b1VastgesteldGezins: vastgesteld('b1'),
  onderwijsVastgesteldGezins: vastgesteld('onderwijs'),
  mapAfgerond: feit('Aantal afgerond', 'map-afgerond', 'de MAP hebben afgerond'),
  mapVrijstelling: feit('Vrijstellingen', 'map-vrijstelling', 'zijn vrijgesteld van de MAP'),
  pvtAfgerond: feit('Afgerond', 'pvt-afgerond', 'het PVT hebben afgerond'),
  ontzorgTrajecten: cijfer('Aantal trajecten', 'Trajecten financieel ontzorgen, zoals de gemeente opgeeft.'),
  ontzorgVerlengd: cijfer('Verlengd na zes maanden', 'Trajecten ontzorgen die na zes maanden zijn verlengd.'),
  werkOrientatie: feit('Oriëntatie op (werk)stage', 'werk-orientatie', 'zich op een werkplek hebben georiënteerd'),
  werkStage: feit('Werkstage', 'werkstage', 'een werkstage zijn begonnen'),
  werkVrijwillig: feit('Vrijwilligerswerk', 'vrijwilligerswerk', 'vrijwilligerswerk zijn gaan doen'),
  werkBetaald: feit('Betaalde baan (voltijd of deeltijd)', 'betaalde-baan', 'betaald werk hebben gevonden'),
  klachten: {
    naam: 'Officiële klachten',
    telt: 'Klachten die in de periode zijn ontvangen. Ingetrokken en doorgezonden klachten tellen niet mee.',
    telling: { bron: 'klacht' },
  },
  zAfgerondStatushouders: afgerond(statushouder, 'z'),
  b1AfgerondStatushouders: afgerond(statushouder, 'b1'),
  onderwijsAfgerondStatushouders: afgerond(statushouder, 'onderwijs'),
  zAfgerondGezins: afgerond(gezins, 'z'),
  b1AfgerondGezins: afgerond(gezins, 'b1'),
  onderwijsAfgerondGezins: afgerond(gezins, 'onderwijs'),
} as const satisfies Record<string, Definitie>;

export type Reekssleutel = keyof typeof reeksen;
export const reekssleutels = Object.keys(reeksen) as Reekssleutel[];

export const tellingVan = (sleutel: Reekssleutel): Telling => reeksen[sleutel].telling;

/** Finished routes are counted and shown (S4 prints these rows, all of them zero), but are no part of the agreed JSON. */
const isAfgerondeRoute = (telling: Telling) => telling.bron === 'traject' && telling.status === 'afgerond';
export const jsonSleutels = reekssleutels.filter((sleutel) => !isAfgerondeRoute(tellingVan(sleutel)));
