import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { legKlachtenreglementVast } from '~/domain/aanbieder/commands.server';
import { klachtenreglementForm } from '~/domain/aanbieder/form';
import { getAanbieder } from '~/domain/aanbieder/queries.server';
import { aanbiederTeksten, aanbiederVelden } from '~/domain/aanbieder/redenen';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { formatDatum } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { DateField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Klachtenreglement', data?.naam ?? 'Aanbieder');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'klachtenreglement:vastleggen');
  const { id, naam, versie, klachtenreglementDatum } = await getAanbieder(actor, idParam(params, 'id'));
  return { id, naam, versie, klachtenreglementDatum };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'klachtenreglement:vastleggen');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, klachtenreglementForm, actor);
  if (!submission.ok) return invalid(submission);
  const gedaan = await submission.attempt(() =>
    legKlachtenreglementVast({ ...submission.value, actor, id, vandaag: today(), nu: now() }),
  );
  if (!gedaan.ok) return refused(submission, gedaan, aanbiederTeksten, aanbiederVelden);
  return redirectWithFlash(paths.aanbieder(id), 'Het klachtenreglement is vastgelegd.');
}

export default function Klachtenreglement() {
  const { id, naam, versie, klachtenreglementDatum } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'klachtenreglement',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: klachtenreglementForm }),
  });
  return (
    <Page
      breadcrumb={[
        { label: 'Aanbieders', to: paths.aanbieders() },
        { label: naam, to: paths.aanbieder(id) },
      ]}
      meta="Elke aanbieder die levert, moet een klachtenreglement hebben. Zonder kan een contract niet ingaan."
      status={
        klachtenreglementDatum ? (
          <Status toon="goed">Gezien op {formatDatum(klachtenreglementDatum)}</Status>
        ) : (
          <Status toon="let-op">Nog niet gezien</Status>
        )
      }
      title={`Klachtenreglement van ${naam}`}
    >
      <Card>
        <PortalForm form={form} versie={versie}>
          <DateField field={fields.datum} label="Op welke dag heeft u het reglement gezien?" />
          <TextField
            field={fields.bron}
            hint="Bijvoorbeeld de website van de aanbieder, of bijlage 4 bij de inschrijving."
            label="Waar heeft u het gezien?"
          />
          <div className="ik-knoppen">
            <SubmitButton>Leg het reglement vast</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
