import type { FieldMetadata, SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ReactNode } from 'react';
import type * as z from 'zod';
import { ButtonLink } from './button-link';
import { PortalForm, usePortalForm } from './form';
import { SubmitButton } from './submit-button';

/** The fields of a schema, by name, as the field components take them. */
type FieldsOf<Schema extends z.ZodObject> = { [Naam in keyof z.input<Schema>]-?: FieldMetadata<z.input<Schema>[Naam]> };

type ActFormProps<Schema extends z.ZodObject> = {
  /** last part of the address of the act */
  id: string;
  schema: Schema;
  /** `result` of the action's answer */
  lastResult: SubmissionResult | undefined;
  versie: number;
  /** address of the record */
  terug: string;
  /** the act as a verb: 'Rond af' */
  knop: string;
  /** it cannot be undone, or takes something away */
  gevaar?: boolean;
  children?: (fields: FieldsOf<Schema>) => ReactNode;
};

/** One act on a record: its few fields, a button that does it, and the way back. */
export function ActForm<Schema extends z.ZodObject>(props: ActFormProps<Schema>) {
  const { id, schema, lastResult, versie, terug, knop, gevaar, children } = props;
  const [form, fields] = usePortalForm<z.input<Schema>, z.output<Schema>>({
    id,
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema }),
  });
  return (
    <PortalForm form={form} versie={versie}>
      {children?.(fields as FieldsOf<Schema>)}
      <div className="ik-knoppen">
        <SubmitButton gevaar={gevaar}>{knop}</SubmitButton>
        <ButtonLink href={terug} variant="tertiary">
          Terug
        </ButtonLink>
      </div>
    </PortalForm>
  );
}
