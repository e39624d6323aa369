import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { registreerKeurmerk } from '~/domain/keurmerk/commands.server';
import { keurmerkForm } from '~/domain/keurmerk/form';
import { getKeurmerkPagina } from '~/domain/keurmerk/queries-pagina.server';
import { keurmerkTeksten } from '~/domain/keurmerk/registreren';
import { keurmerkSoortNamen, keurmerkStatus } from '~/domain/keurmerk/status';
import { Contracten } from '~/domain/keurmerk/ui/contracten';
import { KeurmerkWatNu } from '~/domain/keurmerk/ui/keurmerk-wat-nu';
import { Register } from '~/domain/keurmerk/ui/register';
import { RegistratieFormulier } from '~/domain/keurmerk/ui/registratie-formulier';
import { Vraag } from '~/domain/keurmerk/ui/vraag';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle(keurmerkSoortNamen[data.pagina.soort], data.pagina.aanbieder.naam) : pageTitle('Keurmerk');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'keurmerk:lezen');
  const pagina = await getKeurmerkPagina(actor, idParam(params, 'id'), request.url, today());
  return { pagina, magVastleggen: actor.permissions.has('keurmerk:registreren'), sleutel: formKey() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'keurmerk:registreren');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, keurmerkForm, actor);
  if (!submission.ok) return invalid(submission);
  const { value } = submission;
  const gedaan = await submission.attempt((once) =>
    registreerKeurmerk({ ...value, actor, aanbiederId: id, vandaag: today(), nu: now(), once }),
  );
  if (!gedaan.ok) return refused(submission, gedaan, keurmerkTeksten);
  const naar = `${paths.aanbiederDeel(id, 'keurmerk')}?soort=${value.soort}`;
  return redirectWithFlash(naar, `Vastgelegd: ${keurmerkStatus[gedaan.value.status].label.toLowerCase()}.`);
}

export default function Keurmerk() {
  const { pagina, magVastleggen, sleutel } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result;
  const { aanbieder, soort, stand } = pagina;
  return (
    <Page
      breadcrumb={[
        { label: 'Aanbieders', to: paths.aanbieders() },
        { label: aanbieder.naam, to: paths.aanbieder(aanbieder.id) },
      ]}
      meta={keurmerkSoortNamen[soort]}
      status={<Status toon={keurmerkStatus[stand.status].tone}>{keurmerkStatus[stand.status].label}</Status>}
      title={`Keurmerk van ${aanbieder.naam}`}
      watNu={<KeurmerkWatNu magVastleggen={magVastleggen} pagina={pagina} />}
    >
      <Register magVastleggen={magVastleggen} pagina={pagina} />
      <Vraag antwoord={pagina.antwoord} soort={soort} />
      <Contracten pagina={pagina} />
      {magVastleggen ? (
        <RegistratieFormulier
          key={`${soort} ${aanbieder.versie}`}
          lastResult={lastResult}
          pagina={pagina}
          sleutel={sleutel}
        />
      ) : null}
    </Page>
  );
}
