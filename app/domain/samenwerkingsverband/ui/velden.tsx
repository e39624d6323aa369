import { AskedCheckbox } from '~/ui/asked-checkbox';
import { CheckboxGroupField, type Optie } from '~/ui/choice-fields';
import type { FormField } from '~/ui/field-frame';
import { DateField, SelectField, TextAreaField, TextField } from '~/ui/fields';
import { themaOpties } from '../../organisatie/soort';
import { doelOpties } from '../doel';

type Gegeven = 'naam' | 'andereNaam' | 'afkorting' | 'omschrijving' | 'penvoerderId' | 'thema' | 'bron';
type Keuzes = { waarde: string; label: string }[];

/** What a samenwerkingsverband is called and looks like, and who acts for it. */
export function VerbandVelden({ fields, penvoerders }: { fields: Record<Gegeven, FormField>; penvoerders: Keuzes }) {
  return (
    <>
      <TextField field={fields.naam} label="Naam" />
      <AskedCheckbox field={fields.andereNaam} label="Ja, dit is een andere organisatie" />
      <TextField field={fields.afkorting} label="Afkorting" maxLength={30} optional />
      <TextAreaField
        field={fields.omschrijving}
        hint="Wat de gemeenten samen doen, en wat niet."
        label="Omschrijving"
        optional
        rows={3}
      />
      <SelectField
        field={fields.penvoerderId}
        hint="De gemeente die namens de andere inkoopt, als er een is."
        label="Penvoerder"
        leeg="Geen"
        optional
        options={penvoerders}
      />
      <SelectField
        field={fields.thema}
        hint="De kleuren van het portaal voor wie bij dit verband werkt."
        label="Thema"
        leeg="Standaard"
        optional
        options={themaOpties}
      />
      <TextField field={fields.bron} hint="Waar dit staat: een stuk met paragraaf." label="Bron" optional />
    </>
  );
}

type Deelname = 'doelen' | 'gemeenten' | 'van';

/** Which gemeenten join, for what and from when. */
export function DeelnameVelden({ fields, gemeenten }: { fields: Record<Deelname, FormField>; gemeenten: Optie[] }) {
  return (
    <>
      <CheckboxGroupField
        field={fields.doelen}
        hint="Een verband kan per doel andere gemeenten hebben."
        label="Waarvoor"
        options={doelOpties}
      />
      <CheckboxGroupField columns field={fields.gemeenten} label="Gemeenten" options={gemeenten} />
      <DateField field={fields.van} label="Vanaf" />
    </>
  );
}
