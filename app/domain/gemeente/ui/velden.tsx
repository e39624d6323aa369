import { AskedCheckbox } from '~/ui/asked-checkbox';
import type { FormField } from '~/ui/field-frame';
import { DateField, SelectField, TextField } from '~/ui/fields';
import { themaOpties } from '../../organisatie/soort';

type Naam = 'naam' | 'andereNaam' | 'cbsCode' | 'van' | 'thema' | 'bron';

/** The fields that a gemeente has when it is recorded and when it is mended. */
export function GemeenteVelden({ fields }: { fields: Record<Naam, FormField> }) {
  return (
    <>
      <TextField field={fields.naam} hint="Zonder “gemeente” ervoor." label="Naam" />
      <AskedCheckbox field={fields.andereNaam} label="Ja, dit is een andere organisatie" />
      <TextField
        field={fields.cbsCode}
        hint="GM met vier cijfers, uit de gemeentelijke indeling van het CBS. Bijvoorbeeld GM0405."
        label="CBS-code"
        spellCheck={false}
      />
      <DateField
        field={fields.van}
        hint="Alleen voor een gemeente die door een herindeling is ontstaan, bijvoorbeeld 1-1-2022."
        label="Bestaat sinds"
        optional
      />
      <SelectField
        field={fields.thema}
        hint="De kleuren van het portaal voor wie bij deze gemeente werkt."
        label="Thema"
        leeg="Standaard"
        optional
        options={themaOpties}
      />
      <TextField
        field={fields.bron}
        hint="Waar dit staat: een stuk met paragraaf, of een register."
        label="Bron"
        optional
      />
    </>
  );
}
