import { parseWithZod } from '@conform-to/zod/v4';
import { meervoud } from '~/platform/format';
import { Card } from '~/ui/card';
import { CheckboxGroupField } from '~/ui/choice-fields';
import { DateField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import type { FamilieContract } from '../familie.server';
import { familieForm } from '../form';
import { useAnswer } from './use-answer';

type Stap = NonNullable<FamilieContract['stap']>;

const daden: Record<Stap, { titel: string; uitleg: string; knop: string }> = {
  aanbieden: {
    titel: 'Aanbieden',
    uitleg:
      'De aanbieders krijgen één mail over al hun contracten. Zolang niemand heeft getekend, kunt u een aanbod terugnemen.',
    knop: 'Bied de gekozen contracten aan',
  },
  ondertekenen: {
    titel: 'Ondertekening vastleggen',
    uitleg: 'Vul één datum in of allebei. Staat er bij een contract al een handtekening, dan blijft die datum staan.',
    knop: 'Leg de ondertekening vast',
  },
  activeren: {
    titel: 'Activeren',
    uitleg: 'Elk contract wordt apart beoordeeld. Wat niet kan, blijft staan met de reden erbij.',
    knop: 'Activeer de gekozen contracten',
  },
};

const waardeVan = ({ id, versie }: FamilieContract) => `${id}:${versie}`;

/** One act on several contracts of the family; all are ticked, except those that would be refused. */
export function FamilieDaad({ stap, contracten }: { stap: Stap; contracten: FamilieContract[] }) {
  const [form, fields] = usePortalForm({
    id: `familie-${stap}`,
    lastResult: useAnswer(stap),
    defaultValue: { contracten: contracten.filter(({ bezwaren }) => bezwaren.length === 0).map(waardeVan) },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: familieForm }),
  });
  const { titel, uitleg, knop } = daden[stap];
  return (
    <Card note={meervoud(contracten.length, 'contract', 'contracten')} title={titel}>
      <p>{uitleg}</p>
      <PortalForm form={form}>
        <input name="daad" type="hidden" value={stap} />
        <CheckboxGroupField
          field={fields.contracten}
          label="Welke contracten?"
          options={contracten.map((contract) => ({
            waarde: waardeVan(contract),
            label: `${contract.nummer} ${contract.gemeente}, ${contract.contractant}`,
            hint: contract.bezwaren.length > 0 ? contract.bezwaren.join(' ') : undefined,
          }))}
        />
        {stap === 'ondertekenen' ? (
          <div className="ik-veld-naast">
            <DateField field={fields.getekendGemeenteDatum} label="Gemeente tekende op" optional />
            <DateField field={fields.getekendContractantDatum} label="Aanbieder tekende op" optional />
          </div>
        ) : null}
        <div className="ik-knoppen">
          <SubmitButton>{knop}</SubmitButton>
        </div>
      </PortalForm>
    </Card>
  );
}
