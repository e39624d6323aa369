import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { maakContracten } from '~/domain/contract/commands-maken.server';
import { makenForm } from '~/domain/contract/form-perceel';
import { makenVoorstel } from '~/domain/contract/maken-voorstel.server';
import { contractTeksten } from '~/domain/contract/redenen';
import { FamiliePagina } from '~/domain/contract/ui/familie-pagina';
import { MakenFormulier } from '~/domain/contract/ui/maken-formulier';
import { MakenUitleg } from '~/domain/contract/ui/maken-uitleg';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { meervoud } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { AppLink } from '~/ui/link';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Contracten maken', data ? `${data.aanbesteding.nummer} perceel ${data.perceel.nummer}` : 'Perceel');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const voorstel = await makenVoorstel(actor, idParam(params, 'nummer'), idParam(params, 'perceel'), today());
  return { ...voorstel, sleutel: formKey() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const [nummer, perceelNummer] = [idParam(params, 'nummer'), idParam(params, 'perceel')];
  const submission = await parseForm(request, makenForm, actor);
  if (!submission.ok) return invalid(submission);
  const daarna = `${paths.contracten()}?${new URLSearchParams({ aanbesteding: nummer, perceel: perceelNummer })}`;
  const gemaakt = await submission.attempt((once) =>
    maakContracten({ actor, nummer, perceelNummer, invoer: submission.value, nu: now(), daarna, once }),
  );
  if (!gemaakt.ok) return refused(submission, gemaakt, contractTeksten);
  const { aantal, zonderGemeente } = gemaakt.value;
  const over =
    zonderGemeente.length > 0
      ? ` Let op: ${zonderGemeente.join(' en ')} ${zonderGemeente.length === 1 ? 'kreeg' : 'kregen'} geen gemeente.`
      : '';
  return redirectWithFlash(
    daarna,
    `${meervoud(aantal, 'contract is', 'contracten zijn')} gemaakt als concept.${over}`,
    over ? 'let-op' : 'succes',
  );
}

export default function ContractenMaken() {
  const voorstel = useLoaderData<typeof loader>();
  const { perceel, aanbesteding, gemeenten, gegunden, bestaande, nogTeDoen, waarden, sleutel } = voorstel;
  return (
    <FamiliePagina aanbesteding={aanbesteding} perceel={perceel} title="Contracten maken">
      <MakenUitleg voorstel={voorstel} />
      {perceel.status !== 'gegund' || gegunden.length === 0 ? (
        <Alert soort="let-op" title="Dit kan nu niet">
          <p>
            Contracten maken kan zodra het perceel definitief is gegund.{' '}
            <AppLink href={paths.perceel(aanbesteding.nummer, perceel.nummer)}>Ga terug naar het perceel</AppLink> om te
            zien wat er eerst moet gebeuren.
          </p>
        </Alert>
      ) : gemeenten.length === 0 ? (
        <Alert soort="let-op" title="Uw gemeenten doen niet mee aan dit perceel">
          <p>De gemeenten die meedoen, maken hun eigen contracten.</p>
        </Alert>
      ) : (
        <Card
          title={
            nogTeDoen === 0
              ? 'Nog een contract erbij'
              : `Contracten voor ${meervoud(nogTeDoen, 'gemeente', 'gemeenten')}`
          }
        >
          <MakenFormulier
            bestaande={bestaande}
            gegunden={gegunden}
            gemeenten={gemeenten}
            sleutel={sleutel}
            versie={perceel.versie}
            waarden={waarden}
          />
        </Card>
      )}
    </FamiliePagina>
  );
}
