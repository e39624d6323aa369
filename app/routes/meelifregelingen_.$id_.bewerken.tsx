import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { bewerkRegeling } from '~/domain/meelifregeling/commands.server';
import { regelingBewerkenForm } from '~/domain/meelifregeling/form';
import { getKeuzes, getWaarden } from '~/domain/meelifregeling/keuzes.server';
import { getRegeling } from '~/domain/meelifregeling/queries.server';
import { bewerkenVelden, regelingTeksten } from '~/domain/meelifregeling/toelating';
import { RegelingVelden } from '~/domain/meelifregeling/ui/velden';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Bewerken', data?.regeling.naam ?? 'Meelifregeling');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'meelif:bewerken');
  const regeling = await getRegeling(actor, idParam(params, 'id'));
  const { id, naam, versie } = regeling;
  const [keuzes, waarden] = await Promise.all([getKeuzes(actor, today()), getWaarden(regeling)]);
  return { regeling: { id, naam, versie }, waarden, ...keuzes };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'meelif:bewerken');
  const { id } = await getRegeling(actor, idParam(params, 'id'));
  const submission = await parseForm(request, regelingBewerkenForm, actor);
  if (!submission.ok) return invalid(submission);
  const { aanbieders, versie, ...gegevens } = submission.value;
  const bewerkt = await submission.attempt(() =>
    bewerkRegeling({ gegevens, aanbieders, versie, actor, id, nu: now() }),
  );
  if (!bewerkt.ok) return refused(submission, bewerkt, regelingTeksten, bewerkenVelden);
  return redirectWithFlash(paths.meelifregeling(id), 'De regeling is gewijzigd.');
}

export default function RegelingBewerken() {
  const { regeling, waarden, gemeenten, aanbieders } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'regeling',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: regelingBewerkenForm }),
  });
  return (
    <Page
      breadcrumb={[
        { label: 'Meelifregelingen', to: paths.meelifregelingen() },
        { label: regeling.naam, to: paths.meelifregeling(regeling.id) },
      ]}
      title={`${regeling.naam} bewerken`}
    >
      <Card>
        <PortalForm form={form} versie={regeling.versie}>
          <RegelingVelden aanbieders={aanbieders} fields={fields} gemeenten={gemeenten} />
          <div className="ik-knoppen">
            <SubmitButton>Bewaar</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
