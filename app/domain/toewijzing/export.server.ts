import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import type { ListQuery } from '~/platform/list';
import { leerrouteNamen } from '../aanbesteding/status';
import { listToewijzingenVolledig, type ToewijzingRij } from './queries-lijst.server';
import { resultaatNamen, toewijzingSoortNamen, toewijzingStatus } from './status';

const kolommen: ExportColumn<ToewijzingRij>[] = [
  { kop: 'Trajectnummer', waarde: (r) => r.trajectnummer },
  { kop: 'Gemeente', waarde: (r) => r.gemeente },
  { kop: 'Aanbieder', waarde: (r) => r.aanbieder },
  { kop: 'Contract', waarde: (r) => r.contract },
  { kop: 'Voor', waarde: (r) => toewijzingSoortNamen[r.soort] },
  { kop: 'Leerroute', waarde: (r) => r.leerroute && leerrouteNamen[r.leerroute] },
  { kop: 'Status', waarde: (r) => toewijzingStatus[r.status].label },
  { kop: 'Toegewezen', soort: 'dag', waarde: (r) => r.toegewezenDatum },
  { kop: 'Antwoord uiterlijk', soort: 'dag', waarde: (r) => r.reactieUiterlijk },
  { kop: 'Beantwoord', soort: 'dag', waarde: (r) => r.beantwoordDatum },
  { kop: 'Start', soort: 'dag', waarde: (r) => r.startDatum },
  { kop: 'Einde', soort: 'dag', waarde: (r) => r.eindDatum },
  { kop: 'Resultaat', waarde: (r) => r.resultaat && resultaatNamen[r.resultaat] },
];

/** Exactly the toewijzingen of the filtered list, as a file. */
export const exportToewijzingen = async (actor: Actor, query: ListQuery, vandaag: Dag, formaat: 'csv' | 'xlsx') =>
  exportRows({
    naam: `toewijzingen-${vandaag}`,
    formaat,
    kolommen,
    rijen: await listToewijzingenVolledig(actor, query, vandaag),
  });
