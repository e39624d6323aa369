import { CheckboxField, RadioField } from '~/ui/choice-fields';
import type { FormField } from '~/ui/field-frame';
import { DateField, NumberField, SelectField, TextAreaField, TextField } from '~/ui/fields';
import { hoofdvoorwerpNamen } from '../drempels';
import { procedureNamen } from '../procedure';

type Keuze = { waarde: string; label: string };
type Naam =
  | 'titel'
  | 'omschrijving'
  | 'penvoerderId'
  | 'inkoopbureauId'
  | 'procedure'
  | 'procedureBron'
  | 'procedureMotivering'
  | 'hoofdvoorwerp'
  | 'tendernedKenmerk'
  | 'eldersGelopen'
  | 'sluitingDatum'
  | 'sluitingTijd'
  | 'standstillDagen'
  | 'bron';
type Velden = Record<Naam, FormField>;

const procedures = Object.entries(procedureNamen).map(([waarde, label]) => ({ waarde, label }));
const hoofdvoorwerpen = Object.entries(hoofdvoorwerpNamen).map(([waarde, label]) => ({ waarde, label }));

type Props = {
  fields: Velden;
  gemeenten: Keuze[];
  bureaus: Keuze[];
  /** whether it can still be said that the tender ran in another system */
  eldersTeKiezen: boolean;
};

/** The fields of a tender, new or in preparation. */
export function AanbestedingVelden({ fields, gemeenten, bureaus, eldersTeKiezen }: Props) {
  return (
    <>
      <Inhoud bureaus={bureaus} fields={fields} gemeenten={gemeenten} />
      <h2>Procedure</h2>
      <SelectField
        field={fields.procedure}
        hint="Vanaf € 750.000 voor alle percelen samen is bij sociale diensten een Europese aankondiging verplicht."
        label="Procedure"
        options={procedures}
      />
      <RadioField
        field={fields.hoofdvoorwerp}
        hint="Leerroutes en begeleiding zijn meestal een sociale of andere specifieke dienst (SAS)."
        label="Hoofdvoorwerp"
        options={hoofdvoorwerpen}
      />
      <TextAreaField
        field={fields.procedureMotivering}
        hint="Leg uit waarom u afwijkt van een termijn die u zelf mag kiezen, of waarom de procedure blijft staan."
        label="Motivering"
        optional
        rows={3}
      />
      <h2>Sluiting en termijnen</h2>
      <div className="ik-veld-naast">
        <DateField field={fields.sluitingDatum} label="Inschrijving sluit op" optional />
        <TextField
          field={fields.sluitingTijd}
          hint="Laat u dit leeg, dan is het 12.00 uur."
          label="Tijd van sluiting"
          optional
          short
        />
      </div>
      <NumberField
        field={fields.standstillDagen}
        hint="De tijd waarin afgewezen aanbieders bezwaar kunnen maken. Meestal 20 dagen."
        label="Opschortende termijn"
        unit="dagen"
      />
      <h2>Herkomst</h2>
      <TextField field={fields.tendernedKenmerk} label="Kenmerk op TenderNed" optional />
      {eldersTeKiezen ? (
        <CheckboxField
          field={fields.eldersGelopen}
          hint="U legt dan alleen vast wat er gebeurde; publiceren doet u niet in dit portaal."
          label="Deze aanbesteding liep in een ander systeem"
        />
      ) : null}
      <TextField
        field={fields.procedureBron}
        hint="Als de bron de procedure anders noemt."
        label="Procedure in de woorden van de bron"
        optional
      />
      <TextField field={fields.bron} hint="Het stuk waar deze gegevens uit komen." label="Bron" optional />
    </>
  );
}

/** What can change at any time. */
function Inhoud({ fields, gemeenten, bureaus }: Omit<Props, 'eldersTeKiezen'>) {
  return (
    <>
      <h2>Waar het om gaat</h2>
      <TextField field={fields.titel} hint="Bijvoorbeeld: Leerroutes Westfriesland 2026." label="Titel" />
      <TextAreaField field={fields.omschrijving} label="Omschrijving" optional rows={4} />
      <SelectField
        field={fields.penvoerderId}
        hint="De gemeente die namens de andere gemeenten inkoopt."
        label="Penvoerder"
        optional
        options={gemeenten}
      />
      {bureaus.length > 0 ? (
        <SelectField
          field={fields.inkoopbureauId}
          label="Inkoopbureau dat de aanbesteding uitvoert"
          optional
          options={bureaus}
        />
      ) : null}
    </>
  );
}
