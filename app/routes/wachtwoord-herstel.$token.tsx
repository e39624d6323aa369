import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { kiesWachtwoord } from '~/domain/gebruiker/commands.server';
import { nieuwWachtwoordForm } from '~/domain/gebruiker/form';
import { findToken } from '~/domain/gebruiker/queries.server';
import { gebruikerTeksten } from '~/domain/gebruiker/redenen';
import { NieuwWachtwoord } from '~/domain/gebruiker/ui/nieuw-wachtwoord';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { publicRoute } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { PortalForm, usePortalForm } from '~/ui/form';
import { AppLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.email ? 'Wachtwoord kiezen' : 'Deze link werkt niet meer');

/** For an invitation and for a reset alike: whoever holds the link chooses a password. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await publicRoute(request);
  const gevonden = await findToken(idParam(params, 'token'));
  return json({ email: gevonden?.gebruiker.email ?? null }, { status: gevonden ? 200 : 410 });
}

export async function action({ request, params }: ActionFunctionArgs) {
  await publicRoute(request);
  const submission = await parseForm(request, nieuwWachtwoordForm);
  if (!submission.ok) return invalid(submission);
  const gekozen = await submission.attempt(() =>
    kiesWachtwoord({ token: idParam(params, 'token'), nieuw: submission.value.nieuw, nu: now() }),
  );
  if (!gekozen.ok) return refused(submission, gekozen, gebruikerTeksten);
  return redirectWithFlash(paths.inloggen(), 'Uw wachtwoord is gekozen. U kunt nu inloggen.');
}

export default function WachtwoordHerstel() {
  const { email } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'herstel',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: nieuwWachtwoordForm }),
  });
  if (!email) {
    return (
      <Page title="Deze link werkt niet meer">
        <Card>
          <p>
            De link is al gebruikt of te oud.{' '}
            <AppLink href={paths.wachtwoordVergeten()}>Vraag een nieuwe link aan.</AppLink>
          </p>
        </Card>
      </Page>
    );
  }
  return (
    <Page meta={email} title="Wachtwoord kiezen">
      <Card>
        <PortalForm form={form}>
          <NieuwWachtwoord email={email} fields={fields} />
          <div className="ik-knoppen">
            <SubmitButton>Bewaar het wachtwoord</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
