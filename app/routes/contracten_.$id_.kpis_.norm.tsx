import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ContractPage, kopTitel } from '~/domain/contract/ui/contract-page';
import { haalWeg, stelNormIn } from '~/domain/kpi/commands.server';
import { normenForm } from '~/domain/kpi/form';
import { normPagina } from '~/domain/kpi/norm-pagina.server';
import { normTeksten, normVelden } from '~/domain/kpi/redenen';
import { BestaandeNormen, NieuweNorm } from '~/domain/kpi/ui/norm-formulier';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { AppLink } from '~/ui/link';
import { pageTitle } from '~/ui/page-title';
import { WatNu } from '~/ui/wat-nu';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Eigen normen', data ? kopTitel(data.pagina.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'kpi:normeren');
  const pagina = await normPagina(actor, idParam(params, 'id'), today());
  return { pagina, sleutel: formKey() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'kpi:normeren');
  const contractId = idParam(params, 'id');
  const submission = await parseForm(request, normenForm, actor);
  if (!submission.ok) return invalid(submission);
  const { value } = submission;
  const klaar = await submission.attempt((once) => {
    const wie = { actor, contractId, versie: value.versie, nu: now(), vandaag: today() };
    if (value.daad === 'weghalen') return haalWeg({ ...wie, normId: value.normId });
    const { kpiCode, normTienden, van, bron } = value;
    return stelNormIn({ ...wie, norm: { kpiCode, normTienden, van, bron }, once });
  });
  if (!klaar.ok) return refused(submission, klaar, normTeksten, normVelden);
  return redirectWithFlash(paths.contractDeel(contractId, 'kpis'), 'De normen van het contract zijn bijgewerkt.');
}

export default function Norm() {
  const { pagina, sleutel } = useLoaderData<typeof loader>();
  const { kop, isVoorbij } = pagina;
  return (
    <ContractPage
      kop={kop}
      title="Eigen normen"
      watNu={
        <WatNu wacht={isVoorbij ? 'Het contract is voorbij. De normen blijven zoals ze waren.' : undefined}>
          <AppLink href={paths.contractDeel(kop.id, 'kpis')}>Terug naar de KPI’s van dit contract</AppLink>
        </WatNu>
      }
    >
      <BestaandeNormen pagina={pagina} />
      {isVoorbij ? null : <NieuweNorm key={kop.versie} pagina={pagina} sleutel={sleutel} />}
    </ContractPage>
  );
}
