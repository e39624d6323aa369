import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { getPerceelVoorDaad, perceelAdres } from '~/domain/aanbesteding/perceel-kop.server';
import { PerceelKnoppen } from '~/domain/aanbesteding/ui/motivering-form';
import { PerceelDaadPagina } from '~/domain/aanbesteding/ui/perceel-daad';
import { gunTeksten } from '~/domain/gunning/command-redenen';
import { legKortGedingVast } from '~/domain/gunning/commands-kort-geding.server';
import { kortGedingForm } from '~/domain/gunning/form';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { DateField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Kort geding', data ? `${data.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'perceel:gunnen');
  const { kop } = await getPerceelVoorDaad(actor, params, 'registreer-kort-geding');
  return kop;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'perceel:gunnen');
  const submission = await parseForm(request, kortGedingForm, actor);
  if (!submission.ok) return invalid(submission);
  const adres = perceelAdres(params);
  const uitkomst = await submission.attempt((once) =>
    legKortGedingVast({ ...submission.value, ...adres, actor, vandaag: today(), nu: now(), once }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, gunTeksten);
  return redirectWithFlash(
    paths.perceel(adres.nummer, adres.perceel),
    'Het kort geding is vastgelegd. Definitief gunnen kan pas na het einde ervan.',
  );
}

export default function KortGeding() {
  const kop = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'kort-geding',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: kortGedingForm }),
  });
  return (
    <PerceelDaadPagina
      kop={kop}
      titel="Kort geding vastleggen"
      uitleg={
        <p>
          Een inschrijver is naar de rechter gestapt over de gunning. Zolang het kort geding loopt, kan het perceel niet
          definitief worden gegund (Aanbestedingswet 2012, artikel 2.131).
        </p>
      }
    >
      <PortalForm form={form} sleutel={kop.sleutel} versie={kop.perceel.versie}>
        <DateField field={fields.datum} label="Dag van de dagvaarding" />
        <PerceelKnoppen kop={kop}>Leg het kort geding vast</PerceelKnoppen>
      </PortalForm>
    </PerceelDaadPagina>
  );
}
