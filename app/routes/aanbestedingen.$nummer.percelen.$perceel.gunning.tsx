import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { getPerceelVoorDaad, perceelAdres } from '~/domain/aanbesteding/perceel-kop.server';
import { PerceelKnoppen } from '~/domain/aanbesteding/ui/motivering-form';
import { PerceelDaadPagina } from '~/domain/aanbesteding/ui/perceel-daad';
import { gunTeksten } from '~/domain/gunning/command-redenen';
import { neemBeslissing } from '~/domain/gunning/commands.server';
import { gunningForm } from '~/domain/gunning/form';
import { listPartijOpties } from '~/domain/gunning/partijen.server';
import { GunningFormulier } from '~/domain/gunning/ui/gunning-form';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { meervoud } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Gunningsbeslissing', data ? `${data.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'perceel:gunnen');
  const { kop, rij } = await getPerceelVoorDaad(actor, params, 'neem-gunningsbeslissing');
  const opties = await listPartijOpties(actor);
  const { aantalTeContracteren, aantalInschrijvers } = rij.perceel;
  const { eldersGelopen } = rij.aanbesteding;
  return { ...kop, opties, aantalTeContracteren, aantalInschrijvers, eldersGelopen, vandaag: today() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'perceel:gunnen');
  const submission = await parseForm(request, gunningForm, actor);
  if (!submission.ok) return invalid(submission);
  const adres = perceelAdres(params);
  const uitkomst = await submission.attempt((once) =>
    neemBeslissing({ ...submission.value, ...adres, actor, vandaag: today(), nu: now(), once }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, gunTeksten);
  return redirectWithFlash(paths.perceel(adres.nummer, adres.perceel), 'Het perceel is voorlopig gegund.');
}

export default function Gunning() {
  const kop = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { aantalTeContracteren, aantalInschrijvers } = kop;
  return (
    <PerceelDaadPagina
      kop={kop}
      titel="Gunningsbeslissing vastleggen"
      uitleg={
        <p>
          Het perceel is voor {meervoud(aantalTeContracteren, 'aanbieder', 'aanbieders')}
          {aantalInschrijvers === null
            ? ''
            : `; er ${aantalInschrijvers === 1 ? 'was 1 inschrijver' : `waren ${aantalInschrijvers} inschrijvers`}`}
          . Na deze beslissing is het perceel voorlopig gegund en loopt de opschortende termijn. Uw collega’s krijgen
          bericht.
        </p>
      }
    >
      <GunningFormulier
        aantalTeContracteren={aantalTeContracteren}
        eldersGelopen={kop.eldersGelopen}
        lastResult={answer?.result}
        opties={kop.opties}
        sleutel={kop.sleutel}
        vandaag={kop.vandaag}
        versie={kop.perceel.versie}
      >
        <PerceelKnoppen kop={kop}>Leg de beslissing vast</PerceelKnoppen>
      </GunningFormulier>
    </PerceelDaadPagina>
  );
}
