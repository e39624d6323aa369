import { formatMaand } from '~/platform/format';
import type { ListState } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Empty } from '~/ui/empty';
import type { LijstFilter } from '~/ui/list-page';
import { Status } from '~/ui/status';
import { DataTable, type Kolom } from '~/ui/table';
import { Dag, Getal } from '~/ui/value';
import type { RapportageKeuzes } from '../queries-keuzes.server';
import { isBijAanbieder, type RapportageStatus, rapportageStatus, rapportageStatussen } from '../status';

/** One report in a list. */
export type TabelRij = {
  id: string;
  maand: string;
  versienummer: number;
  status: RapportageStatus;
  uiterlijk: string;
  teLaat: boolean;
  ingediendOp: string | null;
  waarschuwingen: number | null;
  contract: string;
  gemeente: string;
  contractant: string;
  regels: number;
};

const statusOpties = [
  { waarde: 'te-doen', label: 'Bij de aanbieder' },
  { waarde: 'te-laat', label: 'Te laat' },
  ...rapportageStatussen.map((status) => ({ waarde: status, label: rapportageStatus[status].label })),
];

export const lijstFilters = (
  { maanden, gemeenten, contractanten }: RapportageKeuzes,
  eigen: boolean,
): LijstFilter[] => [
  { naam: 'maand', label: 'Maand', opties: maanden },
  { naam: 'status', label: 'Status', opties: statusOpties },
  { naam: 'gemeente', label: 'Gemeente', opties: gemeenten },
  ...(contractanten.length > 1
    ? [{ naam: 'contractant', label: eigen ? 'Namens' : 'Aanbieder', opties: contractanten }]
    : []),
];

/** The status in a word; a report that did not come in time says so. */
function RapportageStatusCel({ rij: { status, teLaat, ingediendOp, versienummer } }: { rij: TabelRij }) {
  const { label, tone } = rapportageStatus[status];
  const nooit = teLaat && isBijAanbieder(status) && ingediendOp === null;
  return (
    <>
      <Status toon={nooit ? 'fout' : tone}>{nooit ? `Te laat: ${label.toLowerCase()}` : label}</Status>
      {versienummer > 1 ? <span className="ik-klein ik-stil"> correctie, versie {versienummer}</span> : null}
      {teLaat && !nooit ? <span className="ik-klein ik-stil"> · was te laat</span> : null}
    </>
  );
}

const maandKolom: Kolom<TabelRij> = {
  key: 'maand',
  kop: 'Maand',
  sorteerbaar: true,
  cel: ({ id, maand }) => <a href={paths.rapportage(id)}>{formatMaand(maand)}</a>,
};

/** Columns that every list of reports shares; an aanbieder with one name need not read it on every line. */
export const basisKolommen = (eigen: boolean, metNaam = true): Kolom<TabelRij>[] => [
  maandKolom,
  { key: 'gemeente', kop: 'Gemeente', sorteerbaar: true, cel: ({ gemeente }) => gemeente },
  ...(metNaam
    ? [
        {
          key: 'contractant',
          kop: eigen ? 'Namens' : 'Aanbieder',
          sorteerbaar: true,
          cel: ({ contractant }: TabelRij) => contractant,
        },
      ]
    : []),
  { key: 'contract', kop: 'Contract', cel: ({ contract }) => contract },
  { key: 'trajecten', kop: 'Trajecten', rechts: true, cel: ({ regels }) => <Getal waarde={regels} /> },
];

type TabelProps = { rijen: TabelRij[]; lijst: ListState; eigen: boolean; metNaam: boolean };

export function RapportageTabel({ rijen, lijst, eigen, metNaam }: TabelProps) {
  return (
    <DataTable
      caption="Rapportages"
      captionHidden
      columns={[
        ...basisKolommen(eigen, metNaam),
        {
          key: 'uiterlijk',
          kop: 'Uiterlijk',
          rechts: true,
          sorteerbaar: true,
          cel: ({ uiterlijk }) => <Dag dag={uiterlijk} />,
        },
        {
          key: 'waarschuwingen',
          kop: 'Waarschuwingen',
          rechts: true,
          cel: ({ waarschuwingen, status }) => <Getal waarde={isBijAanbieder(status) ? null : waarschuwingen} />,
        },
        { key: 'status', kop: 'Status', cel: (rij) => <RapportageStatusCel rij={rij} /> },
      ]}
      empty={
        <Empty title="Geen rapportages gevonden">
          Op de eerste van elke maand zet het portaal een rapportage klaar voor elk contract met lopende trajecten. Pas
          de filters aan als u iets anders zoekt.
        </Empty>
      }
      list={lijst}
      rowKey={({ id }) => id}
      rows={rijen}
    />
  );
}
