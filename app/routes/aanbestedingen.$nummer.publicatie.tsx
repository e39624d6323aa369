import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { doeAkkoordDaad } from '~/domain/aanbesteding/akkoord-daad.server';
import { getAkkoordPagina } from '~/domain/aanbesteding/daad-pagina.server';
import { akkoordForm } from '~/domain/aanbesteding/form-daden';
import { beheerTeksten } from '~/domain/aanbesteding/redenen-beheer';
import { AkkoordPaginaView } from '~/domain/aanbesteding/ui/akkoord';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { formatMomentLang } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Publicatie', data?.kop.nummer ?? 'Aanbesteding');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:publiceren');
  return await getAkkoordPagina(actor, idParam(params, 'nummer'), 'publiceer', today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:publiceren');
  const submission = await parseForm(request, akkoordForm, actor);
  if (!submission.ok) return invalid(submission);
  const nummer = idParam(params, 'nummer');
  const uitkomst = await submission.attempt(() =>
    doeAkkoordDaad({ ...submission.value, daad: 'publiceer', actor, nummer, vandaag: today(), nu: now() }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, beheerTeksten);
  return redirectWithFlash(paths.aanbesteding(nummer), uitkomst.value);
}

export default function Publicatie() {
  const pagina = useLoaderData<typeof loader>();
  const { sluitingOp, tendernedKenmerk } = pagina;
  return (
    <AkkoordPaginaView
      lastResult={useActionData<typeof action>()?.result}
      pagina={pagina}
      woorden={{
        titel: 'Publicatie',
        gevolg: (
          <p>
            Na akkoord staat de aanbesteding voor iedereen in het portaal en zijn de percelen open.
            {sluitingOp ? ` De inschrijving sluit ${formatMomentLang(sluitingOp)}.` : null} Daarna kunt u procedure,
            percelen en sluiting niet meer wijzigen.
            {tendernedKenmerk ? null : ' Let op: er is nog geen kenmerk van TenderNed ingevuld.'}
          </p>
        ),
        motivering: 'Toelichting voor uw collega',
        uitvoeren: 'Akkoord: publiceer',
      }}
    />
  );
}
