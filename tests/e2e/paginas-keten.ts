import { seedId } from '../../seeds/dsl/deel';
import { gemeenteId } from '../../seeds/dsl/organisatie';
import { type Bezoek, als as bezoek } from './bezoek';
import type { KetenStanden } from './standen-keten';
import {
  contractVan,
  fioletEdinova,
  individueelContract,
  nltrainingNewbees,
  rapportageVan,
  toewijzing,
  trajectnummer,
} from './westfriesland';

const id = (sleutel: string) => ({ id: seedId(sleutel) });
const rapport = (gemeente: string, maand?: string) => ({ id: rapportageVan(gemeente, maand) });
/** The toewijzing with this status, of Fiolet or of NLtraining. */
const bij = (gemeenten: readonly string[], gezocht: string) => ({
  id: toewijzing(({ loop, status }) => gemeenten.includes(loop.naam) && status === gezocht),
});
const fiolet = ['Hoorn', 'Opmeer', 'Koggenland'];
/** There is another school to go to. */
const opSchool = {
  id: toewijzing(({ loop, status }) => loop.naam === 'Hoorn' && loop.leerroute === 'onderwijs' && status === 'gestart'),
};
const westfries = [...fiolet, 'Medemblik', 'Enkhuizen', 'Drechterland', 'Stede Broec'];

const hoorn = gemeenteId('GM0405');
const contract = { id: contractVan('Hoorn') };
const gestart = { nummer: trajectnummer(({ naam, start, einde }) => naam === 'Hoorn' && start !== null && !einde) };
const zonderAanbieder = { nummer: trajectnummer(({ rol }) => rol === 'zonder-aanbieder') };
const versie = id('voortgangsrapportage:westfriesland:2022-07-01:1');
const periode = 'van=2022-07-01&tot=2023-07-01';
const awb = { nummer: 'K-2023-7H4T' };
const lopendeKlacht = { nummer: 'K-2023-9M2C' };

