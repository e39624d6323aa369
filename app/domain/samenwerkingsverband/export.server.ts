import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import type { ListQuery } from '~/platform/list';
import { doelNamen } from './doel';
import { listVerbanden } from './queries.server';

type Rij = Awaited<ReturnType<typeof listVerbanden>>[number];

const kolommen: ExportColumn<Rij>[] = [
  { kop: 'Naam', waarde: (r) => r.naam },
  { kop: 'Afkorting', waarde: (r) => r.afkorting },
  { kop: 'Gemeenten nu', soort: 'getal', waarde: (r) => r.gemeenten },
  { kop: 'Waarvoor', waarde: (r) => r.doelen.map((doel) => doelNamen[doel]).join(', ') },
  { kop: 'Penvoerder', waarde: (r) => r.penvoerder },
  { kop: 'Bron', waarde: (r) => r.bron },
];

/** Exactly the samenwerkingsverbanden of the filtered list, as a file. */
export async function exportVerbanden(actor: Actor, query: ListQuery, vandaag: Dag, formaat: 'csv' | 'xlsx') {
  const rijen = await listVerbanden(actor, query, vandaag);
  return exportRows({ naam: `samenwerkingsverbanden-${vandaag}`, formaat, kolommen, rijen });
}
