import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { geefOpdracht } from '~/domain/inkoopbureau/commands.server';
import { opdrachtForm } from '~/domain/inkoopbureau/form';
import { getBureau } from '~/domain/inkoopbureau/queries.server';
import { bureauTeksten, bureauVelden } from '~/domain/inkoopbureau/rules';
import { bureausKruimel, organisatieKruimels } from '~/domain/organisatie/navigatie';
import { listAlleVerbanden } from '~/domain/samenwerkingsverband/queries.server';
import { now } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { DateField, SelectField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Opdracht vastleggen', data?.bureau.naam ?? 'Inkoopbureau');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id, naam, versie } = await getBureau(actor, idParam(params, 'id'));
  return { bureau: { id, naam, versie }, sleutel: formKey(), verbanden: await listAlleVerbanden() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id } = await getBureau(actor, idParam(params, 'id'));
  const submission = await parseForm(request, opdrachtForm, actor);
  if (!submission.ok) return invalid(submission);
  const gedaan = await submission.attempt((once) => geefOpdracht({ ...submission.value, actor, id, nu: now(), once }));
  if (!gedaan.ok) return refused(submission, gedaan, bureauTeksten, bureauVelden);
  return redirectWithFlash(paths.beheerItem('inkoopbureaus', id), 'De opdracht is vastgelegd.');
}

export default function Opdracht() {
  const { bureau, sleutel, verbanden } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'opdracht',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: opdrachtForm }),
  });
  const adres = paths.beheerItem('inkoopbureaus', bureau.id);
  return (
    <Page
      breadcrumb={organisatieKruimels(true, bureausKruimel, { label: bureau.naam, to: adres })}
      meta="Wie bij het bureau werkt, ziet vanaf die dag de aanbestedingen van het verband en de contracten van zijn gemeenten."
      title="Opdracht vastleggen"
    >
      <Card>
        <PortalForm form={form} sleutel={sleutel} versie={bureau.versie}>
          <SelectField field={fields.verbandId} label="Samenwerkingsverband" options={verbanden} />
          <DateField field={fields.van} label="Vanaf" />
          <DateField field={fields.tot} hint="De eerste dag waarop de opdracht niet meer geldt." label="Tot" optional />
          <div className="ik-knoppen">
            <SubmitButton>Leg de opdracht vast</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
