import type { Actor } from '~/platform/actor.server';
import { dagVanMoment } from '~/platform/dates';
import { type ExportColumn, exportRows } from '~/platform/export.server';
import { formatMoment } from '~/platform/format';
import type { ListQuery } from '~/platform/list';
import { type AanbestedingRij, listAanbestedingen } from './queries-lijst.server';
import { aanbestedingStatus } from './status';

const kolommen: ExportColumn<AanbestedingRij>[] = [
  { kop: 'Nummer', waarde: (rij) => rij.nummer },
  { kop: 'Titel', waarde: (rij) => rij.titel },
  { kop: 'Samenwerking', waarde: (rij) => rij.verband },
  { kop: 'Status', waarde: (rij) => aanbestedingStatus[rij.status].label },
  { kop: 'Procedure', waarde: (rij) => rij.procedure },
  { kop: 'Percelen', soort: 'getal', waarde: (rij) => rij.aantalPercelen },
  { kop: 'Gepubliceerd', soort: 'dag', waarde: (rij) => rij.gepubliceerdOp && dagVanMoment(rij.gepubliceerdOp) },
  { kop: 'Sluiting', waarde: (rij) => rij.sluitingOp && formatMoment(rij.sluitingOp) },
  { kop: 'Kenmerk op TenderNed', waarde: (rij) => rij.tendernedKenmerk },
];
/** What the public list does not have. */
const intern: ExportColumn<AanbestedingRij>[] = [
  { kop: 'Raming', soort: 'euro', waarde: (rij) => rij.ramingCents },
  { kop: 'Procedure past bij de raming', waarde: (rij) => (rij.waarschuwing ? 'nee' : 'ja') },
  { kop: 'Liep elders', waarde: (rij) => (rij.eldersGelopen ? 'ja' : 'nee') },
];

/** Exactly the tenders of the filtered list, as a file. */
export async function exportAanbestedingen(
  actor: Actor | null,
  query: ListQuery,
  vandaag: string,
  formaat: 'csv' | 'xlsx',
) {
  const { rijen, eigen } = await listAanbestedingen(actor, query, vandaag, true);
  return exportRows({
    naam: `aanbestedingen-${vandaag}`,
    formaat,
    kolommen: eigen ? [...kolommen, ...intern] : kolommen,
    rijen,
  });
}
