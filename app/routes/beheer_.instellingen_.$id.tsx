import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { geefNieuweWaarde, instellingTeksten } from '~/domain/instelling/commands.server';
import { nieuweWaardeForm } from '~/domain/instelling/form';
import { getInstelling } from '~/domain/instelling/queries.server';
import { Waarden } from '~/domain/instelling/ui/waarden';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { CheckboxField } from '~/ui/choice-fields';
import { DateField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.naam ?? 'Instelling', 'Instellingen');

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, 'instelling:beheren');
  const { rij, versies, opScherm } = await getInstelling(idParam(params, 'id'));
  return {
    naam: rij.naam,
    groep: rij.groep,
    eenheid: rij.eenheid,
    versie: versies[0]?.versie ?? 1,
    waarden: opScherm,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'instelling:beheren');
  const id = idParam(params, 'id');
  const { rij } = await getInstelling(id);
  const submission = await parseForm(request, nieuweWaardeForm(rij.eenheid));
  if (!submission.ok) return invalid(submission);
  const uitkomst = await submission.attempt(() => geefNieuweWaarde({ ...submission.value, actor, id, nu: now() }));
  if (!uitkomst.ok) return refused(submission, uitkomst, instellingTeksten);
  return redirectWithFlash(paths.beheerItem('instellingen', uitkomst.value.id), 'De nieuwe waarde is bewaard.');
}

export default function InstellingPagina() {
  const { naam, groep, eenheid, versie, waarden } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'waarde',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: nieuweWaardeForm(eenheid) }),
  });
  return (
    <Page
      breadcrumb={[
        { label: 'Beheer', to: paths.beheer() },
        { label: 'Instellingen', to: paths.beheer('instellingen') },
      ]}
      meta={`${groep} · in ${eenheid === 'euro-cents' ? 'euro' : eenheid}`}
      title={naam}
    >
      <Card title="Waarden">
        <Waarden waarden={waarden} />
      </Card>
      <Card title="Nieuwe waarde">
        <PortalForm form={form} versie={versie}>
          <TextField field={fields.waarde} label="Waarde" />
          <DateField field={fields.van} label="Gaat in op" />
          <DateField field={fields.tot} label="Geldt tot" optional />
          <TextField field={fields.bron} hint="Wet met artikel, besluit, of stuk met paragraaf." label="Bron" />
          <CheckboxField field={fields.nogNakijken} label="Nog nakijken bij de officiële tekst" />
          <div className="ik-knoppen">
            <SubmitButton>Bewaar de waarde</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
