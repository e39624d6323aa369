import { FileInput } from '@amsterdam/design-system-react/dist/FileInput';
import { Select } from '@amsterdam/design-system-react/dist/Select';
import { TextArea } from '@amsterdam/design-system-react/dist/TextArea';
import { TextInput } from '@amsterdam/design-system-react/dist/TextInput';
import { formatDag } from '~/platform/format';
import { control, type FieldProps, Frame } from './field-frame';

type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password';
  autoComplete?: string;
  maxLength?: number;
  spellCheck?: boolean;
  /** as wide as a date: a time, a figure */
  short?: boolean;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { field, type = 'text', autoComplete, maxLength, spellCheck, short } = props;
  const rest = { ...control(props), autoComplete, maxLength, spellCheck };
  return (
    <Frame {...props}>
      {type === 'password' ? (
        <PasswordInput key={field.key} {...rest} />
      ) : (
        <TextInput className={short ? 'ik-invoer-kort' : undefined} key={field.key} {...rest} type={type} />
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
