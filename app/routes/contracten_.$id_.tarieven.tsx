import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { beeindigTarief, haalTariefWeg, voegTariefToe } from '~/domain/contract/commands-onderdelen.server';
import { tarievenForm } from '~/domain/contract/form';
import { contractKop, getContract } from '~/domain/contract/queries.server';
import { tarievenOverzicht } from '~/domain/contract/queries-overzicht.server';
import { contractTeksten } from '~/domain/contract/redenen';
import { isEinde } from '~/domain/contract/status';
import { ContractPage, kopTitel } from '~/domain/contract/ui/contract-page';
import { NieuwTarief, TariefEinde } from '~/domain/contract/ui/tarief-formulieren';
import { TarievenTabel } from '~/domain/contract/ui/tarieven-tabel';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Tarieven', data ? kopTitel(data.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:lezen');
  const contract = await getContract(actor, idParam(params, 'id'));
  const kop = contractKop(contract, today());
  return {
    kop,
    tarieven: await tarievenOverzicht(contract.id, today()),
    magWijzigen: actor.permissions.has('contract:bewerken') && !isEinde(kop.status),
    sleutel: formKey(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, tarievenForm, actor);
  if (!submission.ok) return invalid(submission);
  const { value } = submission;
  const klaar = await submission.attempt((once) => {
    const wie = { actor, id, versie: value.versie, nu: now(), vandaag: today(), once };
    if (value.daad === 'toevoegen') {
      const { product, eenheid, bedragCents, van, tot } = value;
      return voegTariefToe({ ...wie, tarief: { product, eenheid, bedragCents, van, tot } });
    }
    return value.daad === 'beeindigen'
      ? beeindigTarief({ ...wie, ...value })
      : haalTariefWeg({ ...wie, tariefId: value.tariefId });
  });
  if (!klaar.ok) return refused(submission, klaar, contractTeksten);
  return redirectWithFlash(paths.contractDeel(id, 'tarieven'), 'De tarieven zijn bijgewerkt.');
}

export default function Tarieven() {
  const { kop, tarieven, magWijzigen, sleutel } = useLoaderData<typeof loader>();
  const open = tarieven.filter(({ stand }) => stand !== 'voorbij');
  return (
    <ContractPage kop={kop} title="Tarieven">
      <TarievenTabel kop={kop} magWeghalen={magWijzigen && kop.status === 'concept'} tarieven={tarieven} />
      {magWijzigen ? <NieuwTarief key={`nieuw ${kop.versie}`} kop={kop} sleutel={sleutel} /> : null}
      {magWijzigen && open.length > 0 ? <TariefEinde key={`einde ${kop.versie}`} kop={kop} open={open} /> : null}
    </ContractPage>
  );
}
