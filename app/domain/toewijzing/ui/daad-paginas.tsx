import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { CheckboxField, RadioField } from '~/ui/choice-fields';
import { DateField, TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { eindRedenNamen } from '../../traject/status';
import { type DaadDeel, daadForms } from '../form';
import type { ToewijzingKop } from '../pagina.server';
import { resultaatNamen, type ToewijzingDaad } from '../status';

type Props = { kop: ToewijzingKop; lastResult: SubmissionResult | undefined };
type Pagina = { titel: string; daad: ToewijzingDaad; Formulier: (props: Props) => ReactNode };

const keuzes = (namen: Readonly<Record<string, string>>) =>
  Object.entries(namen).map(([waarde, label]) => ({ waarde, label }));

function Knoppen({ kop, gevaar, children }: { kop: ToewijzingKop; gevaar?: boolean; children: ReactNode }) {
  return (
    <div className="ik-knoppen">
      <SubmitButton gevaar={gevaar}>{children}</SubmitButton>
      <ButtonLink href={paths.toewijzing(kop.id)} variant="tertiary">
        Terug
      </ButtonLink>
    </div>
  );
}

function Toewijzen({ kop, lastResult }: Props) {
  const [form] = usePortalForm({ id: 'toewijzen', lastResult });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <p>{kop.aanbieder} krijgt bericht en heeft daarna enkele werkdagen om te antwoorden.</p>
      <Knoppen kop={kop}>{`Wijs toe aan ${kop.aanbieder}`}</Knoppen>
    </PortalForm>
  );
}

function Annulering({ kop, lastResult }: Props) {
  const [form, fields] = usePortalForm({
    id: 'annulering',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: daadForms.annulering }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <p>
        {kop.status === 'voorgesteld'
          ? 'De aanbieder wist nog van niets.'
          : `${kop.aanbieder} krijgt bericht en ziet de deelnemer niet meer.`}{' '}
        Het traject heeft daarna weer geen aanbieder.
      </p>
      <TextAreaField field={fields.reden} hint="Alleen voor de gemeente." label="Waarom annuleert u?" rows={3} />
      <Knoppen gevaar kop={kop}>
        Annuleer de toewijzing
      </Knoppen>
    </PortalForm>
  );
}

function Onderbreking({ kop, lastResult }: Props) {
  const [form, fields] = usePortalForm({
    id: 'onderbreking',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: daadForms.onderbreking }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <DateField field={fields.datum} label="Vanaf welke dag?" />
      <TextAreaField
        field={fields.reden}
        hint="Schrijf niets op over gezondheid. “Persoonlijke omstandigheden” is genoeg."
        label="Waarom?"
        rows={3}
      />
      <Knoppen kop={kop}>Leg de onderbreking vast</Knoppen>
    </PortalForm>
  );
}

function Hervatting({ kop, lastResult }: Props) {
  const [form, fields] = usePortalForm({
    id: 'hervatting',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: daadForms.hervatting }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <DateField field={fields.datum} label="Weer begonnen op" />
      <Knoppen kop={kop}>Leg de hervatting vast</Knoppen>
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
      <RadioField field={fields.resultaat} label="Resultaat" options={keuzes(resultaatNamen)} />
      {kop.soort === 'leerroute' ? (
        <CheckboxField
          field={fields.plichtVoldaan}
          hint="Ook PVT en, behalve bij de Onderwijsroute, MAP zijn dan klaar. Het traject eindigt met “plicht voldaan”."
          label="De inburgeringsplicht is hiermee voldaan"
        />
      ) : null}
      <Knoppen kop={kop}>Rond af</Knoppen>
    </PortalForm>
  );
}

const { 'plicht-voldaan': _, ...redenenVanEinde } = eindRedenNamen;

function Beeindiging({ kop, lastResult }: Props) {
  const [form, fields] = usePortalForm({
    id: 'beeindiging',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: daadForms.beeindiging }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <p>
        {kop.soort === 'leerroute'
          ? 'Ook het traject eindigt, met dezelfde dag en reden. Gaat de deelnemer naar een andere aanbieder, kies dan “draag over”.'
          : 'Alleen de begeleiding eindigt; het traject gaat door.'}{' '}
        Dit kan niet ongedaan worden gemaakt.
      </p>
      <DateField field={fields.datum} label="Laatste dag" />
      <RadioField field={fields.eindReden} label="Reden" options={keuzes(redenenVanEinde)} />
      <Knoppen gevaar kop={kop}>
        Beëindig de toewijzing
      </Knoppen>
    </PortalForm>
  );
}

/** The pages of the acts of the gemeente, by the last part of their address. */
export const daadPaginas: Readonly<Record<DaadDeel, Pagina>> = {
  toewijzen: { titel: 'Wijs toe', daad: 'wijs-toe', Formulier: Toewijzen },
  annulering: { titel: 'Annuleer de toewijzing', daad: 'annuleer', Formulier: Annulering },
  onderbreking: { titel: 'Onderbreek', daad: 'onderbreek', Formulier: Onderbreking },
  hervatting: { titel: 'Hervat', daad: 'hervat', Formulier: Hervatting },
  afronding: { titel: 'Rond af', daad: 'rond-af', Formulier: Afronding },
  beeindiging: { titel: 'Beëindig eerder', daad: 'beeindig', Formulier: Beeindiging },
};
