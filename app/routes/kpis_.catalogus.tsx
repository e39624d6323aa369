import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { kpiCatalogus } from '~/domain/kpi/catalogus.server';
import { CatalogusKaart } from '~/domain/kpi/ui/catalogus';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { Empty } from '~/ui/empty';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Catalogus', 'KPI’s');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'kpi:lezen');
  return { catalogus: await kpiCatalogus(actor) };
}

export default function Catalogus() {
  const { catalogus } = useLoaderData<typeof loader>();
  return (
    <Page
      breadcrumb={[{ label: 'KPI’s', to: paths.kpis() }]}
      meta="Wat elke KPI telt, waar hij vandaan komt en welke norm geldt. Een norm per contract stelt u in bij het contract."
      title="Catalogus van KPI’s"
    >
      {catalogus.length > 0 ? (
        catalogus.map((kpi) => <CatalogusKaart key={kpi.code} kpi={kpi} />)
      ) : (
        <Empty title="De catalogus is nog leeg." />
      )}
    </Page>
  );
}
