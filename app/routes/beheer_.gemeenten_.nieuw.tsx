import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { maakGemeente } from '~/domain/gemeente/commands.server';
import { gemeenteForm } from '~/domain/gemeente/form';
import { gemeenteTeksten, gemeenteVelden } from '~/domain/gemeente/redenen';
import { GemeenteVelden } from '~/domain/gemeente/ui/velden';
import { gemeentenKruimel, organisatieKruimels } from '~/domain/organisatie/navigatie';
import { now } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Gemeente vastleggen', 'Gemeenten');

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'organisatie:beheren');
  return { sleutel: formKey() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const submission = await parseForm(request, gemeenteForm, actor);
  if (!submission.ok) return invalid(submission);
  const gemaakt = await submission.attempt((once) => maakGemeente({ ...submission.value, actor, nu: now(), once }));
  if (!gemaakt.ok) return refused(submission, gemaakt, gemeenteTeksten, gemeenteVelden);
  return redirectWithFlash(
    paths.beheerItem('gemeenten', gemaakt.value.id),
    `De gemeente ${submission.value.naam} is vastgelegd.`,
  );
}

export default function GemeenteNieuw() {
  const { sleutel } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'gemeente',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: gemeenteForm }),
  });
  return (
    <Page
      breadcrumb={organisatieKruimels(true, gemeentenKruimel)}
      meta="Een gemeente die ontstaat door een herindeling legt u eerst vast. Daarna wijst u haar aan als opvolger."
      title="Gemeente vastleggen"
    >
      <Card>
        <PortalForm form={form} sleutel={sleutel}>
          <GemeenteVelden fields={fields} />
          <div className="ik-knoppen">
            <SubmitButton>Leg de gemeente vast</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
