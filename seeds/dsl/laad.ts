import { chunked, commit, event, type Tx, type Write } from '../../db/commit';
import { type Deel, type Gebeurtenis, momentVan, type Tabel, tabellen, type Verhaal, type Waarden } from './deel';

const uitgevouwen = (verhaal: Verhaal): Deel[] =>
  verhaal.flatMap((deel) => ('rijen' in deel ? [deel] : uitgevouwen(deel)));

const inTabel = (tx: Tx, tabel: Tabel, rijen: Waarden<Tabel>[]): Write[] =>
  chunked(rijen, 400, (deel) => tx.insert(tabellen[tabel]).values(deel as never[]));

const alsEvent = ({ dag, daad, object: [objectSoort, objectId], gegevens = {}, door }: Gebeurtenis): Write =>
  event({ op: momentVan(dag), daad, objectSoort, objectId, uitkomst: 'gelukt', gegevens, ...door });

/**
 * Writes everything in one commit, tables in the order of their foreign keys. The history comes oldest first, whatever
 * the order of telling, and ends with `slot`.
 */
export async function laad(verhaal: Verhaal, slot: readonly Write[] = []): Promise<void> {
  const delen = uitgevouwen(verhaal);
  const perTabel = new Map<Tabel, Waarden<Tabel>[]>();
  for (const { tabel, waarden } of delen.flatMap((deel) => deel.rijen)) {
    const rijen = perTabel.get(tabel);
    if (rijen) rijen.push(waarden);
    else perTabel.set(tabel, [waarden]);
  }
  const geschiedenis = delen
    .flatMap((deel) => deel.gebeurtenissen)
    .sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
  await commit((tx) => [
    ...(Object.keys(tabellen) as Tabel[]).flatMap((tabel) => inTabel(tx, tabel, perTabel.get(tabel) ?? [])),
    ...geschiedenis.map(alsEvent),
    ...slot,
  ]);
}
