import { CheckboxField, RadioField } from '~/ui/choice-fields';
import { DateField, TextAreaField } from '~/ui/fields';
import { intrekgrondNamen, oordeelNamen, opties } from '../status';
import { StapKader, type StapProps, useStap } from './stap-kader';

/** Forms of the acts that end the handling of a complaint. */

export function Afhandeling(props: StapProps) {
  const { vandaag, dagen, ombudsmanNodig } = props.pagina;
  const [form, fields] = useStap(props, { datum: vandaag });
  return (
    <StapKader form={form} knop="Handel de klacht af" pagina={props.pagina}>
      <DateField
        field={fields.datum}
        hint={`De dag waarop de brief naar de klager ging, uiterlijk ${dagen.afhandelen}.`}
        label="Afgehandeld op"
      />
      <TextAreaField
        field={fields.bevindingen}
        hint="Wat het onderzoek heeft opgeleverd. De aanbieder leest dit mee: geen namen en geen burgerservicenummer."
        label="Bevindingen"
        maxLength={4000}
        rows={6}
      />
      <TextAreaField
        field={fields.conclusie}
        hint="Wat u ervan vindt en wat er nu gebeurt."
        label="Conclusie"
        maxLength={4000}
        rows={4}
      />
      <RadioField field={fields.oordeel} label="Oordeel" options={opties(oordeelNamen)} />
      <CheckboxField
        field={fields.ombudsman}
        hint={ombudsmanNodig ? 'Dat moet volgens Awb 9:12.' : 'Bij het spoor van de aanbieder hoeft dat niet.'}
        label="In de brief staat bij welke ombudsman de klager terechtkan"
      />
    </StapKader>
  );
}

export function Sluiting(props: StapProps) {
  const [form] = useStap(props);
  return (
    <StapKader form={form} knop="Sluit de klacht" pagina={props.pagina}>
      <p>Sluit de klacht als alles is gedaan wat u met de klager en de aanbieder heeft afgesproken.</p>
    </StapKader>
  );
}

export function Intrekking(props: StapProps) {
  const [form, fields] = useStap(props, { datum: props.pagina.vandaag });
  return (
    <StapKader form={form} gevaar knop="Stop de behandeling" pagina={props.pagina}>
      <DateField field={fields.datum} label="Op welke dag?" />
      <RadioField field={fields.intrekgrond} label="Waarom stopt de behandeling?" options={opties(intrekgrondNamen)} />
      <TextAreaField field={fields.reden} label="Toelichting" maxLength={1000} optional rows={3} />
    </StapKader>
  );
}

export function Doorzending(props: StapProps) {
  const [form, fields] = useStap(props, { datum: props.pagina.vandaag });
  return (
    <StapKader form={form} gevaar knop="Leg het doorzenden vast" pagina={props.pagina}>
      <DateField field={fields.datum} label="Doorgezonden op" />
      <TextAreaField
        field={fields.reden}
        hint="Vertel de klager ook aan wie u de klacht heeft gestuurd."
        label="Naar wie en waarom?"
        maxLength={1000}
        rows={3}
      />
    </StapKader>
  );
}

export function BuitenBehandeling(props: StapProps) {
  const { vandaag, dagen } = props.pagina;
  const [form, fields] = useStap(props, { datum: vandaag });
  return (
    <StapKader form={form} gevaar knop="Laat de klacht buiten behandeling" pagina={props.pagina}>
      <DateField
        field={fields.datum}
        hint={`De dag waarop u de klager dit schreef, uiterlijk ${dagen.buitenBehandeling}.`}
        label="Bericht aan de klager op"
      />
      <TextAreaField
        field={fields.reden}
        hint="Noem de grond van Awb 9:8. Bijvoorbeeld: het is langer dan een jaar geleden, of de klager kon bezwaar maken."
        label="Waarom?"
        maxLength={1000}
        rows={3}
      />
    </StapKader>
  );
}
