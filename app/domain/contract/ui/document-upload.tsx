import { parseWithZod } from '@conform-to/zod/v4';
import { Card } from '~/ui/card';
import { CheckboxField, RadioField } from '~/ui/choice-fields';
import { FileField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { bestandSoorten, bestandUitleg } from '../../bijlage/form';
import { documentForm } from '../form';
import { documentSoortNamen } from '../status';
import type { ContractKop } from './contract-page';
import { useAnswer } from './use-answer';

const soorten = Object.entries(documentSoortNamen).map(([waarde, label]) => ({ waarde, label }));

export function DocumentUpload({ kop, sleutel }: { kop: ContractKop; sleutel: string }) {
  const [form, fields] = usePortalForm({
    id: 'document',
    lastResult: useAnswer('plaatsen'),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: documentForm }),
  });
  return (
    <Card title="Plaats een document">
      <PortalForm form={form} sleutel={sleutel} upload versie={kop.versie}>
        <input name="daad" type="hidden" value="plaatsen" />
        <FileField accept={bestandSoorten} field={fields.bestand} hint={bestandUitleg} label="Bestand" />
        <RadioField columns field={fields.soort} label="Soort document" options={soorten} />
        <CheckboxField
          field={fields.voorContractant}
          hint={`Aanbieder: ${kop.contractant}. Zonder vinkje zien alleen ${kop.gemeente} en de regio het.`}
          label="De aanbieder mag dit document lezen"
        />
        <div className="ik-knoppen">
          <SubmitButton>Plaats het document</SubmitButton>
        </div>
      </PortalForm>
    </Card>
  );
}
