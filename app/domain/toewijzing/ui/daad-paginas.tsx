import type { SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { ActForm } from '~/ui/act-form';
import { CheckboxField, RadioField } from '~/ui/choice-fields';
import { DateField, TextAreaField } from '~/ui/fields';
import { eindRedenNamen } from '../../traject/status';
import { type DaadDeel, daadForms } from '../form';
import type { ToewijzingKop } from '../pagina.server';
import { resultaatNamen, type ToewijzingDaad } from '../status';

type Props = { kop: ToewijzingKop; lastResult: SubmissionResult | undefined };
type Pagina = { titel: string; daad: ToewijzingDaad; Formulier: (props: Props) => ReactNode };

const keuzes = (namen: Readonly<Record<string, string>>) =>
  Object.entries(namen).map(([waarde, label]) => ({ waarde, label }));

/** What every act has in common. */
const basis = <D extends DaadDeel>(deel: D, { kop, lastResult }: Props) => ({
  id: deel,
  schema: daadForms[deel],
  lastResult,
  versie: kop.versie,
  terug: paths.toewijzing(kop.id),
});

const Toewijzen = (props: Props) => (
  <ActForm {...basis('toewijzen', props)} knop={`Wijs toe aan ${props.kop.aanbieder}`}>
    {() => <p>{props.kop.aanbieder} krijgt bericht en heeft daarna enkele werkdagen om te antwoorden.</p>}
  </ActForm>
);

const Annulering = (props: Props) => (
  <ActForm {...basis('annulering', props)} gevaar knop="Annuleer de toewijzing">
    {({ reden }) => (
      <>
        <p>
          {props.kop.status === 'voorgesteld'
            ? 'De aanbieder wist nog van niets.'
            : `${props.kop.aanbieder} krijgt bericht en ziet de deelnemer niet meer.`}{' '}
          Het traject heeft daarna weer geen aanbieder.
        </p>
        <TextAreaField field={reden} hint="Alleen voor de gemeente." label="Waarom annuleert u?" rows={3} />
      </>
    )}
  </ActForm>
);

const Onderbreking = (props: Props) => (
  <ActForm {...basis('onderbreking', props)} knop="Leg de onderbreking vast">
    {({ datum, reden }) => (
      <>
        <DateField field={datum} label="Vanaf welke dag?" />
        <TextAreaField
          field={reden}
          hint="Schrijf niets op over gezondheid. “Persoonlijke omstandigheden” is genoeg."
          label="Waarom?"
          rows={3}
        />
      </>
    )}
  </ActForm>
);

const Hervatting = (props: Props) => (
  <ActForm {...basis('hervatting', props)} knop="Leg de hervatting vast">
    {({ datum }) => <DateField field={datum} label="Weer begonnen op" />}
  </ActForm>
);

const Afronding = (props: Props) => (
  <ActForm {...basis('afronding', props)} knop="Rond af">
    {({ datum, resultaat, plichtVoldaan }) => (
      <>
        <DateField field={datum} label="Afgerond op" />
        <RadioField field={resultaat} label="Resultaat" options={keuzes(resultaatNamen)} />
        {props.kop.soort === 'leerroute' ? (
          <CheckboxField
            field={plichtVoldaan}
            hint="Ook PVT en, behalve bij de Onderwijsroute, MAP zijn dan klaar. Het traject eindigt met “plicht voldaan”."
            label="De inburgeringsplicht is hiermee voldaan"
          />
        ) : null}
      </>
    )}
  </ActForm>
);

const { 'plicht-voldaan': _, ...redenenVanEinde } = eindRedenNamen;

const Beeindiging = (props: Props) => (
  <ActForm {...basis('beeindiging', props)} gevaar knop="Beëindig de toewijzing">
    {({ datum, eindReden }) => (
      <>
        <p>
          {props.kop.soort === 'leerroute'
            ? 'Ook het traject eindigt, met dezelfde dag en reden. Gaat de deelnemer naar een andere aanbieder, kies dan “draag over”.'
            : 'Alleen de begeleiding eindigt; het traject gaat door.'}{' '}
          Dit kan niet ongedaan worden gemaakt.
        </p>
        <DateField field={datum} label="Laatste dag" />
        <RadioField field={eindReden} label="Reden" options={keuzes(redenenVanEinde)} />
      </>
    )}
  </ActForm>
);

/** The pages of the acts of the gemeente, by the last part of their address. */
export const daadPaginas: Readonly<Record<DaadDeel, Pagina>> = {
  toewijzen: { titel: 'Wijs toe', daad: 'wijs-toe', Formulier: Toewijzen },
  annulering: { titel: 'Annuleer de toewijzing', daad: 'annuleer', Formulier: Annulering },
  onderbreking: { titel: 'Onderbreek', daad: 'onderbreek', Formulier: Onderbreking },
  hervatting: { titel: 'Hervat', daad: 'hervat', Formulier: Hervatting },
  afronding: { titel: 'Rond af', daad: 'rond-af', Formulier: Afronding },
  beeindiging: { titel: 'Beëindig eerder', daad: 'beeindig', Formulier: Beeindiging },
};
