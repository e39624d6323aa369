import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { vraagAan } from '~/domain/individueel-contract/commands.server';
import { aanvraagForm } from '~/domain/individueel-contract/form';
import { listKeuzes } from '~/domain/individueel-contract/queries.server';
import { individueelTeksten } from '~/domain/individueel-contract/redenen';
import { AskedTextArea } from '~/domain/individueel-contract/ui/asked-text-area';
import { listBudgetten } from '~/domain/meelifregeling/queries-budget.server';
import { BudgetKaart } from '~/domain/meelifregeling/ui/budget';
import { parseTrajectnummer } from '~/domain/traject/nummer';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { formatEuroInvoer } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { DateField, MoneyField, SelectField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Contract aanvragen', 'Individuele contracten');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'individueel-contract:bewerken');
  const [keuzes, budgetten] = await Promise.all([listKeuzes(actor), listBudgetten(actor)]);
  const traject = parseTrajectnummer(new URL(request.url).searchParams.get('traject') ?? '');
  return { sleutel: formKey(), keuzes, budgetten, traject: traject ?? null };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'individueel-contract:bewerken');
  const submission = await parseForm(request, aanvraagForm, actor);
  if (!submission.ok) return invalid(submission);
  const gemaakt = await submission.attempt((once) =>
    vraagAan({ ...submission.value, once, actor, nu: now(), vandaag: today() }),
  );
  if (!gemaakt.ok) {
    return refused(submission, gemaakt, individueelTeksten, {
      'traject-onbekend': 'trajectnummer',
      'regeling-onbekend': 'keuze',
    });
  }
  return redirectWithFlash(paths.individueelContract(gemaakt.value.id), 'Het contract is aangevraagd.');
}

export default function ContractAanvragen() {
  const { keuzes, budgetten, sleutel, traject } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const [enige] = keuzes;
  const [form, fields] = usePortalForm({
    id: 'aanvraag',
    lastResult: result,
    defaultValue: {
      trajectnummer: traject,
      ...(enige && keuzes.length === 1 ? { keuze: enige.waarde } : {}),
      ...(enige?.prijsCents ? { prijsCents: formatEuroInvoer(enige.prijsCents) } : {}),
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: aanvraagForm }),
  });
  return (
    <Page
      breadcrumb={[
        { label: 'Meelifregelingen', to: paths.meelifregelingen() },
        { label: 'Individuele contracten', to: paths.individueleContracten() },
      ]}
      meta="Voor één inburgeraar met een PIP voor de Onderwijsroute op hbo- of wo-niveau."
      title="Contract aanvragen"
    >
      <Card>
        {keuzes.length === 0 ? (
          <Empty title="Geen open meelifregeling">
            Uw gemeente is nog niet toegelaten tot een regeling die openstaat. Kijk bij de meelifregelingen.
          </Empty>
        ) : (
          <PortalForm form={form} sleutel={sleutel}>
            <TextField field={fields.trajectnummer} label="Trajectnummer" maxLength={30} />
            <SelectField field={fields.keuze} label="Instelling en regeling" options={keuzes} />
            <MoneyField field={fields.prijsCents} hint="Voor het hele traject, zonder btw." label="Prijs" />
            <DateField field={fields.startDatum} label="Eerste dag" />
            <DateField field={fields.eindDatum} label="Laatste dag" optional />
            <AskedTextArea
              field={fields.drempelMotivering}
              gevraagd={Boolean(result?.error?.['']?.some((zin) => zin.includes('drempel')))}
              label="Waarom kan dit contract toch?"
            />
            <div className="ik-knoppen">
              <SubmitButton>Vraag het contract aan</SubmitButton>
            </div>
          </PortalForm>
        )}
      </Card>
      {keuzes.length > 0 ? (
        <BudgetKaart bewerken={false} budgetten={budgetten} perRegeling title="Wat er over is" />
      ) : null}
    </Page>
  );
}
