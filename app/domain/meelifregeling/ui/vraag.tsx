import { Button } from '@amsterdam/design-system-react/dist/Button';
import { TextInput } from '@amsterdam/design-system-react/dist/TextInput';
import { Alert } from '~/ui/alert';
import type { MeelifVraag } from '../vraag.server';

type Props = { vraag: MeelifVraag; adres: string };

/** Asks by GET whether a gemeente can ride along on a day, and shows the answer with all reasons. */
export function KanMeeliften({ vraag, adres }: Props) {
  const { gemeenten, gemeenteId, dag, fout, antwoord } = vraag;
  if (gemeenten.length === 0) return null;
  return (
    <div className="ik-stapel">
      <p>
        <strong>Kan mijn gemeente meeliften?</strong>
      </p>
      {fout ? (
        <Alert soort="fout">
          <p id="meelif-fout">{fout}</p>
        </Alert>
      ) : null}
      {antwoord ? (
        <Alert live soort={antwoord.kan ? 'succes' : 'let-op'}>
          <p>{antwoord.titel}.</p>
          {antwoord.redenen.length > 0 ? (
            <ul>
              {antwoord.redenen.map((reden) => (
                <li key={reden}>{reden}</li>
              ))}
            </ul>
          ) : null}
        </Alert>
      ) : null}
      <form action={adres} className="ik-velden" method="get">
        <div>
          <label className="ams-label" htmlFor="meelif-gemeente">
            Gemeente
          </label>
          <select className="ams-select" defaultValue={gemeenteId} id="meelif-gemeente" name="gemeente">
            {gemeenten.map(({ waarde, label }) => (
              <option key={waarde} value={waarde}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label className="ams-label" htmlFor="meelif-dag">
            Op welke dag
          </label>
          <TextInput
            aria-describedby={fout ? 'meelif-fout' : undefined}
            autoComplete="off"
            className="ik-invoer-kort"
            defaultValue={dag}
            id="meelif-dag"
            inputMode="numeric"
            invalid={Boolean(fout)}
            key={dag}
            name="dag"
          />
        </div>
        <div className="ik-knoppen">
          <Button type="submit" variant="secondary">
            Kijk na
          </Button>
        </div>
      </form>
    </div>
  );
}
