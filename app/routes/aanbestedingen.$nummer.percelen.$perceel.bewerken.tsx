import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { wijzigPerceel } from '~/domain/aanbesteding/perceel-commands.server';
import { perceelForm } from '~/domain/aanbesteding/perceel-form';
import { getPerceelFormPagina } from '~/domain/aanbesteding/perceel-form-pagina.server';
import { perceelAdres } from '~/domain/aanbesteding/perceel-kop.server';
import { perceelTeksten } from '~/domain/aanbesteding/perceel-redenen';
import { PerceelFormulier } from '~/domain/aanbesteding/ui/perceel-form';
import { BewaarKnoppen, PerceelFormPagina } from '~/domain/aanbesteding/ui/perceel-form-pagina';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Perceel wijzigen', data ? `${data.aanbesteding.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  return await getPerceelFormPagina(actor, params, today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, perceelForm, actor);
  if (!submission.ok) return invalid(submission);
  const adres = perceelAdres(params);
  const gewijzigd = await submission.attempt((once) =>
    wijzigPerceel({ ...adres, actor, invoer: submission.value, vandaag: today(), nu: now(), once }),
  );
  if (!gewijzigd.ok) return refused(submission, gewijzigd, perceelTeksten);
  return redirectWithFlash(paths.perceel(adres.nummer, adres.perceel), 'Het perceel is gewijzigd.');
}

export default function PerceelBewerken() {
  const { aanbesteding, perceel, mag, waarden, opties, sleutel, versie } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PerceelFormPagina aanbesteding={aanbesteding} mag={mag} perceel={perceel} titel="Perceel wijzigen">
      <PerceelFormulier lastResult={answer?.result} opties={opties} sleutel={sleutel} versie={versie} waarden={waarden}>
        <BewaarKnoppen terug={paths.perceel(aanbesteding.nummer, perceel.nummer)}>Bewaar de wijzigingen</BewaarKnoppen>
      </PerceelFormulier>
    </PerceelFormPagina>
  );
}
