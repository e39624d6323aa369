import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { NumberField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { kolommenForm } from '../form';
import type { Gemeente } from '../model';

type Props = { kolommen: readonly Gemeente[]; versie: number; lastResult?: SubmissionResult | null };

/** A place for every gemeente; the tables follow it from left to right. */
export function KolommenForm({ kolommen, versie, lastResult }: Props) {
  const [form, fields] = usePortalForm({
    id: 'kolommen',
    lastResult,
    defaultValue: { kolommen: kolommen.map(({ id }, index) => ({ gemeenteId: id, plaats: String(index + 1) })) },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: kolommenForm }),
  });
  return (
    <PortalForm form={form} versie={versie}>
      <div className="ik-veld-naast">
        {fields.kolommen.getFieldList().map((kolom, index) => {
          const { gemeenteId, plaats } = kolom.getFieldset();
          return (
            <div key={kolom.key}>
              <input name={gemeenteId.name} type="hidden" value={kolommen[index]?.id} />
              <NumberField field={plaats} label={kolommen[index]?.naam ?? ''} />
            </div>
          );
        })}
      </div>
      <div className="ik-knoppen">
        <SubmitButton>Bewaar de volgorde</SubmitButton>
      </div>
    </PortalForm>
  );
}
