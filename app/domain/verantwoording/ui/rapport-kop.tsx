import { Button } from '@amsterdam/design-system-react/dist/Button';
import { TextInput } from '@amsterdam/design-system-react/dist/TextInput';
import { formatDag } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Status } from '~/ui/status';
import { type VersieStatus, versieStatus } from '../status';

const adres = (params: string) => `${paths.voortgangsrapportage()}?${params}`;

type VersiesProps = {
  versies: readonly { nummer: number; status: VersieStatus; params: string }[];
  /** null: the figures of now. */
  huidig: number | null;
  nuParams: string;
};

/** All versions over the period, and the figures of now. */
export function Versies({ versies, huidig, nuParams }: VersiesProps) {
  return (
    <Card title="Versies">
      <ul className="ik-verder">
        {versies.map(({ nummer, status, params }) => (
          <li key={nummer}>
            <a aria-current={nummer === huidig ? 'page' : undefined} href={adres(params)}>
              Versie {nummer}
            </a>{' '}
            <Status toon={versieStatus[status].tone}>{versieStatus[status].label}</Status>
          </li>
        ))}
        <li>
          <a aria-current={huidig === null ? 'page' : undefined} href={adres(nuParams)}>
            Stand van nu
          </a>
        </li>
      </ul>
    </Card>
  );
}

/** The chapters, to jump to. */
export function Inhoud({ onderdelen }: { onderdelen: readonly { sleutel: string; nummer: string; titel: string }[] }) {
  return (
    <Card title="Inhoud">
      <nav aria-label="Inhoud van het rapport">
        <ul className="ik-verder ik-rapportinhoud">
          {onderdelen.map(({ sleutel, nummer, titel }) => (
            <li key={sleutel}>
              <a href={`#${sleutel}`}>
                {nummer} {titel}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Card>
  );
}

type Vraag = { regio: string; van: string; tot: string };

/** Another region or period: a GET form, so that the answer has an address of its own. */
export function AnderePeriode({
  vraag,
  regios,
}: {
  vraag: Vraag;
  regios: readonly { waarde: string; label: string }[];
}) {
  return (
    <Card title="Andere periode of regio">
      <form action={paths.voortgangsrapportage()} className="ik-filters" method="get">
        <div className="ik-filter">
          <label className="ams-label" htmlFor="kies-regio">
            Regio
          </label>
          <select className="ams-select" defaultValue={vraag.regio} id="kies-regio" name="regio">
            {regios.map(({ waarde, label }) => (
              <option key={waarde} value={waarde}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <Dagkeuze label="Vanaf" naam="van" waarde={vraag.van} />
        <Dagkeuze label="Tot (telt niet mee)" naam="tot" waarde={vraag.tot} />
        <Button type="submit" variant="secondary">
          Toon
        </Button>
      </form>
    </Card>
  );
}

function Dagkeuze({ naam, label, waarde }: { naam: string; label: string; waarde: string }) {
  return (
    <div className="ik-filter">
      <label className="ams-label" htmlFor={`kies-${naam}`}>
        {label}
      </label>
      <TextInput
        autoComplete="off"
        defaultValue={formatDag(waarde)}
        id={`kies-${naam}`}
        inputMode="numeric"
        key={waarde}
        name={naam}
        placeholder="1-7-2022"
        required
      />
    </div>
  );
}
