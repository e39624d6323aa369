import { seedId } from '../../seeds/dsl/deel';
import { gemeenteId } from '../../seeds/dsl/organisatie';

/** Who opens a page; a `bezoeker` is not logged in. */
export const personas = {
  bezoeker: null,
  inkoper: 'inkoper@westfriesland.example',
  drenthe: 'inkoper@amrd.example',
  contractmanager: 'contractmanager@hoorn.example',
  regie: 'regie@hoorn.example',
  aanbieder: 'aanbieder@fiolet.example',
  raad: 'raad@hoorn.example',
  beheer: 'beheer@portaal.example',
} as const;
type Persona = keyof typeof personas;

export type Bezoek = {
  als: Persona;
  /** What stands in the address: a record of the demonstration. */
  params?: Readonly<Record<string, string>>;
  /** The query of the address. */
  zoek?: string;
  /** The right answer, when it is not 200. */
  status?: number;
};

/** Records that exist only since the portal runs, or whose id is known to the portal alone. */
export type Gevonden = { uitnodiging: string; token: string; instelling: string; gebruiker: string };

/** Routes without a page: a download, or a way to somewhere else. */
const geenPagina = [/^_index$/, /^uitloggen$/, /^toegankelijkheid$/, /^bijlagen\.\$id$/, /\[\.\](csv|xlsx)$/, /^beheer_\.aanbieders$/];
export const heeftGeenPagina = (routeId: string) => geenPagina.some((patroon) => patroon.test(routeId));

const hoorn = { id: gemeenteId('GM0405') };
const westfriesland = { id: seedId('verband:westfriesland') };
const zorgInRegio = { id: seedId('inkoopbureau:zorg-in-regio') };
const fiolet = { id: seedId('aanbieder:fiolet') };
const contractHoorn = { id: seedId('contract:t4:Hoorn') };
const perceel = (nummer: string, perceel: number) => ({ nummer, perceel: String(perceel) });
const heerhugowaard = { id: gemeenteId('GM0398') };