/** Every page of the chain from traject to raad; beside the table of `paginas.ts`. */
export const ketenPaginas = (standen: KetenStanden): Record<string, Bezoek[]> => ({
  account: [bezoek('inkoper')],

  'trajecten._index': [bezoek('regie'), bezoek('regio', {}, 'zoek=bestaat-niet')],
  'trajecten_.nieuw': [bezoek('regie')],
  'trajecten_.$nummer._index': [bezoek('regie', gestart), bezoek('contractmanager', zonderAanbieder)],
  'trajecten_.$nummer_.bewerken': [bezoek('regie', gestart)],
  'trajecten_.$nummer_.feiten': [bezoek('regie', gestart)],
  'trajecten_.$nummer_.toewijzing': [bezoek('regie', zonderAanbieder)],
  'trajecten_.import': [bezoek('regie')],
  'trajecten_.import_.$id': [
    bezoek('regie', standen.goedBestand),
    bezoek('regie', standen.foutBestand),
    bezoek('regie', id('trajectimport:1.hoorn:2023-06')),
  ],

  'toewijzing._index': [bezoek('regio'), bezoek('aanbieder')],
  'toewijzing_.toewijzingen._index': [bezoek('regie'), bezoek('aanbieder')],
  'toewijzing_.toewijzingen_.$id._index': [
    bezoek('regio', bij(westfries, 'voorgesteld')),
    bezoek('regio', bij(westfries, 'onderbroken')),
    bezoek('aanbieder', bij(fiolet, 'toegewezen')),
  ],
  'toewijzing_.toewijzingen_.$id_.antwoord': [bezoek('aanbieder', bij(fiolet, 'toegewezen'))],
  'toewijzing_.toewijzingen_.$id_.start': [bezoek('aanbieder', bij(fiolet, 'geaccepteerd'))],
  'toewijzing_.toewijzingen_.$id_.overdracht': [bezoek('regie', opSchool)],
  'toewijzing_.toewijzingen_.$id_.$daad': [
    bezoek('regio', { ...bij(westfries, 'voorgesteld'), daad: 'toewijzen' }),
    bezoek('regio', { ...bij(westfries, 'toegewezen'), daad: 'annulering' }),
    bezoek('regie', { ...bij(['Hoorn'], 'gestart'), daad: 'onderbreking' }),
    bezoek('regie', { ...bij(['Hoorn'], 'gestart'), daad: 'afronding' }),
    bezoek('regie', { ...bij(['Hoorn'], 'gestart'), daad: 'beeindiging' }),
    bezoek('regio', { ...bij(westfries, 'onderbroken'), daad: 'hervatting' }),
  ],
  'toewijzing_.verdeling._index': [bezoek('regio'), bezoek('regie')],
  'toewijzing_.verdeling_.$gemeente_.$dienst': [bezoek('contractmanager', { gemeente: hoorn, dienst: 'onderwijs' })],

  'individuele-contracten._index': [bezoek('regio')],
  'individuele-contracten_.nieuw': [bezoek('regio'), bezoek('contractmanager', {}, `traject=${gestart.nummer}`)],
  'individuele-contracten_.$id._index': [
    bezoek('regio', individueelContract('lopend')),
    bezoek('regio', individueelContract('aangeboden')),
  ],
  'individuele-contracten_.$id_.$daad': [
    bezoek('regio', { ...individueelContract('aangeboden'), daad: 'ondertekening' }),
    bezoek('regio', { ...individueelContract('aangeboden'), daad: 'afwijzing' }),
    bezoek('regio', { ...individueelContract('lopend'), daad: 'afronding' }),
    bezoek('regio', { ...individueelContract('lopend'), daad: 'beeindiging' }),
  ],

  'rapportages._index': [bezoek('regio'), bezoek('aanbieder')],
  'rapportages_.goedkeuring': [bezoek('regio'), bezoek('contractmanager')],
  'rapportages_.$id': [
    bezoek('aanbieder', rapport('Koggenland')),
    bezoek('aanbieder', rapport('Hoorn'), 'nakijken=1'),
    bezoek('regio', rapport('Medemblik')),
    bezoek('contractmanager', rapport('Hoorn', '2023-05')),
  ],
  'rapportages_.$id_.regels_.$regel': [bezoek('aanbieder', { ...rapport('Koggenland'), regel: '2' })],
  'rapportages_.$id_.upload': [bezoek('aanbieder', rapport('Hoorn'))],
  'rapportages_.$id_.upload_.$upload': [
    bezoek('aanbieder', standen.goedeLijst),
    bezoek('aanbieder', standen.fouteLijst),
  ],
  'rapportages_.$id_.indiening': [bezoek('aanbieder', rapport('Koggenland'))],
  'rapportages_.$id_.geen-wijzigingen': [bezoek('aanbieder', rapport('Opmeer'))],
  'rapportages_.$id_.terugzending': [bezoek('regio', rapport('Medemblik'))],
  'rapportages_.$id_.goedkeuring': [bezoek('regio', rapport('Medemblik'))],
  'rapportages_.$id_.intrekking': [bezoek('aanbieder', standen.correctie), bezoek('regio', rapport('Medemblik'))],
  'rapportages_.$id_.correctie': [
    bezoek('contractmanager', rapport('Hoorn', '2023-05')),
    bezoek('aanbieder', rapport('Hoorn', '2023-05')),
  ],

  'kpis._index': [bezoek('regio'), bezoek('regio', {}, 'meting=U-01&maanden=12'), bezoek('aanbieder'), bezoek('raad')],
  'kpis_.catalogus': [bezoek('regio'), bezoek('aanbieder')],
  'kpis_.$code._index': [
    ...['U-01', 'O-01', 'K-01', 'C-06'].map((code) => bezoek('regio', { code })),
    bezoek('raad', { code: 'W-04' }),
    bezoek('aanbieder', { code: 'Q-02' }),
  ],
  'kpis_.$code_.herkomst': [bezoek('regio', { code: 'O-01' }), bezoek('aanbieder', { code: 'U-01' })],
  'kpis_.$code_.verloop': [bezoek('regio', { code: 'W-04' })],
  'contracten_.$id_.kpis': [bezoek('contractmanager', contract), bezoek('aanbieder', contract)],
  'contracten_.$id_.kpis_.norm': [bezoek('contractmanager', contract)],
  'aanbieders.$id.scorecard': [bezoek('regio', { id: nltrainingNewbees }), bezoek('aanbieder', { id: fioletEdinova })],

  'klachten._index': [bezoek('regio'), bezoek('aanbieder')],
  'klachten_.nieuw': [bezoek('regio')],
  'klachten_.$nummer': [bezoek('contractmanager', awb), bezoek('regio', lopendeKlacht)],
  'klachten_.$nummer_.bewerken': [bezoek('regio', lopendeKlacht)],
  'klachten_.$nummer_.$deel': ['bevestiging', 'behandelaar', 'intrekking', 'doorzending', 'buiten-behandeling'].map(
    (deel) => bezoek('regio', { ...lopendeKlacht, deel }),
  ),
  'tevredenheid._index': [bezoek('regio')],
  'tevredenheid_.nieuw': [bezoek('regio')],
  'tevredenheid_.$id_.bewerken': [bezoek('regio', id('tevredenheid:werksaam:2023-1'))],

  'verantwoording._index': [bezoek('regio'), bezoek('raad')],
  'verantwoording_.nieuw': [bezoek('regio')],
  'verantwoording_.voortgangsrapportage': [
    bezoek('regio', {}, `regio=westfriesland&${periode}`),
    bezoek('raad', {}, `regio=westfriesland&${periode}&versie=nu`),
  ],
  'verantwoording_.versies_.$id': [bezoek('regio', versie)],
  'verantwoording_.versies_.$id_.teksten_.$onderdeel': [bezoek('regio', { ...versie, onderdeel: 'inleiding' })],
  'verantwoording_.versies_.$id_.vaststelling': [bezoek('regio', versie)],
  'verantwoording_.gemeentecijfers._index': [bezoek('regio', {}, periode)],
  'verantwoording_.gemeentecijfers_.$gemeente': [bezoek('contractmanager', { gemeente: hoorn }, periode)],
  'verantwoording_.gemeentecijfers_.invoer': [bezoek('regio')],
});
