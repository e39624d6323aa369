import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { gedaanTekst, verwerkImport } from '~/domain/traject/commands-import.server';
import { importBevestigenForm } from '~/domain/traject/form';
import { importPagina } from '~/domain/traject/import-pagina.server';
import { importTeksten } from '~/domain/traject/import-redenen';
import { Aantallen, GewijzigdeTrajecten, NieuweTrajecten } from '~/domain/traject/ui/import-controle';
import { Foutenlijst, ImportStatus } from '~/domain/traject/ui/import-kaarten';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { formatMoment } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { DownloadLink } from '~/ui/download-link';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';
import { WatNu } from '~/ui/wat-nu';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `Controle van ${data.kop.bestandsnaam}` : 'Controle', 'Trajecten');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'traject:importeren');
  return await importPagina(actor, idParam(params, 'id'), today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'traject:importeren');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, importBevestigenForm, actor);
  if (!submission.ok) return invalid(submission);
  const klaar = await submission.attempt(() =>
    verwerkImport({ ...submission.value, id, actor, nu: now(), vandaag: today() }),
  );
  if (!klaar.ok) return refused(submission, klaar, importTeksten);
  return redirectWithFlash(paths.trajectImport(id), gedaanTekst(klaar.value));
}

export default function ImportControle() {
  const { kop, aantallen, controle } = useLoaderData<typeof loader>();
  const fouten = useActionData<typeof action>()?.result.error?.[''] ?? [];
  const verandert = aantallen.nieuw + aantallen.gewijzigd > 0;
  return (
    <Page
      breadcrumb={[
        { label: 'Trajecten', to: paths.trajecten() },
        { label: 'Bestand inlezen', to: paths.trajectImport() },
      ]}
      meta={`Gekozen door ${kop.door}, ${formatMoment(kop.gemaaktOp)}`}
      status={<ImportStatus bestand={{ verwerktOp: kop.verwerktOp, fouten: aantallen.fouten }} />}
      title={`Controle van ${kop.bestandsnaam}`}
      watNu={
        controle === null ? (
          <WatNu knop={{ label: 'Naar de trajecten', href: paths.trajecten() }} wacht="Dit bestand is verwerkt." />
        ) : aantallen.fouten > 0 ? (
          <WatNu
            knop={{ label: 'Kies het verbeterde bestand', href: paths.trajectImport() }}
            wacht="Er is niets ingelezen. Verbeter de fouten en kies het bestand opnieuw."
          >
            <p>
              <DownloadLink href={`${paths.trajectImport(kop.id)}/fouten.xlsx`} soort="xlsx">
                Uw bestand met de fouten erbij
              </DownloadLink>
            </p>
          </WatNu>
        ) : verandert ? (
          <WatNu wacht="Klopt dit? Dan wordt alles in één keer verwerkt.">
            <Form method="post">
              <input name="kenmerk" type="hidden" value={controle.kenmerk} />
              <input name="versie" type="hidden" value={kop.versie} />
              <SubmitButton>Ja, verwerk het bestand</SubmitButton>
            </Form>
          </WatNu>
        ) : (
          <WatNu wacht="Alles in dit bestand staat al zo in het portaal. U hoeft niets te doen." />
        )
      }
    >
      {fouten.length > 0 ? (
        <Alert live soort="fout" title="Er is niets verwerkt">
          {fouten.map((tekst) => (
            <p key={tekst}>{tekst}</p>
          ))}
        </Alert>
      ) : null}
      <Aantallen aantallen={aantallen} klaar={controle === null} />
      {controle && aantallen.fouten > 0 ? <Foutenlijst fouten={controle.fouten} totaal={aantallen.fouten} /> : null}
      {controle ? <GewijzigdeTrajecten rijen={controle.gewijzigd} totaal={aantallen.gewijzigd} /> : null}
      {controle ? <NieuweTrajecten rijen={controle.nieuw} totaal={aantallen.nieuw} /> : null}
    </Page>
  );
}
