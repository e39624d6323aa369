import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { hervatPerceel } from '~/domain/aanbesteding/perceel-daden.server';
import { hervatForm } from '~/domain/aanbesteding/perceel-form';
import { getPerceelVoorDaad, perceelAdres } from '~/domain/aanbesteding/perceel-kop.server';
import { perceelTeksten } from '~/domain/aanbesteding/perceel-redenen';
import { PerceelKnoppen } from '~/domain/aanbesteding/ui/motivering-form';
import { PerceelDaadPagina } from '~/domain/aanbesteding/ui/perceel-daad';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Perceel hervatten', data ? `${data.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const { kop, rij } = await getPerceelVoorDaad(actor, params, 'hervat');
  return { ...kop, reden: rij.perceel.statusReden };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, hervatForm, actor);
  if (!submission.ok) return invalid(submission);
  const adres = perceelAdres(params);
  const uitkomst = await submission.attempt((once) =>
    hervatPerceel({ ...submission.value, ...adres, actor, nu: now(), once }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, perceelTeksten);
  return redirectWithFlash(paths.perceel(adres.nummer, adres.perceel), 'Het perceel is hervat.');
}

export default function Hervatting() {
  const kop = useLoaderData<typeof loader>();
  const [form] = usePortalForm({ id: 'hervatting', lastResult: useActionData<typeof action>()?.result });
  return (
    <PerceelDaadPagina
      kop={kop}
      titel="Perceel hervatten"
      uitleg={
        <>
          {kop.reden ? <p className="ik-letterlijk">Uitgesteld omdat: {kop.reden}</p> : null}
          <p>Het perceel wordt weer een concept. U kunt het dan wijzigen en met de andere percelen publiceren.</p>
        </>
      }
    >
      <PortalForm form={form} sleutel={kop.sleutel} versie={kop.perceel.versie}>
        <PerceelKnoppen kop={kop}>Hervat het perceel</PerceelKnoppen>
      </PortalForm>
    </PerceelDaadPagina>
  );
}
