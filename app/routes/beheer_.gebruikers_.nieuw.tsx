import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { nodigUit } from '~/domain/gebruiker/beheer.server';
import { uitnodigingForm } from '~/domain/gebruiker/form';
import { listWerkgevers } from '~/domain/gebruiker/queries.server';
import { gebruikerTeksten } from '~/domain/gebruiker/redenen';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { rolNamen } from '~/platform/permissions';
import { Card } from '~/ui/card';
import { SelectField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Iemand uitnodigen', 'Beheer');

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'gebruiker:beheren');
  const organisaties = await listWerkgevers();
  return {
    sleutel: formKey(),
    organisaties: organisaties.map(({ id, naam, soort }) => ({ waarde: id, label: `${naam} (${soort})` })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'gebruiker:beheren');
  const submission = await parseForm(request, uitnodigingForm, actor);
  if (!submission.ok) return invalid(submission);
  const uitkomst = await submission.attempt((once) =>
    nodigUit({ ...submission.value, actor, vandaag: today(), nu: now(), once }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, gebruikerTeksten);
  return redirectWithFlash(
    paths.beheerItem('gebruikers', uitkomst.value.id),
    `De uitnodiging voor ${submission.value.naam} is onderweg.`,
  );
}

export default function GebruikerNieuw() {
  const { sleutel, organisaties } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'uitnodiging',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: uitnodigingForm }),
  });
  return (
    <Page
      breadcrumb={[
        { label: 'Beheer', to: paths.beheer() },
        { label: 'Gebruikers', to: paths.beheer('gebruikers') },
      ]}
      title="Iemand uitnodigen"
    >
      <Card>
        <PortalForm form={form} sleutel={sleutel}>
          <TextField field={fields.naam} label="Naam" />
          <TextField
            field={fields.email}
            hint="Hierheen gaat de uitnodiging. Bestaat het account al, dan komt er een rol bij."
            label="E-mailadres"
            type="email"
          />
          <SelectField field={fields.organisatieId} label="Organisatie" options={organisaties} />
          <SelectField
            field={fields.rol}
            label="Rol"
            options={Object.entries(rolNamen).map(([waarde, label]) => ({ waarde, label }))}
          />
          <div className="ik-knoppen">
            <SubmitButton>Verstuur de uitnodiging</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
