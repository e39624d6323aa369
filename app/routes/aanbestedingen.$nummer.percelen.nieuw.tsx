import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { maakPerceel } from '~/domain/aanbesteding/perceel-commands.server';
import { perceelForm } from '~/domain/aanbesteding/perceel-form';
import { getNieuwPerceelPagina } from '~/domain/aanbesteding/perceel-form-pagina.server';
import { perceelTeksten } from '~/domain/aanbesteding/perceel-redenen';
import { PerceelFormulier } from '~/domain/aanbesteding/ui/perceel-form';
import { BewaarKnoppen, PerceelFormPagina } from '~/domain/aanbesteding/ui/perceel-form-pagina';
import { PerceelTypeKeuze } from '~/domain/aanbesteding/ui/perceel-type-keuze';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Nieuw perceel', data?.aanbesteding.nummer ?? 'Aanbesteding');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const type = new URL(request.url).searchParams.get('type');
  return await getNieuwPerceelPagina(actor, idParam(params, 'nummer'), type, today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, perceelForm, actor);
  if (!submission.ok) return invalid(submission);
  const nummer = idParam(params, 'nummer');
  const perceel = await submission.attempt((once) =>
    maakPerceel({ actor, nummer, invoer: submission.value, vandaag: today(), nu: now(), once }),
  );
  if (!perceel.ok) return refused(submission, perceel, perceelTeksten);
  return redirectWithFlash(paths.perceel(nummer, perceel.value), 'Het perceel is gemaakt.');
}

export default function NieuwPerceel() {
  const { aanbesteding, mag, waarden, opties, sleutel, versie } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PerceelFormPagina aanbesteding={aanbesteding} mag={mag} titel="Nieuw perceel">
      {waarden ? (
        <PerceelFormulier
          lastResult={answer?.result}
          opties={opties}
          sleutel={sleutel}
          versie={versie}
          waarden={waarden}
        >
          <BewaarKnoppen terug={paths.aanbesteding(aanbesteding.nummer)}>Maak het perceel</BewaarKnoppen>
        </PerceelFormulier>
      ) : (
        <PerceelTypeKeuze />
      )}
    </PerceelFormPagina>
  );
}
