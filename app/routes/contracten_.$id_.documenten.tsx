import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { haalDocumentWeg, plaatsDocument } from '~/domain/contract/commands-documenten.server';
import { documentenForm } from '~/domain/contract/form';
import { contractKop, getContract, listDocumenten } from '~/domain/contract/queries.server';
import { contractTeksten } from '~/domain/contract/redenen';
import { ContractPage, kopTitel } from '~/domain/contract/ui/contract-page';
import { DocumentUpload } from '~/domain/contract/ui/document-upload';
import { DocumentenTabel } from '~/domain/contract/ui/documenten-tabel';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Documenten', data ? kopTitel(data.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:lezen');
  const contract = await getContract(actor, idParam(params, 'id'));
  return {
    kop: contractKop(contract, today()),
    documenten: await listDocumenten(actor, contract.id),
    magWijzigen: actor.permissions.has('contract:bewerken'),
    sleutel: formKey(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, documentenForm, actor);
  if (!submission.ok) return invalid(submission);
  const { value } = submission;
  const klaar = await submission.attempt((once) =>
    value.daad === 'plaatsen'
      ? plaatsDocument({ ...value, actor, id, nu: now(), once })
      : haalDocumentWeg({ ...value, actor, id, nu: now() }),
  );
  if (!klaar.ok) return refused(submission, klaar, contractTeksten);
  return redirectWithFlash(
    paths.contractDeel(id, 'documenten'),
    value.daad === 'plaatsen' ? 'Het document is geplaatst.' : 'Het document is weggehaald.',
  );
}

export default function Documenten() {
  const { kop, documenten, magWijzigen, sleutel } = useLoaderData<typeof loader>();
  return (
    <ContractPage kop={kop} title="Documenten">
      <DocumentenTabel documenten={documenten} kop={kop} magWijzigen={magWijzigen} />
      {magWijzigen ? <DocumentUpload key={kop.versie} kop={kop} sleutel={sleutel} /> : null}
    </ContractPage>
  );
}
