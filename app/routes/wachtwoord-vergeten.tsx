import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { vraagHerstelAan } from '~/domain/gebruiker/commands.server';
import { vergetenForm } from '~/domain/gebruiker/form';
import { now } from '~/platform/clock.server';
import { invalid, parseForm } from '~/platform/form.server';
import { publicRoute } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { requestContext } from '~/platform/request.server';
import { Card } from '~/ui/card';
import { TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Wachtwoord vergeten');

export async function loader({ request }: LoaderFunctionArgs) {
  await publicRoute(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  await publicRoute(request);
  const submission = await parseForm(request, vergetenForm);
  if (!submission.ok) return invalid(submission);
  await vraagHerstelAan({ ...submission.value, ip: requestContext(request)?.ip ?? '', nu: now() });
  return redirectWithFlash(
    paths.inloggen(),
    'Als dit e-mailadres bij ons bekend is, krijgt u een mail met een link. De link werkt 30 minuten.',
  );
}

export default function WachtwoordVergeten() {
  const [form, fields] = usePortalForm({
    id: 'vergeten',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: vergetenForm }),
  });
  return (
    <Page breadcrumb={[{ label: 'Inloggen', to: paths.inloggen() }]} title="Wachtwoord vergeten">
      <Card>
        <PortalForm form={form}>
          <TextField
            autoComplete="username"
            field={fields.email}
            hint="U krijgt een mail met een link om een nieuw wachtwoord te kiezen."
            label="E-mailadres"
            type="email"
          />
          <div className="ik-knoppen">
            <SubmitButton>Stuur de link</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
