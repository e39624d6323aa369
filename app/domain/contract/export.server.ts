import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import type { ListQuery } from '~/platform/list';
import { leerrouteNamen, perceelTypeNamen } from '../aanbesteding/status';
import { listContractenVolledig, type VolledigContract } from './queries-export.server';
import { contractGrondslagNamen, contractStatus } from './status';

const kolommen: ExportColumn<VolledigContract>[] = [
  { kop: 'Nummer', waarde: (r) => r.nummer },
  { kop: 'Naam', waarde: (r) => r.naam },
  { kop: 'Gemeente', waarde: (r) => r.gemeente },
  { kop: 'Aanbieder', waarde: (r) => r.contractant },
  { kop: 'Status', waarde: (r) => contractStatus[r.status].label },
  { kop: 'Reden van de status', waarde: (r) => r.statusReden },
  { kop: 'Van', soort: 'dag', waarde: (r) => r.startDatum },
  { kop: 'Tot en met', soort: 'dag', waarde: (r) => addDagen(r.eindDatum, -1) },
  { kop: 'Hoogstens tot en met', soort: 'dag', waarde: (r) => addDagen(r.maximaleEindDatum, -1) },
  { kop: 'Opzegtermijn (maanden)', soort: 'getal', waarde: (r) => r.opzegtermijnMaanden },
  { kop: 'Getekend door de gemeente', soort: 'dag', waarde: (r) => r.getekendGemeenteDatum },
  { kop: 'Getekend door de aanbieder', soort: 'dag', waarde: (r) => r.getekendContractantDatum },
  { kop: 'Grondslag', waarde: (r) => contractGrondslagNamen[r.grondslag] },
  { kop: 'Aanbesteding', waarde: (r) => r.aanbesteding },
  { kop: 'Perceel', waarde: (r) => r.perceel },
  { kop: 'Soort perceel', waarde: (r) => r.perceeltype && perceelTypeNamen[r.perceeltype] },
  { kop: 'Leerroutes', waarde: (r) => r.leerroutes.map((route) => leerrouteNamen[route]).join(', ') },
  { kop: 'Afwijkingen', waarde: (r) => r.afwijkingen },
  { kop: 'Bron', waarde: (r) => r.bron },
];
/** What the gemeenten wrote for themselves. */
const intern: ExportColumn<VolledigContract>[] = [{ kop: 'Toelichting', waarde: (r) => r.toelichting }];

/** Exactly the contracts of the filtered list, as a file. */
export async function exportContracten(actor: Actor, query: ListQuery, vandaag: Dag, formaat: 'csv' | 'xlsx') {
  const rijen = await listContractenVolledig(actor, query, vandaag);
  return exportRows({
    naam: `contracten-${vandaag}`,
    formaat,
    kolommen: actor.scope.soort === 'aanbieder' ? kolommen : [...kolommen, ...intern],
    rijen,
  });
}
