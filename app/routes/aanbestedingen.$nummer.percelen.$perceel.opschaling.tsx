import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { schaalPerceelOp } from '~/domain/aanbesteding/perceel-daden.server';
import { opschalingForm } from '~/domain/aanbesteding/perceel-form';
import { getPerceelVoorDaad, perceelAdres } from '~/domain/aanbesteding/perceel-kop.server';
import { listOpvolgerKandidaten } from '~/domain/aanbesteding/perceel-opvolgers.server';
import { perceelTeksten } from '~/domain/aanbesteding/perceel-redenen';
import { PerceelKnoppen } from '~/domain/aanbesteding/ui/motivering-form';
import { PerceelDaadPagina } from '~/domain/aanbesteding/ui/perceel-daad';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { SelectField, TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Verder in een grotere regio', data ? `${data.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const { kop, rij } = await getPerceelVoorDaad(actor, params, 'schaal-op');
  const kandidaten = await listOpvolgerKandidaten(actor, rij.perceel.id);
  return { ...kop, opties: kandidaten.map(({ id, label }) => ({ waarde: id, label })) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, opschalingForm, actor);
  if (!submission.ok) return invalid(submission);
  const adres = perceelAdres(params);
  const uitkomst = await submission.attempt((once) =>
    schaalPerceelOp({ ...submission.value, ...adres, actor, nu: now(), once }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, perceelTeksten);
  return redirectWithFlash(paths.perceel(adres.nummer, adres.perceel), 'Het perceel gaat verder in een grotere regio.');
}

export default function Opschaling() {
  const kop = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'opschaling',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: opschalingForm }),
  });
  return (
    <PerceelDaadPagina
      kop={kop}
      titel="Verder in een grotere regio"
      uitleg={
        <p>
          Dit perceel stopt hier en verwijst voortaan naar het perceel waarin het verdergaat.{' '}
          <strong>Dit kunt u niet ongedaan maken.</strong> In het andere perceel moeten alle gemeenten en leerroutes van
          dit perceel meedoen.
        </p>
      }
    >
      <PortalForm form={form} sleutel={kop.sleutel} versie={kop.perceel.versie}>
        <SelectField
          field={fields.opvolgerId}
          hint="U ziet de percelen van alle aanbestedingen waaraan uw gemeenten meedoen. Staat het er niet bij, dan moet het eerst worden gemaakt."
          label="In welk perceel gaat het verder?"
          options={kop.opties}
        />
        <TextAreaField field={fields.motivering} label="Waarom gaat het perceel daarin verder?" />
        <PerceelKnoppen gevaar kop={kop}>
          Ga verder in dit perceel
        </PerceelKnoppen>
      </PortalForm>
    </PerceelDaadPagina>
  );
}
