import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { regelForm } from '~/domain/maandrapportage/form';
import { getRapportage } from '~/domain/maandrapportage/queries.server';
import { rapportageTeksten } from '~/domain/maandrapportage/redenen';
import { bewaarRegel } from '~/domain/maandrapportage/regel-daad.server';
import { regelPagina } from '~/domain/maandrapportage/regel-pagina.server';
import { isBijAanbieder } from '~/domain/maandrapportage/status';
import { KanNiet } from '~/domain/maandrapportage/ui/kan-niet';
import { RapportagePage, rapportageTitel } from '~/domain/maandrapportage/ui/rapportage-page';
import { RegelFormulier, RegelStand } from '~/domain/maandrapportage/ui/regel-formulier';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle(data.trajectnummer, rapportageTitel(data.kop)) : pageTitle('Regel', 'Rapportage');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  const rapportage = await getRapportage(actor, idParam(params, 'id'));
  return await regelPagina(rapportage, idParam(params, 'regel'), today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  const [id, regel] = [idParam(params, 'id'), idParam(params, 'regel')];
  const submission = await parseForm(request, regelForm);
  if (!submission.ok) return invalid(submission);
  const invoer = { actor, id, regel, invoer: submission.value, nu: now(), vandaag: today() };
  const bewaard = await submission.attempt(() => bewaarRegel(invoer));
  if (!bewaard.ok) return refused(submission, bewaard, rapportageTeksten);
  const { naar, tekst, soort } = bewaard.value;
  return redirectWithFlash(naar, tekst, soort);
}

export default function Regel() {
  const pagina = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result;
  const { kop, nummer, trajectnummer, route } = pagina;
  return (
    <RapportagePage
      aside={<RegelStand pagina={pagina} />}
      kop={kop}
      meta={`regel ${nummer}, ${route}`}
      titel={trajectnummer}
    >
      {isBijAanbieder(kop.status) ? (
        <RegelFormulier key={`${nummer} ${kop.versie}`} lastResult={lastResult} pagina={pagina} />
      ) : (
        <KanNiet id={kop.id} tekst="Deze rapportage is ingediend. U kunt haar nu niet wijzigen." />
      )}
    </RapportagePage>
  );
}
