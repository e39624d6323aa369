import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { getPerceelVoorDaad, perceelAdres } from '~/domain/aanbesteding/perceel-kop.server';
import { PerceelKnoppen } from '~/domain/aanbesteding/ui/motivering-form';
import { PerceelDaadPagina } from '~/domain/aanbesteding/ui/perceel-daad';
import { gunTeksten } from '~/domain/gunning/command-redenen';
import { gunPerceelDefinitief } from '~/domain/gunning/commands.server';
import { definitiefForm } from '~/domain/gunning/form';
import { getStandstill } from '~/domain/gunning/queries-uitslag.server';
import { zonderStandstillNamen } from '~/domain/gunning/status';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { formatPeriode } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { RadioField } from '~/ui/choice-fields';
import { DateField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Definitieve gunning', data ? `${data.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'perceel:gunnen');
  const { kop, rij } = await getPerceelVoorDaad(actor, params, 'gun-definitief');
  const termijn = getStandstill(rij);
  return { ...kop, vandaag: today(), termijn: termijn && formatPeriode(termijn.eersteDag, termijn.eindDag) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'perceel:gunnen');
  const submission = await parseForm(request, definitiefForm, actor);
  if (!submission.ok) return invalid(submission);
  const adres = perceelAdres(params);
  const { datum, zonder, versie } = submission.value;
  const uitkomst = await submission.attempt((once) =>
    gunPerceelDefinitief({ datum, zonder, versie, ...adres, actor, vandaag: today(), nu: now(), once }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, gunTeksten);
  return redirectWithFlash(paths.perceel(adres.nummer, adres.perceel), 'Het perceel is definitief gegund.');
}

const gronden = [
  { waarde: '', label: 'Nee, de opschortende termijn geldt gewoon' },
  ...Object.entries(zonderStandstillNamen).map(([waarde, label]) => ({ waarde, label })),
];

export default function DefinitieveGunning() {
  const kop = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'definitief',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { datum: kop.vandaag, zonder: '' },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: definitiefForm }),
  });
  return (
    <PerceelDaadPagina
      kop={kop}
      titel="Perceel definitief gunnen"
      uitleg={
        <>
          <p>
            {kop.termijn
              ? `De opschortende termijn loopt van ${kop.termijn}.`
              : 'Er is geen opschortende termijn bekend.'}
          </p>
          <p>Na de definitieve gunning maakt elke deelnemende gemeente haar eigen contracten.</p>
        </>
      }
    >
      <PortalForm form={form} sleutel={kop.sleutel} versie={kop.perceel.versie}>
        <DateField field={fields.datum} label="Dag van de definitieve gunning" />
        <RadioField field={fields.zonder} label="Vervalt de opschortende termijn?" optional options={gronden} />
        <PerceelKnoppen kop={kop}>Gun het perceel definitief</PerceelKnoppen>
      </PortalForm>
    </PerceelDaadPagina>
  );
}
