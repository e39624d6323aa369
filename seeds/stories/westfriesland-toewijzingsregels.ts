import { seedId, toewijzingsregel } from '../dsl';
import { momentVan, type Waarden } from '../dsl/deel';
import { horizon, vonk } from './partijen';
import { dader } from './personas';
import type { Naam } from './westfriesland-cijfers';
import { contractVan } from './westfriesland-contracten';
import { zesWestfriese, zevenWestfriese } from './wie';

type Dienst = Waarden<'toewijzingsregels'>['dienst'];

/** Nearest to the college's schools; the source gives no division. */
const bijVonk: readonly string[] = ['Medemblik', 'Opmeer'];

/** The contract that the rule points to. */
export function contractVolgens(naam: Naam, dienst: Dienst): string {
  if (dienst === 'maatschappelijke-begeleiding') return contractVan.begeleiding(naam);
  if (dienst !== 'onderwijs') return contractVan.b1z(naam);
  return contractVan.onderwijs(naam, bijVonk.includes(naam) ? vonk.id : horizon.id);
}
export const regelId = (naam: Naam, dienst: Dienst) => seedId(`toewijzingsregel:${naam}:${dienst}:1`);

const leerroute = 'Verdeling per gemeente, zodat beide aanbieders evenredig veel inburgeraars krijgen.';
const wat = {
  b1: { van: '2022-04-01', bron: 'S4 1.4.1', toelichting: leerroute },
  z: { van: '2022-04-01', bron: 'S4 1.4.1', toelichting: leerroute },
  onderwijs: {
    van: '2022-08-01',
    bron: 'Gekozen voor de demonstratie; S4 1.4.1 noemt twee instellingen zonder verdeling',
    toelichting: 'De instelling die het dichtst bij de gemeente ligt.',
  },
  'maatschappelijke-begeleiding': {
    van: '2023-01-01',
    bron: 'S4 1.4.2',
    toelichting: 'Eén aanbieder voor zes gemeenten; Hoorn begeleidt zelf.',
  },
} as const satisfies Record<Dienst, unknown>;

const door = dader('contractmanager@westfriesland.example');
const regel = (naam: Naam, gemeenteId: string, dienst: Dienst) => {
  const { van, bron, toelichting } = wat[dienst];
  return toewijzingsregel(
    {
      id: regelId(naam, dienst),
      dienst,
      gemeenteId,
      contractId: contractVolgens(naam, dienst),
      versienummer: 1,
      van,
      toelichting,
      bron,
      vastgesteldOp: momentVan(van),
    },
    [[van, 'toewijzingsregel:vaststellen', { bron, toelichting: `${naam}: ${toelichting}` }, door]],
  );
};

export const toewijzingsregels = () => [
  ...zevenWestfriese.flatMap(([naam, id]) =>
    (['b1', 'z', 'onderwijs'] as const).map((dienst) => regel(naam, id, dienst)),
  ),
  ...zesWestfriese.map(([naam, id]) => regel(naam, id, 'maatschappelijke-begeleiding')),
];
