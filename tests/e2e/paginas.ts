import { seedId } from '../../seeds/dsl/deel';
import { gemeenteId } from '../../seeds/dsl/organisatie';
import type { Standen } from './standen';

/** Who opens a page; a `bezoeker` is not logged in. */
export const personas = {
  bezoeker: null,
  inkoper: 'inkoper@westfriesland.example',
  drenthe: 'inkoper@amrd.example',
  collega: 'collega@amrd.example',
  contractmanager: 'contractmanager@hoorn.example',
  regie: 'regie@hoorn.example',
  aanbieder: 'aanbieder@fiolet.example',
  raad: 'raad@hoorn.example',
  beheer: 'beheer@portaal.example',
} as const;
export type Persona = keyof typeof personas;

export type Bezoek = {
  als: Persona;
  /** What stands in the address: a record of the demonstration, or one of `standen.ts`. */
  params?: Readonly<Record<string, string>>;
  /** The query of the address. */
  zoek?: string;
  /** The right answer, when it is not 200. */
  status?: number;
};

/** Routes without a page: a download, a way to somewhere else, or a place that only takes posts. */
const geenPagina = [
  /\[\.\](csv|xlsx)$/,
  /^(_index|uitloggen|toegankelijkheid|beheer_\.aanbieders)$/,
  /^bijlagen\.\$id$/,
  /^aanbestedingen\.\$nummer\.documenten_\.wijziging$/,
];
export const heeftGeenPagina = (routeId: string) => geenPagina.some((patroon) => patroon.test(routeId));

const als = (persona: Persona, params: Bezoek['params'] = {}, zoek?: string): Bezoek => ({
  als: persona,
  params,
  ...(zoek && { zoek }),
});
const id = (sleutel: string) => ({ id: seedId(sleutel) });
const perceel = (nummer: string, volgnummer: number) => ({ nummer, perceel: String(volgnummer) });

const hoorn = { id: gemeenteId('GM0405') };
const heerhugowaard = { id: gemeenteId('GM0398') };
const westfriesland = id('verband:westfriesland');
const zorgInRegio = id('inkoopbureau:zorg-in-regio');
const fiolet = id('aanbieder:fiolet');
const fioletEdinova = id('combinatie:fiolet-edinova');
const keurmerkFiolet = seedId(`keurmerk:${fiolet.id}:blik-op-werk:2022-08-11:geldig-bepaalde-tijd`);
const contractHoorn = id('contract:t4:Hoorn');
const amsterdam = id('meelifregeling:amsterdam-hbo-wo');
const plan = { nummer: '2023-002' };
const lopend = { nummer: '2023-001' };

