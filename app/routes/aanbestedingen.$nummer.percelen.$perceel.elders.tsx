import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { getPerceelVoorDaad, perceelAdres } from '~/domain/aanbesteding/perceel-kop.server';
import { PerceelKnoppen } from '~/domain/aanbesteding/ui/motivering-form';
import { PerceelDaadPagina } from '~/domain/aanbesteding/ui/perceel-daad';
import { eldersTeksten } from '~/domain/gunning/command-redenen';
import { legEldersVast } from '~/domain/gunning/commands-elders.server';
import { eldersForm } from '~/domain/gunning/form';
import { listPartijOpties } from '~/domain/gunning/partijen.server';
import { EldersFormulier } from '~/domain/gunning/ui/elders-form';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Resultaat van elders', data ? `${data.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'resultaat:registreren');
  const { kop, rij } = await getPerceelVoorDaad(actor, params, 'registreer-elders');
  const opties = await listPartijOpties(actor);
  const { bron, startDatum, aantalTeContracteren } = rij.perceel;
  return {
    ...kop,
    mag: kop.mag && rij.aanbesteding.eldersGelopen,
    opties,
    bron,
    startDatum,
    aantalTeContracteren,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'resultaat:registreren');
  const submission = await parseForm(request, eldersForm, actor);
  if (!submission.ok) return invalid(submission);
  const adres = perceelAdres(params);
  const uitkomst = await submission.attempt((once) =>
    legEldersVast({ ...submission.value, ...adres, actor, vandaag: today(), nu: now(), once }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, eldersTeksten);
  return redirectWithFlash(paths.perceel(adres.nummer, adres.perceel), 'Het resultaat is vastgelegd.');
}

export default function Elders() {
  const kop = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PerceelDaadPagina
      kop={kop}
      titel="Resultaat vastleggen van een aanbesteding die elders liep"
      uitleg={
        <p>
          Leg vast wat de bron zegt over dit perceel. Wat u niet weet, laat u leeg. Keurmerken en motivering worden hier
          niet gecontroleerd; het keurmerk wel als een contract ingaat.
        </p>
      }
    >
      <EldersFormulier
        aantalTeContracteren={kop.aantalTeContracteren}
        bron={kop.bron}
        lastResult={answer?.result}
        opties={kop.opties}
        sleutel={kop.sleutel}
        startDatum={kop.startDatum}
        versie={kop.perceel.versie}
      >
        <PerceelKnoppen kop={kop}>Leg het resultaat vast</PerceelKnoppen>
      </EldersFormulier>
    </PerceelDaadPagina>
  );
}
