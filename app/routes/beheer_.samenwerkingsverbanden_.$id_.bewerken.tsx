import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { organisatieKruimels, verbandenKruimel } from '~/domain/organisatie/navigatie';
import { bewerkVerband } from '~/domain/samenwerkingsverband/commands.server';
import { verbandBewerkenForm } from '~/domain/samenwerkingsverband/form';
import { getVerband, listDeelnames } from '~/domain/samenwerkingsverband/queries.server';
import { verbandTeksten, verbandVelden } from '~/domain/samenwerkingsverband/redenen';
import { VerbandVelden } from '~/domain/samenwerkingsverband/ui/velden';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Bewerken', data?.verband.naam ?? 'Samenwerkingsverband');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id, naam, versie, ...rest } = await getVerband(actor, idParam(params, 'id'));
  const { afkorting, omschrijving, penvoerderId, thema, bron } = rest;
  const deelnemers = new Map((await listDeelnames(id)).map(({ gemeenteId, gemeente }) => [gemeenteId, gemeente]));
  return {
    verband: { id, naam, versie },
    waarden: { naam, andereNaam: '', afkorting, omschrijving, penvoerderId, thema, bron },
    penvoerders: [...deelnemers].map(([waarde, label]) => ({ waarde, label })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:beheren');
  const { id } = await getVerband(actor, idParam(params, 'id'));
  const submission = await parseForm(request, verbandBewerkenForm, actor);
  if (!submission.ok) return invalid(submission);
  const bewerkt = await submission.attempt(() => bewerkVerband({ ...submission.value, actor, id, nu: now() }));
  if (!bewerkt.ok) return refused(submission, bewerkt, verbandTeksten, verbandVelden);
  return redirectWithFlash(paths.beheerItem('samenwerkingsverbanden', id), 'De gegevens zijn bewaard.');
}

export default function VerbandBewerken() {
  const { verband, waarden, penvoerders } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'verband',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: verbandBewerkenForm }),
  });
  const adres = paths.beheerItem('samenwerkingsverbanden', verband.id);
  return (
    <Page
      breadcrumb={organisatieKruimels(true, verbandenKruimel, { label: verband.naam, to: adres })}
      title={`${verband.naam} bewerken`}
    >
      <Card>
        <PortalForm form={form} versie={verband.versie}>
          <VerbandVelden fields={fields} penvoerders={penvoerders} />
          <div className="ik-knoppen">
            <SubmitButton>Bewaar</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
