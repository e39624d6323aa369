import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { trekPerceelTerug } from '~/domain/aanbesteding/perceel-daden.server';
import { motiveringForm } from '~/domain/aanbesteding/perceel-form';
import { getPerceelVoorDaad, perceelAdres } from '~/domain/aanbesteding/perceel-kop.server';
import { perceelTeksten } from '~/domain/aanbesteding/perceel-redenen';
import { MotiveringForm } from '~/domain/aanbesteding/ui/motivering-form';
import { PerceelDaadPagina } from '~/domain/aanbesteding/ui/perceel-daad';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Perceel intrekken', data ? `${data.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const { kop } = await getPerceelVoorDaad(actor, params, 'trek-in');
  return kop;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, motiveringForm, actor);
  if (!submission.ok) return invalid(submission);
  const adres = perceelAdres(params);
  const uitkomst = await submission.attempt((once) =>
    trekPerceelTerug({ ...submission.value, ...adres, actor, nu: now(), once }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, perceelTeksten);
  return redirectWithFlash(paths.perceel(adres.nummer, adres.perceel), 'Het perceel is ingetrokken.');
}

export default function Intrekking() {
  const kop = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PerceelDaadPagina
      kop={kop}
      titel="Perceel intrekken"
      uitleg={
        <p>
          Het perceel wordt definitief ingetrokken. <strong>Dit kunt u niet ongedaan maken.</strong> Een gunning die al
          is vastgelegd, vervalt. De andere percelen gaan door.
        </p>
      }
    >
      <MotiveringForm
        gevaar
        hint="Deze reden staat bij het perceel en in de geschiedenis."
        knop="Trek het perceel in"
        kop={kop}
        label="Waarom trekt u het perceel in?"
        lastResult={answer?.result}
      />
    </PerceelDaadPagina>
  );
}
