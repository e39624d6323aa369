import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { legEldersGegevensVast } from '~/domain/aanbesteding/commands-elders.server';
import { getEldersPagina } from '~/domain/aanbesteding/elders-pagina.server';
import { eldersForm } from '~/domain/aanbesteding/form-daden';
import { beheerTeksten } from '~/domain/aanbesteding/redenen-beheer';
import { DaadPagina } from '~/domain/aanbesteding/ui/daad-pagina';
import { EldersFormulier, EldersPercelen } from '~/domain/aanbesteding/ui/elders';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Resultaten van elders', data?.kop.nummer ?? 'Aanbesteding');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'resultaat:registreren');
  return await getEldersPagina(actor, idParam(params, 'nummer'));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'resultaat:registreren');
  const submission = await parseForm(request, eldersForm, actor);
  if (!submission.ok) return invalid(submission);
  const nummer = idParam(params, 'nummer');
  const { versie, ...gegevens } = submission.value;
  const uitkomst = await submission.attempt(() =>
    legEldersGegevensVast({ actor, nummer, gegevens, versie, vandaag: today(), nu: now() }),
  );
  if (!uitkomst.ok) return refused(submission, uitkomst, beheerTeksten);
  const verder = 'De gegevens zijn bewaard. Leg hieronder per perceel vast hoe het afliep.';
  return redirectWithFlash(paths.aanbestedingDeel(nummer, 'resultaten'), verder);
}

/** A tender that ran in another system: what the source says about it, and the way to each perceel. */
export default function Resultaten() {
  const { kop, mag, waarden, percelen } = useLoaderData<typeof loader>();
  return (
    <DaadPagina
      kop={kop}
      mag={mag}
      titel="Resultaten van een aanbesteding elders"
      uitleg={
        <p>
          Liep deze aanbesteding in een ander systeem? Leg dan hier vast wat de bron zegt. Wat de bron niet noemt, laat
          u leeg. Voor elk perceel legt u daarna vast hoeveel aanbieders inschreven en wie de opdracht kreeg.
        </p>
      }
    >
      <EldersPercelen nummer={kop.nummer} percelen={percelen} />
      <EldersFormulier kop={kop} lastResult={useActionData<typeof action>()?.result} waarden={waarden} />
    </DaadPagina>
  );
}
