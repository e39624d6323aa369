import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useActionData } from '@remix-run/react';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { Confirm } from '~/ui/confirm';
import { DateField, SelectField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { SubmitButton } from '~/ui/submit-button';
import { DataTable } from '~/ui/table';
import { normForm } from '../form';
import type { NormPagina } from '../norm-pagina.server';
import { normKolommen } from './norm-tabel';

type Norm = NormPagina['eigenNormen'][number];

/** The answer of the action when it is about this act. */
function useAntwoord(daad: 'zetten' | 'weghalen'): SubmissionResult | undefined {
  const result = (useActionData() as { result: SubmissionResult } | undefined)?.result;
  return result?.initialValue?.daad === daad ? result : undefined;
}

/** The own norms of a contract, each of which can be taken away when it was recorded by mistake. */
export function BestaandeNormen({ pagina }: { pagina: NormPagina }) {
  const { eigenNormen, isVoorbij, kop } = pagina;
  const fouten = useAntwoord('weghalen')?.error?.[''] ?? [];
  return (
    <Card title="Eigen normen van dit contract">
      {fouten.map((tekst) => (
        <Alert key={tekst} live soort="fout" title="Dit ging niet">
          {tekst}
        </Alert>
      ))}
      <DataTable
        caption="Eigen normen"
        captionHidden
        columns={[
          ...normKolommen,
          ...(isVoorbij
            ? []
            : [
                {
                  key: 'weg',
                  kop: <span className="ams-visually-hidden">Weghalen</span>,
                  cel: ({ id, kpi, norm, periode }: Norm) => (
                    <Confirm
                      bevestig="Ja, haal deze norm weg"
                      label="Haal weg"
                      values={{ daad: 'weghalen', normId: id, versie: kop.versie }}
                    >
                      <p>
                        {kpi}: {norm}, {periode}. Daarna geldt weer de norm van daarvoor, of de norm voor iedereen. Het
                        weghalen blijft in de geschiedenis staan.
                      </p>
                    </Confirm>
                  ),
                },
              ]),
        ]}
        empty={<p>Dit contract heeft nog geen eigen normen. De normen uit de catalogus gelden.</p>}
        rowKey={({ id }) => id}
        rows={eigenNormen}
      />
    </Card>
  );
}

export function NieuweNorm({ pagina, sleutel }: { pagina: NormPagina; sleutel: string }) {
  const [form, fields] = usePortalForm({
    id: 'norm',
    lastResult: useAntwoord('zetten'),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: normForm }),
  });
  return (
    <Card title="Stel een eigen norm in">
      <PortalForm form={form} sleutel={sleutel} versie={pagina.kop.versie}>
        <input name="daad" type="hidden" value="zetten" />
        <SelectField field={fields.kpiCode} label="KPI" options={pagina.keuzes} />
        <TextField
          field={fields.normTienden}
          hint="In procenten, of als rapportcijfer bij klanttevredenheid. Bijvoorbeeld 80 of 82,5."
          label="Norm"
          short
        />
        <DateField field={fields.van} label="Eerste dag" />
        <TextField
          field={fields.bron}
          hint="Bijvoorbeeld: contract artikel 7.2, of het verslag van het contractoverleg van 12 juni 2023."
          label="Waar is deze norm afgesproken?"
        />
        <div className="ik-knoppen">
          <SubmitButton>Stel de norm in</SubmitButton>
        </div>
      </PortalForm>
    </Card>
  );
}
