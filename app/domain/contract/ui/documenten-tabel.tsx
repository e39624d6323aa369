import { formatGetal, formatMoment } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { Confirm } from '~/ui/confirm';
import { DownloadLink } from '~/ui/download-link';
import { Empty } from '~/ui/empty';
import { DataTable, type Kolom } from '~/ui/table';
import { type DocumentSoort, documentSoortNamen } from '../status';
import type { ContractKop } from './contract-page';
import { refusalOf, useAnswer } from './use-answer';

export type DocumentRij = {
  id: string;
  naam: string;
  grootte: number;
  geplaatstOp: string;
  soort: DocumentSoort;
  voorContractant: boolean;
};

const kilobyte = (bytes: number) => `${formatGetal(Math.max(1, Math.round(bytes / 1024)))} kB`;

const kolommen: Kolom<DocumentRij>[] = [
  {
    key: 'naam',
    kop: 'Document',
    cel: (r) => (
      <DownloadLink href={paths.bijlage(r.id)} soort={kilobyte(r.grootte)}>
        {r.naam}
      </DownloadLink>
    ),
  },
  { key: 'soort', kop: 'Soort', cel: (r) => documentSoortNamen[r.soort] },
  { key: 'op', kop: 'Geplaatst', cel: (r) => formatMoment(r.geplaatstOp) },
];

const beheer = (kop: ContractKop): Kolom<DocumentRij>[] => [
  { key: 'zichtbaar', kop: 'Ziet de aanbieder dit', cel: (r) => (r.voorContractant ? 'Ja' : 'Nee') },
  {
    key: 'weg',
    kop: 'Weghalen',
    cel: (r) => (
      <Confirm
        bevestig="Ja, haal dit document weg"
        label="Haal weg"
        values={{ daad: 'weghalen', bijlageId: r.id, versie: kop.versie }}
      >
        <p>Niemand kan “{r.naam}” daarna nog openen. In de geschiedenis blijft staan dat het er was.</p>
      </Confirm>
    ),
  },
];

export function DocumentenTabel({
  documenten,
  kop,
  magWijzigen,
}: {
  documenten: DocumentRij[];
  kop: ContractKop;
  magWijzigen: boolean;
}) {
  const bezwaren = refusalOf(useAnswer('weghalen'));
  return (
    <Card title="Documenten bij dit contract">
      {bezwaren.map((bezwaar) => (
        <Alert key={bezwaar} live soort="fout">
          <p>{bezwaar}</p>
        </Alert>
      ))}
      <DataTable
        caption={`Documenten van ${kop.nummer}`}
        captionHidden
        columns={magWijzigen ? [...kolommen, ...beheer(kop)] : kolommen}
        empty={
          <Empty title="Er zijn nog geen documenten.">
            {magWijzigen
              ? 'Plaats hieronder het contract en de bijlagen.'
              : 'De gemeente plaatst hier het contract en de bijlagen.'}
          </Empty>
        }
        rowKey={({ id }) => id}
        rows={documenten}
      />
    </Card>
  );
}
