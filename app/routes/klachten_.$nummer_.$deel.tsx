import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { doeStap } from '~/domain/klacht/commands.server';
import { stapForm } from '~/domain/klacht/form';
import { getStapPagina } from '~/domain/klacht/pagina.server';
import { getKlacht } from '~/domain/klacht/queries.server';
import { klachtTeksten, klachtVelden } from '~/domain/klacht/redenen';
import { daadVanDeel, klachtStatus } from '~/domain/klacht/status';
import { Stap, stappen } from '~/domain/klacht/ui/stap';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, notFound, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle(stappen[data.daad].titel, `Klacht ${data.nummer}`) : pageTitle('Klacht');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'klacht:behandelen');
  const daad = daadVanDeel(params.deel) ?? notFound();
  return await getStapPagina(actor, idParam(params, 'nummer'), daad, today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'klacht:behandelen');
  const daad = daadVanDeel(params.deel) ?? notFound();
  const { nummer } = await getKlacht(actor, idParam(params, 'nummer'));
  const submission = await parseForm(request, stapForm, actor);
  if (!submission.ok) return invalid(submission);
  const { versie, ...stap } = submission.value;
  if (stap.daad !== daad) notFound();
  const gezet = await submission.attempt(() => doeStap({ actor, nummer, versie, stap, nu: now(), vandaag: today() }));
  if (!gezet.ok) return refused(submission, gezet, klachtTeksten, klachtVelden);
  return redirectWithFlash(paths.klacht(nummer), stappen[daad].gedaan);
}

export default function KlachtStap() {
  const pagina = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result;
  const { label, tone } = klachtStatus[pagina.status];
  return (
    <Page
      breadcrumb={[
        { label: 'Klachten', to: paths.klachten() },
        { label: `Klacht ${pagina.nummer}`, to: paths.klacht(pagina.nummer) },
      ]}
      meta={pagina.gemeente}
      status={<Status toon={tone}>{label}</Status>}
      title={stappen[pagina.daad].titel}
    >
      <Stap lastResult={lastResult} pagina={pagina} />
    </Page>
  );
}
