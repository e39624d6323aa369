import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { biedAan } from '~/domain/contract/commands-tekenen.server';
import { bezwarenTegenAanbod } from '~/domain/contract/dossier.server';
import { aanbiedingForm } from '~/domain/contract/form';
import { contractKop, getContract } from '~/domain/contract/queries.server';
import { contractTeksten } from '~/domain/contract/redenen';
import { kopTitel } from '~/domain/contract/ui/contract-page';
import { DaadKnoppen, DaadPagina } from '~/domain/contract/ui/daad-pagina';
import { useAnswer } from '~/domain/contract/ui/use-answer';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Aanbieding', data ? kopTitel(data.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const contract = await getContract(actor, idParam(params, 'id'));
  return { kop: contractKop(contract, today()), bezwaren: await bezwarenTegenAanbod(contract) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, aanbiedingForm);
  if (!submission.ok) return invalid(submission);
  const gekozen = [{ id, versie: submission.value.versie }];
  const aangeboden = await submission.attempt(() => biedAan({ actor, gekozen, nu: now(), vandaag: today() }));
  if (!aangeboden.ok) return refused(submission, aangeboden, contractTeksten);
  return redirectWithFlash(paths.contract(id), 'Het contract is aangeboden. De aanbieder krijgt er een mail over.');
}

export default function Aanbieding() {
  const { kop, bezwaren } = useLoaderData<typeof loader>();
  const [form] = usePortalForm({ id: 'aanbieding', lastResult: useAnswer() });
  return (
    <DaadPagina
      daden={['bied-aan']}
      kop={kop}
      titel="Aanbieding"
      uitleg={
        <p>
          U biedt dit contract aan {kop.contractant} aan. De aanbieder ziet het dan in het portaal en krijgt een mail.
          Zolang niemand heeft getekend, kunt u het aanbod terugnemen.
        </p>
      }
    >
      {bezwaren.length > 0 ? (
        <Alert soort="let-op" title="Dit moet eerst in orde zijn">
          <ul>
            {bezwaren.map((bezwaar) => (
              <li key={bezwaar}>{bezwaar}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <PortalForm form={form} versie={kop.versie}>
        <DaadKnoppen kop={kop}>Bied het contract aan</DaadKnoppen>
      </PortalForm>
    </DaadPagina>
  );
}
