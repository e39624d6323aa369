import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { cijferPagina, verdelingPagina } from '~/domain/kpi/andere-pagina.server';
import { somKpiPagina } from '~/domain/kpi/kpi-pagina.server';
import { isSomKpi } from '~/domain/kpi/metingen';
import { CijferKpi, VerdelingKpi } from '~/domain/kpi/ui/andere-kpi';
import { SomKpi } from '~/domain/kpi/ui/som-kpi';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, notFound } from '~/platform/http.server';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${data.kop.code} ${data.kop.naam}` : 'KPI', 'KPI’s');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'kpi:lezen');
  const code = idParam(params, 'code');
  if (isSomKpi(code)) return { soort: 'som' as const, ...(await somKpiPagina(actor, request, code, today())) };
  if (code === 'K-01') return await cijferPagina(actor, request, today());
  if (code === 'C-06') return await verdelingPagina(actor, request, today());
  return notFound();
}

export default function Kpi() {
  const pagina = useLoaderData<typeof loader>();
  switch (pagina.soort) {
    case 'som':
      return <SomKpi pagina={pagina} />;
    case 'cijfer':
      return <CijferKpi pagina={pagina} />;
    case 'verdeling':
      return <VerdelingKpi pagina={pagina} />;
  }
}
