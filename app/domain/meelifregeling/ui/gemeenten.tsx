import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Card } from '~/ui/card';
import { CheckboxGroupField, RadioField } from '~/ui/choice-fields';
import { Empty } from '~/ui/empty';
import { DateField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { beeindigForm, toelaatForm } from '../form';

type Keuzes = { waarde: string; label: string; hint?: string }[];
type Props = { lastResult: SubmissionResult | undefined; versie: number };

/** Admits gemeenten from a day on. */
export function LaatToe({ lastResult, versie, sleutel, gemeenten }: Props & { sleutel: string; gemeenten: Keuzes }) {
  const [form, fields] = usePortalForm({
    id: 'toelaten',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: toelaatForm }),
  });
  return (
    <Card title="Gemeenten toelaten">
      {gemeenten.length === 0 ? (
        <Empty title="Alle gemeenten waarover u beslist, liften al mee" />
      ) : (
        <PortalForm form={form} sleutel={sleutel} versie={versie}>
          <input name="daad" type="hidden" value="toelaten" />
          <CheckboxGroupField columns field={fields.gemeenten} label="Gemeenten" options={gemeenten} />
          <DateField field={fields.van} label="Vanaf" />
          <DateField field={fields.tot} hint="De eerste dag waarop zij niet meer meeliften." label="Tot" optional />
          <TextField field={fields.toelichting} label="Toelichting" optional />
          <TextField field={fields.bron} hint="Waar de toelating staat." label="Bron" optional />
          <div className="ik-knoppen">
            <SubmitButton>Laat toe</SubmitButton>
          </div>
        </PortalForm>
      )}
    </Card>
  );
}

/** Ends one admission on a day. */
export function BeeindigToelating({ lastResult, versie, toelatingen }: Props & { toelatingen: Keuzes }) {
  const [form, fields] = usePortalForm({
    id: 'beeindigen',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: beeindigForm }),
  });
  return (
    <Card title="Een toelating beëindigen">
      {toelatingen.length === 0 ? (
        <Empty title="Er is geen toelating die u kunt beëindigen" />
      ) : (
        <PortalForm form={form} versie={versie}>
          <input name="daad" type="hidden" value="beeindigen" />
          <RadioField columns field={fields.toelating} label="Gemeente" options={toelatingen} />
          <DateField
            field={fields.tot}
            hint="De eerste dag waarop de gemeente niet meer meelift. Vult u de begindag in, dan vervalt de toelating helemaal."
            label="Eindigt op"
          />
          <div className="ik-knoppen">
            <SubmitButton gevaar>Beëindig de toelating</SubmitButton>
          </div>
        </PortalForm>
      )}
    </Card>
  );
}
