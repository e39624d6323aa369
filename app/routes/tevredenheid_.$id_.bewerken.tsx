import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { haalMetingWeg, wijzigMeting } from '~/domain/tevredenheid/commands.server';
import { metingBewerkenForm } from '~/domain/tevredenheid/form';
import { getMeting, getMetingKeuzes, metingWaarden } from '~/domain/tevredenheid/queries.server';
import { metingTeksten, metingVelden } from '~/domain/tevredenheid/rules';
import { MetingVelden } from '~/domain/tevredenheid/ui/velden';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Confirm } from '~/ui/confirm';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Meting bewerken', data?.waarden.onderwerp ?? 'Tevredenheid');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'tevredenheid:registreren');
  const meting = await getMeting(actor, idParam(params, 'id'));
  return { versie: meting.versie, waarden: metingWaarden(meting), ...(await getMetingKeuzes(actor, today())) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'tevredenheid:registreren');
  const { id } = await getMeting(actor, idParam(params, 'id'));
  const submission = await parseForm(request, metingBewerkenForm, actor);
  if (!submission.ok) return invalid(submission);
  const { value } = submission;
  const klaar = await submission.attempt(() => {
    if (value.daad === 'weghalen') return haalMetingWeg({ actor, id, versie: value.versie, nu: now() });
    const { daad: _, versie, ...invoer } = value;
    return wijzigMeting({ invoer, versie, actor, id, nu: now(), vandaag: today() });
  });
  if (!klaar.ok) return refused(submission, klaar, metingTeksten, metingVelden);
  return redirectWithFlash(
    paths.tevredenheid(),
    value.daad === 'weghalen' ? 'De meting is weggehaald.' : 'De meting is gewijzigd.',
  );
}

export default function MetingBewerken() {
  const { versie, waarden, gebieden, aanbieders } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'meting',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { ...waarden, daad: 'wijzigen' },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: metingBewerkenForm }),
  });
  return (
    <Page breadcrumb={[{ label: 'Tevredenheid', to: paths.tevredenheid() }]} title="Meting bewerken">
      <Card>
        <PortalForm form={form} versie={versie}>
          <input name="daad" type="hidden" value="wijzigen" />
          <MetingVelden aanbieders={aanbieders} fields={fields} gebieden={gebieden} />
          <div className="ik-knoppen">
            <SubmitButton>Bewaar</SubmitButton>
            <ButtonLink href={paths.tevredenheid()} variant="tertiary">
              Annuleren
            </ButtonLink>
          </div>
        </PortalForm>
      </Card>
      <Card title="Hoort deze meting hier niet?">
        <Confirm bevestig="Ja, haal de meting weg" label="Haal de meting weg" values={{ daad: 'weghalen', versie }}>
          <p>De meting verdwijnt uit de lijst en telt niet meer mee. De geschiedenis bewaart wat er stond.</p>
        </Confirm>
      </Card>
    </Page>
  );
}
