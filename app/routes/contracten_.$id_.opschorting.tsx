import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { hefOpschortingOp, schortOp } from '~/domain/contract/commands.server';
import { opschortingForm } from '~/domain/contract/form';
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
  pageTitle('Opschorting', data ? kopTitel(data.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const contract = await getContract(actor, idParam(params, 'id'));
  return { kop: contractKop(contract, today()), statusReden: contract.statusReden };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'contract:bewerken');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, opschortingForm);
  if (!submission.ok) return invalid(submission);
  const { daad, ...value } = submission.value;
  const doe = daad === 'opschorten' ? schortOp : hefOpschortingOp;
  const klaar = await submission.attempt(() => doe({ ...value, actor, id, nu: now(), vandaag: today() }));
  if (!klaar.ok) return refused(submission, klaar, contractTeksten);
  const tekst =
    daad === 'opschorten'
      ? 'Het contract is opgeschort: er komen geen nieuwe deelnemers bij.'
      : 'De opschorting is opgeheven.';
  return redirectWithFlash(paths.contract(id), tekst);
}

export default function Opschorting() {
  const { kop, statusReden } = useLoaderData<typeof loader>();
  const opgeschort = kop.status === 'opgeschort';
  return (
    <DaadPagina
      daden={['schort-op', 'hef-op']}
      kop={kop}
      titel="Opschorting"
      uitleg={
        opgeschort ? (
          <>
            <p>Het contract is opgeschort. Na opheffing kan {kop.contractant} weer nieuwe deelnemers krijgen.</p>
            {statusReden ? <p>Reden: {statusReden}</p> : null}
          </>
        ) : (
          <p>
            Na opschorting krijgt {kop.contractant} geen nieuwe deelnemers van {kop.gemeente}. Wie al bezig is, gaat
            door. U kunt de opschorting later opheffen. Verliest een partij een verplicht keurmerk, dan schort het
            portaal het contract zelf op.
          </p>
        )
      }
    >
      {opgeschort ? (
        <MotiveringForm
          daad="opheffen"
          knop="Hef de opschorting op"
          kop={kop}
          label="Waarom heft u de opschorting op?"
        />
      ) : (
        <MotiveringForm
          daad="opschorten"
          gevaar
          knop="Schort het contract op"
          kop={kop}
          label="Waarom schort u het contract op?"
        />
      )}
    </DaadPagina>
  );
}
