import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { legResultaatVast } from '~/domain/aanbesteding/perceel-daden.server';
import { resultaatForm } from '~/domain/aanbesteding/perceel-form';
import { getPerceelVoorDaad, perceelAdres } from '~/domain/aanbesteding/perceel-kop.server';
import { perceelTeksten } from '~/domain/aanbesteding/perceel-redenen';
import { PerceelKnoppen } from '~/domain/aanbesteding/ui/motivering-form';
import { PerceelDaadPagina } from '~/domain/aanbesteding/ui/perceel-daad';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { NumberField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Aantal inschrijvers', data ? `${data.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'resultaat:registreren');
  const { kop } = await getPerceelVoorDaad(actor, params, 'registreer-resultaat');
  return kop;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'resultaat:registreren');
  const submission = await parseForm(request, resultaatForm, actor);
  if (!submission.ok) return invalid(submission);
  const adres = perceelAdres(params);
  const uitkomst = await submission.attempt((once) =>
    legResultaatVast({ ...submission.value, ...adres, actor, nu: now(), once }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, perceelTeksten);
  return redirectWithFlash(paths.perceel(adres.nummer, adres.perceel), 'Het aantal inschrijvers is vastgelegd.');
}

export default function Resultaat() {
  const kop = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'resultaat',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: resultaatForm }),
  });
  return (
    <PerceelDaadPagina
      kop={kop}
      titel="Aantal inschrijvers vastleggen"
      uitleg={<p>Met 1 of meer inschrijvers begint de beoordeling. Met 0 is het perceel klaar, zonder opdracht.</p>}
    >
      <PortalForm form={form} sleutel={kop.sleutel} versie={kop.perceel.versie}>
        <NumberField
          field={fields.aantalInschrijvers}
          hint="Een combinatie telt als één inschrijver. Niemand op tijd? Vul dan 0 in."
          label="Hoeveel aanbieders hebben zich op tijd ingeschreven?"
          unit="inschrijvers"
        />
        <PerceelKnoppen kop={kop}>Leg het aantal vast</PerceelKnoppen>
      </PortalForm>
    </PerceelDaadPagina>
  );
}
