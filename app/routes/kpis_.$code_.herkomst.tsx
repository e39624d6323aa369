import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { kpiHerkomst } from '~/domain/kpi/herkomst.server';
import { isSomKpi } from '~/domain/kpi/metingen';
import { RapportagesHerkomst, TrajectenHerkomst } from '~/domain/kpi/ui/herkomst';
import { KpiPage } from '~/domain/kpi/ui/kpi-kop';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, notFound } from '~/platform/http.server';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Waar dit cijfer uit bestaat', data ? data.kop.naam : 'KPI');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'kpi:herleiden');
  const code = idParam(params, 'code');
  if (!isSomKpi(code)) return notFound();
  return await kpiHerkomst(actor, request, code, today());
}

export default function Herkomst() {
  const herkomst = useLoaderData<typeof loader>();
  const { kop, tekst, query } = herkomst;
  return (
    <KpiPage kop={kop} query={query} tekst={tekst} title={`Waar ${kop.code} uit bestaat`}>
      {herkomst.soort === 'trajecten' ? (
        <TrajectenHerkomst herkomst={herkomst} />
      ) : (
        <RapportagesHerkomst herkomst={herkomst} />
      )}
    </KpiPage>
  );
}
