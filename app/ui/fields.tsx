import { Checkbox } from '@amsterdam/design-system-react/dist/Checkbox';
import { ErrorMessage } from '@amsterdam/design-system-react/dist/ErrorMessage';
import { Field } from '@amsterdam/design-system-react/dist/Field';
import { FileInput } from '@amsterdam/design-system-react/dist/FileInput';
import { Radio } from '@amsterdam/design-system-react/dist/Radio';
import { Select } from '@amsterdam/design-system-react/dist/Select';
import { TextArea } from '@amsterdam/design-system-react/dist/TextArea';
import { TextInput } from '@amsterdam/design-system-react/dist/TextInput';
import type { ReactNode } from 'react';
import { formatDag } from '~/platform/format';

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

type FieldProps = {
  field: FormField;
  label: ReactNode;
  /** below the label: what is asked, in which form */
  hint?: ReactNode;
  /** says '(niet verplicht)'; all other fields are required */
  optional?: boolean;
};

export type Optie = { waarde: string; label: ReactNode; hint?: ReactNode };

const eersteTekst = (waarde: unknown): string | undefined => {
  const eerste = Array.isArray(waarde) ? waarde[0] : waarde;
  return typeof eerste === 'string' ? eerste : undefined;
};

function describedBy(field: FormField, hint: ReactNode): string | undefined {
  const ids = [hint ? field.descriptionId : '', field.errors?.length ? field.errorId : ''].filter(Boolean);
  return ids.length ? ids.join(' ') : undefined;
}

/** The attributes that every single control shares. */
function control({ field, hint, optional }: FieldProps) {
  return {
    'aria-describedby': describedBy(field, hint),
    'aria-required': optional ? undefined : true,
    defaultValue: eersteTekst(field.initialValue),
    id: field.id,
    invalid: Boolean(field.errors?.length),
    name: field.name,
  };
}

function Optional({ optional }: { optional?: boolean }) {
  return optional ? <span className="ik-optioneel"> (niet verplicht)</span> : null;
}

function HintAndError({ field, hint }: Pick<FieldProps, 'field' | 'hint'>) {
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

function Frame({ field, label, hint, optional, children }: FieldProps & { children: ReactNode }) {
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

type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password';
  autoComplete?: string;
  maxLength?: number;
  spellCheck?: boolean;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { field, type = 'text', autoComplete, maxLength, spellCheck } = props;
  const rest = { ...control(props), autoComplete, maxLength, spellCheck };
  return (
    <Frame {...props}>
      {type === 'password' ? (
        <PasswordInput key={field.key} {...rest} />
      ) : (
        <TextInput key={field.key} {...rest} type={type} />
      )}
    </Frame>
  );
}

function PasswordInput({ invalid, defaultValue: _, ...rest }: ReturnType<typeof control> & { autoComplete?: string }) {
  return <input {...rest} aria-invalid={invalid || undefined} className="ams-text-input" type="password" />;
}

/** Several lines of text. */
export function TextAreaField(props: FieldProps & { rows?: number; maxLength?: number }) {
  return (
    <Frame {...props}>
      <TextArea
        key={props.field.key}
        {...control(props)}
        maxLength={props.maxLength}
        resize="vertical"
        rows={props.rows ?? 5}
      />
    </Frame>
  );
}

/** A day, typed as people write it: 2-3-2026. A default of the form 'YYYY-MM-DD' is shown the Dutch way. */
export function DateField(props: FieldProps) {
  const { hint = 'Dag, maand en jaar, bijvoorbeeld 2-3-2026.' } = props;
  const { defaultValue, ...rest } = control({ ...props, hint });
  const getoond = defaultValue && /^\d{4}-\d{2}-\d{2}$/.test(defaultValue) ? formatDag(defaultValue) : defaultValue;
  return (
    <Frame {...props} hint={hint}>
      <TextInput
        key={props.field.key}
        {...rest}
        autoComplete="off"
        className="ik-invoer-kort"
        defaultValue={getoond}
        inputMode="numeric"
      />
    </Frame>
  );
}

/** An amount in euros, typed as 1.234,50. */
export function MoneyField(props: FieldProps) {
  return (
    <Frame {...props}>
      <span className="ik-eenheid">
        <span aria-hidden="true">€</span>
        <TextInput
          key={props.field.key}
          {...control(props)}
          autoComplete="off"
          className="ik-invoer-kort ik-invoer-getal"
          inputMode="decimal"
        />
      </span>
    </Frame>
  );
}

/** A number; `unit` stands behind the field and should also be clear from the label. */
export function NumberField(props: FieldProps & { unit?: string; decimals?: boolean }) {
  return (
    <Frame {...props}>
      <span className="ik-eenheid">
        <TextInput
          key={props.field.key}
          {...control(props)}
          autoComplete="off"
          className="ik-invoer-kort ik-invoer-getal"
          inputMode={props.decimals ? 'decimal' : 'numeric'}
        />
        {props.unit ? <span>{props.unit}</span> : null}
      </span>
    </Frame>
  );
}

/** A choice from many; begins at 'Maak een keuze'. For up to six choices use RadioField. */
export function SelectField(props: FieldProps & { options: { waarde: string; label: string }[]; leeg?: string }) {
  const { defaultValue = '', ...rest } = control(props);
  return (
    <Frame {...props}>
      <Select key={props.field.key} {...rest} defaultValue={defaultValue}>
        <option value="">{props.leeg ?? (props.optional ? 'Geen keuze' : 'Maak een keuze')}</option>
        {props.options.map(({ waarde, label }) => (
          <option key={waarde} value={waarde}>
            {label}
          </option>
        ))}
      </Select>
    </Frame>
  );
}

type ChoiceProps = FieldProps & { options: Optie[]; columns?: boolean };

type ChoiceSetProps = Omit<ChoiceProps, 'options'> & { role?: 'radiogroup'; children: ReactNode };

function ChoiceSet({ field, label, hint, optional, columns, role, children }: ChoiceSetProps) {
  const invalid = Boolean(field.errors?.length);
  return (
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

/** A file to send. Needs `upload` on the form. After an error the file has to be chosen again, and the hint should say so. */
export function FileField(props: FieldProps & { accept?: string; multiple?: boolean }) {
  const { invalid, defaultValue: _, ...rest } = control(props);
  return (
    <Frame {...props}>
      <FileInput
        key={props.field.key}
        {...rest}
        accept={props.accept}
        aria-invalid={invalid || undefined}
        multiple={props.multiple}
      />
    </Frame>
  );
}
