import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sluitInschrijving } from '~/domain/aanbesteding/commands-fasen.server';
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
  pageTitle('Inschrijving sluiten', data?.kop.nummer ?? 'Aanbesteding');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  return await getDaadPagina(actor, idParam(params, 'nummer'), 'sluit', now());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, daadForm, actor);
  if (!submission.ok) return invalid(submission);
  const nummer = idParam(params, 'nummer');
  const uitkomst = await submission.attempt(() => sluitInschrijving({ ...submission.value, actor, nummer, nu: now() }));
  if (!uitkomst.ok) return refused(submission, uitkomst, beheerTeksten);
  return redirectWithFlash(
    paths.aanbesteding(nummer),
    'De inschrijving is gesloten. Leg nu per perceel het aantal inschrijvers vast.',
  );
}

export default function Sluiting() {
  const { kop, mag, punten } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <DaadPagina
      kop={kop}
      mag={mag}
      punten={punten}
      titel="Inschrijving sluiten"
      uitleg={
        <p>
          Na het sluiten kan niemand meer inschrijven. Daarna legt u per perceel vast hoeveel aanbieders inschreven. Dit
          kunt u niet terugdraaien.
        </p>
      }
    >
      <DaadForm kop={kop} lastResult={answer?.result}>
        Sluit de inschrijving
      </DaadForm>
    </DaadPagina>
  );
}