/** Every page of the portal, by its route: the records to open it with, and somebody who may see it. */
export const paginas = ({ uitnodiging, token, instelling, gebruiker }: Gevonden): Record<string, Bezoek[]> => ({
  $: [{ als: 'bezoeker', status: 404 }],
  inloggen: [{ als: 'bezoeker' }],
  'wachtwoord-vergeten': [{ als: 'bezoeker' }],
  'wachtwoord-herstel.$token': [
    { als: 'bezoeker', params: { token } },
    { als: 'bezoeker', params: { token: 'verlopen' }, status: 410 },
  ],
  wachtwoord: [{ als: 'inkoper' }],
  rol: [{ als: 'inkoper' }],
    'help._index': [{ als: 'bezoeker' }],
  'help_.$pagina': ['beginnen', 'toegankelijkheid'].map((pagina) => ({ als: 'bezoeker', params: { pagina } })),
  zoeken: [{ als: 'inkoper' }, { als: 'inkoper', zoek: 'zoek=fiolet' }],
  vandaag: [
    { als: 'inkoper' },
    { als: 'drenthe' },
    { als: 'contractmanager' },
    { als: 'regie' },
    { als: 'aanbieder' },
    { als: 'raad' },
    { als: 'beheer' },
  ],

  'aanbestedingen._index': [{ als: 'bezoeker' }, { als: 'inkoper' }, { als: 'aanbieder' }],
  'aanbestedingen.$nummer._index': [
    { als: 'bezoeker', params: { nummer: '2023-001' } },
    { als: 'drenthe', params: { nummer: '2023-001' } },
    { als: 'drenthe', params: { nummer: '2023-002' } },
    { als: 'inkoper', params: { nummer: '2022-001' } },
  ],
  'aanbestedingen.$nummer.percelen.nieuw': [{ als: 'drenthe', params: { nummer: '2021-002' } }],
  'aanbestedingen.$nummer.percelen.$perceel._index': [
    { als: 'inkoper', params: perceel('2022-001', 1) },
    { als: 'drenthe', params: perceel('2023-001', 1) },
    { als: 'drenthe', params: perceel('2023-002', 1) },
  ],
  'aanbestedingen.$nummer.percelen.$perceel.bewerken': [{ als: 'drenthe', params: perceel('2023-002', 1) }],
  'aanbestedingen.$nummer.percelen.$perceel.resultaat': [{ als: 'drenthe', params: perceel('2023-001', 1) }],
  'aanbestedingen.$nummer.percelen.$perceel.gunning': [{ als: 'drenthe', params: perceel('2023-001', 1) }],
  'aanbestedingen.$nummer.percelen.$perceel.definitieve-gunning': [{ als: 'drenthe', params: perceel('2023-001', 1) }],
  'aanbestedingen.$nummer.percelen.$perceel.herziening': [{ als: 'drenthe', params: perceel('2023-001', 1) }],
  'aanbestedingen.$nummer.percelen.$perceel.niet-gunning': [{ als: 'drenthe', params: perceel('2023-001', 1) }],
  'aanbestedingen.$nummer.percelen.$perceel.kort-geding._index': [{ als: 'drenthe', params: perceel('2023-001', 1) }],
  'aanbestedingen.$nummer.percelen.$perceel.kort-geding.afdoening': [{ als: 'drenthe', params: perceel('2023-001', 1) }],
  'aanbestedingen.$nummer.percelen.$perceel.uitstel': [{ als: 'drenthe', params: perceel('2023-002', 1) }],
  'aanbestedingen.$nummer.percelen.$perceel.hervatting': [{ als: 'drenthe', params: perceel('2023-002', 1) }],
  'aanbestedingen.$nummer.percelen.$perceel.intrekking': [{ als: 'drenthe', params: perceel('2023-002', 1) }],
  'aanbestedingen.$nummer.percelen.$perceel.opschaling': [{ als: 'drenthe', params: perceel('2023-002', 1) }],
  'aanbestedingen.$nummer.percelen.$perceel.elders': [{ als: 'inkoper', params: perceel('2022-001', 1) }],

  'aanbieders._index': [{ als: 'inkoper' }, { als: 'beheer' }],
  'aanbieders.$id._index': [
    { als: 'inkoper', params: fiolet },
    { als: 'contractmanager', params: { id: seedId('aanbieder:newbees') } },
    { als: 'inkoper', params: { id: seedId('combinatie:fiolet-edinova') } },
  ],
  'aanbieders.$id.keurmerk': [{ als: 'inkoper', params: fiolet }],
  'aanbieders.$id.keurmerk_.$regel.vervallen': [
    {
      als: 'inkoper',
      params: { ...fiolet, regel: seedId(`keurmerk:${fiolet.id}:blik-op-werk:2022-08-11:geldig-bepaalde-tijd`) },
    },
  ],
  'keurmerken._index': [{ als: 'inkoper' }, { als: 'regie' }],

  'contracten._index': [
    { als: 'inkoper' },
    { als: 'aanbieder' },
    { als: 'inkoper', zoek: 'zoek=bestaat-niet&status=actief' },
  ],
  'contracten_.$id._index': [
    { als: 'inkoper', params: contractHoorn },
    { als: 'contractmanager', params: contractHoorn },
    { als: 'aanbieder', params: contractHoorn },
  ],
  'contracten_.$id_.aanbieding': [{ als: 'inkoper', params: contractHoorn }],
  'contracten_.$id_.ondertekening': [{ als: 'inkoper', params: contractHoorn }],
  'contracten_.$id_.activering': [{ als: 'inkoper', params: contractHoorn }],
  'contracten_.$id_.terugname': [{ als: 'inkoper', params: contractHoorn }],

  'beheer._index': [{ als: 'beheer' }],
  'beheer_.gebeurtenissen': [{ als: 'beheer' }],
  'beheer_.gebruikers._index': [{ als: 'beheer' }],
  'beheer_.gebruikers_.nieuw': [{ als: 'beheer' }],
  'beheer_.gebruikers_.$id': [
    { als: 'beheer', params: { id: gebruiker } },
    { als: 'beheer', params: { id: seedId('gebruiker:aanbieder@fiolet.example', 7) } },
  ],
  'beheer_.instellingen._index': [{ als: 'beheer' }],
  'beheer_.instellingen_.$id': [{ als: 'beheer', params: { id: instelling } }],
  'beheer_.klok': [{ als: 'beheer' }],
  'beheer_.post._index': [{ als: 'beheer' }, { als: 'beheer', zoek: 'zoek=bestaat-niet' }],
  'beheer_.post_.$id': [{ als: 'beheer', params: { id: uitnodiging } }],
  'beheer_.gemeenten._index': [{ als: 'beheer' }],
  'beheer_.gemeenten_.nieuw': [{ als: 'beheer' }],
  'beheer_.gemeenten_.$id': [
    { als: 'beheer', params: hoorn },
    { als: 'beheer', params: heerhugowaard },
  ],
  'beheer_.gemeenten_.$id_.bewerken': [{ als: 'beheer', params: hoorn }],
  'beheer_.gemeenten_.$id_.herindeling': [{ als: 'beheer', params: hoorn }],
  'beheer_.samenwerkingsverbanden._index': [{ als: 'beheer' }, { als: 'inkoper' }],
  'beheer_.samenwerkingsverbanden_.nieuw': [{ als: 'beheer' }],
  'beheer_.samenwerkingsverbanden_.$id': [
    { als: 'beheer', params: westfriesland },
    { als: 'inkoper', params: westfriesland },
  ],
  'beheer_.samenwerkingsverbanden_.$id_.bewerken': [{ als: 'beheer', params: westfriesland }],
  'beheer_.samenwerkingsverbanden_.$id_.toetreding': [{ als: 'beheer', params: westfriesland }],
  'beheer_.samenwerkingsverbanden_.$id_.uittreding': [{ als: 'beheer', params: westfriesland }],
  'beheer_.inkoopbureaus._index': [{ als: 'beheer' }, { als: 'inkoper' }],
  'beheer_.inkoopbureaus_.nieuw': [{ als: 'beheer' }],
  'beheer_.inkoopbureaus_.$id': [{ als: 'beheer', params: zorgInRegio }],
  'beheer_.inkoopbureaus_.$id_.bewerken': [{ als: 'beheer', params: zorgInRegio }],
  'beheer_.inkoopbureaus_.$id_.opdracht': [{ als: 'beheer', params: zorgInRegio }],
  'beheer_.inkoopbureaus_.$id_.einde': [{ als: 'beheer', params: zorgInRegio }],
});
