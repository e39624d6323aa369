import type { ReactNode } from 'react';
import { formatEuro, formatGetal, formatProcent } from '~/platform/format';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';
import { Euro } from '~/ui/value';
import type { DrempelOordeel } from '../drempel';

const drempelStand = {
  ruim: { label: 'Ruim onder de drempel', tone: 'goed' },
  nadert: { label: 'Nadert de drempel', tone: 'let-op' },
  bereikt: { label: 'Drempel bereikt', tone: 'fout' },
} as const;

export const DrempelStatus = ({ stand }: Pick<DrempelOordeel, 'stand'>) => (
  <Status toon={drempelStand[stand].tone}>{drempelStand[stand].label}</Status>
);

type Som = DrempelOordeel & {
  gemeenteId: string;
  aanbiederId: string;
  gemeente: string;
  instelling: string;
  aantal: number;
};

/** What the contracts of each gemeente with each institution come to, against the threshold; the line is the warning. */
export function DrempelKaart({ sommen, title, actions }: { sommen: Som[]; title?: string; actions?: ReactNode }) {
  const [eerste] = sommen;
  return (
    <Card actions={actions} title={title ?? 'Samen tegen de Europese drempel'}>
      {eerste ? (
        <>
          <p className="ik-tekst">
            {`Drempel voor sociale diensten: ${formatEuro(eerste.drempelCents, { heel: true })} per gemeente en instelling. Vanaf ${formatGetal(eerste.waarschuwingProcent)}% vraagt het portaal een motivering. Of contracten samen tellen, is een juridisch oordeel: vraag de inkoper.`}
          </p>
          <DataTable
            caption="Som van de individuele contracten per gemeente en instelling"
            captionHidden
            columns={[
              {
                key: 'wie',
                kop: 'Gemeente en instelling',
                cel: (som) => (
                  <a href={`${paths.individueleContracten()}?gemeente=${som.gemeenteId}&instelling=${som.aanbiederId}`}>
                    {som.gemeente}, {som.instelling}
                  </a>
                ),
              },
              { key: 'aantal', kop: 'Contracten', cel: (som) => formatGetal(som.aantal), rechts: true },
              { key: 'som', kop: 'Samen', cel: (som) => <Euro cents={som.somCents} />, rechts: true },
              {
                key: 'deel',
                kop: 'Van de drempel',
                cel: (som) => formatProcent(som.somCents, som.drempelCents),
                rechts: true,
              },
              { key: 'stand', kop: 'Stand', cel: (som) => <DrempelStatus stand={som.stand} /> },
            ]}
            rowKey={(som) => `${som.gemeenteId} ${som.aanbiederId}`}
            rows={sommen}
          />
        </>
      ) : (
        <Empty title="Nog geen individuele contracten">
          Zodra er een is aangevraagd, ziet u hier hoe ver de gemeente van de drempel is.
        </Empty>
      )}
    </Card>
  );
}

/** On the page of an arrangement: what was agreed under it, and the way to more. */
export const IndividueelOnderRegeling = ({
  regelingId,
  sommen,
  aanvragen,
}: {
  regelingId: string;
  sommen: Som[];
  aanvragen: boolean;
}) => (
  <DrempelKaart
    actions={
      <>
        {aanvragen ? (
          <ButtonLink href={paths.individueelContractNieuw()} variant="secondary">
            Vraag een contract aan
          </ButtonLink>
        ) : null}
        <ButtonLink href={`${paths.individueleContracten()}?regeling=${regelingId}`} variant="tertiary">
          Alle individuele contracten
        </ButtonLink>
      </>
    }
    sommen={sommen}
    title="Individuele contracten"
  />
);
