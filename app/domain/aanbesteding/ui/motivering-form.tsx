import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { motiveringForm } from '../perceel-form';
import type { PerceelKop } from '../perceel-kop.server';

type Props = {
  kop: PerceelKop;
  lastResult?: SubmissionResult | null;
  label: string;
  hint?: ReactNode;
  knop: string;
  gevaar?: boolean;
};

/** A form with nothing but the reason for the act. */
export function MotiveringForm({ kop, lastResult, label, hint, knop, gevaar }: Props) {
  const [form, fields] = usePortalForm({
    id: 'perceeldaad',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: motiveringForm }),
  });
  return (
    <PortalForm form={form} sleutel={kop.sleutel} versie={kop.perceel.versie}>
      <TextAreaField field={fields.motivering} hint={hint} label={label} />
      <PerceelKnoppen gevaar={gevaar} kop={kop}>
        {knop}
      </PerceelKnoppen>
    </PortalForm>
  );
}

/** The button that does it, and the way back. */
export function PerceelKnoppen({ kop, gevaar, children }: { kop: PerceelKop; gevaar?: boolean; children: ReactNode }) {
  return (
    <div className="ik-knoppen">
      <SubmitButton gevaar={gevaar}>{children}</SubmitButton>
      <ButtonLink href={paths.perceel(kop.nummer, kop.perceel.nummer)} variant="tertiary">
        Annuleren
      </ButtonLink>
    </div>
  );
}
