import { ErrorMessage } from '@amsterdam/design-system-react/dist/ErrorMessage';
import { Field } from '@amsterdam/design-system-react/dist/Field';
import type { ReactNode } from 'react';

/** What a field needs of conform's metadata; every `fields.x` of `usePortalForm` fits. */
export type FormField = {
  id: string;
  name: string;
  errorId: string;
  descriptionId: string;
  key?: string;
  errors?: string[];
  initialValue?: unknown;
};

export type FieldProps = {
  field: FormField;
  label: ReactNode;
  /** below the label: what is asked, in which form */
  hint?: ReactNode;
  /** says '(niet verplicht)'; all other fields are required */
  optional?: boolean;
};

/** The text of a value, the first of several. */
export const eersteTekst = (waarde: unknown): string | undefined => {
  const eerste = Array.isArray(waarde) ? waarde[0] : waarde;
  return typeof eerste === 'string' ? eerste : undefined;
};

/** Ids of the hint and the error that are shown now. */
export function describedBy(field: FormField, hint: ReactNode): string | undefined {
  const ids = [hint ? field.descriptionId : '', field.errors?.length ? field.errorId : ''].filter(Boolean);
  return ids.length ? ids.join(' ') : undefined;
}

/** The attributes that every single control shares. */
export function control({ field, hint, optional }: FieldProps) {
  return {
    'aria-describedby': describedBy(field, hint),
    'aria-required': optional ? undefined : true,
    defaultValue: eersteTekst(field.initialValue),
    id: field.id,
    invalid: Boolean(field.errors?.length),
    name: field.name,
  };
}

export function Optional({ optional }: { optional?: boolean }) {
  return optional ? <span className="ik-optioneel"> (niet verplicht)</span> : null;
}

export function HintAndError({ field, hint }: Pick<FieldProps, 'field' | 'hint'>) {
  return (
    <>
      {hint ? (
        <div className="ik-uitleg" id={field.descriptionId}>
          {hint}
        </div>
      ) : null}
      {field.errors?.length ? <ErrorMessage id={field.errorId}>{field.errors.join(' ')}</ErrorMessage> : null}
    </>
  );
}

/** Label above, hint and error below it, then the control. */
export function Frame({ field, label, hint, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <Field invalid={Boolean(field.errors?.length)}>
      <label className="ams-label" htmlFor={field.id}>
        {label}
        <Optional optional={optional} />
      </label>
      <HintAndError field={field} hint={hint} />
      {children}
    </Field>
  );
}
