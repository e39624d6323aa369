import { parseWithZod } from '@conform-to/zod/v4';
import { DateField, NumberField, TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { bewerkForm } from '../form';
import type { ContractKop } from './contract-page';
import { DaadKnoppen } from './daad-pagina';
import { useAnswer } from './use-answer';

type Waarden = Record<
  'startDatum' | 'eindDatum' | 'maximaleEindDatum' | 'opzegtermijnMaanden' | 'afwijkingen' | 'toelichting',
  string
>;

/** The concept's own fields; days are last days, as people say them. */
export function BewerkFormulier({ kop, waarden }: { kop: ContractKop; waarden: Waarden }) {
  const [form, fields] = usePortalForm({
    id: 'contract',
    lastResult: useAnswer(),
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: bewerkForm }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <div className="ik-veld-naast">
        <DateField field={fields.startDatum} label="Eerste dag" />
        <DateField field={fields.eindDatum} label="Laatste dag" />
      </div>
      <DateField
        field={fields.maximaleEindDatum}
        hint="Zo lang mag het contract hoogstens duren als elke verlenging wordt gebruikt. Dit is bij de aanbesteding aangekondigd."
        label="Laatste dag met alle verlengingen"
      />
      <NumberField field={fields.opzegtermijnMaanden} label="Opzegtermijn in maanden" optional unit="maanden" />
      <TextAreaField
        field={fields.afwijkingen}
        hint="Laat leeg als dit contract gelijk is aan de andere contracten van het perceel."
        label="Waarin wijkt dit contract af?"
        optional
      />
      <TextAreaField
        field={fields.toelichting}
        hint="Voor uzelf en uw collega’s. De aanbieder ziet dit niet."
        label="Toelichting"
        optional
      />
      <DaadKnoppen kop={kop}>Bewaar</DaadKnoppen>
    </PortalForm>
  );
}
