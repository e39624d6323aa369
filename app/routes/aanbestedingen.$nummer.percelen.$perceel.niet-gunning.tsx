import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { getPerceelVoorDaad, perceelAdres } from '~/domain/aanbesteding/perceel-kop.server';
import { PerceelKnoppen } from '~/domain/aanbesteding/ui/motivering-form';
import { PerceelDaadPagina } from '~/domain/aanbesteding/ui/perceel-daad';
import { gunTeksten } from '~/domain/gunning/command-redenen';
import { gunPerceelNiet } from '~/domain/gunning/commands.server';
import { nietGunningForm } from '~/domain/gunning/form';
import { nietGegundRedenen } from '~/domain/gunning/status';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { RadioField } from '~/ui/choice-fields';
import { TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Perceel niet gunnen', data ? `${data.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'perceel:gunnen');
  const { kop } = await getPerceelVoorDaad(actor, params, 'gun-niet');
  return kop;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'perceel:gunnen');
  const submission = await parseForm(request, nietGunningForm, actor);
  if (!submission.ok) return invalid(submission);
  const adres = perceelAdres(params);
  const uitkomst = await submission.attempt((once) =>
    gunPerceelNiet({ ...submission.value, ...adres, actor, nu: now(), once }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, gunTeksten);
  return redirectWithFlash(paths.perceel(adres.nummer, adres.perceel), 'Vastgelegd: het perceel is niet gegund.');
}

const redenen = Object.entries(nietGegundRedenen).map(([waarde, label]) => ({ waarde, label }));

export default function NietGunning() {
  const kop = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'niet-gunning',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: nietGunningForm }),
  });
  return (
    <PerceelDaadPagina
      kop={kop}
      titel="Perceel niet gunnen"
      uitleg={
        <p>
          Het perceel wordt afgesloten zonder opdracht. <strong>Dit kunt u niet ongedaan maken.</strong> Het kan daarna
          nog wel verdergaan in een perceel van een andere aanbesteding.
        </p>
      }
    >
      <PortalForm form={form} sleutel={kop.sleutel} versie={kop.perceel.versie}>
        <RadioField
          field={fields.reden}
          hint="Deze redenen staan ook in de Europese aankondiging (eForms)."
          label="Waarom wordt het perceel niet gegund?"
          options={redenen}
        />
        <TextAreaField field={fields.motivering} label="Motivering" />
        <PerceelKnoppen gevaar kop={kop}>
          Gun het perceel niet
        </PerceelKnoppen>
      </PortalForm>
    </PerceelDaadPagina>
  );
}
