import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { motiveringForm } from '~/domain/aanbesteding/perceel-form';
import { getPerceelVoorDaad, perceelAdres } from '~/domain/aanbesteding/perceel-kop.server';
import { MotiveringForm } from '~/domain/aanbesteding/ui/motivering-form';
import { PerceelDaadPagina } from '~/domain/aanbesteding/ui/perceel-daad';
import { gunTeksten } from '~/domain/gunning/command-redenen';
import { herzieGunning } from '~/domain/gunning/commands.server';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Gunningsbeslissing herzien', data ? `${data.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'perceel:gunnen');
  const { kop } = await getPerceelVoorDaad(actor, params, 'herzie-beslissing');
  return kop;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'perceel:gunnen');
  const submission = await parseForm(request, motiveringForm, actor);
  if (!submission.ok) return invalid(submission);
  const adres = perceelAdres(params);
  const uitkomst = await submission.attempt((once) =>
    herzieGunning({ ...submission.value, ...adres, actor, nu: now(), once }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, gunTeksten);
  return redirectWithFlash(
    paths.perceel(adres.nummer, adres.perceel),
    'De gunningsbeslissing is teruggenomen. Het perceel is weer in beoordeling.',
  );
}

export default function Herziening() {
  const kop = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PerceelDaadPagina
      kop={kop}
      titel="Gunningsbeslissing herzien"
      uitleg={
        <p>
          De gunningsbeslissing vervalt en het perceel gaat terug naar de beoordeling. Ook een vastgelegd kort geding
          hoort bij de oude beslissing en verdwijnt van de pagina; de geschiedenis houdt alles vast. Een nieuwe
          beslissing krijgt een nieuwe opschortende termijn.
        </p>
      }
    >
      <MotiveringForm
        gevaar
        knop="Herzie de beslissing"
        kop={kop}
        label="Waarom herziet u de beslissing?"
        lastResult={answer?.result}
      />
    </PerceelDaadPagina>
  );
}
