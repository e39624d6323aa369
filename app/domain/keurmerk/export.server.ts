import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import type { ListQuery } from '~/platform/list';
import { type Keurmerkregel, listKeurmerken } from './queries-overzicht.server';
import { keurmerkSoortNamen, keurmerkStatus, keurmerkToestand } from './status';

const kolommen: ExportColumn<Keurmerkregel>[] = [
  { kop: 'Aanbieder', waarde: (r) => r.naam },
  { kop: 'Keurmerk', waarde: (r) => keurmerkSoortNamen[r.soort] },
  { kop: 'Stand', waarde: (r) => keurmerkToestand[r.toestand].label },
  { kop: 'Status', waarde: (r) => keurmerkStatus[r.status].label },
  { kop: 'Vanaf', soort: 'dag', waarde: (r) => r.van },
  { kop: 'Tot en met', soort: 'dag', waarde: (r) => r.totEnMet },
  { kop: 'Gecontroleerd op', soort: 'dag', waarde: (r) => r.geverifieerdDatum },
  { kop: 'Waarschuwingen', waarde: (r) => r.waarschuwingen.join(' ') },
  { kop: 'Lopende contracten', soort: 'getal', waarde: (r) => r.contracten },
];

/** Exactly the keurmerken of the filtered list, as a file. */
export async function exportKeurmerken(actor: Actor, query: ListQuery, vandaag: Dag, formaat: 'csv' | 'xlsx') {
  const rijen = await listKeurmerken(actor, query, vandaag);
  return exportRows({ naam: `keurmerken-${vandaag}`, formaat, kolommen, rijen });
}
