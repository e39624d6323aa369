import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { schrijfTekst } from '~/domain/verantwoording/commands-tekst.server';
import { tekstForm } from '~/domain/verantwoording/form';
import { rapportTeksten } from '~/domain/verantwoording/rules';
import { getTekstpagina } from '~/domain/verantwoording/versie-pagina.server';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { TextAreaField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.vak.label ?? 'Tekst', data ? `${data.kop.titel}, ${data.kop.periode}` : 'Voortgangsrapportage');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'verantwoording:bewerken');
  return await getTekstpagina(actor, idParam(params, 'id'), idParam(params, 'onderdeel'));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'verantwoording:bewerken');
  const [id, sleutel] = [idParam(params, 'id'), idParam(params, 'onderdeel')];
  const submission = await parseForm(request, tekstForm, actor);
  if (!submission.ok) return invalid(submission);
  const gedaan = await submission.attempt(() => schrijfTekst({ ...submission.value, actor, id, sleutel, nu: now() }));
  if (!gedaan.ok) return refused(submission, gedaan, rapportTeksten);
  return redirectWithFlash(paths.rapportversie(id), 'De tekst is bewaard.');
}

export default function Tekst() {
  const { kop, vak, tekst, versie } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'tekst',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: tekst,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: tekstForm }),
  });
  return (
    <Page
      breadcrumb={[
        { label: 'Verantwoording', to: paths.verantwoording() },
        { label: kop.titel, to: paths.rapportversie(kop.id) },
      ]}
      meta={`${kop.periode} · versie ${kop.nummer}`}
      title={vak.label}
    >
      {kop.status === 'concept' ? null : (
        <Alert soort="let-op">
          <p>Deze versie is vastgesteld en verandert niet meer. Maak een nieuwe versie om de tekst te wijzigen.</p>
        </Alert>
      )}
      <Card>
        <PortalForm form={form} versie={versie}>
          <TextAreaField
            field={fields.tekst}
            hint="Een lege regel begint een nieuwe alinea. Schrijf geen namen van inburgeraars. Maak het veld leeg om de tekst weg te halen."
            label={vak.soort === 'toelichting' ? 'Toelichting' : 'Resultaat'}
            optional
            rows={14}
          />
          <TextField field={fields.bron} hint="Bijvoorbeeld het stuk waar de tekst uit komt." label="Bron" optional />
          <div className="ik-knoppen">
            <SubmitButton>Bewaar de tekst</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
