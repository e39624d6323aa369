import { AskedCheckbox } from '~/ui/asked-checkbox';
import type { FormField } from '~/ui/field-frame';
import { SelectField, TextAreaField, TextField } from '~/ui/fields';
import { themaOpties } from '../../organisatie/soort';

type Gegeven = 'naam' | 'andereNaam' | 'omschrijving' | 'thema' | 'bron';

/** What an inkoopbureau is called, does and looks like. */
export function BureauVelden({ fields }: { fields: Record<Gegeven, FormField> }) {
  return (
    <>
      <TextField field={fields.naam} label="Naam" />
      <AskedCheckbox field={fields.andereNaam} label="Ja, dit is een andere organisatie" />
      <TextAreaField field={fields.omschrijving} label="Omschrijving" optional rows={3} />
      <SelectField
        field={fields.thema}
        hint="De kleuren van het portaal voor wie bij dit bureau werkt."
        label="Thema"
        leeg="Standaard"
        optional
        options={themaOpties}
      />
      <TextField field={fields.bron} hint="Waar dit staat: een stuk met paragraaf." label="Bron" optional />
    </>
  );
}
