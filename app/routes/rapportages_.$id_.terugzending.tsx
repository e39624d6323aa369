import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { stuurTerug } from '~/domain/maandrapportage/commands-beoordelen.server';
import { terugzendingForm } from '~/domain/maandrapportage/form';
import { leesPagina, parseToon } from '~/domain/maandrapportage/lees-pagina.server';
import { getRapportage } from '~/domain/maandrapportage/queries.server';
import { rapportageTeksten } from '~/domain/maandrapportage/redenen';
import { KanNiet } from '~/domain/maandrapportage/ui/kan-niet';
import { RapportagePage, rapportageTitel } from '~/domain/maandrapportage/ui/rapportage-page';
import { TerugzendFormulier } from '~/domain/maandrapportage/ui/terugzend-formulier';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle('Terugsturen', rapportageTitel(data.pagina.kop)) : pageTitle('Terugsturen');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:beoordelen');
  const rapportage = await getRapportage(actor, idParam(params, 'id'));
  const toon = parseToon(new URL(request.url).searchParams.get('toon'));
  const { kop, rijen, kan, totalen } = await leesPagina(actor, rapportage, toon, today());
  return { pagina: { kop, rijen, kan, les: totalen.les }, sleutel: formKey() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:beoordelen');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, terugzendingForm, actor);
  if (!submission.ok) return invalid(submission);
  const invoer = { ...submission.value, actor, id, nu: now(), vandaag: today() };
  const gedaan = await submission.attempt((once) => stuurTerug({ ...invoer, once }));
  if (!gedaan.ok) return refused(submission, gedaan, rapportageTeksten, { 'opmerking-ontbreekt': 'algemeen' });
  return redirectWithFlash(paths.rapportage(id), 'De rapportage is teruggestuurd. De aanbieder krijgt een e-mail.');
}

export default function Terugzending() {
  const { pagina, sleutel } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result;
  const { kop, kan } = pagina;
  return (
    <RapportagePage kop={kop} titel="Terugsturen">
      {kan.beoordelen ? (
        <TerugzendFormulier lastResult={lastResult} pagina={pagina} sleutel={sleutel} />
      ) : (
        <KanNiet id={kop.id} tekst="Deze rapportage ligt niet bij u om terug te sturen." />
      )}
    </RapportagePage>
  );
}
