import { Button } from '@amsterdam/design-system-react/dist/Button';
import { ErrorMessage } from '@amsterdam/design-system-react/dist/ErrorMessage';
import { TextInput } from '@amsterdam/design-system-react/dist/TextInput';
import { Card } from '~/ui/card';
import { Status } from '~/ui/status';
import type { Antwoord } from '../queries-vraag.server';
import type { KeurmerkSoort } from '../status';

/** "Was it valid on …?", as a GET form: the question is in the address and can be shared. */
export function Vraag({ soort, antwoord }: { soort: KeurmerkSoort; antwoord: Antwoord }) {
  const { uitkomst } = antwoord;
  return (
    <Card title="Was het geldig op een bepaalde dag?">
      <form action="#vraag" className="ik-filters" id="vraag" method="get">
        <input name="soort" type="hidden" value={soort} />
        <Dagveld fout={antwoord.fouten.dag} label="Op welke dag?" naam="dag" waarde={antwoord.dag} />
        <Dagveld
          fout={antwoord.fouten.bekend}
          label="Met wat wij wisten op (mag leeg)"
          naam="bekend"
          waarde={antwoord.bekend}
        />
        <Button type="submit" variant="secondary">
          Zoek op
        </Button>
      </form>
      {uitkomst ? (
        <p role="status">
          <Status toon={uitkomst.geldig ? 'goed' : 'fout'}>{uitkomst.geldig ? 'Geldig' : 'Niet geldig'}</Status>{' '}
          {uitkomst.zin}
        </p>
      ) : null}
    </Card>
  );
}

type DagveldProps = { naam: 'dag' | 'bekend'; label: string; waarde: string; fout?: string };

function Dagveld({ naam, label, waarde, fout }: DagveldProps) {
  return (
    <div className="ik-filter">
      <label className="ams-label" htmlFor={`vraag-${naam}`}>
        {label}
      </label>
      {fout ? <ErrorMessage id={`vraag-${naam}-fout`}>{fout}</ErrorMessage> : null}
      <TextInput
        aria-describedby={fout ? `vraag-${naam}-fout` : undefined}
        autoComplete="off"
        defaultValue={waarde}
        id={`vraag-${naam}`}
        inputMode="numeric"
        invalid={Boolean(fout)}
        key={waarde}
        name={naam}
        placeholder="2-3-2026"
      />
    </div>
  );
}
