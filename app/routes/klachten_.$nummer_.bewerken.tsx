import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { wijzigKlacht } from '~/domain/klacht/commands.server';
import { klachtBewerkenForm } from '~/domain/klacht/form';
import { getKlachtKeuzes, getKlachtWaarden } from '~/domain/klacht/keuzes.server';
import { getKlacht } from '~/domain/klacht/queries.server';
import { klachtTeksten, klachtVelden } from '~/domain/klacht/redenen';
import { isLopend, klachtStatus } from '~/domain/klacht/status';
import { PrivacyHint } from '~/domain/klacht/ui/privacy-hint';
import { KlachtVelden } from '~/domain/klacht/ui/velden';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Bewerken', `Klacht ${data?.nummer ?? ''}`.trim());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'klacht:registreren');
  const nummer = idParam(params, 'nummer');
  const klacht = await getKlachtWaarden(actor, nummer);
  return { nummer, ...klacht, keuzes: await getKlachtKeuzes(actor, today()) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'klacht:registreren');
  const { nummer } = await getKlacht(actor, idParam(params, 'nummer'));
  const submission = await parseForm(request, klachtBewerkenForm, actor);
  if (!submission.ok) return invalid(submission);
  const { versie, ...invoer } = submission.value;
  const klaar = await submission.attempt(() =>
    wijzigKlacht({ invoer, versie, nummer, actor, nu: now(), vandaag: today() }),
  );
  if (!klaar.ok) return refused(submission, klaar, klachtTeksten, klachtVelden);
  return redirectWithFlash(paths.klacht(nummer), 'De klacht is gewijzigd.');
}

export default function KlachtBewerken() {
  const { nummer, status, versie, waarden, keuzes } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'klacht',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: klachtBewerkenForm }),
  });
  return (
    <Page
      breadcrumb={[
        { label: 'Klachten', to: paths.klachten() },
        { label: `Klacht ${nummer}`, to: paths.klacht(nummer) },
      ]}
      status={<Status toon={klachtStatus[status].tone}>{klachtStatus[status].label}</Status>}
      title={`Klacht ${nummer} bewerken`}
    >
      {isLopend(status) ? (
        <>
          <PrivacyHint />
          <Card>
            <PortalForm form={form} versie={versie}>
              <KlachtVelden fields={fields} {...keuzes} />
              <div className="ik-knoppen">
                <SubmitButton>Bewaar</SubmitButton>
                <ButtonLink href={paths.klacht(nummer)} variant="tertiary">
                  Annuleren
                </ButtonLink>
              </div>
            </PortalForm>
          </Card>
        </>
      ) : (
        <Alert soort="let-op" title="De gegevens staan vast">
          <p>Een klacht kan worden gewijzigd zolang zij loopt.</p>
        </Alert>
      )}
    </Page>
  );
}
