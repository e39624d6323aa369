import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { uploadForm } from '~/domain/maandrapportage/form-upload';
import { getRapportage, rapportageKop } from '~/domain/maandrapportage/queries.server';
import { isBijAanbieder } from '~/domain/maandrapportage/status';
import { KanNiet } from '~/domain/maandrapportage/ui/kan-niet';
import { RapportagePage, rapportageTitel } from '~/domain/maandrapportage/ui/rapportage-page';
import { ontvangUpload } from '~/domain/maandrapportage/upload-daad.server';
import { today } from '~/platform/clock.server';
import { invalid, parseForm } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { DownloadLink } from '~/ui/download-link';
import { FileField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle('Lijst uploaden', rapportageTitel(data.kop)) : pageTitle('Lijst uploaden');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  return { kop: rapportageKop(await getRapportage(actor, idParam(params, 'id')), today()) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  const rapportage = await getRapportage(actor, idParam(params, 'id'));
  const submission = await parseForm(request, uploadForm);
  if (!submission.ok) return invalid(submission);
  return ontvangUpload({ actor, rapportage, bestand: submission.value.bestand, vandaag: today() });
}

export default function Upload() {
  const { kop } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'upload',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: uploadForm }),
  });
  return (
    <RapportagePage help={paths.help('aanbieders', 'invullen-met-excel')} kop={kop} stap={0} titel="Lijst uploaden">
      {isBijAanbieder(kop.status) ? (
        <Card title="Upload de ingevulde lijst">
          <p>
            Gebruik de{' '}
            <DownloadLink href={paths.rapportageDeel(kop.id, 'lijst.xlsx')}>lijst van deze rapportage</DownloadLink>. De
            grijze kolommen laat u zoals ze zijn. U ziet eerst wat er verandert; daarna bewaart u.
          </p>
          <PortalForm form={form} upload>
            <FileField
              accept=".xlsx,.csv"
              field={fields.bestand}
              hint="Een .xlsx- of .csv-bestand, hoogstens 10 MB en 10.000 regels. Na een fout kiest u het bestand opnieuw."
              label="Bestand"
            />
            <div className="ik-knoppen">
              <SubmitButton>Controleer het bestand</SubmitButton>
              <ButtonLink href={paths.rapportage(kop.id)} variant="tertiary">
                Annuleren
              </ButtonLink>
            </div>
          </PortalForm>
        </Card>
      ) : (
        <KanNiet id={kop.id} tekst="Deze rapportage is ingediend. U kunt haar nu niet wijzigen." />
      )}
    </RapportagePage>
  );
}
