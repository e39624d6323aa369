import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { legMetingVast } from '~/domain/tevredenheid/commands.server';
import { metingForm } from '~/domain/tevredenheid/form';
import { getMetingKeuzes } from '~/domain/tevredenheid/queries.server';
import { metingTeksten, metingVelden } from '~/domain/tevredenheid/rules';
import { MetingVelden } from '~/domain/tevredenheid/ui/velden';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Meting vastleggen', 'Tevredenheid');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'tevredenheid:registreren');
  return { sleutel: formKey(), ...(await getMetingKeuzes(actor, today())) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'tevredenheid:registreren');
  const submission = await parseForm(request, metingForm, actor);
  if (!submission.ok) return invalid(submission);
  const gelegd = await submission.attempt((once) =>
    legMetingVast({ invoer: submission.value, actor, nu: now(), vandaag: today(), once }),
  );
  if (!gelegd.ok) return refused(submission, gelegd, metingTeksten, metingVelden);
  return redirectWithFlash(paths.tevredenheid(), 'De meting is vastgelegd.');
}

export default function MetingNieuw() {
  const { sleutel, gebieden, aanbieders } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'meting',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { gebied: gebieden[0]?.waarde },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: metingForm }),
  });
  return (
    <Page
      breadcrumb={[{ label: 'Tevredenheid', to: paths.tevredenheid() }]}
      meta="Leg de uitkomst vast van een onderzoek dat al is gedaan."
      title="Meting vastleggen"
    >
      <Card>
        <PortalForm form={form} sleutel={sleutel}>
          <MetingVelden aanbieders={aanbieders} fields={fields} gebieden={gebieden} />
          <div className="ik-knoppen">
            <SubmitButton>Leg de meting vast</SubmitButton>
            <ButtonLink href={paths.tevredenheid()} variant="tertiary">
              Annuleren
            </ButtonLink>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
