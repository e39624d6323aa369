import { Empty } from '~/ui/empty';
import type { Bronfeit } from '../queries.server';
import { Feit } from './bronfeiten';

type Rij = Bronfeit & { onderwerp: { label: string; href: string | null } | null };

/** The facts of one source by their place in it, each with what it is about. */
export function Feitenlijst({ feiten }: { feiten: Rij[] }) {
  if (feiten.length === 0) {
    return (
      <Empty title="Niets gevonden">
        Over uw aanbestedingen, contracten en organisaties staat hier niets, of de filters laten niets over.
      </Empty>
    );
  }
  return (
    <ul className="ik-bronfeiten">
      {feiten.map(({ onderwerp, ...feit }) => (
        <li key={feit.id}>
          <Feit feit={feit}>
            {feit.vindplaats === '–' ? 'Zonder vindplaats' : `Staat in ${feit.vindplaats}`}
            {onderwerp ? (
              <>. Gaat over {onderwerp.href ? <a href={onderwerp.href}>{onderwerp.label}</a> : onderwerp.label}</>
            ) : null}
            .
          </Feit>
        </li>
      ))}
    </ul>
  );
}
