import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { wijzigPlanning } from '~/domain/aanbesteding/commands-planning.server';
import { planningForm } from '~/domain/aanbesteding/form-daden';
import { getPlanningPagina } from '~/domain/aanbesteding/planning-pagina.server';
import { beheerTeksten } from '~/domain/aanbesteding/redenen-beheer';
import { Aandachtspunten } from '~/domain/aanbesteding/ui/aandachtspunten';
import { kruimels, onderdelen, StatusVan } from '~/domain/aanbesteding/ui/kop';
import { PlanningFormulier } from '~/domain/aanbesteding/ui/planning-form';
import { Rekenhulp } from '~/domain/aanbesteding/ui/rekenhulp';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Timeline } from '~/ui/timeline';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Planning', data ? `${data.kop.nummer} ${data.kop.titel}` : 'Aanbesteding');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  return await getPlanningPagina(actor, idParam(params, 'nummer'), today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, planningForm, actor);
  if (!submission.ok) return invalid(submission);
  const nummer = idParam(params, 'nummer');
  const uitkomst = await submission.attempt(() => wijzigPlanning({ ...submission.value, actor, nummer, nu: now() }));
  if (!uitkomst.ok) return refused(submission, uitkomst, beheerTeksten);
  return redirectWithFlash(paths.aanbestedingDeel(nummer, 'planning'), 'De planning is bewaard.');
}

export default function Planning() {
  const pagina = useLoaderData<typeof loader>();
  const { kop, tijdlijn, punten, vandaag } = pagina;
  return (
    <Page
      aside={
        <Card title="Rekenhulp">
          <p className="ik-klein">
            De rekenhulp stelt alle datums voor, met de kortste termijnen die de wet en uw procedure toelaten.
          </p>
          <Rekenhulp nummer={kop.nummer} voorbeeld={vandaag} />
        </Card>
      }
      breadcrumb={kruimels(kop)}
      meta={`${kop.nummer} ${kop.titel}`}
      status={<StatusVan status={kop.status} />}
      tabs={onderdelen(kop.nummer)}
      title="Planning"
    >
      <Aandachtspunten punten={punten} />
      <Card title="Tijdlijn">
        {tijdlijn.length > 0 ? (
          <Timeline caption="Planning van de aanbesteding" rows={tijdlijn} today={vandaag} />
        ) : (
          <p className="ik-stil">Er is nog geen planning. Vul hieronder datums in of gebruik de rekenhulp.</p>
        )}
      </Card>
      <Card title="Datums">
        <PlanningFormulier lastResult={useActionData<typeof action>()?.result} pagina={pagina} />
      </Card>
    </Page>
  );
}
