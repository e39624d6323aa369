import type { ReactNode } from 'react';
import { formatGetal } from '~/platform/format';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable, type Kolom } from '~/ui/table';
import { Euro } from '~/ui/value';
import { overCents } from '../budget';

type Regel = {
  id: string;
  regelingId: string;
  regeling: string;
  gemeente: string;
  jaar: number;
  bedragCents: number;
  gereserveerdCents: number;
  aantal: number;
};

const kolommen: Kolom<Regel>[] = [
  { key: 'gemeente', kop: 'Gemeente', cel: (regel) => regel.gemeente },
  { key: 'jaar', kop: 'Jaar', cel: (regel) => regel.jaar, rechts: true },
  { key: 'budget', kop: 'Budget', cel: (regel) => <Euro cents={regel.bedragCents} />, rechts: true },
  {
    key: 'contracten',
    kop: 'Contracten',
    cel: (regel) => <a href={`${paths.individueleContracten()}?budget=${regel.id}`}>{formatGetal(regel.aantal)}</a>,
    rechts: true,
  },
  { key: 'gereserveerd', kop: 'Gereserveerd', cel: (regel) => <Euro cents={regel.gereserveerdCents} />, rechts: true },
  {
    key: 'over',
    kop: 'Over',
    cel: (regel) => (overCents(regel) > 0 ? <Euro cents={overCents(regel)} /> : <Status toon="let-op">Op</Status>),
    rechts: true,
  },
];

type Props = { budgetten: Regel[]; bewerken: boolean; title?: string; actions?: ReactNode; perRegeling?: boolean };

/** What each gemeente may spend per year, what contracts reserved of it, and what is left. */
export function BudgetKaart({ budgetten, bewerken, title, actions, perRegeling }: Props) {
  const regeling: Kolom<Regel> = { key: 'regeling', kop: 'Regeling', cel: (regel) => regel.regeling };
  const wijzig: Kolom<Regel> = {
    key: 'wijzig',
    kop: 'Wijzigen',
    cel: (regel) => (
      <a
        aria-label={`Wijzig het budget van ${regel.gemeente} voor ${regel.jaar}`}
        href={`${paths.meelifregelingDeel(regel.regelingId, 'budget')}?budget=${regel.id}`}
      >
        Wijzig
      </a>
    ),
  };
  return (
    <Card actions={actions} title={title ?? 'Budget'}>
      <p className="ik-tekst">
        Een aanvraag reserveert de hele prijs van het contract, in het jaar van de eerste dag. Wordt zij afgewezen of
        ingetrokken, dan komt het bedrag weer vrij. Eindigt een contract eerder, dan blijft het gereserveerd.
      </p>
      <DataTable
        caption="Budget per gemeente en jaar"
        captionHidden
        columns={[...(perRegeling ? [regeling] : []), ...kolommen, ...(bewerken ? [wijzig] : [])]}
        empty={
          <Empty title="Nog geen budget">
            Leg eerst vast wat de gemeente in een jaar mag uitgeven. Zonder budget kan niemand een contract aanvragen.
          </Empty>
        }
        rowKey={({ id }) => id}
        rows={budgetten}
      />
    </Card>
  );
}

/** On the page of an arrangement. */
export const BudgetVanRegeling = ({
  id,
  budgetten,
  bewerken,
}: Pick<Props, 'budgetten' | 'bewerken'> & { id: string }) => (
  <BudgetKaart
    actions={
      bewerken ? (
        <ButtonLink href={paths.meelifregelingDeel(id, 'budget')} variant="secondary">
          Leg een budget vast
        </ButtonLink>
      ) : undefined
    }
    bewerken={bewerken}
    budgetten={budgetten}
  />
);
