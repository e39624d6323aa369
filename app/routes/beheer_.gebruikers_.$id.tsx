import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { listGeschiedenis } from '~/domain/gebeurtenis/queries.server';
import { beeindigRol, deactiveer, heractiveer, stuurUitnodigingOpnieuw } from '~/domain/gebruiker/beheer.server';
import { gebruikerDaadForm } from '~/domain/gebruiker/form';
import { getGebruiker } from '~/domain/gebruiker/queries.server';
import { gebruikerTeksten } from '~/domain/gebruiker/redenen';
import { gebruikerStatus } from '~/domain/gebruiker/status';
import { GebruikerDaden } from '~/domain/gebruiker/ui/daden';
import { Rollen } from '~/domain/gebruiker/ui/rollen';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { History } from '~/ui/history';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.gebruiker.naam ?? 'Gebruiker', 'Beheer');

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, 'gebruiker:beheren');
  const id = idParam(params, 'id');
  const { gebruiker, lidmaatschappen } = await getGebruiker(id);
  const { naam, email, status, versie } = gebruiker;
  return {
    gebruiker: { naam, email, status, versie },
    lidmaatschappen,
    events: await listGeschiedenis([['gebruiker', id]]),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'gebruiker:beheren');
  const submission = await parseForm(request, gebruikerDaadForm);
  if (!submission.ok) return invalid(submission);
  const doen = { actor, gebruikerId: idParam(params, 'id'), vandaag: today(), nu: now() };
  const uitkomst = await submission.attempt(async () => {
    const keuze = submission.value;
    if (keuze.daad === 'deactiveer') return deactiveer({ ...doen, versie: keuze.versie });
    if (keuze.daad === 'heractiveer') return heractiveer({ ...doen, versie: keuze.versie });
    if (keuze.daad === 'beeindig-rol') return beeindigRol({ ...doen, lidmaatschapId: keuze.lidmaatschapId });
    return stuurUitnodigingOpnieuw(doen);
  });
  if (!uitkomst.ok) return refused(submission, uitkomst, gebruikerTeksten);
  return redirectWithFlash(
    paths.beheerItem('gebruikers', doen.gebruikerId),
    'De wijziging is bewaard en geldt meteen.',
  );
}

export default function Gebruiker() {
  const { gebruiker, lidmaatschappen, events } = useLoaderData<typeof loader>();
  const fouten = Object.values(useActionData<typeof action>()?.result.error ?? {}).flat();
  const { label, tone } = gebruikerStatus[gebruiker.status];
  return (
    <Page
      breadcrumb={[
        { label: 'Beheer', to: paths.beheer() },
        { label: 'Gebruikers', to: paths.beheer('gebruikers') },
      ]}
      meta={gebruiker.email}
      status={<Status toon={tone}>{label}</Status>}
      title={gebruiker.naam}
      watNu={<GebruikerDaden {...gebruiker} />}
    >
      {fouten.length > 0 ? <Alert soort="fout">{fouten.join(' ')}</Alert> : null}
      <Card title="Rollen">
        <Rollen rollen={lidmaatschappen} />
      </Card>
      <Card title="Geschiedenis">
        <History events={events} />
      </Card>
    </Page>
  );
}
