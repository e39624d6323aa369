import { formatMoment, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { type VersieStatus, versieStatus } from '../status';

type Regel = {
  id: string;
  periode: string;
  nummer: number;
  status: VersieStatus;
  gemaaktOp: string;
  vastgesteldOp: string | null;
  params: string;
};
type Props = {
  regio: { naam: string; slug: string; gemeenten: string[]; bewerkbaar: boolean; nu: string; versies: Regel[] };
};

const rapport = (params: string) => `${paths.voortgangsrapportage()}?${params}`;

/** The reports of a region, and how to begin one. */
export function RegioKaart({ regio }: Props) {
  const { naam, slug, gemeenten, bewerkbaar, nu, versies } = regio;
  const nieuw = bewerkbaar ? (
    <ButtonLink href={`${paths.rapportNieuw()}?regio=${slug}`} variant="secondary">
      Maak een rapportage
    </ButtonLink>
  ) : undefined;
  return (
    <Card actions={nieuw} note={meervoud(gemeenten.length, 'gemeente', 'gemeenten')} title={naam}>
      <DataTable
        caption={`Voortgangsrapportages ${naam}`}
        captionHidden
        columns={[
          { key: 'periode', kop: 'Periode', cel: (rij: Regel) => <a href={rapport(rij.params)}>{rij.periode}</a> },
          { key: 'versie', kop: 'Versie', rechts: true, cel: (rij) => rij.nummer },
          {
            key: 'status',
            kop: 'Status',
            cel: (rij) => <Status toon={versieStatus[rij.status].tone}>{versieStatus[rij.status].label}</Status>,
          },
          {
            key: 'op',
            kop: 'Vastgesteld',
            cel: (rij) => (rij.vastgesteldOp ? formatMoment(rij.vastgesteldOp) : 'nog niet'),
          },
        ]}
        empty={
          <Empty title="Er is nog geen voortgangsrapportage bewaard">
            Bekijk de cijfers van nu, of maak een rapportage om toelichtingen te schrijven en haar vast te stellen.
          </Empty>
        }
        rowKey={(rij) => rij.id}
        rows={versies}
      />
      <p className="ik-klein ik-stil">{gemeenten.join(', ')}</p>
      <p>
        <a href={rapport(nu)}>Bekijk de cijfers van nu</a>
      </p>
    </Card>
  );
}
