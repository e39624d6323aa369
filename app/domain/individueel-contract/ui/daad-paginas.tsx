import type { SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import { paths } from '~/platform/paths';
import { ActForm } from '~/ui/act-form';
import { CheckboxField } from '~/ui/choice-fields';
import { DateField, TextAreaField } from '~/ui/fields';
import { type DaadDeel, daadForms } from '../form';
import type { IndividueelKop } from '../pagina.server';
import type { IndividueelDaad } from '../status';
import { AskedTextArea } from './asked-text-area';

type Props = { kop: IndividueelKop; lastResult: SubmissionResult | undefined };
type Pagina = { titel: string; daad: IndividueelDaad; Formulier: (props: Props) => ReactNode };

/** What every act has in common. */
const basis = <D extends DaadDeel>(deel: D, { kop, lastResult }: Props) => ({
  id: deel,
  schema: daadForms[deel],
  lastResult,
  versie: kop.versie,
  terug: paths.individueelContract(kop.id),
});

/** Akkoord and aanbod: a button, with a word for the history. */
const metToelichting = (deel: 'akkoord' | 'aanbod', uitleg: string, knop: string) => (props: Props) => (
  <ActForm {...basis(deel, props)} knop={knop}>
    {({ toelichting }) => (
      <>
        <p>{uitleg}</p>
        <TextAreaField field={toelichting} label="Toelichting" optional rows={3} />
      </>
    )}
  </ActForm>
);

/** Afwijzing and intrekking: nothing follows but that the budget is free again, and why is kept. */
const metReden = (deel: 'afwijzing' | 'intrekking', uitleg: string, knop: string) => (props: Props) => (
  <ActForm {...basis(deel, props)} gevaar knop={knop}>
    {({ reden }) => (
      <>
        <p>{uitleg} Wat op het budget was gereserveerd, komt vrij. Dit kan niet ongedaan worden gemaakt.</p>
        <TextAreaField field={reden} label="Waarom?" rows={3} />
      </>
    )}
  </ActForm>
);

const Akkoord = metToelichting(
  'akkoord',
  'De gastheer vindt goed dat deze inburgeraar meelift. Alleen nodig als de regeling het vraagt.',
  'Leg het akkoord vast',
);
const Aanbod = metToelichting('aanbod', 'De instelling heeft het contract aangeboden.', 'Leg het aanbod vast');
const Afwijzing = metReden('afwijzing', 'De gastheer of de instelling zegt nee.', 'Wijs de aanvraag af');
const Intrekking = metReden('intrekking', 'Uw gemeente wil dit contract niet meer.', 'Trek de aanvraag in');

const Ondertekening = (props: Props) => (
  <ActForm {...basis('ondertekening', props)} knop="Leg de ondertekening vast">
    {({ datum, drempelMotivering }) => (
      <>
        <DateField field={datum} hint="De dag waarop de laatste van beide partijen tekende." label="Getekend op" />
        <AskedTextArea field={drempelMotivering} gevraagd={false} label="Waarom kan dit contract toch?" />
      </>
    )}
  </ActForm>
);

const Start = (props: Props) => (
  <ActForm {...basis('start', props)} knop="Leg de start vast">
    {({ datum }) => <DateField field={datum} label="Dag van de eerste les" />}
  </ActForm>
);

const Afronding = (props: Props) => (
  <ActForm {...basis('afronding', props)} knop="Rond af">
    {({ datum, plichtVoldaan }) => (
      <>
        <DateField field={datum} label="Afgerond op" />
        <CheckboxField
          field={plichtVoldaan}
          hint="Ook het PVT is dan klaar. Het traject eindigt met “plicht voldaan”."
          label="De inburgeringsplicht is hiermee voldaan"
        />
      </>
    )}
  </ActForm>
);

const Beeindiging = (props: Props) => (
  <ActForm {...basis('beeindiging', props)} gevaar knop="Beëindig het contract">
    {({ datum, reden }) => (
      <>
        <p>Het contract eindigt. Het traject gaat door: kies daarna een andere aanbieder, of beëindig het traject.</p>
        <DateField field={datum} label="Laatste dag" />
        <TextAreaField field={reden} hint="Niets over gezondheid." label="Waarom?" rows={3} />
      </>
    )}
  </ActForm>
);

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
