import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { ReactNode } from 'react';
import { DateField, TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { gunningForm } from '../form';
import { GegundenVelden, type PartijOpties, tweeLeden } from './gegunden-velden';

type Props = {
  sleutel: string;
  versie: number;
  vandaag: string;
  opties: PartijOpties;
  aantalTeContracteren: number;
  eldersGelopen: boolean;
  lastResult?: SubmissionResult | null;
  /** the buttons */
  children: ReactNode;
};

/** The gunningsbeslissing: to whom, sent when, why. */
export function GunningFormulier(props: Props) {
  const { opties, aantalTeContracteren, eldersGelopen } = props;
  const [form, fields] = usePortalForm({
    id: 'gunning',
    lastResult: props.lastResult,
    defaultValue: {
      partijen: Array.from({ length: Math.min(aantalTeContracteren, 10) }, () => ({})),
      leden: tweeLeden,
      verzondenDatum: props.vandaag,
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: gunningForm }),
  });
  return (
    <PortalForm form={form} sleutel={props.sleutel} versie={props.versie}>
      <GegundenVelden fields={fields} form={form} opties={opties} />
      <DateField
        field={fields.verzondenDatum}
        hint="De opschortende termijn begint op de dag erna. Bijvoorbeeld 2-3-2026."
        label="Dag waarop de beslissing aan alle inschrijvers is verzonden"
      />
      <TextAreaField
        field={fields.motivering}
        hint="De kenmerken en voordelen van de winnaar. Alleen wie deze aanbesteding mag zien, leest dit."
        label="Motivering"
        optional={eldersGelopen}
        rows={8}
      />
      {props.children}
    </PortalForm>
  );
}
