import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { beginVoorbereiding } from '~/domain/aanbesteding/commands-fasen.server';
import { getDaadPagina } from '~/domain/aanbesteding/daad-pagina.server';
import { daadForm } from '~/domain/aanbesteding/form-daden';
import { beheerTeksten } from '~/domain/aanbesteding/redenen-beheer';
import { DaadForm } from '~/domain/aanbesteding/ui/daad-form';
import { DaadPagina } from '~/domain/aanbesteding/ui/daad-pagina';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Voorbereiding starten', data?.kop.nummer ?? 'Aanbesteding');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  return await getDaadPagina(actor, idParam(params, 'nummer'), 'start-voorbereiding', now());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, daadForm, actor);
  if (!submission.ok) return invalid(submission);
  const nummer = idParam(params, 'nummer');
  const uitkomst = await submission.attempt(() =>
    beginVoorbereiding({ ...submission.value, actor, nummer, nu: now() }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, beheerTeksten);
  return redirectWithFlash(
    paths.aanbesteding(nummer),
    'De voorbereiding is begonnen. Maak nu alles klaar voor de publicatie.',
  );
}

export default function Voorbereiding() {
  const { kop, mag, punten } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <DaadPagina
      kop={kop}
      mag={mag}
      punten={punten}
      titel="Voorbereiding starten"
      uitleg={
        <p>De aanbesteding krijgt de status “In voorbereiding”. U kunt daarna alles nog wijzigen, tot de publicatie.</p>
      }
    >
      <DaadForm kop={kop} lastResult={answer?.result}>
        Start de voorbereiding
      </DaadForm>
    </DaadPagina>
  );
}
