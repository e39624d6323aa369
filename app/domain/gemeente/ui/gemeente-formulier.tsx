import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { CheckboxField } from '~/ui/choice-fields';
import { DateField, SelectField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { themaOpties } from '../../organisatie/soort';
import { gemeenteBewerkenForm, gemeenteForm } from '../form';

type Waarden = Partial<Record<'naam' | 'cbsCode' | 'van' | 'tot' | 'opvolgerId' | 'thema' | 'bron', string | null>>;
type Props = { lastResult: SubmissionResult | undefined; knop: string };
type Nieuw = Props & { sleutel: string };
type Bewerken = Props & {
  versie: number;
  waarden: Waarden;
  opvolgers: { waarde: string; label: string }[];
};

/** The fields of a gemeente; with `versie` those for mending end and successor too. */
export function GemeenteFormulier(props: Nieuw | Bewerken) {
  const bewerken = 'versie' in props ? props : undefined;
  const schema = bewerken ? gemeenteBewerkenForm : gemeenteForm;
  const [form, fields] = usePortalForm<Record<string, unknown>>({
    id: 'gemeente',
    lastResult: props.lastResult,
    defaultValue: bewerken?.waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema }) as never,
  });
  return null;
}
