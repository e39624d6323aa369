import { Button } from '@amsterdam/design-system-react/dist/Button';
import { Radio } from '@amsterdam/design-system-react/dist/Radio';
import { TextInput } from '@amsterdam/design-system-react/dist/TextInput';
import { formatDag } from '~/platform/format';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';

type Props = {
  nummer: string;
  vraag?: { richting: string; grond: string; invoer: string; fout: string | null };
  gronden?: { vooraankondiging: boolean; urgent: boolean };
  voorbeeld: string;
};

/** The question to the calculator. It stands in the address, so it works without JavaScript and can be shared. */
export function Rekenhulp({ nummer, vraag, gronden, voorbeeld }: Props) {
  const terug = vraag?.richting === 'terug';
  const keuzes = [
    { waarde: 'normaal', label: 'Gewone termijn' },
    ...(gronden?.vooraankondiging ? [{ waarde: 'vooraankondiging', label: 'Korter na een vooraankondiging' }] : []),
    ...(gronden?.urgent ? [{ waarde: 'urgent', label: 'Korter wegens dringende spoed' }] : []),
  ];
  return (
    <form action={paths.aanbestedingDeel(nummer, 'planning/voorstel')} className="ik-formulier" method="get">
      <div className="ik-velden">
        {vraag?.fout ? <Alert soort="fout">{vraag.fout}</Alert> : null}
        <fieldset className="ams-field-set">
          <legend className="ams-field-set__legend">Van welke dag wilt u rekenen?</legend>
          <div className="ik-keuzes">
            <Radio defaultChecked={!terug} name="richting" value="vooruit">
              Vooruit, vanaf de publicatie
            </Radio>
            <Radio defaultChecked={terug} name="richting" value="terug">
              Terug, vanaf de gewenste start van de lessen of begeleiding
            </Radio>
          </div>
        </fieldset>
        <div className="ams-field">
          <label className="ams-label" htmlFor="reken-datum">
            Datum
          </label>
          <div className="ik-uitleg" id="reken-datum-uitleg">
            Dag, maand en jaar, bijvoorbeeld {formatDag(voorbeeld)}.
          </div>
          <TextInput
            aria-describedby="reken-datum-uitleg"
            autoComplete="off"
            className="ik-invoer-kort"
            defaultValue={vraag?.invoer}
            id="reken-datum"
            inputMode="numeric"
            invalid={Boolean(vraag?.fout)}
            name="datum"
          />
        </div>
        {keuzes.length > 1 ? (
          <fieldset className="ams-field-set">
            <legend className="ams-field-set__legend">Termijn om in te schrijven</legend>
            <div className="ik-keuzes">
              {keuzes.map(({ waarde, label }) => (
                <Radio defaultChecked={(vraag?.grond ?? 'normaal') === waarde} key={waarde} name="grond" value={waarde}>
                  {label}
                </Radio>
              ))}
            </div>
          </fieldset>
        ) : null}
        <div className="ik-knoppen">
          <Button type="submit" variant="secondary">
            Reken de datums uit
          </Button>
        </div>
      </div>
    </form>
  );
}
