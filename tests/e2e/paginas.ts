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
const geenPagina = [/^_index$/, /^uitloggen$/, /^bijlagen\.\$id$/, /\[\.\](csv|xlsx)$/, /^beheer_\.aanbieders$/];
export const heeftGeenPagina = (routeId: string) => geenPagina.some((patroon) => patroon.test(routeId));

const hoorn = { id: gemeenteId('GM0405') };
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
  toegankelijkheid: [{ als: 'bezoeker' }],
  'help._index': [{ als: 'bezoeker' }],
  'help_.$pagina': [{ als: 'bezoeker', params: { pagina: 'beginnen' } }],
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

  'contracten._index': [
    { als: 'inkoper' },
    { als: 'aanbieder' },
    { als: 'inkoper', zoek: 'zoek=bestaat-niet&status=actief' },
  ],

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
});
