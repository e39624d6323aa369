import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { CheckboxField } from '~/ui/choice-fields';
import { DateField, TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { type DaadDeel, daadForms } from '../form';
import type { IndividueelKop } from '../pagina.server';
import type { IndividueelDaad } from '../status';
import { AskedTextArea } from './asked-text-area';

type Props = { kop: IndividueelKop; lastResult: SubmissionResult | undefined };
type Pagina = { titel: string; daad: IndividueelDaad; Formulier: (props: Props) => ReactNode };

function Knoppen({ kop, gevaar, children }: { kop: IndividueelKop; gevaar?: boolean; children: ReactNode }) {
  return (
    <div className="ik-knoppen">
      <SubmitButton gevaar={gevaar}>{children}</SubmitButton>
      <ButtonLink href={paths.individueelContract(kop.id)} variant="tertiary">
        Terug
      </ButtonLink>
    </div>
  );
}

type Woorden = { uitleg: string; knop: string };

/** Akkoord and aanbod: a button, with a word for the history. */
function MetToelichting({ kop, lastResult, deel, uitleg, knop }: Props & Woorden & { deel: 'akkoord' | 'aanbod' }) {
  const [form, fields] = usePortalForm({
    id: deel,
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: daadForms[deel] }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <p>{uitleg}</p>
      <TextAreaField field={fields.toelichting} label="Toelichting" optional rows={3} />
      <Knoppen kop={kop}>{knop}</Knoppen>
    </PortalForm>
  );
}

/** Afwijzing and intrekking: nothing follows, and why is kept. */
function MetReden({ kop, lastResult, deel, uitleg, knop }: Props & Woorden & { deel: 'afwijzing' | 'intrekking' }) {
  const [form, fields] = usePortalForm({
    id: deel,
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: daadForms[deel] }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <p>{uitleg} Dit kan niet ongedaan worden gemaakt.</p>
      <TextAreaField field={fields.reden} label="Waarom?" rows={3} />
      <Knoppen gevaar kop={kop}>
        {knop}
      </Knoppen>
    </PortalForm>
  );
}

const Akkoord = (props: Props) => (
  <MetToelichting
    {...props}
    deel="akkoord"
    knop="Leg het akkoord vast"
    uitleg="De gastheer vindt goed dat deze inburgeraar meelift. Alleen nodig als de regeling het vraagt."
  />
);
const Aanbod = (props: Props) => (
  <MetToelichting
    {...props}
    deel="aanbod"
    knop="Leg het aanbod vast"
    uitleg="De instelling heeft het contract aangeboden."
  />
);
const Afwijzing = (props: Props) => (
  <MetReden {...props} deel="afwijzing" knop="Wijs de aanvraag af" uitleg="De gastheer of de instelling zegt nee." />
);
const Intrekking = (props: Props) => (
  <MetReden {...props} deel="intrekking" knop="Trek de aanvraag in" uitleg="Uw gemeente wil dit contract niet meer." />
);

function Ondertekening({ kop, lastResult }: Props) {
  const [form, fields] = usePortalForm({
    id: 'ondertekening',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: daadForms.ondertekening }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <DateField field={fields.datum} hint="De dag waarop de laatste van beide partijen tekende." label="Getekend op" />
      <AskedTextArea field={fields.drempelMotivering} gevraagd={false} label="Waarom kan dit contract toch?" />
      <Knoppen kop={kop}>Leg de ondertekening vast</Knoppen>
    </PortalForm>
  );
}

function Start({ kop, lastResult }: Props) {
  const [form, fields] = usePortalForm({
    id: 'start',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: daadForms.start }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <DateField field={fields.datum} label="Dag van de eerste les" />
      <Knoppen kop={kop}>Leg de start vast</Knoppen>
    </PortalForm>
  );
}

function Afronding({ kop, lastResult }: Props) {
  const [form, fields] = usePortalForm({
    id: 'afronding',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: daadForms.afronding }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <DateField field={fields.datum} label="Afgerond op" />
      <CheckboxField
        field={fields.plichtVoldaan}
        hint="Ook het PVT is dan klaar. Het traject eindigt met “plicht voldaan”."
        label="De inburgeringsplicht is hiermee voldaan"
      />
      <Knoppen kop={kop}>Rond af</Knoppen>
    </PortalForm>
  );
}

function Beeindiging({ kop, lastResult }: Props) {
  const [form, fields] = usePortalForm({
    id: 'beeindiging',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: daadForms.beeindiging }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <p>Het contract eindigt. Het traject gaat door: kies daarna een andere aanbieder, of beëindig het traject.</p>
      <DateField field={fields.datum} label="Laatste dag" />
      <TextAreaField field={fields.reden} hint="Niets over gezondheid." label="Waarom?" rows={3} />
      <Knoppen gevaar kop={kop}>
        Beëindig het contract
      </Knoppen>
    </PortalForm>
  );
}

/** The pages of the acts, by the last part of their address. */
export const daadPaginas: Readonly<Record<DaadDeel, Pagina>> = {
  akkoord: { titel: 'Akkoord van de gastheer', daad: 'akkoord', Formulier: Akkoord },
  aanbod: { titel: 'Aanbod', daad: 'bied-aan', Formulier: Aanbod },
  ondertekening: { titel: 'Ondertekening', daad: 'teken', Formulier: Ondertekening },
  start: { titel: 'Start', daad: 'start', Formulier: Start },
  afronding: { titel: 'Afronding', daad: 'rond-af', Formulier: Afronding },
  beeindiging: { titel: 'Beëindiging', daad: 'beeindig', Formulier: Beeindiging },
  afwijzing: { titel: 'Afwijzing', daad: 'wijs-af', Formulier: Afwijzing },
  intrekking: { titel: 'Intrekking', daad: 'trek-in', Formulier: Intrekking },
};
