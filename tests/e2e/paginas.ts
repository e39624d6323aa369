import { meelifBudgetId } from '../../seeds/dsl/contract';
import { seedId } from '../../seeds/dsl/deel';
import { gemeenteId } from '../../seeds/dsl/organisatie';
import { als, type Bezoek, iedereen } from './bezoek';
import type { Standen } from './standen';

const ingelogd = iedereen.filter((wie) => wie !== 'bezoeker');
const id = (sleutel: string) => ({ id: seedId(sleutel) });
const perceel = (aanbesteding: { nummer: string }, perceel: number) => ({ ...aanbesteding, perceel: String(perceel) });

const esther = { id: seedId('gebruiker:aanbieder@fiolet.example', 7) };
const hoorn = { id: gemeenteId('GM0405') };
const heerhugowaard = { id: gemeenteId('GM0398') };
const westfriesland = id('verband:westfriesland');
const zorgInRegio = id('inkoopbureau:zorg-in-regio');
const fiolet = id('aanbieder:fiolet');
const fioletEdinova = id('combinatie:fiolet-edinova');
const keurmerkFiolet = seedId(`keurmerk:${fiolet.id}:blik-op-werk:2022-08-11:geldig-bepaalde-tijd`);
const contractHoorn = id('contract:t4:Hoorn');
const amsterdam = id('meelifregeling:amsterdam-hbo-wo');
const budgetHoorn = meelifBudgetId({ regelingId: amsterdam.id, gemeenteId: hoorn.id, jaar: 2023 });
const plan = { nummer: '2023-002' };
const planVan2021 = { nummer: '2021-002' };
const lopend = { nummer: '2023-001' };
const afgerond = { nummer: '2022-001' };
const gegund = { nummer: '2022-002' };

