import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { neemTerug } from '~/domain/contract/commands-tekenen.server';
import { motiveringForm } from '~/domain/contract/form';
import { contractKop, getContract } from '~/domain/contract/queries.server';
import { contractTeksten } from '~/domain/contract/redenen';
import { kopTitel } from '~/domain/contract/ui/contract-page';
import { DaadPagina, MotiveringForm } from '~/domain/contract/ui/daad-pagina';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Terugname', data ? kopTitel(data.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const contract = await getContract(actor, idParam(params, 'id'));
  return { kop: contractKop(contract, today()) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, motiveringForm);
  if (!submission.ok) return invalid(submission);
  const { motivering, versie } = submission.value;
  const terug = await submission.attempt(() =>
    neemTerug({ actor, gekozen: [{ id, versie }], motivering, nu: now(), vandaag: today() }),
  );
  if (!terug.ok) return refused(submission, terug, contractTeksten);
  return redirectWithFlash(paths.contract(id), 'Het aanbod is teruggenomen. Het contract is weer een concept.');
}

export default function Terugname() {
  const { kop } = useLoaderData<typeof loader>();
  return (
    <DaadPagina
      daden={['neem-terug']}
      kop={kop}
      titel="Terugname"
      uitleg={
        <p>
          U neemt het aanbod aan {kop.contractant} terug om het te verbeteren. De aanbieder ziet het contract dan niet
          meer tot u het opnieuw aanbiedt. Dit kan alleen zolang niemand heeft getekend.
        </p>
      }
    >
      <MotiveringForm knop="Neem het aanbod terug" kop={kop} label="Waarom neemt u het aanbod terug?" />
    </DaadPagina>
  );
}
