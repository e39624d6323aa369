import { CheckboxGroupField, RadioField } from '~/ui/choice-fields';
import type { FormField } from '~/ui/field-frame';
import { DateField, MoneyField, NumberField, SelectField, TextAreaField, TextField } from '~/ui/fields';
import { leerrouteNamen } from '../../aanbesteding/status';

type Keuzes = { waarde: string; label: string }[];
type Naam =
  | 'naam'
  | 'hostId'
  | 'leerroute'
  | 'niveau'
  | 'doelgroep'
  | 'voorwaarden'
  | 'aanbieders'
  | 'van'
  | 'tot'
  | 'prijsCents'
  | 'duurMaanden'
  | 'plaatsen'
  | 'ondertekenaar'
  | 'bron';
type Props = { fields: Record<Naam, FormField>; gemeenten: Keuzes; aanbieders: Keuzes };

const leerrouteOpties = Object.entries(leerrouteNamen).map(([waarde, label]) => ({ waarde, label }));
const onbekend = 'Laat dit leeg zolang het niet bekend is.';

/** The fields of an arrangement, when it is recorded and when it is mended. */
export function RegelingVelden({ fields, gemeenten, aanbieders }: Props) {
  return (
    <>
      <TextField field={fields.naam} hint="Bijvoorbeeld: Onderwijsroute hbo en wo Amsterdam." label="Naam" />
      <SelectField
        field={fields.hostId}
        hint="De gemeente die haar regeling openstelt voor andere."
        label="Gastheer"
        options={gemeenten}
      />
      <RadioField field={fields.leerroute} label="Leerroute" options={leerrouteOpties} />
      <TextField field={fields.niveau} hint="Bijvoorbeeld: hbo en wo." label="Niveau" />
      <TextField field={fields.doelgroep} label="Doelgroep" optional />
      <CheckboxGroupField
        columns
        field={fields.aanbieders}
        hint="Staat een instelling er niet bij? Leg haar eerst vast bij Aanbieders."
        label="Instellingen"
        optional
        options={aanbieders}
      />
      <TextAreaField field={fields.voorwaarden} label="Voorwaarden" optional rows={4} />
      <DateField field={fields.van} label="Geldt vanaf" />
      <DateField
        field={fields.tot}
        hint="De eerste dag waarop de regeling niet meer geldt."
        label="Geldt tot"
        optional
      />
      <MoneyField field={fields.prijsCents} hint={onbekend} label="Prijs per traject" optional />
      <NumberField field={fields.duurMaanden} hint={onbekend} label="Duur van een traject" optional unit="maanden" />
      <NumberField field={fields.plaatsen} hint={onbekend} label="Aantal plaatsen" optional />
      <TextField field={fields.ondertekenaar} hint={onbekend} label="Tekent namens de gastheer" optional />
      <TextField
        field={fields.bron}
        hint="Waar dit staat: een stuk met paragraaf, of een brief."
        label="Bron"
        optional
      />
    </>
  );
}
