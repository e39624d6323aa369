import { type Deel, seedId, trajectimport } from '../dsl';
import { momentVan } from '../dsl/deel';
import { dader } from './personas';
import type { Levensloop } from './westfriesland-groepen';

/** Who brings trajecten into the portal, once a month: 1.Hoorn its own, the region those of the RIT. */
const hoorn = { wie: '1.hoorn', door: dader('regie@hoorn.example') };
const rit = { wie: 'rit', door: dader('contractmanager@westfriesland.example') };
const importeurVan = ({ naam }: Levensloop) => (naam === 'Hoorn' ? hoorn : rit);

const sleutelVan = (wie: string, maand: string) => seedId(`trajectimport:${wie}:${maand}`);
const maandVan = (dag: string) => dag.slice(0, 7);

/** The file in which a person came: that of the month of his duty. */
export const importVan = (loop: Levensloop) => sleutelVan(importeurVan(loop).wie, maandVan(loop.plicht));

/** The files, each with how many people were new in it and of how many it told something new. */
export function trajectimports(lopen: readonly Levensloop[]): Deel[] {
  return [hoorn, rit].flatMap((importeur) => {
    const eigen = lopen.filter((loop) => importeurVan(loop) === importeur);
    const { wie, door } = importeur;
    return [...new Set(eigen.map(({ plicht }) => maandVan(plicht)))].sort().map((maand) => {
      const isNieuw = ({ plicht }: Levensloop) => maandVan(plicht) === maand;
      const verteld = ({ pip, start, einde }: Levensloop) =>
        [pip, start, einde?.datum].some((dag) => dag && maandVan(dag) === maand);
      const nieuw = eigen.filter(isNieuw).length;
      const gewijzigd = eigen.filter((loop) => !isNieuw(loop) && verteld(loop)).length;
      const dag = `${maand}-28`;
      const bestandsnaam = `trajecten-${wie}-${maand}.xlsx`;
      const aantallen = { nieuw, gewijzigd, ongewijzigd: 0, fouten: 0 };
      return trajectimport(
        {
          ...aantallen,
          id: sleutelVan(wie, maand),
          organisatieId: door.organisatieId,
          gebruikerId: door.gebruikerId,
          bestandsnaam,
          gemaaktOp: momentVan(dag),
          verwerktOp: momentVan(dag),
        },
        [[dag, 'traject:importeren', { ...aantallen, toelichting: `Uit het bestand ${bestandsnaam}.` }, door]],
      );
    });
  });
}
