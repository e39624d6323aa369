import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { gemeenteKeuzes } from '~/domain/gemeente/keuzes.server';
import { organisatieKruimels, verbandenKruimel } from '~/domain/organisatie/navigatie';
import { voegDeelnamesToe } from '~/domain/samenwerkingsverband/commands.server';
import { deelnameForm } from '~/domain/samenwerkingsverband/form';
import { getVerband } from '~/domain/samenwerkingsverband/queries.server';
import { verbandTeksten, verbandVelden } from '~/domain/samenwerkingsverband/redenen';
import { DeelnameVelden } from '~/domain/samenwerkingsverband/ui/velden';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { DateField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Gemeenten toevoegen', data?.verband.naam ?? 'Samenwerkingsverband');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id, naam, versie } = await getVerband(actor, idParam(params, 'id'));
  return { verband: { id, naam, versie }, sleutel: formKey(), gemeenten: await gemeenteKeuzes(today()) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id } = await getVerband(actor, idParam(params, 'id'));
  const submission = await parseForm(request, deelnameForm, actor);
  if (!submission.ok) return invalid(submission);
  const gedaan = await submission.attempt((once) =>
    voegDeelnamesToe({ ...submission.value, actor, id, nu: now(), once }),
  );
  if (!gedaan.ok) return refused(submission, gedaan, verbandTeksten, verbandVelden);
  return redirectWithFlash(paths.beheerItem('samenwerkingsverbanden', id), 'De gemeenten zijn toegevoegd.');
}

export default function Toetreding() {
  const { verband, sleutel, gemeenten } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'toetreding',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: deelnameForm }),
  });
  const adres = paths.beheerItem('samenwerkingsverbanden', verband.id);
  return (
    <Page
      breadcrumb={organisatieKruimels(true, verbandenKruimel, { label: verband.naam, to: adres })}
      meta="Wie bij dit verband werkt, ziet vanaf die dag ook de contracten van deze gemeenten."
      title="Gemeenten toevoegen"
    >
      <Card>
        <PortalForm form={form} sleutel={sleutel} versie={verband.versie}>
          <DeelnameVelden fields={fields} gemeenten={gemeenten} />
          <DateField field={fields.tot} hint="De eerste dag waarop het niet meer geldt." label="Tot" optional />
          <TextField field={fields.bron} hint="Waar dit staat: een stuk met paragraaf." label="Bron" optional />
          <div className="ik-knoppen">
            <SubmitButton>Voeg de gemeenten toe</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
