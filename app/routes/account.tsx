import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { kiesOverzichtsmail } from '~/domain/gebruiker/commands-voorkeur.server';
import { voorkeurForm } from '~/domain/gebruiker/form';
import { getEigenAccount } from '~/domain/gebruiker/queries.server';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { rolNamen } from '~/platform/permissions';
import { ok } from '~/platform/result';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { CheckboxField } from '~/ui/choice-fields';
import { Definitions } from '~/ui/definitions';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Uw account');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'account:eigen');
  const { rollen, ...account } = await getEigenAccount(actor, today());
  return { ...account, rollen: rollen.map(({ id, rol, organisatieNaam }) => ({ id, rol, organisatieNaam })) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'account:eigen');
  const submission = await parseForm(request, voorkeurForm);
  if (!submission.ok) return invalid(submission);
  const { value } = submission;
  const gekozen = await submission.attempt(async () => ok(await kiesOverzichtsmail({ ...value, actor, nu: now() })));
  if (!gekozen.ok) return refused(submission, gekozen, () => []);
  const tekst = value.overzichtsmail ? 'U krijgt de dagelijkse e-mail.' : 'U krijgt de dagelijkse e-mail niet meer.';
  return redirectWithFlash(paths.account(), tekst);
}

export default function Account() {
  const { naam, email, overzichtsmail, versie, rollen } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'voorkeur',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { overzichtsmail: overzichtsmail ? 'on' : undefined },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: voorkeurForm }),
  });
  return (
    <Page breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]} meta={email} title="Uw account">
      <Card
        actions={
          <ButtonLink href={paths.wachtwoord()} variant="secondary">
            Wijzig uw wachtwoord
          </ButtonLink>
        }
        title="Uw gegevens"
      >
        <Definitions
          items={[
            { label: 'Naam', waarde: naam },
            { label: 'E-mailadres', waarde: email },
            {
              label: rollen.length > 1 ? 'Rollen' : 'Rol',
              waarde: rollen.map(({ id, rol, organisatieNaam }) => (
                <div key={id}>{`${rolNamen[rol]} bij ${organisatieNaam}`}</div>
              )),
            },
          ]}
        />
        <p className="ik-klein ik-stil">Klopt er iets niet? Vraag de beheerder van het portaal om het aan te passen.</p>
      </Card>
      <Card title="Dagelijkse e-mail">
        <PortalForm form={form} versie={versie}>
          <CheckboxField
            field={fields.overzichtsmail}
            hint="Om 7 uur ’s ochtends, alleen op werkdagen en alleen als er iets dringend of nieuw is. Op Vandaag ziet u altijd alles."
            label="Stuur mij een overzicht van wat op mij wacht"
          />
          <div className="ik-knoppen">
            <SubmitButton>Bewaar</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
