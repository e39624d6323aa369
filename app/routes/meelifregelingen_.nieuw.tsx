import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { maakRegeling } from '~/domain/meelifregeling/commands.server';
import { regelingForm } from '~/domain/meelifregeling/form';
import { getKeuzes } from '~/domain/meelifregeling/keuzes.server';
import { regelingTeksten, regelingVelden } from '~/domain/meelifregeling/toelating';
import { MeelifUitleg } from '~/domain/meelifregeling/ui/uitleg';
import { RegelingVelden } from '~/domain/meelifregeling/ui/velden';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { CheckboxGroupField } from '~/ui/choice-fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Regeling vastleggen', 'Meelifregelingen');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'meelif:bewerken');
  return { sleutel: formKey(), ...(await getKeuzes(actor, today())) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'meelif:bewerken');
  const submission = await parseForm(request, regelingForm, actor);
  if (!submission.ok) return invalid(submission);
  const { aanbieders, gemeenten, ...gegevens } = submission.value;
  const gemaakt = await submission.attempt((once) =>
    maakRegeling({ gegevens, aanbieders, gemeenten, actor, nu: now(), once }),
  );
  if (!gemaakt.ok) return refused(submission, gemaakt, regelingTeksten, regelingVelden);
  return redirectWithFlash(
    paths.meelifregeling(gemaakt.value.id),
    'De regeling is vastgelegd als concept. Stel haar open als alles klopt.',
  );
}

export default function RegelingNieuw() {
  const { sleutel, gemeenten, eigen, aanbieders } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'regeling',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: regelingForm }),
  });
  return (
    <Page
      breadcrumb={[{ label: 'Meelifregelingen', to: paths.meelifregelingen() }]}
      meta="U kunt een regeling van een andere gemeente vastleggen waarbij u meelift, of een eigen regeling openstellen."
      title="Meelifregeling vastleggen"
    >
      <Alert soort="info">
        <MeelifUitleg />
      </Alert>
      <Card>
        <PortalForm form={form} sleutel={sleutel}>
          <RegelingVelden aanbieders={aanbieders} fields={fields} gemeenten={gemeenten} />
          <CheckboxGroupField
            columns
            field={fields.gemeenten}
            hint="Zij liften mee vanaf de dag waarop de regeling begint. Anders? Dat past u daarna aan."
            label="Gemeenten die meeliften"
            optional
            options={eigen}
          />
          <div className="ik-knoppen">
            <SubmitButton>Leg de regeling vast</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
