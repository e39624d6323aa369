import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { wisselRol } from '~/domain/gebruiker/commands.server';
import { rolForm } from '~/domain/gebruiker/form';
import { listLidmaatschappen } from '~/domain/gebruiker/queries.server';
import { now, today } from '~/platform/clock.server';
import { parseForm } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { notFound, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { rolNamen } from '~/platform/permissions';
import { Card } from '~/ui/card';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Wisselen van rol');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'account:eigen');
  const rollen = await listLidmaatschappen(actor.gebruikerId, today());
  return {
    rollen: rollen.map(({ id, rol, organisatieNaam }) => ({
      id,
      tekst: `${rolNamen[rol]} bij ${organisatieNaam}`,
      huidig: id === actor.lidmaatschapId,
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'account:eigen');
  const submission = await parseForm(request, rolForm);
  if (!submission.ok) notFound();
  const gewisseld = await wisselRol({
    actor,
    lidmaatschapId: submission.value.lidmaatschapId,
    vandaag: today(),
    nu: now(),
  });
  if (!gewisseld.ok) notFound();
  return redirectWithFlash(paths.vandaag(), 'U werkt nu in een andere rol.', 'succes', [gewisseld.value.cookie]);
}

export default function Rol() {
  const { rollen } = useLoaderData<typeof loader>();
  return (
    <Page breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]} title="Wisselen van rol">
      <Card>
        {rollen.length === 1 ? <p>U heeft één rol. Er is niets om naar te wisselen.</p> : null}
        <ul className="ik-personas">
          {rollen.map(({ id, tekst, huidig }) => (
            <li key={id}>
              {huidig ? (
                <p>
                  <strong>{tekst}</strong> (nu)
                </p>
              ) : (
                <Form method="post">
                  <input name="lidmaatschapId" type="hidden" value={id} />
                  <SubmitButton variant="secondary">{tekst}</SubmitButton>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}
