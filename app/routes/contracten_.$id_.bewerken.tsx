import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { bewerkContract } from '~/domain/contract/commands.server';
import { bewerkForm } from '~/domain/contract/form';
import { type Contract, contractKop, getContract } from '~/domain/contract/queries.server';
import { contractTeksten } from '~/domain/contract/redenen';
import { BewerkFormulier } from '~/domain/contract/ui/bewerk-formulier';
import { ContractPage, kopTitel, laatsteDag } from '~/domain/contract/ui/contract-page';
import { KanNiet } from '~/domain/contract/ui/daad-pagina';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Bewerken', data ? kopTitel(data.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const contract = await getContract(actor, idParam(params, 'id'));
  return { kop: contractKop(contract, today()), waarden: waardenVan(contract) };
}

const waardenVan = ({ startDatum, opzegtermijnMaanden, afwijkingen, toelichting, ...einde }: Contract) => ({
  startDatum,
  eindDatum: laatsteDag(einde.eindDatum),
  maximaleEindDatum: laatsteDag(einde.maximaleEindDatum),
  opzegtermijnMaanden: opzegtermijnMaanden === null ? '' : String(opzegtermijnMaanden),
  afwijkingen: afwijkingen ?? '',
  toelichting: toelichting ?? '',
});

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, bewerkForm);
  if (!submission.ok) return invalid(submission);
  const { versie, ...contract } = submission.value;
  const bewaard = await submission.attempt(() =>
    bewerkContract({ actor, id, versie, contract, nu: now(), vandaag: today() }),
  );
  if (!bewaard.ok) return refused(submission, bewaard, contractTeksten);
  return redirectWithFlash(paths.contract(id), 'Het contract is bijgewerkt.');
}

export default function Bewerken() {
  const { kop, waarden } = useLoaderData<typeof loader>();
  return (
    <ContractPage kop={kop} title="Bewerken">
      {kop.status === 'concept' ? (
        <Card>
          <BewerkFormulier kop={kop} waarden={waarden} />
        </Card>
      ) : (
        <KanNiet kop={kop} />
      )}
    </ContractPage>
  );
}
