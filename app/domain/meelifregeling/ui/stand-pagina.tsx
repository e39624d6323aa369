import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { SubmitButton } from '~/ui/submit-button';
import { standForm } from '../form';

type Props = {
  regeling: { id: string; naam: string; versie: number };
  lastResult: SubmissionResult | null | undefined;
  titel: string;
  /** What happens when the button is pressed. */
  uitleg: ReactNode;
  hint: string;
  knop: string;
  gevaar?: boolean;
};

/** The page on which an arrangement is opened or closed, with room for the reason. */
export function StandPagina({ regeling, lastResult, titel, uitleg, hint, knop, gevaar = false }: Props) {
  const [form, fields] = usePortalForm({
    id: 'stand',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: standForm }),
  });
  return (
    <Page
      breadcrumb={[
        { label: 'Meelifregelingen', to: paths.meelifregelingen() },
        { label: regeling.naam, to: paths.meelifregeling(regeling.id) },
      ]}
      title={titel}
    >
      <Card>
        <p>{uitleg}</p>
        <PortalForm form={form} versie={regeling.versie}>
          <TextAreaField field={fields.reden} hint={hint} label="Toelichting" optional rows={3} />
          <div className="ik-knoppen">
            <SubmitButton gevaar={gevaar}>{knop}</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
