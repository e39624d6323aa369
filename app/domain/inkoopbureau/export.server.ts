import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import type { ListQuery } from '~/platform/list';
import { listBureaus } from './queries.server';

type Rij = Awaited<ReturnType<typeof listBureaus>>[number];

const kolommen: ExportColumn<Rij>[] = [
  { kop: 'Naam', waarde: (r) => r.naam },
  { kop: 'Werkt nu voor', waarde: (r) => r.verbanden.join(', ') },
  { kop: 'Bron', waarde: (r) => r.bron },
];

/** Exactly the inkoopbureaus of the filtered list, as a file. */
export async function exportBureaus(actor: Actor, query: ListQuery, vandaag: Dag, formaat: 'csv' | 'xlsx') {
  return exportRows({
    naam: `inkoopbureaus-${vandaag}`,
    formaat,
    kolommen,
    rijen: await listBureaus(actor, query, vandaag),
  });
}