/** Every page of the portal, by its route: the records to open it with, and somebody who may see it. */
export const paginas = (standen: Standen): Record<string, Bezoek[]> => ({
  $: [{ als: 'bezoeker', status: 404 }],
  inloggen: [als('bezoeker')],
  'wachtwoord-vergeten': [als('bezoeker')],
  'wachtwoord-herstel.$token': [
    als('bezoeker', { token: standen.token }),
    { als: 'bezoeker', params: { token: 'verlopen' }, status: 410 },
  ],
  wachtwoord: [als('inkoper')],
  rol: [als('inkoper')],
  'help._index': [als('bezoeker')],
  'help_.$pagina': ['beginnen', 'toegankelijkheid'].map((pagina) => als('bezoeker', { pagina })),
  zoeken: [als('inkoper'), als('inkoper', {}, 'zoek=fiolet')],
  vandaag: (['inkoper', 'drenthe', 'contractmanager', 'regie', 'aanbieder', 'raad', 'beheer'] as const).map((wie) =>
    als(wie),
  ),
  'bronnen._index': [als('inkoper')],
  'bronnen_.$code': [als('inkoper', { code: 'S4' })],
  'budget._index': [als('drenthe'), als('raad')],
  'mijn-organisatie': [als('aanbieder')],

  'aanbestedingen._index': [als('bezoeker'), als('inkoper'), als('aanbieder')],
  'aanbestedingen.nieuw': [als('inkoper')],
  'aanbestedingen.$nummer._index': [
    als('bezoeker', lopend),
    als('drenthe', lopend),
    als('drenthe', plan),
    als('drenthe', { nummer: '2021-002' }),
    als('inkoper', { nummer: '2022-001' }),
  ],
  'aanbestedingen.$nummer.bewerken': [als('drenthe', plan), als('drenthe', lopend)],
  'aanbestedingen.$nummer.documenten': [als('drenthe', plan)],
  'aanbestedingen.$nummer.mandaten': [als('drenthe', plan)],
  'aanbestedingen.$nummer.planning': [als('drenthe', plan)],
  'aanbestedingen.$nummer.planning_.voorstel': [als('drenthe', plan, 'richting=vooruit&datum=1-9-2023')],
  'aanbestedingen.$nummer.marktconsultatie': [als('drenthe', plan)],
  'aanbestedingen.$nummer.voorbereiding': [als('drenthe', plan)],
  'aanbestedingen.$nummer.publicatie': [als('drenthe', plan), als('collega', plan)],
  'aanbestedingen.$nummer.sluiting': [als('drenthe', plan)],
  'aanbestedingen.$nummer.resultaten': [als('inkoper', { nummer: '2022-001' })],
  'aanbestedingen.$nummer.aankondiging': [als('drenthe', lopend)],
  'aanbestedingen.$nummer.intrekking': [als('drenthe', plan)],
  'aanbestedingen.$nummer.percelen.nieuw': [als('drenthe', plan), als('drenthe', plan, 'type=b1-z')],
  'aanbestedingen.$nummer.percelen.$perceel._index': [
    als('inkoper', perceel('2022-001', 1)),
    als('drenthe', perceel('2023-001', 1)),
    als('drenthe', perceel('2023-001', 2)),
    als('drenthe', perceel('2023-001', 3)),
    als('drenthe', perceel('2023-002', 1)),
    als('drenthe', perceel('2021-002', 1)),
  ],
  'aanbestedingen.$nummer.percelen.$perceel.bewerken': [als('drenthe', perceel('2023-002', 1))],
  'aanbestedingen.$nummer.percelen.$perceel.resultaat': [als('drenthe', perceel('2023-001', 1))],
  'aanbestedingen.$nummer.percelen.$perceel.gunning': [als('drenthe', perceel('2023-001', 1))],
  'aanbestedingen.$nummer.percelen.$perceel.niet-gunning': [als('drenthe', perceel('2023-001', 1))],
  'aanbestedingen.$nummer.percelen.$perceel.definitieve-gunning': [als('drenthe', perceel('2023-001', 2))],
  'aanbestedingen.$nummer.percelen.$perceel.herziening': [als('drenthe', perceel('2023-001', 2))],
  'aanbestedingen.$nummer.percelen.$perceel.kort-geding._index': [als('drenthe', perceel('2023-001', 2))],
  'aanbestedingen.$nummer.percelen.$perceel.kort-geding.afdoening': [als('drenthe', perceel('2023-001', 2))],
  'aanbestedingen.$nummer.percelen.$perceel.uitstel': [als('drenthe', perceel('2023-002', 1))],
  'aanbestedingen.$nummer.percelen.$perceel.hervatting': [als('drenthe', perceel('2021-002', 1))],
  'aanbestedingen.$nummer.percelen.$perceel.intrekking': [als('drenthe', perceel('2023-002', 1))],
  'aanbestedingen.$nummer.percelen.$perceel.opschaling': [als('drenthe', perceel('2021-002', 1))],
  'aanbestedingen.$nummer.percelen.$perceel.elders': [als('inkoper', perceel('2022-001', 1))],
  'aanbestedingen_.$nummer_.percelen_.$perceel_.contracten': [
    als('drenthe', perceel('2023-001', 3)),
    als('inkoper', perceel('2022-002', 1)),
  ],
  'aanbestedingen_.$nummer_.percelen_.$perceel_.contractfamilie': [
    als('drenthe', perceel('2023-001', 3)),
    als('inkoper', perceel('2022-001', 1)),
  ],

  'aanbieders._index': [als('inkoper'), als('beheer')],
  'aanbieders.nieuw': [als('inkoper')],
  'aanbieders.$id._index': [
    als('inkoper', fiolet),
    als('contractmanager', id('aanbieder:newbees')),
    als('inkoper', fioletEdinova),
  ],
  'aanbieders.$id.bewerken': [als('inkoper', fiolet)],
  'aanbieders.$id.klachtenreglement': [als('inkoper', fiolet)],
  'aanbieders.$id.keurmerk': [als('inkoper', fiolet), als('regie', fiolet)],
  'aanbieders.$id.keurmerk_.$regel.vervallen': [als('inkoper', { ...fiolet, regel: keurmerkFiolet })],
  'aanbieders.combinaties.nieuw': [als('inkoper')],
  'aanbieders.combinaties.$id.bewerken': [als('inkoper', fioletEdinova)],
  'keurmerken._index': [als('inkoper'), als('regie')],

  'contracten._index': [als('inkoper'), als('aanbieder'), als('inkoper', {}, 'zoek=bestaat-niet&status=actief')],
  'contracten_.$id._index': [
    als('inkoper', contractHoorn),
    als('contractmanager', contractHoorn),
    als('aanbieder', contractHoorn),
    als('drenthe', { id: standen.concept }),
    als('drenthe', { id: standen.getekend }),
  ],
  'contracten_.$id_.bewerken': [als('drenthe', { id: standen.concept })],
  'contracten_.$id_.tarieven': [als('inkoper', contractHoorn), als('drenthe', { id: standen.concept })],
  'contracten_.$id_.opties': [als('inkoper', contractHoorn), als('drenthe', { id: standen.concept })],
  'contracten_.$id_.documenten': [als('inkoper', contractHoorn)],
  'contracten_.$id_.aanbieding': [als('drenthe', { id: standen.concept })],
  'contracten_.$id_.terugname': [als('drenthe', { id: standen.aangeboden })],
  'contracten_.$id_.ondertekening': [als('drenthe', { id: standen.aangeboden })],
  'contracten_.$id_.activering': [als('drenthe', { id: standen.getekend })],
  'contracten_.$id_.opschorting': [als('inkoper', contractHoorn)],
  'contracten_.$id_.verbeterplan': [als('inkoper', contractHoorn)],
  'contracten_.$id_.beeindiging': [als('inkoper', contractHoorn)],

  'meelifregelingen._index': [als('inkoper')],
  'meelifregelingen_.nieuw': [als('inkoper')],
  'meelifregelingen_.$id': [als('inkoper', amsterdam)],
  'meelifregelingen_.$id_.bewerken': [als('inkoper', amsterdam)],
  'meelifregelingen_.$id_.gemeenten': [als('inkoper', amsterdam)],
  'meelifregelingen_.$id_.openstelling': [als('inkoper', amsterdam)],
  'meelifregelingen_.$id_.sluiting': [als('inkoper', amsterdam)],

  'beheer._index': [als('beheer')],
  'beheer_.gebeurtenissen': [als('beheer')],
  'beheer_.gebruikers._index': [als('beheer')],
  'beheer_.gebruikers_.nieuw': [als('beheer')],
  'beheer_.gebruikers_.$id': [
    als('beheer', { id: standen.gebruiker }),
    als('beheer', { id: seedId('gebruiker:aanbieder@fiolet.example', 7) }),
  ],
  'beheer_.instellingen._index': [als('beheer')],
  'beheer_.instellingen_.$id': [als('beheer', { id: standen.instelling })],
  'beheer_.klok': [als('beheer')],
  'beheer_.post._index': [als('beheer'), als('beheer', {}, 'zoek=bestaat-niet')],
  'beheer_.post_.$id': [als('beheer', { id: standen.uitnodiging })],
  'beheer_.gemeenten._index': [als('beheer'), als('inkoper')],
  'beheer_.gemeenten_.nieuw': [als('beheer')],
  'beheer_.gemeenten_.$id': [als('beheer', hoorn), als('beheer', heerhugowaard), als('inkoper', hoorn)],
  'beheer_.gemeenten_.$id_.bewerken': [als('beheer', hoorn)],
  'beheer_.gemeenten_.$id_.herindeling': [als('beheer', hoorn)],
  'beheer_.samenwerkingsverbanden._index': [als('beheer'), als('inkoper')],
  'beheer_.samenwerkingsverbanden_.nieuw': [als('beheer')],
  'beheer_.samenwerkingsverbanden_.$id': [als('beheer', westfriesland), als('inkoper', westfriesland)],
  'beheer_.samenwerkingsverbanden_.$id_.bewerken': [als('beheer', westfriesland)],
  'beheer_.samenwerkingsverbanden_.$id_.toetreding': [als('beheer', westfriesland)],
  'beheer_.samenwerkingsverbanden_.$id_.uittreding': [als('beheer', westfriesland)],
  'beheer_.inkoopbureaus._index': [als('beheer'), als('inkoper')],
  'beheer_.inkoopbureaus_.nieuw': [als('beheer')],
  'beheer_.inkoopbureaus_.$id': [als('beheer', zorgInRegio)],
  'beheer_.inkoopbureaus_.$id_.bewerken': [als('beheer', zorgInRegio)],
  'beheer_.inkoopbureaus_.$id_.opdracht': [als('beheer', zorgInRegio)],
  'beheer_.inkoopbureaus_.$id_.einde': [als('beheer', zorgInRegio)],
});
