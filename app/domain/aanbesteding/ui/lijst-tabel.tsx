import { formatMoment } from '~/platform/format';
import type { ListState } from '~/platform/list';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Empty } from '~/ui/empty';
import type { LijstFilter } from '~/ui/list-page';
import { Status } from '~/ui/status';
import { DataTable, type Kolom } from '~/ui/table';
import { Euro, Getal } from '~/ui/value';
import type { AanbestedingRij } from '../queries-lijst.server';
import { type AanbestedingStatus, aanbestedingStatus } from '../status';

type Rij = Omit<AanbestedingRij, 'id'>;

const basis: Kolom<Rij>[] = [
  {
    key: 'nummer',
    kop: 'Nummer',
    sorteerbaar: true,
    cel: (rij) => <a href={paths.aanbesteding(rij.nummer)}>{rij.nummer}</a>,
  },
  { key: 'titel', kop: 'Titel', sorteerbaar: true, cel: (rij) => rij.titel },
  {
    key: 'status',
    kop: 'Status',
    sorteerbaar: true,
    cel: ({ status }) => <Status toon={aanbestedingStatus[status].tone}>{aanbestedingStatus[status].label}</Status>,
  },
  { key: 'verband', kop: 'Samenwerking', cel: (rij) => rij.verband },
  { key: 'procedure', kop: 'Procedure', cel: (rij) => <Procedure rij={rij} /> },
  { key: 'percelen', kop: 'Percelen', rechts: true, cel: (rij) => <Getal waarde={rij.aantalPercelen} /> },
  {
    key: 'sluiting',
    kop: 'Sluiting',
    sorteerbaar: true,
    cel: ({ sluitingOp }) => (sluitingOp ? formatMoment(sluitingOp) : '–'),
  },
];
const raming: Kolom<Rij> = {
  key: 'raming',
  kop: 'Raming',
  rechts: true,
  cel: (rij) => <Euro cents={rij.ramingCents} heel />,
};

function Procedure({ rij }: { rij: Rij }) {
  return (
    <>
      {rij.procedure}
      {rij.waarschuwing ? (
        <div>
          <Status toon="let-op">Past niet bij de raming</Status>
        </div>
      ) : null}
    </>
  );
}

type Props = { rijen: Rij[]; lijst: ListState; eigen: boolean; magMaken: boolean };

/** The list of tenders; the raming and its warning are for who buys. */
export function AanbestedingenTabel({ rijen, lijst, eigen, magMaken }: Props) {
  const gefilterd = lijst.zoek !== '' || Object.keys(lijst.filters).some((naam) => naam !== 'weergave');
  return (
    <DataTable
      caption="Aanbestedingen"
      captionHidden
      columns={eigen ? [...basis, raming] : basis}
      empty={gefilterd ? <NietsGevonden basis={lijst.basis} /> : <NogGeen eigen={eigen} magMaken={magMaken} />}
      list={lijst}
      rowKey={({ nummer }) => nummer}
      rows={rijen}
    />
  );
}

const NietsGevonden = ({ basis }: { basis: string }) => (
  <Empty actions={<a href={basis}>Toon alle aanbestedingen</a>} title="Geen aanbesteding past bij deze filters.">
    Haal een filter weg of zoek op een ander woord.
  </Empty>
);

function NogGeen({ eigen, magMaken }: Pick<Props, 'eigen' | 'magMaken'>) {
  if (!eigen) {
    return (
      <Empty title="Er zijn nu geen gepubliceerde aanbestedingen.">
        Zodra een regio een aanbesteding publiceert, staat die hier.
      </Empty>
    );
  }
  return (
    <Empty
      actions={magMaken ? <ButtonLink href={paths.aanbestedingNieuw()}>Nieuwe aanbesteding</ButtonLink> : undefined}
      title="U heeft nog geen aanbestedingen."
    >
      Begin met een nieuwe aanbesteding. Daarna voegt u percelen toe en maakt u een planning.
    </Empty>
  );
}

type Keuze = { waarde: string; label: string };
type Keuzes = Record<'verbanden' | 'procedures' | 'jaren', Keuze[]> & { statussen: AanbestedingStatus[] };

/** The filters above the list, each with what occurs in it. */
export const lijstFilters = ({ statussen, procedures, verbanden, jaren }: Keuzes): LijstFilter[] => [
  {
    naam: 'status',
    label: 'Status',
    opties: statussen.map((waarde) => ({ waarde, label: aanbestedingStatus[waarde].label })),
  },
  { naam: 'procedure', label: 'Procedure', opties: procedures },
  { naam: 'verband', label: 'Samenwerking', opties: verbanden },
  { naam: 'jaar', label: 'Jaar', opties: jaren },
];
