import { CheckboxField } from '~/ui/choice-fields';
import { DateField, NumberField, TextAreaField, TextField } from '~/ui/fields';
import { StapKader, type StapProps, useStap } from './stap-kader';

/** Forms of the acts while a complaint runs. */

export function Bevestiging(props: StapProps) {
  const [form, fields] = useStap(props, { datum: props.pagina.vandaag });
  return (
    <StapKader form={form} knop="Leg de bevestiging vast" pagina={props.pagina}>
      <DateField
        field={fields.datum}
        hint={`De dag waarop de brief of e-mail naar de klager ging, uiterlijk ${props.pagina.dagen.bevestigen}.`}
        label="Bevestigd op"
      />
    </StapKader>
  );
}

export function Behandelaar(props: StapProps) {
  const { beklaagde, behandelaar } = props.pagina;
  const [form, fields] = useStap(props, { behandelaar: behandelaar ?? '' });
  return (
    <StapKader form={form} knop="Leg de behandelaar vast" pagina={props.pagina}>
      <TextField
        field={fields.behandelaar}
        hint={`Functie of initialen, bijvoorbeeld: klachtencoördinator.${beklaagde ? ` De klacht gaat over: ${beklaagde}` : ''}`}
        label="Wie behandelt de klacht?"
        maxLength={100}
      />
      <CheckboxField
        field={fields.nietBetrokken}
        label="De behandelaar was niet betrokken bij waar de klacht over gaat (Awb 9:7)"
      />
    </StapKader>
  );
}

export function Verdaging(props: StapProps) {
  const { vandaag, verdagenDagen, dagen } = props.pagina;
  const [form, fields] = useStap(props, { datum: vandaag, dagen: String(verdagenDagen) });
  return (
    <StapKader form={form} knop="Leg de verdaging vast" pagina={props.pagina}>
      <DateField
        field={fields.datum}
        hint={`De dag waarop u de klager schreef, uiterlijk ${dagen.verdagen}.`}
        label="Bericht aan de klager op"
      />
      <NumberField
        field={fields.dagen}
        hint={`Hoogstens ${verdagenDagen} dagen. Verdagen kan één keer.`}
        label="Verdagen met"
        unit="dagen"
      />
      <TextAreaField field={fields.reden} label="Waarom is er meer tijd nodig?" maxLength={1000} rows={3} />
      <CheckboxField field={fields.schriftelijk} label="De klager heeft hierover schriftelijk bericht gekregen" />
    </StapKader>
  );
}

export function Instemming(props: StapProps) {
  const { vandaag, dagen } = props.pagina;
  const [form, fields] = useStap(props, { datum: vandaag });
  return (
    <StapKader form={form} knop="Leg de instemming vast" pagina={props.pagina}>
      <DateField field={fields.datum} label="De klager stemde in op" />
      <DateField field={fields.tot} hint={`Later dan ${dagen.afhandelen}.`} label="Nieuwe laatste dag" />
      <TextAreaField
        field={fields.reden}
        hint="Waarom er meer tijd nodig is, en waar de schriftelijke instemming ligt."
        label="Toelichting"
        maxLength={1000}
        rows={3}
      />
    </StapKader>
  );
}
