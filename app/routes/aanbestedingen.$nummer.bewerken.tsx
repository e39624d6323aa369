import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { bewaarWijziging } from '~/domain/aanbesteding/commands.server';
import { formVoor, getFormPagina } from '~/domain/aanbesteding/form-pagina.server';
import { beheerTeksten } from '~/domain/aanbesteding/redenen-beheer';
import { Waarschuwing } from '~/domain/aanbesteding/ui/detail-wat-nu';
import { kruimels, onderdelen, StatusVan } from '~/domain/aanbesteding/ui/kop';
import { NaPublicatieFormulier, WijzigFormulier } from '~/domain/aanbesteding/ui/wijzig-form';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Gegevens wijzigen', data?.kop.nummer ?? 'Aanbesteding');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  return await getFormPagina(actor, idParam(params, 'nummer'), today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const nummer = idParam(params, 'nummer');
  const submission = await parseForm(request, await formVoor(actor, nummer), actor);
  if (!submission.ok) return invalid(submission);
  const { versie, ...gegevens } = submission.value;
  const uitkomst = await submission.attempt(() =>
    bewaarWijziging({ actor, nummer, versie, gegevens, vandaag: today(), nu: now() }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, beheerTeksten);
  return redirectWithFlash(paths.aanbesteding(nummer), 'De wijzigingen zijn bewaard.');
}

export default function Bewerken() {
  const pagina = useLoaderData<typeof loader>();
  const { kop, verband, volledig, waarden, waarschuwing } = pagina;
  const lastResult = useActionData<typeof action>()?.result;
  return (
    <Page
      breadcrumb={kruimels(kop)}
      meta={`${kop.nummer} · ${verband}`}
      status={<StatusVan status={kop.status} />}
      tabs={onderdelen(kop.nummer)}
      title="Gegevens wijzigen"
    >
      {waarschuwing ? <Waarschuwing motivering={waarden.procedureMotivering || null} tekst={waarschuwing} /> : null}
      <Card>
        {volledig ? (
          <WijzigFormulier lastResult={lastResult} pagina={pagina} />
        ) : (
          <NaPublicatieFormulier lastResult={lastResult} pagina={pagina} />
        )}
      </Card>
    </Page>
  );
}
