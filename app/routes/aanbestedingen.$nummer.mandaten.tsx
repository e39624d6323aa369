import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { wijzigMandaten } from '~/domain/aanbesteding/commands-mandaten.server';
import { mandatenForm } from '~/domain/aanbesteding/form';
import { getMandatenPagina } from '~/domain/aanbesteding/queries-mandaten.server';
import { beheerTeksten } from '~/domain/aanbesteding/redenen-beheer';
import { kruimels, onderdelen, StatusVan } from '~/domain/aanbesteding/ui/kop';
import { MandatenFormulier } from '~/domain/aanbesteding/ui/mandaten-form';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Mandaten', data ? `${data.kop.nummer} ${data.kop.titel}` : 'Aanbesteding');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  return await getMandatenPagina(actor, idParam(params, 'nummer'));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, mandatenForm, actor);
  if (!submission.ok) return invalid(submission);
  const nummer = idParam(params, 'nummer');
  const uitkomst = await submission.attempt(() =>
    wijzigMandaten({ ...submission.value, actor, nummer, vandaag: today(), nu: now() }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, beheerTeksten);
  return redirectWithFlash(paths.aanbesteding(nummer), 'De mandaten zijn bewaard.');
}

export default function Mandaten() {
  const { kop, penvoerder, mandaten } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result;
  return (
    <Page
      breadcrumb={kruimels(kop)}
      meta={`${kop.nummer} ${kop.titel} · penvoerder: ${penvoerder ?? 'nog niet gekozen'}`}
      status={<StatusVan status={kop.status} />}
      tabs={onderdelen(kop.nummer)}
      title="Mandaten"
    >
      <Card>
        <div className="ik-stapel">
          <div className="ik-tekst">
            <p>
              De penvoerder koopt in namens de andere gemeenten. Elke gemeente die meedoet, geeft daarvoor een mandaat.
              Zonder alle mandaten kan de voorbereiding niet beginnen.
            </p>
          </div>
          {mandaten.length === 0 ? (
            <Empty
              actions={<ButtonLink href={paths.perceelNieuw(kop.nummer)}>Perceel toevoegen</ButtonLink>}
              title="Er is nog geen andere gemeente die meedoet."
            >
              Kies eerst bij een perceel welke gemeenten meedoen.
            </Empty>
          ) : (
            <MandatenFormulier kop={kop} lastResult={lastResult} mandaten={mandaten} />
          )}
        </div>
      </Card>
    </Page>
  );
}
