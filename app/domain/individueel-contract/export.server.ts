import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import type { ListQuery } from '~/platform/list';
import { type IndividueelRij, listIndividueelVolledig } from './queries-lijst.server';
import { individueelStatus } from './status';

const kolommen: ExportColumn<IndividueelRij>[] = [
  { kop: 'Nummer', waarde: (r) => r.nummer },
  { kop: 'Trajectnummer', waarde: (r) => r.trajectnummer },
  { kop: 'Gemeente', waarde: (r) => r.gemeente },
  { kop: 'Instelling', waarde: (r) => r.instelling },
  { kop: 'Meelifregeling', waarde: (r) => r.regeling },
  { kop: 'Niveau', waarde: (r) => r.niveau },
  { kop: 'Prijs', soort: 'euro', waarde: (r) => r.prijsCents },
  { kop: 'Van', soort: 'dag', waarde: (r) => r.startDatum },
  { kop: 'Tot en met', soort: 'dag', waarde: (r) => r.eindDatum && addDagen(r.eindDatum, -1) },
  { kop: 'Getekend', soort: 'dag', waarde: (r) => r.getekendDatum },
  { kop: 'Status', waarde: (r) => individueelStatus[r.status].label },
];

/** Exactly the individual contracts of the filtered list, as a file. */
export const exportIndividueel = async (actor: Actor, query: ListQuery, vandaag: Dag, formaat: 'csv' | 'xlsx') =>
  exportRows({
    naam: `individuele-contracten-${vandaag}`,
    formaat,
    kolommen,
    rijen: await listIndividueelVolledig(actor, query),
  });
