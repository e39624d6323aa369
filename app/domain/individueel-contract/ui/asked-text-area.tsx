import type { ReactNode } from 'react';
import type { FieldProps } from '~/ui/field-frame';
import { TextAreaField } from '~/ui/fields';

/** Appears once the answer asked for it, and stays while there is something in it. */
export function AskedTextArea({
  gevraagd,
  ...props
}: Omit<FieldProps, 'optional'> & { gevraagd: boolean; label: ReactNode }) {
  return gevraagd || props.field.initialValue || props.field.errors?.length ? (
    <TextAreaField
      {...props}
      hint="Bijvoorbeeld waarom de contracten niet samen tellen. De inkoper leest dit."
      rows={4}
    />
  ) : null;
}
