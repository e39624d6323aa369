import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { stelPerceelUit } from '~/domain/aanbesteding/perceel-daden.server';
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
  pageTitle('Perceel uitstellen', data ? `${data.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const { kop } = await getPerceelVoorDaad(actor, params, 'stel-uit');
  return kop;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, motiveringForm, actor);
  if (!submission.ok) return invalid(submission);
  const adres = perceelAdres(params);
  const uitkomst = await submission.attempt((once) =>
    stelPerceelUit({ ...submission.value, ...adres, actor, nu: now(), once }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, perceelTeksten);
  return redirectWithFlash(paths.perceel(adres.nummer, adres.perceel), 'Het perceel is uitgesteld.');
}

export default function Uitstel() {
  const kop = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PerceelDaadPagina
      kop={kop}
      titel="Perceel uitstellen"
      uitleg={
        <p>
          Het perceel wordt opzijgezet. De andere percelen gaan door. U kunt het later hervatten, intrekken of laten
          verdergaan in een grotere regio.
        </p>
      }
    >
      <MotiveringForm
        hint="Deze reden staat bij het perceel en in de geschiedenis."
        knop="Stel het perceel uit"
        kop={kop}
        label="Waarom stelt u het perceel uit?"
        lastResult={answer?.result}
      />
    </PerceelDaadPagina>
  );
}
