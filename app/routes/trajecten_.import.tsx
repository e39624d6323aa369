import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { leesBestand } from '~/domain/traject/commands-import.server';
import { bestandForm } from '~/domain/traject/form';
import { importTeksten } from '~/domain/traject/import-redenen';
import { listImports } from '~/domain/traject/queries-import.server';
import { EerdereBestanden, type Fout, Foutenlijst, ImportUitleg } from '~/domain/traject/ui/import-kaarten';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { FileField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Bestand inlezen', 'Trajecten');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'traject:importeren');
  return { sleutel: formKey(), eerder: await listImports(actor) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'traject:importeren');
  const submission = await parseForm(request, bestandForm, actor);
  if (!submission.ok) return invalid(submission);
  const { bestand } = submission.value;
  const bytes = new Uint8Array(await bestand.arrayBuffer());
  const gelezen = await submission.attempt((once) =>
    leesBestand({ bestandsnaam: bestand.name, bytes, once, actor, nu: now(), vandaag: today() }),
  );
  if (gelezen.ok) {
    return redirectWithFlash(paths.trajectImport(gelezen.value.id), 'Het bestand is gecontroleerd.');
  }
  const geweigerd = refused(submission, gelezen, importTeksten);
  if (gelezen.reden !== 'persoonsgegevens') return geweigerd;
  const { result } = await geweigerd.json();
  return json({ result, fouten: gelezen.details.fouten.slice(0, 100) }, { status: 422 });
}

export default function TrajectImport() {
  const { sleutel, eerder } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const { fouten } = (antwoord ?? {}) as { fouten?: Fout[] };
  const [form, fields] = usePortalForm({
    id: 'bestand',
    lastResult: antwoord?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: bestandForm }),
  });
  return (
    <Page
      aside={<EerdereBestanden bestanden={eerder} />}
      breadcrumb={[{ label: 'Trajecten', to: paths.trajecten() }]}
      help={paths.help('toewijzen', 'trajecten-inlezen-uit-een-bestand')}
      meta="U ziet eerst wat er zou gebeuren. Pas als u ja zegt, verandert er iets."
      title="Bestand met trajecten inlezen"
    >
      <Card title="Kies het bestand">
        <PortalForm form={form} sleutel={sleutel} upload>
          <FileField
            accept=".xlsx,.csv"
            field={fields.bestand}
            hint="Excel (.xlsx) of csv, hoogstens 10 MB en 10.000 rijen. Na een fout kiest u het bestand opnieuw."
            label="Bestand"
          />
          <div className="ik-knoppen">
            <SubmitButton>Controleer het bestand</SubmitButton>
          </div>
        </PortalForm>
      </Card>
      {fouten ? <Foutenlijst fouten={fouten} /> : null}
      <ImportUitleg />
    </Page>
  );
}
