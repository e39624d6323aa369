import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import type { ListQuery } from '~/platform/list';
import { listMetingenVolledig, type MetingRij } from './queries-lijst.server';
import { dienstNamen } from './status';

const kolommen: ExportColumn<MetingRij>[] = [
  { kop: 'Wat is beoordeeld', waarde: (r) => r.onderwerp },
  { kop: 'Aanbieder', waarde: (r) => r.aanbieder },
  { kop: 'Dienst', waarde: (r) => dienstNamen[r.dienst] },
  { kop: 'Gemeten onder inburgeraars van', waarde: (r) => r.gemeente ?? r.verband },
  { kop: 'Van', soort: 'dag', waarde: (r) => r.van },
  { kop: 'Tot en met', soort: 'dag', waarde: (r) => addDagen(r.tot, -1) },
  { kop: 'Cijfer', soort: 'getal', waarde: (r) => (r.cijferTienden === null ? null : r.cijferTienden / 10) },
  { kop: 'Woorden van de bron', waarde: (r) => r.bronNotatie },
  { kop: 'Aantal antwoorden', soort: 'getal', waarde: (r) => r.respondenten },
  { kop: 'Bron', waarde: (r) => r.bron },
  { kop: 'Toelichting', waarde: (r) => r.toelichting },
];

/** Exactly the measurements of the filtered list, as a file. */
export async function exportMetingen(actor: Actor, query: ListQuery, vandaag: Dag, formaat: 'csv' | 'xlsx') {
  const rijen = await listMetingenVolledig(actor, query);
  return exportRows({ naam: `tevredenheid-${vandaag}`, formaat, kolommen, rijen });
}
