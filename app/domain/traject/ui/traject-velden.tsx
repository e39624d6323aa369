import { RadioField } from '~/ui/choice-fields';
import type { FormField } from '~/ui/field-frame';
import { DateField, NumberField, SelectField } from '~/ui/fields';
import { leerrouteNamen } from '../../aanbesteding/status';
import { doelgroepNamen, eindRedenNamen, niveauNamen } from '../status';

const keuzes = (namen: Readonly<Record<string, string>>) =>
  Object.entries(namen).map(([waarde, label]) => ({ waarde, label }));

type Velden = Record<
  | 'gemeenteId'
  | 'doelgroep'
  | 'plichtDatum'
  | 'pipDatum'
  | 'leerroute'
  | 'niveau'
  | 'startDatum'
  | 'eindDatum'
  | 'eindReden'
  | 'verlengingMaanden',
  FormField
>;

/** The fields of a traject, in the order in which things happen. */
export function TrajectVelden({
  fields,
  gemeenten,
}: {
  fields: Velden;
  gemeenten: { waarde: string; label: string }[];
}) {
  return (
    <>
      <SelectField field={fields.gemeenteId} label="Gemeente" options={gemeenten} />
      <RadioField field={fields.doelgroep} label="Doelgroep" options={keuzes(doelgroepNamen)} />
      <DateField
        field={fields.plichtDatum}
        hint="Vanaf wanneer de inburgeraar in uw gemeente inburgeringsplichtig is: de latere van de kennisgeving van DUO en de inschrijving in de BRP."
        label="Plichtdatum"
      />
      <DateField field={fields.pipDatum} hint="Dagtekening van het PIP." label="PIP vastgesteld op" optional />
      <SelectField
        field={fields.leerroute}
        label="Leerroute volgens het PIP"
        optional
        options={keuzes(leerrouteNamen)}
      />
      <SelectField
        field={fields.niveau}
        hint="Alleen bij de Onderwijsroute. Voor hbo en wo sluit de gemeente een individueel contract."
        label="Niveau"
        optional
        options={keuzes(niveauNamen)}
      />
      <DateField
        field={fields.startDatum}
        hint="Eerste dag van de leerroute. Wijst u toe, dan vult het portaal dit zelf in."
        label="Gestart op"
        optional
      />
      <NumberField
        field={fields.verlengingMaanden}
        hint="Hoeveel maanden de inburgeringstermijn in totaal is verlengd."
        label="Verlenging van de termijn"
        optional
        unit="maanden"
      />
      <DateField field={fields.eindDatum} label="Geëindigd op" optional />
      <SelectField field={fields.eindReden} label="Reden van het einde" optional options={keuzes(eindRedenNamen)} />
    </>
  );
}
