import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import type { ListQuery } from '~/platform/list';
import { keurmerkSoortNamen, keurmerkStatus, keurmerkToestand } from '../keurmerk/status';
import { listPartijen, type Partijregel } from './queries-lijst.server';
import { partijSoortNamen } from './status';

const keurmerken = ({ standen }: Partijregel) =>
  standen
    .map(
      ({ wie, soort, status }) =>
        `${wie ? `${wie}, ` : ''}${keurmerkSoortNamen[soort]}: ${keurmerkStatus[status].label}`,
    )
    .join('; ');

const kolommen: ExportColumn<Partijregel>[] = [
  { kop: 'Naam', waarde: (r) => r.naam },
  { kop: 'Soort', waarde: (r) => partijSoortNamen[r.soort] },
  { kop: 'Andere namen of combinanten', waarde: (r) => r.ook.join('; ') },
  { kop: 'KvK-nummer', waarde: (r) => r.kvkNummer },
  { kop: 'Vestigingsplaats', waarde: (r) => r.vestigingsplaats },
  { kop: 'Klachtenreglement gezien op', soort: 'dag', waarde: (r) => r.klachtenreglementDatum },
  { kop: 'Stand van het keurmerk', waarde: (r) => keurmerkToestand[r.toestand].label },
  { kop: 'Keurmerken', waarde: keurmerken },
  { kop: 'Lopende contracten', soort: 'getal', waarde: (r) => r.contracten },
];

/** Exactly the aanbieders and combinaties of the filtered list, as a file. */
export async function exportAanbieders(actor: Actor, query: ListQuery, vandaag: Dag, formaat: 'csv' | 'xlsx') {
  const rijen = await listPartijen(actor, query, vandaag);
  return exportRows({ naam: `aanbieders-${vandaag}`, formaat, kolommen, rijen });
}
