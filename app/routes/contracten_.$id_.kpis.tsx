import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ContractPage, kopTitel } from '~/domain/contract/ui/contract-page';
import { contractKpiPagina } from '~/domain/kpi/contract-kpis.server';
import { ContractGrafiek, ContractKpiTabel, ContractWatNu, EigenNormen } from '~/domain/kpi/ui/contract-kpis';
import { FilterKeuze, PeriodeFilter } from '~/domain/kpi/ui/periode-filter';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { DownloadLink } from '~/ui/download-link';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('KPI’s', data ? kopTitel(data.kop) : 'Contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'kpi:lezen');
  return await contractKpiPagina(actor, request, idParam(params, 'id'), today());
}

export default function ContractKpis() {
  const pagina = useLoaderData<typeof loader>();
  const { kop, tekst, regels, query, gekozen, keuzes } = pagina;
  const adres = paths.contractDeel(kop.id, 'kpis');
  return (
    <ContractPage
      kop={kop}
      meta={`${kop.gemeente} en ${kop.contractant} · ${tekst}`}
      title="KPI’s"
      watNu={<ContractWatNu pagina={pagina} />}
    >
      <PeriodeFilter
        action={adres}
        eindmaanden={pagina.eindmaanden}
        maanden={pagina.periode.maanden}
        tot={pagina.periode.tot}
      >
        <FilterKeuze label="In de grafiek" naam="kpi" opties={keuzes} waarde={gekozen.code} />
      </PeriodeFilter>
      <Card
        actions={
          <>
            <DownloadLink href={`${adres}.csv${query}`}>CSV</DownloadLink>
            <DownloadLink href={`${adres}.xlsx${query}`}>XLSX</DownloadLink>
          </>
        }
        title="Tegen de norm"
      >
        <ContractKpiTabel query={query} regels={regels} />
      </Card>
      <ContractGrafiek pagina={pagina} />
      <EigenNormen pagina={pagina} />
    </ContractPage>
  );
}
