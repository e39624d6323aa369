import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import type { ListQuery } from '~/platform/list';
import { type Klachtregel, listKlachten } from './queries-lijst.server';
import { categorieNamen, klachtStatus, oordeelNamen, spoorNamen } from './status';

const jaNee = (waarde: boolean | null) => (waarde === null ? null : waarde ? 'ja' : 'nee');

/** No texts and no traject: a file travels further than the portal. */
const kolommen: ExportColumn<Klachtregel>[] = [
  { kop: 'Nummer', waarde: (r) => r.nummer },
  { kop: 'Gemeente', waarde: (r) => r.gemeente },
  { kop: 'Over', waarde: (r) => r.aanbieder ?? 'de gemeente zelf' },
  { kop: 'Behandeling volgens', waarde: (r) => spoorNamen[r.spoor] },
  { kop: 'Onderwerp', waarde: (r) => categorieNamen[r.categorie] },
  { kop: 'Status', waarde: (r) => klachtStatus[r.status].label },
  { kop: 'Ontvangen', soort: 'dag', waarde: (r) => r.ontvangenDatum },
  { kop: 'Ontvangst bevestigd', soort: 'dag', waarde: (r) => r.bevestigdDatum },
  { kop: 'Volgende termijn', soort: 'dag', waarde: (r) => r.termijn?.dag },
  { kop: 'Te laat', waarde: (r) => jaNee(r.teLaat) },
  { kop: 'Afgehandeld', soort: 'dag', waarde: (r) => r.afgehandeldDatum },
  { kop: 'Binnen de termijn afgehandeld', waarde: (r) => jaNee(r.opTijd) },
  { kop: 'Oordeel', waarde: (r) => r.oordeel && oordeelNamen[r.oordeel] },
];

/** Exactly the complaints of the filtered list, as a file. */
export async function exportKlachten(actor: Actor, query: ListQuery, vandaag: Dag, formaat: 'csv' | 'xlsx') {
  const { rijen } = await listKlachten(actor, query, vandaag);
  return exportRows({ naam: `klachten-${vandaag}`, formaat, kolommen, rijen });
}
