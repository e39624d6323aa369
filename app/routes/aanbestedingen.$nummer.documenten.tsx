import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { plaatsDocument } from '~/domain/aanbesteding/commands-documenten.server';
import { getDocumentenPagina } from '~/domain/aanbesteding/documenten-pagina.server';
import { documentForm } from '~/domain/aanbesteding/form-daden';
import { beheerTeksten } from '~/domain/aanbesteding/redenen-beheer';
import { DocumentenTabel, DocumentFormulier } from '~/domain/aanbesteding/ui/documenten';
import { kruimels, onderdelen, StatusVan } from '~/domain/aanbesteding/ui/kop';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Documenten', data ? `${data.kop.nummer} ${data.kop.titel}` : 'Aanbesteding');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  return await getDocumentenPagina(actor, idParam(params, 'nummer'));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, documentForm, actor);
  if (!submission.ok) return invalid(submission);
  const nummer = idParam(params, 'nummer');
  const geplaatst = await submission.attempt((once) =>
    plaatsDocument({ ...submission.value, actor, nummer, nu: now(), once }),
  );
  if (!geplaatst.ok) return refused(submission, geplaatst, beheerTeksten);
  const adres = paths.aanbestedingDeel(nummer, 'documenten');
  return redirectWithFlash(adres, `“${geplaatst.value.naam}” is geplaatst.`);
}

export default function Documenten() {
  const pagina = useLoaderData<typeof loader>();
  const { kop } = pagina;
  return (
    <Page
      breadcrumb={kruimels(kop)}
      meta={`${kop.nummer} ${kop.titel}`}
      status={<StatusVan status={kop.status} />}
      tabs={onderdelen(kop.nummer)}
      title="Documenten"
    >
      <Card title="Bij deze aanbesteding">
        <DocumentenTabel daadAdres={paths.aanbestedingDeel(kop.nummer, 'documenten/wijziging')} pagina={pagina} />
      </Card>
      <Card title="Nieuw document">
        <DocumentFormulier
          key={pagina.documenten.length}
          lastResult={useActionData<typeof action>()?.result}
          pagina={pagina}
        />
      </Card>
    </Page>
  );
}
