import type { FormMetadata } from '@conform-to/react';
import { CheckboxField } from '~/ui/choice-fields';
import type { FormField } from '~/ui/field-frame';
import { FieldList } from '~/ui/field-list';
import { SelectField, TextField } from '~/ui/fields';
import { combinantRolNamen } from '../../aanbieder/status';

type Opties = { waarde: string; label: string }[];
export type PartijOpties = { partijen: Opties; aanbieders: Opties };

/** `value`: what stands in the field now. */
type Veld = FormField & { value?: unknown };
type Rijen<Naam extends string> = FormField & {
  getFieldList: () => { key?: string; name: string; getFieldset: () => Record<Naam, Veld> }[];
};
type Velden = {
  partijen: Rijen<'partijId' | 'toelichting'>;
  combinatieNaam: FormField;
  leden: Rijen<'aanbiederId' | 'rol' | 'levert'>;
};

const rollen = Object.entries(combinantRolNamen).map(([waarde, label]) => ({ waarde, label }));

/** Two rows for a combinatie that is made on the spot; left empty they mean nothing. */
export const tweeLeden = [
  { levert: 'on', rol: 'onbekend' },
  { levert: 'on', rol: 'onbekend' },
];

type Props<Invoer extends Record<string, unknown>> = {
  form: FormMetadata<Invoer>;
  fields: Velden;
  opties: PartijOpties;
};

/** To whom it goes: existing parties in rows, and if need be one combinatie that does not exist yet. */
export function GegundenVelden<Invoer extends Record<string, unknown>>({ form, fields, opties }: Props<Invoer>) {
  const leden = fields.leden.getFieldList().map((lid) => lid.getFieldset());
  const begonnen =
    fields.leden.errors?.length || leden.some(({ aanbiederId }) => aanbiederId.value ?? aanbiederId.initialValue);
  return (
    <>
      <FieldList
        addLabel="Nog een partij"
        field={fields.partijen}
        form={form}
        hint="Kies een aanbieder of een combinatie."
        legend="Aan wie is het perceel gegund?"
        max={50}
        rowLabel="partij"
      >
        {(rij, index) => {
          const { partijId, toelichting } = rij.getFieldset();
          return (
            <>
              <SelectField field={partijId} label={`Partij ${index + 1}`} options={opties.partijen} />
              <TextField field={toelichting} label="Toelichting" optional />
            </>
          );
        }}
      </FieldList>
      <details open={Boolean(begonnen) || undefined}>
        <summary>De winnaar is een combinatie die niet in de lijst staat</summary>
        <div className="ik-velden">
          <TextField
            field={fields.combinatieNaam}
            hint="Laat dit leeg om de namen van de aanbieders te gebruiken."
            label="Naam van de combinatie"
            optional
          />
          <FieldList
            addLabel="Nog een aanbieder"
            field={fields.leden}
            form={form}
            hint="Alleen aanbieders die al in het portaal staan. Het keurmerk wordt gecontroleerd van wie zelf levert."
            legend="Aanbieders in de combinatie"
            max={20}
            newRow={{ levert: 'on', rol: 'onbekend' }}
            rowLabel="aanbieder"
          >
            {(rij, index) => {
              const { aanbiederId, rol, levert } = rij.getFieldset();
              return (
                <>
                  <SelectField
                    field={aanbiederId}
                    label={`Aanbieder ${index + 1}`}
                    optional
                    options={opties.aanbieders}
                  />
                  <SelectField field={rol} label="Rol" optional options={rollen} />
                  <CheckboxField field={levert} label="Geeft zelf de lessen of de begeleiding" />
                </>
              );
            }}
          </FieldList>
        </div>
      </details>
    </>
  );
}
