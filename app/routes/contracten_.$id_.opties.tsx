import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { besluitOverOptie, haalOptieWeg, voegOptieToe } from '~/domain/contract/commands-onderdelen.server';
import { optiesForm } from '~/domain/contract/form';
import { contractKop, getContract, listOpties } from '~/domain/contract/queries.server';
import { optiesVan } from '~/domain/contract/queries-overzicht.server';
import { contractTeksten } from '~/domain/contract/redenen';
import { isEinde } from '~/domain/contract/status';
import { ContractPage, kopTitel } from '~/domain/contract/ui/contract-page';
import { NieuweOptie, OptieBesluit } from '~/domain/contract/ui/optie-formulieren';
import { OptiesTabel } from '~/domain/contract/ui/opties-tabel';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Verlengingen', data ? kopTitel(data.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:lezen');
  const contract = await getContract(actor, idParam(params, 'id'));
  const kop = contractKop(contract, today());
  return {
    kop,
    maximaleEindDatum: contract.maximaleEindDatum,
    opties: optiesVan(actor, contract, await listOpties([contract.id])),
    magWijzigen: actor.permissions.has('contract:bewerken') && !isEinde(kop.status),
    sleutel: formKey(),
    vandaag: today(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, optiesForm, actor);
  if (!submission.ok) return invalid(submission);
  const { value } = submission;
  const klaar = await submission.attempt((once) => {
    const wie = { actor, id, nu: now(), vandaag: today(), once };
    if (value.daad === 'toevoegen') return voegOptieToe({ ...value, ...wie });
    return value.daad === 'besluiten' ? besluitOverOptie({ ...value, ...wie }) : haalOptieWeg({ ...value, ...wie });
  });
  if (!klaar.ok) return refused(submission, klaar, contractTeksten);
  return redirectWithFlash(paths.contractDeel(id, 'opties'), 'De verlengingen zijn bijgewerkt.');
}

export default function Opties() {
  const { kop, maximaleEindDatum, opties, magWijzigen, sleutel, vandaag } = useLoaderData<typeof loader>();
  const aanDeBeurt = opties.find(({ venster }) => venster !== null);
  const lopend = kop.status !== 'concept' && kop.status !== 'ter-ondertekening';
  return (
    <ContractPage kop={kop} title="Verlengingen">
      <OptiesTabel kop={kop} magWeghalen={magWijzigen && kop.status === 'concept'} opties={opties} />
      {magWijzigen && lopend && aanDeBeurt ? (
        <OptieBesluit key={`besluit ${kop.versie}`} kop={kop} optie={aanDeBeurt} vandaag={vandaag} />
      ) : null}
      {magWijzigen ? (
        <NieuweOptie key={`nieuw ${kop.versie}`} kop={kop} maximaleEindDatum={maximaleEindDatum} sleutel={sleutel} />
      ) : null}
    </ContractPage>
  );
}
