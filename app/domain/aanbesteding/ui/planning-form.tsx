import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { DateField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { planningForm } from '../form-daden';
import type { PlanningPagina } from '../planning-pagina.server';
import { DaadKnoppen } from './daad-pagina';

type Props = { pagina: PlanningPagina; lastResult?: SubmissionResult | null };

/** All steps of the plan in one form; an empty step is not planned. */
export function PlanningFormulier({ pagina, lastResult }: Props) {
  const { kop, waarden, stappen, metNotatie } = pagina;
  const [form, fields] = usePortalForm({
    id: 'planning',
    lastResult,
    defaultValue: { momenten: waarden },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: planningForm }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <p>
        Schrijf datums als 2-3-2026. Duurt een stap één dag, dan mag de laatste dag leeg blijven. Een stap zonder datum
        staat niet in de planning.
      </p>
      <div className="ik-rijen">
        {fields.momenten.getFieldList().map((moment, index) => {
          const { soort, van, totEnMet, toelichting, bronNotatie } = moment.getFieldset();
          const stap = stappen[index];
          const heeftTekst = Boolean(waarden[index]?.toelichting || waarden[index]?.bronNotatie);
          const fout = Boolean(toelichting.errors?.length || bronNotatie.errors?.length);
          return (
            <fieldset className="ams-field-set ik-rij" key={moment.key}>
              <legend className="ams-field-set__legend">{stap?.naam}</legend>
              {stap?.uitleg ? <div className="ik-uitleg">{stap.uitleg}</div> : null}
              <input name={soort.name} type="hidden" value={waarden[index]?.soort} />
              <div className="ik-veld-naast">
                <DateField field={van} hint={null} label="Eerste dag" optional />
                <DateField field={totEnMet} hint={null} label="Laatste dag" optional />
              </div>
              <details className="ik-toontabel" open={heeftTekst || fout}>
                <summary>Toelichting</summary>
                <TextField field={toelichting} label="Toelichting" optional />
                {metNotatie ? (
                  <TextField
                    field={bronNotatie}
                    hint="Bijvoorbeeld: medio 2022."
                    label="Woorden van de bron"
                    optional
                  />
                ) : null}
              </details>
            </fieldset>
          );
        })}
      </div>
      <DaadKnoppen nummer={kop.nummer}>Bewaar de planning</DaadKnoppen>
    </PortalForm>
  );
}
