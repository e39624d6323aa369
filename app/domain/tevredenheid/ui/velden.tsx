import { RadioField } from '~/ui/choice-fields';
import type { FormField } from '~/ui/field-frame';
import { DateField, NumberField, SelectField, TextAreaField, TextField } from '~/ui/fields';
import { dienstOpties } from '../status';

type Keuzes = { waarde: string; label: string }[];
type Naam =
  | 'gebied'
  | 'aanbiederId'
  | 'onderwerp'
  | 'dienst'
  | 'van'
  | 'totEnMet'
  | 'cijferTienden'
  | 'bronNotatie'
  | 'respondenten'
  | 'bron'
  | 'toelichting';
type Props = { fields: Record<Naam, FormField>; gebieden: Keuzes; aanbieders: Keuzes };

/** The fields of a measurement, when it is recorded and when it is mended. */
export function MetingVelden({ fields, gebieden, aanbieders }: Props) {
  return (
    <>
      <TextField
        field={fields.onderwerp}
        hint="Bijvoorbeeld: de B1-lessen, of WerkSaam als organisatie."
        label="Wat of wie is beoordeeld?"
        maxLength={200}
      />
      <SelectField
        field={fields.aanbiederId}
        hint="Dan telt het cijfer mee voor de aanbieder. Laat dit leeg als het niet over een aanbieder gaat."
        label="Aanbieder"
        optional
        options={aanbieders}
      />
      <RadioField field={fields.dienst} label="Dienst" options={dienstOpties} />
      <SelectField field={fields.gebied} label="Gemeten onder inburgeraars van" options={gebieden} />
      <DateField field={fields.van} label="Eerste dag van de periode" />
      <DateField field={fields.totEnMet} label="Laatste dag van de periode" />
      <NumberField
        decimals
        field={fields.cijferTienden}
        hint="Van 1 tot en met 10, met hoogstens één cijfer achter de komma."
        label="Rapportcijfer"
        optional
      />
      <TextField
        field={fields.bronNotatie}
        hint="Precies zoals het er staat, bijvoorbeeld: minimaal een 7. Woorden zijn geen cijfer en tellen niet mee in de KPI."
        label="Woorden van de bron"
        maxLength={200}
        optional
      />
      <NumberField
        field={fields.respondenten}
        hint="Laat dit leeg als de bron het niet noemt. Dat is iets anders dan 0."
        label="Aantal antwoorden"
        optional
        unit="mensen"
      />
      <TextField
        field={fields.bron}
        hint="Het rapport of de brief, met de bladzijde of paragraaf."
        label="Bron"
        maxLength={500}
      />
      <TextAreaField field={fields.toelichting} label="Toelichting" maxLength={2000} optional rows={3} />
    </>
  );
}
