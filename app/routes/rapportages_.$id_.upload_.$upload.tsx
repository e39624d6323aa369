import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { onvolledig, voerUit, zinnen } from '~/domain/maandrapportage/act.server';
import { bewaarUpload } from '~/domain/maandrapportage/commands-invullen.server';
import { versieForm } from '~/domain/maandrapportage/form';
import { getRapportage, rapportageKop } from '~/domain/maandrapportage/queries.server';
import { RapportagePage, rapportageTitel } from '~/domain/maandrapportage/ui/rapportage-page';
import { UploadUitkomst } from '~/domain/maandrapportage/ui/upload-uitkomst';
import { findUpload, uploadPagina, vergeetUpload } from '~/domain/maandrapportage/upload.server';
import type { RegelWijzigingen } from '~/domain/maandrapportage/wijzigingen';
import { now, today } from '~/platform/clock.server';
import { parseForm } from '~/platform/form.server';
import { meervoud } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle('Controle van de lijst', rapportageTitel(data.kop)) : pageTitle('Controle van de lijst');

const verlopen = 'Deze upload is verlopen. Kies het bestand opnieuw.';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  const rapportage = await getRapportage(actor, idParam(params, 'id'));
  const upload = findUpload(actor, rapportage.id, idParam(params, 'upload'));
  if (!upload) return redirectWithFlash(paths.rapportageDeel(rapportage.id, 'upload'), verlopen, 'let-op');
  return { kop: rapportageKop(rapportage, today()), upload: uploadPagina(upload) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  const { id } = await getRapportage(actor, idParam(params, 'id'));
  const submission = await parseForm(request, versieForm);
  if (!submission.ok) return onvolledig();
  const upload = findUpload(actor, id, idParam(params, 'upload'));
  if (!upload?.antwoord) return zinnen([verlopen], 422);
  const { versie, bestand, antwoord } = upload;
  if (antwoord.uitkomst.fouten.length > 0) return zinnen(['Verbeter eerst de fouten in het bestand.'], 422);
  const wijzigingen: RegelWijzigingen = JSON.parse(antwoord.wijzigingen);
  const invoer = { actor, id, versie, wijzigingen, bestand, nu: now() };
  const gedaan = await voerUit(submission, () => bewaarUpload(invoer));
  if (!gedaan.ok) return gedaan.antwoord;
  vergeetUpload(upload.id);
  const tekst = `${meervoud(gedaan.value, 'regel', 'regels')} bewaard uit ${bestand}.`;
  return redirectWithFlash(`${paths.rapportage(id)}?nakijken=1`, tekst);
}

export default function UploadControle() {
  const { kop, upload } = useLoaderData<typeof loader>();
  const geweigerd = useActionData<typeof action>()?.zinnen ?? [];
  return (
    <RapportagePage
      help={paths.help('aanbieders', 'fouten-in-het-bestand-verbeteren')}
      kop={kop}
      meta={upload.bestand}
      stap={0}
      titel="Controle van de lijst"
    >
      <UploadUitkomst geweigerd={geweigerd} kop={kop} upload={upload} />
    </RapportagePage>
  );
}
