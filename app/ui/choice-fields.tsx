import { Checkbox } from '@amsterdam/design-system-react/dist/Checkbox';
import { Field } from '@amsterdam/design-system-react/dist/Field';
import { Radio } from '@amsterdam/design-system-react/dist/Radio';
import type { ReactNode } from 'react';
import { describedBy, eersteTekst, type FieldProps, type FormField, HintAndError, Optional } from './field-frame';

export type Optie = { waarde: string; label: ReactNode; hint?: ReactNode };

type ChoiceProps = FieldProps & { options: Optie[]; columns?: boolean };

type ChoiceSetProps = Omit<ChoiceProps, 'options'> & { role?: 'radiogroup'; children: ReactNode };

function ChoiceSet({ field, label, hint, optional, columns, role, children }: ChoiceSetProps) {
  const invalid = Boolean(field.errors?.length);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: set for a radiogroup only, which supports them
    <fieldset
      aria-describedby={describedBy(field, hint)}
      aria-invalid={role && invalid ? true : undefined}
      aria-required={role && !optional ? true : undefined}
      className={`ams-field-set${invalid ? ' ams-field-set--invalid' : ''}`}
      role={role}
    >
      <legend className="ams-field-set__legend">
        {label}
        <Optional optional={optional} />
      </legend>
      <HintAndError field={field} hint={hint} />
      <div className={columns ? 'ik-keuzes ik-keuzes-kolommen' : 'ik-keuzes'}>{children}</div>
    </fieldset>
  );
}

/** The first control carries the id of the field, so that the error summary leads there. */
const optionId = (field: FormField, index: number) => (index === 0 ? field.id : `${field.id}-${index}`);

function OptionText({ option }: { option: Optie }) {
  return (
    <span>
      {option.label}
      {option.hint ? <span className="ik-uitleg">{option.hint}</span> : null}
    </span>
  );
}

/** One choice out of a few. */
export function RadioField(props: ChoiceProps) {
  const { field, options } = props;
  const gekozen = eersteTekst(field.initialValue);
  return (
    <ChoiceSet {...props} role="radiogroup">
      {options.map((option, index) => (
        <Radio
          defaultChecked={option.waarde === gekozen}
          id={optionId(field, index)}
          invalid={Boolean(field.errors?.length)}
          key={`${field.key} ${option.waarde}`}
          name={field.name}
          value={option.waarde}
        >
          <OptionText option={option} />
        </Radio>
      ))}
    </ChoiceSet>
  );
}

/** Any number of choices; all checked values are sent under one name. */
export function CheckboxGroupField(props: ChoiceProps) {
  const { field, options } = props;
  const waarde = field.initialValue;
  const gekozen: unknown[] = Array.isArray(waarde) ? waarde : [waarde];
  return (
    <ChoiceSet {...props}>
      {options.map((option, index) => (
        <Checkbox
          defaultChecked={gekozen.includes(option.waarde)}
          id={optionId(field, index)}
          invalid={Boolean(field.errors?.length)}
          key={`${field.key} ${option.waarde}`}
          name={field.name}
          value={option.waarde}
        >
          <OptionText option={option} />
        </Checkbox>
      ))}
    </ChoiceSet>
  );
}

/** Yes or no. The label says what is agreed to; sends 'on'. */
export function CheckboxField(props: Omit<FieldProps, 'optional'>) {
  const { field, label, hint } = props;
  const invalid = Boolean(field.errors?.length);
  return (
    <Field invalid={invalid}>
      <HintAndError field={field} hint={hint} />
      <Checkbox
        aria-describedby={describedBy(field, hint)}
        defaultChecked={field.initialValue === 'on' || field.initialValue === true}
        id={field.id}
        invalid={invalid}
        key={field.key}
        name={field.name}
      >
        {label}
      </Checkbox>
    </Field>
  );
}
