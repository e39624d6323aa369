import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import type { ListQuery } from '~/platform/list';
import { leerrouteNamen } from '../aanbesteding/status';
import { listRegelingenVolledig, type MeelifRij } from './queries-lijst.server';
import { meelifStatus } from './status';

const kolommen: ExportColumn<MeelifRij>[] = [
  { kop: 'Naam', waarde: (r) => r.naam },
  { kop: 'Gastheer', waarde: (r) => r.gastheer },
  { kop: 'Leerroute', waarde: (r) => leerrouteNamen[r.leerroute] },
  { kop: 'Niveau', waarde: (r) => r.niveau },
  { kop: 'Status', waarde: (r) => meelifStatus[r.status].label },
  { kop: 'Van', soort: 'dag', waarde: (r) => r.van },
  { kop: 'Tot en met', soort: 'dag', waarde: (r) => r.tot && addDagen(r.tot, -1) },
  { kop: 'Instellingen', waarde: (r) => r.instellingen.join(', ') },
  { kop: 'Gemeenten die nu meeliften', waarde: (r) => r.gemeenten.join(', ') },
  { kop: 'Prijs per traject', soort: 'euro', waarde: (r) => r.prijsCents },
  { kop: 'Bron', waarde: (r) => r.bron },
];

/** Exactly the arrangements of the filtered list, as a file. */
export async function exportRegelingen(actor: Actor, query: ListQuery, vandaag: Dag, formaat: 'csv' | 'xlsx') {
  const rijen = await listRegelingenVolledig(actor, query, vandaag);
  return exportRows({ naam: `meelifregelingen-${vandaag}`, formaat, kolommen, rijen });
}
