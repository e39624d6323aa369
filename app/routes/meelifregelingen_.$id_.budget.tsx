import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { budgetTeksten, budgetVelden, overCents } from '~/domain/meelifregeling/budget';
import { getBudgetPagina } from '~/domain/meelifregeling/budget-pagina.server';
import { stelBudgetVast } from '~/domain/meelifregeling/commands-budget.server';
import { budgetForm } from '~/domain/meelifregeling/form';
import { getRegeling } from '~/domain/meelifregeling/queries.server';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { formatEuro } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { MoneyField, NumberField, SelectField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Budget', data?.regeling.naam ?? 'Meelifregeling');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'meelif:bewerken');
  const { searchParams } = new URL(request.url);
  return { sleutel: formKey(), ...(await getBudgetPagina(actor, idParam(params, 'id'), searchParams, today())) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'meelif:bewerken');
  const { id } = await getRegeling(actor, idParam(params, 'id'));
  const submission = await parseForm(request, budgetForm, actor);
  if (!submission.ok) return invalid(submission);
  const gedaan = await submission.attempt((once) =>
    stelBudgetVast({ ...submission.value, actor, id, nu: now(), once }),
  );
  if (!gedaan.ok) return refused(submission, gedaan, budgetTeksten, budgetVelden);
  return redirectWithFlash(paths.meelifregeling(id), 'Het budget is vastgelegd.');
}

export default function RegelingBudget() {
  const { sleutel, regeling, gekozen, gemeenten, waarden } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'budget',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: budgetForm }),
  });
  return (
    <Page
      breadcrumb={[
        { label: 'Meelifregelingen', to: paths.meelifregelingen() },
        { label: regeling.naam, to: paths.meelifregeling(regeling.id) },
      ]}
      meta="Wat een gemeente in een jaar aan contracten onder deze regeling mag uitgeven."
      title={gekozen ? `Budget van ${gekozen.gemeente} voor ${gekozen.jaar}` : 'Budget vastleggen'}
    >
      <Card>
        {gemeenten.length === 0 ? (
          <Empty title="Geen van uw gemeenten lift mee">Laat eerst een gemeente toe tot deze regeling.</Empty>
        ) : (
          <PortalForm form={form} sleutel={sleutel} versie={gekozen?.versie ?? 0}>
            {gekozen ? (
              <>
                <p>{`Gereserveerd is ${formatEuro(gekozen.gereserveerdCents)}, over is ${formatEuro(overCents(gekozen))}. Het budget kan niet lager dan wat gereserveerd is.`}</p>
                <input name={fields.gemeenteId.name} type="hidden" value={gekozen.gemeenteId} />
                <input name={fields.jaar.name} type="hidden" value={gekozen.jaar} />
              </>
            ) : (
              <>
                <SelectField field={fields.gemeenteId} label="Gemeente" options={gemeenten} />
                <NumberField field={fields.jaar} hint="Het jaar waarin de contracten beginnen." label="Jaar" />
              </>
            )}
            <MoneyField field={fields.bedragCents} label="Budget" />
            <TextField field={fields.bron} hint="Waar het besluit staat." label="Bron" optional />
            <div className="ik-knoppen">
              <SubmitButton>Leg het budget vast</SubmitButton>
            </div>
          </PortalForm>
        )}
      </Card>
    </Page>
  );
}
