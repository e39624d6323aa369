import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { logIn } from '~/domain/gebruiker/commands.server';
import { inlogForm } from '~/domain/gebruiker/form';
import { listDemonstratiePersonas } from '~/domain/gebruiker/queries.server';
import { gebruikerTeksten } from '~/domain/gebruiker/redenen';
import { Personas } from '~/domain/gebruiker/ui/personas';
import { isDemonstration, now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { publicRoute } from '~/platform/guard.server';
import { localPath } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { requestContext } from '~/platform/request.server';
import { sessionIdFrom } from '~/platform/session.server';
import { Card } from '~/ui/card';
import { TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { AppLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Inloggen');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await publicRoute(request);
  if (actor) throw redirect(paths.vandaag());
  const terug = new URL(request.url).searchParams.get('terug') ?? '';
  return { terug, personas: isDemonstration() ? await listDemonstratiePersonas() : [] };
}

export async function action({ request }: ActionFunctionArgs) {
  await publicRoute(request);
  const submission = await parseForm(request, inlogForm);
  if (!submission.ok) return invalid(submission);
  const { email, wachtwoord, terug } = submission.value;
  const ingelogd = await logIn({
    email,
    wachtwoord,
    ip: requestContext(request)?.ip ?? '',
    vandaag: today(),
    nu: now(),
    oudeSessieId: sessionIdFrom(request),
  });
  if (!ingelogd.ok) return refused(submission, ingelogd, gebruikerTeksten);
  return redirect(localPath(terug) ?? paths.vandaag(), {
    status: 303,
    headers: { 'Set-Cookie': ingelogd.value.cookie },
  });
}

export default function Inloggen() {
  const { terug, personas } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'inloggen',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { terug },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: inlogForm }),
  });
  return (
    <Page title="Inloggen">
      <Card>
        <PortalForm form={form}>
          <TextField autoComplete="username" field={fields.email} label="E-mailadres" type="email" />
          <TextField autoComplete="current-password" field={fields.wachtwoord} label="Wachtwoord" type="password" />
          <input name={fields.terug.name} type="hidden" value={terug} />
          <div className="ik-knoppen">
            <SubmitButton>Inloggen</SubmitButton>
            <AppLink href={paths.wachtwoordVergeten()}>Wachtwoord vergeten?</AppLink>
          </div>
        </PortalForm>
      </Card>
      {personas.length > 0 ? <Personas personas={personas} terug={terug} /> : null}
    </Page>
  );
}
