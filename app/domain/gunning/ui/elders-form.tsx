import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ReactNode } from 'react';
import { RadioField } from '~/ui/choice-fields';
import { DateField, NumberField, TextAreaField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { perceelStatus } from '../../aanbesteding/status';
import { eldersForm, eldersUitkomsten } from '../form';
import { GegundenVelden, type PartijOpties, tweeLeden } from './gegunden-velden';

type Props = {
  sleutel: string;
  versie: number;
  opties: PartijOpties;
  bron: string | null;
  startDatum: string | null;
  aantalTeContracteren: number;
  lastResult?: SubmissionResult | null;
  /** the buttons */
  children: ReactNode;
};

const uitkomsten = eldersUitkomsten.map((waarde) => ({ waarde, label: perceelStatus[waarde].label }));

/** What a source says about a perceel that was tendered in another system. */
export function EldersFormulier(props: Props) {
  const [form, fields] = usePortalForm({
    id: 'elders',
    lastResult: props.lastResult,
    defaultValue: {
      partijen: Array.from({ length: Math.min(props.aantalTeContracteren, 10) }, () => ({})),
      leden: tweeLeden,
      bron: props.bron ?? '',
      startDatum: props.startDatum ?? '',
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: eldersForm }),
  });
  return (
    <PortalForm form={form} sleutel={props.sleutel} versie={props.versie}>
      <RadioField field={fields.uitkomst} label="Hoe staat het ermee?" options={uitkomsten} />
      <NumberField
        field={fields.aantalInschrijvers}
        hint="Laat leeg als u het niet weet. Leeg is iets anders dan 0."
        label="Aantal inschrijvers"
        optional
        unit="inschrijvers"
      />
      <GegundenVelden fields={fields} form={form} opties={props.opties} />
      <DateField
        field={fields.beslissingVerzondenDatum}
        label="Dag waarop de gunningsbeslissing is verzonden"
        optional
      />
      <DateField field={fields.gegundDatum} label="Dag van de definitieve gunning" optional />
      <DateField field={fields.startDatum} label="Startdag van de dienstverlening" optional />
      <TextField
        field={fields.bron}
        hint="Bijvoorbeeld: TenderNed 123456, of raadsbrief van 1 december 2021."
        label="Waar staat dit?"
      />
      <TextAreaField field={fields.toelichting} label="Toelichting" optional rows={4} />
      {props.children}
    </PortalForm>
  );
}
