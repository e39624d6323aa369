import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { getPerceelVoorDaad, perceelAdres } from '~/domain/aanbesteding/perceel-kop.server';
import { PerceelKnoppen } from '~/domain/aanbesteding/ui/motivering-form';
import { PerceelDaadPagina } from '~/domain/aanbesteding/ui/perceel-daad';
import { gunTeksten } from '~/domain/gunning/command-redenen';
import { legEindeKortGedingVast } from '~/domain/gunning/commands-kort-geding.server';
import { kortGedingForm } from '~/domain/gunning/form';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { formatDatum } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { DateField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Einde kort geding', data ? `${data.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'perceel:gunnen');
  const { kop, rij } = await getPerceelVoorDaad(actor, params, 'doe-kort-geding-af');
  const { kortGedingSinds } = rij.perceel;
  return { ...kop, sinds: kortGedingSinds && formatDatum(kortGedingSinds) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'perceel:gunnen');
  const submission = await parseForm(request, kortGedingForm, actor);
  if (!submission.ok) return invalid(submission);
  const adres = perceelAdres(params);
  const uitkomst = await submission.attempt((once) =>
    legEindeKortGedingVast({ ...submission.value, ...adres, actor, vandaag: today(), nu: now(), once }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, gunTeksten);
  return redirectWithFlash(paths.perceel(adres.nummer, adres.perceel), 'Het einde van het kort geding is vastgelegd.');
}

export default function KortGedingAfdoening() {
  const kop = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'afdoening',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: kortGedingForm }),
  });
  return (
    <PerceelDaadPagina
      kop={kop}
      titel="Einde van het kort geding vastleggen"
      uitleg={
        <>
          {kop.sinds ? <p>Het kort geding loopt sinds {kop.sinds}.</p> : null}
          <p>
            Mag de gunning doorgaan, leg dan hier het einde vast. Verbiedt de rechter de gunning, herzie dan daarna de
            beslissing of trek het perceel in.
          </p>
        </>
      }
    >
      <PortalForm form={form} sleutel={kop.sleutel} versie={kop.perceel.versie}>
        <DateField field={fields.datum} label="Dag van de uitspraak of de intrekking" />
        <PerceelKnoppen kop={kop}>Leg het einde vast</PerceelKnoppen>
      </PortalForm>
    </PerceelDaadPagina>
  );
}
