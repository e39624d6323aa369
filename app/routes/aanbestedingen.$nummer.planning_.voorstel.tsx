import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { neemPlanOver } from '~/domain/aanbesteding/commands-planning.server';
import { overnemenForm } from '~/domain/aanbesteding/form-daden';
import { getVoorstelPagina } from '~/domain/aanbesteding/planning-pagina.server';
import { beheerTeksten } from '~/domain/aanbesteding/redenen-beheer';
import { kruimels, StatusVan } from '~/domain/aanbesteding/ui/kop';
import { Rekenhulp } from '~/domain/aanbesteding/ui/rekenhulp';
import { Voorstel } from '~/domain/aanbesteding/ui/voorstel';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Voorstel voor de planning', data?.kop.nummer ?? 'Aanbesteding');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  return await getVoorstelPagina(actor, idParam(params, 'nummer'), new URL(request.url).searchParams, today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, overnemenForm, actor);
  if (!submission.ok) return invalid(submission);
  const nummer = idParam(params, 'nummer');
  const { versie, ...vraag } = submission.value;
  const uitkomst = await submission.attempt(() => neemPlanOver({ actor, nummer, versie, vraag, nu: now() }));
  if (!uitkomst.ok) return refused(submission, uitkomst, beheerTeksten);
  return redirectWithFlash(paths.aanbestedingDeel(nummer, 'planning'), 'De voorgestelde datums staan in de planning.');
}

export default function PlanningVoorstel() {
  const pagina = useLoaderData<typeof loader>();
  const { kop, vraag, gronden, vandaag, procedure } = pagina;
  return (
    <Page
      aside={
        <Card title="Reken opnieuw">
          <Rekenhulp gronden={gronden} nummer={kop.nummer} voorbeeld={vandaag} vraag={vraag} />
        </Card>
      }
      breadcrumb={[...kruimels(kop), { label: 'Planning', to: paths.aanbestedingDeel(kop.nummer, 'planning') }]}
      meta={`${kop.nummer} ${kop.titel} · ${procedure}`}
      status={<StatusVan status={kop.status} />}
      title="Voorstel voor de planning"
    >
      <Voorstel lastResult={useActionData<typeof action>()?.result} pagina={pagina} />
    </Page>
  );
}
