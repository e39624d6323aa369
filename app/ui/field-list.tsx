import { Button } from '@amsterdam/design-system-react/dist/Button';
import { ErrorMessage } from '@amsterdam/design-system-react/dist/ErrorMessage';
import type { FieldName, FormMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';
import type { FormField } from './field-frame';

type Row = { key?: string; name: string };

type FieldListProps<Item extends Row> = {
  // biome-ignore lint/suspicious/noExplicitAny: a list fits in a form of any shape
  form: FormMetadata<any>;
  field: FormField & { getFieldList: () => Item[] };
  /** name of the whole list */
  legend: ReactNode;
  hint?: ReactNode;
  /** name of one row, used as 'Perceel 1' and 'Haal Perceel 1 weg' */
  rowLabel: string;
  /** text of the button that adds a row: 'Perceel toevoegen' */
  addLabel: string;
  /** values of a new row */
  newRow?: Record<string, string>;
  /** fewer rows cannot be left: no remove buttons at this number */
  min?: number;
  max?: number;
  /** the fields of one row; for a list of objects use `row.getFieldset()` */
  children: (row: Item, index: number) => ReactNode;
};

/** Repeatable rows. The buttons submit the form with conform's intent, so they work without JavaScript too. */
export function FieldList<Item extends Row>(props: FieldListProps<Item>) {
  const { form, field, legend, hint, rowLabel, addLabel, newRow = {}, min = 0, max, children } = props;
  const rows = field.getFieldList();
  const name = field.name as FieldName<Record<string, string>[]>;
  const fout = field.errors?.length;
  return (
    <fieldset
      aria-describedby={fout ? field.errorId : hint ? field.descriptionId : undefined}
      className={`ams-field-set${fout ? ' ams-field-set--invalid' : ''}`}
      id={field.id}
      tabIndex={-1}
    >
      <legend className="ams-field-set__legend">{legend}</legend>
      {hint ? (
        <div className="ik-uitleg" id={field.descriptionId}>
          {hint}
        </div>
      ) : null}
      {fout ? <ErrorMessage id={field.errorId}>{field.errors?.join(' ')}</ErrorMessage> : null}
      <div className="ik-rijen">
        {rows.map((row, index) => (
          <fieldset className="ams-field-set ik-rij" key={row.key}>
            <legend className="ams-visually-hidden">{`${rowLabel} ${index + 1}`}</legend>
            {children(row, index)}
            {rows.length > min ? (
              <div>
                <Button
                  {...form.remove.getButtonProps({ name, index })}
                  type="submit"
                  variant="tertiary"
                >{`Haal ${rowLabel} ${index + 1} weg`}</Button>
              </div>
            ) : null}
          </fieldset>
        ))}
        {max === undefined || rows.length < max ? (
          <div>
            <Button {...form.insert.getButtonProps({ name, defaultValue: newRow })} type="submit" variant="secondary">
              {addLabel}
            </Button>
          </div>
        ) : null}
      </div>
    </fieldset>
  );
}
