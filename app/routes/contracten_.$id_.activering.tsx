import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { activeer } from '~/domain/contract/commands-tekenen.server';
import { aanbiedingForm } from '~/domain/contract/form';
import { contractKop, getContract } from '~/domain/contract/queries.server';
import { dossierOverzicht } from '~/domain/contract/queries-overzicht.server';
import { contractTeksten } from '~/domain/contract/redenen';
import { kopTitel } from '~/domain/contract/ui/contract-page';
import { Controlelijst } from '~/domain/contract/ui/controlelijst';
import { DaadKnoppen, DaadPagina } from '~/domain/contract/ui/daad-pagina';
import { useAnswer } from '~/domain/contract/ui/use-answer';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { formatDatum } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Activering', data ? kopTitel(data.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:activeren');
  const contract = await getContract(actor, idParam(params, 'id'));
  const { controle } = await dossierOverzicht(contract, today());
  const rechten = {
    bewerken: actor.permissions.has('contract:bewerken'),
    aanbieders: actor.permissions.has('aanbieder:lezen'),
  };
  return { kop: contractKop(contract, today()), controle: controle ?? [], rechten };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'contract:activeren');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, aanbiedingForm);
  if (!submission.ok) return invalid(submission);
  const gekozen = [{ id, versie: submission.value.versie }];
  const actief = await submission.attempt(() => activeer({ actor, gekozen, nu: now(), vandaag: today() }));
  if (!actief.ok) return refused(submission, actief, contractTeksten);
  return redirectWithFlash(paths.contract(id), 'Het contract is actief.');
}

export default function Activering() {
  const { kop, controle, rechten } = useLoaderData<typeof loader>();
  const [form] = usePortalForm({ id: 'activering', lastResult: useAnswer() });
  const open = controle.some(({ bezwaren }) => bezwaren.length > 0);
  return (
    <DaadPagina
      daden={['activeer']}
      kop={kop}
      titel="Activering"
      uitleg={
        <p>
          {open ? 'Het contract kan nog niet actief worden. ' : 'Alles is in orde. '}
          Als het contract actief is, kan {kop.contractant} vanaf {formatDatum(kop.startDatum)} deelnemers van{' '}
          {kop.gemeente} krijgen.
        </p>
      }
    >
      <Controlelijst contract={kop} punten={controle} rechten={rechten} />
      <PortalForm form={form} versie={kop.versie}>
        <DaadKnoppen kop={kop}>Activeer het contract</DaadKnoppen>
      </PortalForm>
    </DaadPagina>
  );
}
