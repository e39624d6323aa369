import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import type { ListQuery } from '~/platform/list';
import { type GemeenteRij, listGemeentenVolledig } from './queries-lijst.server';
import { gemeenteStatus } from './status';

const kolommen: ExportColumn<GemeenteRij>[] = [
  { kop: 'Naam', waarde: (r) => r.naam },
  { kop: 'CBS-code', waarde: (r) => r.cbsCode },
  { kop: 'Status', waarde: (r) => gemeenteStatus[r.status].label },
  { kop: 'Bestaat sinds', soort: 'dag', waarde: (r) => r.van },
  { kop: 'Opgeheven per', soort: 'dag', waarde: (r) => r.tot },
  { kop: 'Opvolger', waarde: (r) => r.opvolger },
  { kop: 'Samenwerkingsverbanden', waarde: (r) => r.verbanden.join(', ') },
  { kop: 'Bron', waarde: (r) => r.bron },
];

/** Exactly the gemeenten of the filtered list, as a file. */
export async function exportGemeenten(actor: Actor, query: ListQuery, vandaag: Dag, formaat: 'csv' | 'xlsx') {
  const rijen = await listGemeentenVolledig(actor, query, vandaag);
  return exportRows({ naam: `gemeenten-${vandaag}`, formaat, kolommen, rijen });
}
