import { formatMoment } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { AppLink } from '~/ui/link';
import { Status } from '~/ui/status';
import { type RapportageStatus, rapportageStatus } from '../status';

type Versie = {
  id: string;
  versienummer: number;
  status: RapportageStatus;
  correctieReden: string | null;
  ingediendOp: string | null;
};

/** The versions of a report, when there is more than one. */
export function VersiesKaart({ kop, versies }: { kop: { id: string }; versies: Versie[] }) {
  if (versies.length < 2) return null;
  return (
    <Card title="Versies">
      <ul className="ik-verder">
        {versies.map(({ id, versienummer, status, correctieReden, ingediendOp }) => (
          <li key={id}>
            {id === kop.id ? (
              <strong>Versie {versienummer}</strong>
            ) : (
              <AppLink href={paths.rapportage(id)}>Versie {versienummer}</AppLink>
            )}{' '}
            <Status toon={rapportageStatus[status].tone}>{rapportageStatus[status].label}</Status>
            {correctieReden ? <p className="ik-klein">{correctieReden}</p> : null}
            {ingediendOp ? <p className="ik-klein ik-stil">Ingediend {formatMoment(ingediendOp)}</p> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
