import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { SelectField, TextAreaField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { aanbestedingForm, naPublicatieForm } from '../form';
import type { FormPagina } from '../form-pagina.server';
import { DaadKnoppen } from './daad-pagina';
import { AanbestedingVelden } from './velden';

type Props = { pagina: FormPagina; lastResult?: SubmissionResult | null };

/** All fields: in preparation, or of a tender that ran elsewhere. */
export function WijzigFormulier({ pagina, lastResult }: Props) {
  const { kop, waarden, gemeenten, bureaus, eldersTeKiezen } = pagina;
  const [form, fields] = usePortalForm({
    id: 'aanbesteding',
    lastResult,
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: aanbestedingForm }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <AanbestedingVelden bureaus={bureaus} eldersTeKiezen={eldersTeKiezen} fields={fields} gemeenten={gemeenten} />
      <DaadKnoppen nummer={kop.nummer}>Bewaar</DaadKnoppen>
    </PortalForm>
  );
}

/** What bidders do not rely on. */
export function NaPublicatieFormulier({ pagina, lastResult }: Props) {
  const { kop, waarden, bureaus } = pagina;
  const [form, fields] = usePortalForm({
    id: 'aanbesteding',
    lastResult,
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: naPublicatieForm }),
  });
  return (
    <PortalForm form={form} versie={kop.versie}>
      <p>
        De aanbesteding is gepubliceerd. Aanbieders rekenen op wat er staat; daarom kunt u nog maar een paar dingen
        wijzigen.
      </p>
      <TextAreaField field={fields.omschrijving} label="Omschrijving" optional rows={4} />
      {bureaus.length > 0 ? (
        <SelectField
          field={fields.inkoopbureauId}
          label="Inkoopbureau dat de aanbesteding uitvoert"
          optional
          options={bureaus}
        />
      ) : null}
      <TextField field={fields.tendernedKenmerk} label="Kenmerk op TenderNed" optional />
      <DaadKnoppen nummer={kop.nummer}>Bewaar</DaadKnoppen>
    </PortalForm>
  );
}
