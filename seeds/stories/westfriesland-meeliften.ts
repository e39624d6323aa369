import { individueelContract, meelifBudgetId, seedId } from '../dsl';
import type { Moment } from '../dsl/aanbesteding';
import { plusDagen } from '../dsl/kalender';
import { hva, vu } from './partijen';
import { dader } from './personas';
import type { Levensloop } from './westfriesland-groepen';

const regelingId = seedId('meelifregeling:amsterdam-hbo-wo');
const bron =
  'S4 1.4.1: een gemeente kan zo een contract sluiten. Hoeveel van de 18 starters in de Onderwijsroute hbo of wo volgen, en de prijs, staan in geen bron; beide zijn voor de demonstratie gekozen';
const prijs = { hbo: 16_500_00, wo: 17_200_00, mbo: 0 } as const;
const regio = dader('contractmanager@westfriesland.example');
const hoorn = dader('contractmanager@hoorn.example');

/** The first lesson; who waits begins after the summer. */
const beginVan = ({ start }: Levensloop) => start ?? '2023-09-04';

/** Asked for after the PIP, agreed by Amsterdam, signed, and running from the first lesson. */
function contractVoor(loop: Levensloop, volgnummer: number) {
  const { start, pip, niveau } = loop;
  const begin = beginVan(loop);
  const gevraagd = plusDagen(pip ?? start ?? '2023-06-01', 3);
  const door = loop.naam === 'Hoorn' ? hoorn : regio;
  const nummer = `IC-${begin.slice(0, 4)}-${String(volgnummer).padStart(3, '0')}`;
  const wanneer = start ? plusDagen(start, -7) : null;
  const geschiedenis: Moment[] = [
    [gevraagd, 'individueel-contract:aanvragen', { nummer }, door],
    [plusDagen(gevraagd, 4), 'individueel-contract:akkoord-vastleggen', {}, door],
    [plusDagen(gevraagd, 7), 'individueel-contract:aanbieden', {}, door],
    ...(start && wanneer
      ? ([
          [wanneer, 'individueel-contract:ondertekenen', {}, door],
          [start, 'individueel-contract:starten', {}, door],
        ] as const)
      : []),
  ];
  return individueelContract(
    {
      id: seedId(`individueel-contract:${loop.id}`),
      nummer,
      regelingId,
      aanbiederId: niveau === 'wo' ? vu.id : hva.id,
      gemeenteId: loop.gemeenteId,
      trajectId: loop.id,
      status: start ? 'lopend' : 'aangeboden',
      prijsCents: prijs[niveau ?? 'hbo'],
      budgetId: meelifBudgetId({ regelingId, gemeenteId: loop.gemeenteId, jaar: Number(begin.slice(0, 4)) }),
      startDatum: begin,
      getekendDatum: wanneer,
      bron,
    },
    geschiedenis,
  );
}

/** The few of Hoorn and Medemblik who study in Amsterdam. */
export const individueleContracten = (lopen: readonly Levensloop[]) =>
  lopen
    .filter(({ rol }) => rol === 'hbo' || rol === 'wo' || rol === 'hbo-aangeboden')
    .sort((a, b) => (`${beginVan(a)} ${a.pip}` < `${beginVan(b)} ${b.pip}` ? -1 : 1))
    .map((loop, plaats, alle) => {
      const ditJaar = alle
        .slice(0, plaats + 1)
        .filter((ander) => beginVan(ander).startsWith(beginVan(loop).slice(0, 4)));
      return contractVoor(loop, ditJaar.length);
    });
