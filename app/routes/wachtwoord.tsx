import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { wijzigWachtwoord } from '~/domain/gebruiker/commands.server';
import { wachtwoordForm } from '~/domain/gebruiker/form';
import { gebruikerTeksten } from '~/domain/gebruiker/redenen';
import { NieuwWachtwoord } from '~/domain/gebruiker/ui/nieuw-wachtwoord';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Wachtwoord wijzigen');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'account:eigen');
  return { email: actor.email };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'account:eigen');
  const submission = await parseForm(request, wachtwoordForm);
  if (!submission.ok) return invalid(submission);
  const gewijzigd = await submission.attempt(() => wijzigWachtwoord({ ...submission.value, actor, nu: now() }));
  if (!gewijzigd.ok) return refused(submission, gewijzigd, gebruikerTeksten);
  return redirectWithFlash(
    paths.vandaag(),
    'Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.',
    'succes',
    [gewijzigd.value.cookie],
  );
}

export default function Wachtwoord() {
  const { email } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'wachtwoord',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: wachtwoordForm }),
  });
  return (
    <Page breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]} meta={email} title="Wachtwoord wijzigen">
      <Card>
        <PortalForm form={form}>
          <TextField autoComplete="current-password" field={fields.huidig} label="Huidig wachtwoord" type="password" />
          <NieuwWachtwoord email={email} fields={fields} />
          <div className="ik-knoppen">
            <SubmitButton>Wijzig het wachtwoord</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
