import { useState } from 'react';
import { CheckboxField } from './choice-fields';
import type { FieldProps } from './field-frame';

/** A box that is not there until the server asks for it with an error on the field; from then on it stays. */
export function AskedCheckbox(props: Omit<FieldProps, 'optional'>) {
  const { errors, initialValue } = props.field;
  const nu = Boolean(errors?.length) || initialValue === 'on';
  const [gevraagd, setGevraagd] = useState(nu);
  if (nu && !gevraagd) setGevraagd(true);
  return gevraagd || nu ? <CheckboxField {...props} /> : null;
}