/** Every page of the portal, by its route: the records to open it with, and somebody who may see it. */
export const paginas = (standen: Standen): Record<string, Bezoek[]> => ({
  $: [{ als: 'bezoeker', status: 404 }],
  inloggen: [als('bezoeker')],
  'wachtwoord-vergeten': [als('bezoeker')],
  'wachtwoord-herstel.$token': [
    als('bezoeker', standen.token),
    { als: 'bezoeker', params: { token: 'verlopen' }, status: 410 },
  ],
  wachtwoord: [als('inkoper')],
  rol: [als('inkoper'), als('beoordelaar')],
  'help._index': [als('bezoeker')],
  'help_.$pagina': ['beginnen', 'aanbieders', 'toegankelijkheid'].map((pagina) => als('bezoeker', { pagina })),
  zoeken: [als('inkoper'), als('inkoper', {}, 'zoek=fiolet')],
  vandaag: ingelogd.map((wie) => als(wie)),
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
    als('drenthe', planVan2021),
    als('drenthe', standen.begin),
    als('drenthe', standen.elders),
    als('inkoper', afgerond),
  ],
  'aanbestedingen.$nummer.bewerken': [als('drenthe', plan), als('drenthe', lopend)],
  'aanbestedingen.$nummer.documenten': [als('drenthe', plan)],
  'aanbestedingen.$nummer.mandaten': [als('drenthe', plan)],
  'aanbestedingen.$nummer.planning': [als('drenthe', plan)],
  'aanbestedingen.$nummer.planning_.voorstel': [als('drenthe', plan, 'richting=vooruit&datum=1-9-2023')],
  'aanbestedingen.$nummer.marktconsultatie': [als('drenthe', standen.begin)],
  'aanbestedingen.$nummer.voorbereiding': [als('drenthe', plan), als('drenthe', standen.begin)],
  'aanbestedingen.$nummer.publicatie': [als('drenthe', plan), als('collega', plan), als('drenthe', planVan2021)],
  'aanbestedingen.$nummer.sluiting': [als('drenthe', standen.elders)],
  'aanbestedingen.$nummer.resultaten': [als('drenthe', standen.elders), als('inkoper', afgerond)],
  'aanbestedingen.$nummer.aankondiging': [als('drenthe', lopend)],
  'aanbestedingen.$nummer.intrekking': [als('drenthe', plan)],
  'aanbestedingen.$nummer.percelen.nieuw': [als('drenthe', plan), als('drenthe', plan, 'type=b1-z')],
  'aanbestedingen.$nummer.percelen.$perceel._index': [
    als('inkoper', perceel(afgerond, 1)),
    als('drenthe', perceel(plan, 1)),
    als('drenthe', perceel(planVan2021, 1)),
    ...[1, 2, 3].map((nummer) => als('drenthe', perceel(lopend, nummer))),
    ...[2, 3].map((nummer) => als('drenthe', perceel(standen.elders, nummer))),
  ],
  'aanbestedingen.$nummer.percelen.$perceel.bewerken': [als('drenthe', perceel(plan, 1))],
  'aanbestedingen.$nummer.percelen.$perceel.resultaat': [als('drenthe', perceel(lopend, 1))],
  'aanbestedingen.$nummer.percelen.$perceel.gunning': [als('drenthe', perceel(standen.elders, 2))],
  'aanbestedingen.$nummer.percelen.$perceel.niet-gunning': [als('drenthe', perceel(standen.elders, 2))],
  'aanbestedingen.$nummer.percelen.$perceel.definitieve-gunning': [als('drenthe', perceel(lopend, 2))],
  'aanbestedingen.$nummer.percelen.$perceel.herziening': [als('drenthe', perceel(lopend, 2))],
  'aanbestedingen.$nummer.percelen.$perceel.kort-geding._index': [als('drenthe', perceel(lopend, 2))],
  'aanbestedingen.$nummer.percelen.$perceel.kort-geding.afdoening': [als('drenthe', perceel(lopend, 2))],
  'aanbestedingen.$nummer.percelen.$perceel.uitstel': [als('drenthe', perceel(plan, 1))],
  'aanbestedingen.$nummer.percelen.$perceel.hervatting': [als('drenthe', perceel(planVan2021, 1))],
  'aanbestedingen.$nummer.percelen.$perceel.intrekking': [als('drenthe', perceel(plan, 1))],
  'aanbestedingen.$nummer.percelen.$perceel.opschaling': [als('drenthe', perceel(planVan2021, 1))],
  'aanbestedingen.$nummer.percelen.$perceel.elders': [als('drenthe', perceel(standen.elders, 3))],
  'aanbestedingen_.$nummer_.percelen_.$perceel_.contracten': [
    als('drenthe', perceel(lopend, 3)),
    als('inkoper', perceel(gegund, 1)),
  ],
  'aanbestedingen_.$nummer_.percelen_.$perceel_.contractfamilie': [
    als('drenthe', perceel(lopend, 3)),
    als('inkoper', perceel(afgerond, 1)),
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
    als('drenthe', standen.concept),
    als('drenthe', standen.aangeboden),
    als('drenthe', standen.getekend),
  ],
  'contracten_.$id_.bewerken': [als('drenthe', standen.concept)],
  'contracten_.$id_.tarieven': [als('inkoper', contractHoorn), als('drenthe', standen.concept)],
  'contracten_.$id_.opties': [als('inkoper', contractHoorn), als('drenthe', standen.concept)],
  'contracten_.$id_.documenten': [als('inkoper', contractHoorn)],
  'contracten_.$id_.aanbieding': [als('drenthe', standen.concept)],
  'contracten_.$id_.terugname': [als('drenthe', standen.aangeboden)],
  'contracten_.$id_.ondertekening': [als('drenthe', standen.aangeboden)],
  'contracten_.$id_.activering': [als('drenthe', standen.getekend)],
  'contracten_.$id_.opschorting': [als('inkoper', contractHoorn)],
  'contracten_.$id_.verbeterplan': [als('inkoper', contractHoorn)],
  'contracten_.$id_.beeindiging': [als('inkoper', contractHoorn)],

  'meelifregelingen._index': [als('inkoper')],
  'meelifregelingen_.nieuw': [als('inkoper')],
  'meelifregelingen_.$id': [als('inkoper', amsterdam)],
  'meelifregelingen_.$id_.bewerken': [als('inkoper', amsterdam)],
  'meelifregelingen_.$id_.budget': [
    als('regio', amsterdam),
    als('contractmanager', amsterdam, `budget=${budgetHoorn}`),
  ],
  'meelifregelingen_.$id_.gemeenten': [als('inkoper', amsterdam)],
  'meelifregelingen_.$id_.openstelling': [als('inkoper', amsterdam)],
  'meelifregelingen_.$id_.sluiting': [als('inkoper', amsterdam)],

  'beheer._index': [als('beheer')],
  'beheer_.gebeurtenissen': [als('beheer')],
  'beheer_.gebruikers._index': [als('beheer')],
  'beheer_.gebruikers_.nieuw': [als('beheer')],
  'beheer_.gebruikers_.$id': [als('beheer', standen.gebruiker), als('beheer', esther)],
  'beheer_.instellingen._index': [als('beheer')],
  'beheer_.instellingen_.$id': [als('beheer', standen.instelling)],
  'beheer_.klok': [als('beheer')],
  'beheer_.post._index': [als('beheer'), als('beheer', {}, 'zoek=bestaat-niet')],
  'beheer_.post_.$id': [als('beheer', standen.uitnodiging)],
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
