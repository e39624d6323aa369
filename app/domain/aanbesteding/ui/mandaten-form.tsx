import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { RadioField } from '~/ui/choice-fields';
import { DateField, TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { mandatenForm } from '../form';
import type { Kop } from '../kop';
import type { Mandaat } from '../queries-mandaten.server';
import { DaadKnoppen } from './daad-pagina';

type Props = { kop: Kop; mandaten: Mandaat[]; lastResult?: SubmissionResult | null };

const opties = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee, dat is al geregeld' },
];

/** Per gemeente: whether a mandate is needed, since when it is there, and why. */
export function MandatenFormulier({ kop, mandaten, lastResult }: Props) {
  const [form, fields] = usePortalForm({
    id: 'mandaten',
    lastResult,
    defaultValue: {
      mandaten: mandaten.map(({ gemeenteId, nodig, verleendDatum, toelichting }) => ({
        gemeenteId,
        nodig: nodig ? 'ja' : 'nee',
        verleendDatum: verleendDatum ?? '',
        toelichting: toelichting ?? '',
      })),
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: mandatenForm }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <div className="ik-rijen">
        {fields.mandaten.getFieldList().map((mandaat, index) => {
          const { gemeenteId, nodig, verleendDatum, toelichting } = mandaat.getFieldset();
          return (
            <fieldset className="ams-field-set ik-rij" key={mandaat.key}>
              <legend className="ams-field-set__legend">{mandaten[index]?.gemeente}</legend>
              <input name={gemeenteId.name} type="hidden" value={mandaten[index]?.gemeenteId} />
              <div className="ik-veld-naast">
                <RadioField field={nodig} label="Is een mandaatbesluit nodig?" options={opties} />
                <DateField
                  field={verleendDatum}
                  hint="Laat leeg zolang het mandaat er niet is."
                  label="Verleend op"
                  optional
                />
              </div>
              <TextAreaField field={toelichting} label="Toelichting" optional rows={3} />
            </fieldset>
          );
        })}
      </div>
      <DaadKnoppen nummer={kop.nummer}>Bewaar de mandaten</DaadKnoppen>
    </PortalForm>
  );
}
