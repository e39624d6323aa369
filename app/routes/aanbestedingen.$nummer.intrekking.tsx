import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { doeAkkoordDaad } from '~/domain/aanbesteding/akkoord-daad.server';
import { getAkkoordPagina } from '~/domain/aanbesteding/daad-pagina.server';
import { akkoordForm } from '~/domain/aanbesteding/form-daden';
import { beheerTeksten } from '~/domain/aanbesteding/redenen-beheer';
import { AkkoordPaginaView } from '~/domain/aanbesteding/ui/akkoord';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Intrekking', data?.kop.nummer ?? 'Aanbesteding');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:publiceren');
  return await getAkkoordPagina(actor, idParam(params, 'nummer'), 'trek-in', today());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:publiceren');
  const submission = await parseForm(request, akkoordForm, actor);
  if (!submission.ok) return invalid(submission);
  const nummer = idParam(params, 'nummer');
  const uitkomst = await submission.attempt(() =>
    doeAkkoordDaad({ ...submission.value, daad: 'trek-in', actor, nummer, vandaag: today(), nu: now() }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, beheerTeksten);
  return redirectWithFlash(paths.aanbesteding(nummer), uitkomst.value);
}

export default function Intrekking() {
  const pagina = useLoaderData<typeof loader>();
  return (
    <AkkoordPaginaView
      lastResult={useActionData<typeof action>()?.result}
      pagina={pagina}
      woorden={{
        titel: 'Intrekking',
        gevolg: (
          <p>
            Na akkoord stopt de hele aanbesteding, met alle percelen die nog lopen. Dit kunt u niet terugdraaien. Laat
            aanbieders die meededen zelf weten waarom u stopt.
          </p>
        ),
        motivering: 'Waarom trekt u de aanbesteding in?',
        motiveringVerplicht: true,
        uitvoeren: 'Akkoord: trek de aanbesteding in',
        gevaar: true,
      }}
    />
  );
}
