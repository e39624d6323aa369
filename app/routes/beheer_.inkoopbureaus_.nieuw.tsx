import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { maakBureau } from '~/domain/inkoopbureau/commands.server';
import { bureauForm } from '~/domain/inkoopbureau/form';
import { bureauTeksten, bureauVelden } from '~/domain/inkoopbureau/rules';
import { BureauVelden } from '~/domain/inkoopbureau/ui/velden';
import { bureausKruimel, organisatieKruimels } from '~/domain/organisatie/navigatie';
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

export const meta: MetaFunction = () => pageTitle('Inkoopbureau vastleggen', 'Inkoopbureaus');

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'organisatie:beheren');
  return { sleutel: formKey() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const submission = await parseForm(request, bureauForm, actor);
  if (!submission.ok) return invalid(submission);
  const gemaakt = await submission.attempt((once) => maakBureau({ ...submission.value, actor, nu: now(), once }));
  if (!gemaakt.ok) return refused(submission, gemaakt, bureauTeksten, bureauVelden);
  return redirectWithFlash(
    paths.beheerItem('inkoopbureaus', gemaakt.value.id),
    `Het inkoopbureau ${submission.value.naam} is vastgelegd. Leg nu vast voor welk verband het werkt.`,
  );
}

export default function BureauNieuw() {
  const { sleutel } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'inkoopbureau',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: bureauForm }),
  });
  return (
    <Page breadcrumb={organisatieKruimels(true, bureausKruimel)} title="Inkoopbureau vastleggen">
      <Card>
        <PortalForm form={form} sleutel={sleutel}>
          <BureauVelden fields={fields} />
          <div className="ik-knoppen">
            <SubmitButton>Leg het inkoopbureau vast</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
