import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { kpiDashboard } from '~/domain/kpi/dashboard.server';
import { DashboardWatNu } from '~/domain/kpi/ui/dashboard-wat-nu';
import { EigenContracten } from '~/domain/kpi/ui/eigen-contracten';
import { KpiTegels } from '~/domain/kpi/ui/kpi-tegels';
import { FilterKeuze, PeriodeFilter } from '~/domain/kpi/ui/periode-filter';
import { Verdelingen } from '~/domain/kpi/ui/verdelingen';
import { adresVan, WarmteTabel } from '~/domain/kpi/ui/warmte';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { DownloadLink } from '~/ui/download-link';
import { Empty } from '~/ui/empty';
import { AppLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('KPI’s');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'kpi:lezen');
  return await kpiDashboard(actor, request, today());
}

export default function Kpis() {
  const dashboard = useLoaderData<typeof loader>();
  const { tekst, regels, warmte, gemeenten, gemeente, verdelingen, meerVerdelingen, query } = dashboard;
  return (
    <Page
      actions={<AppLink href={paths.kpiDeel('catalogus')}>Wat de KPI’s betekenen</AppLink>}
      aside={
        verdelingen.length > 0 ? (
          <Card title="Evenwicht tussen aanbieders">
            <Verdelingen verdelingen={verdelingen} />
            {meerVerdelingen ? <AppLink href={`${paths.kpiDeel('C-06')}${query}`}>Alle percelen</AppLink> : null}
          </Card>
        ) : undefined
      }
      breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]}
      help={
        dashboard.isAanbieder
          ? paths.help('aanbieders', 'uw-eigen-cijfers-bekijken')
          : paths.help('contractmanagers', 'kpis-lezen')
      }
      meta={tekst}
      title="KPI’s"
      watNu={<DashboardWatNu dashboard={dashboard} />}
    >
      <PeriodeFilter
        action={paths.kpis()}
        eindmaanden={dashboard.eindmaanden}
        maanden={dashboard.periode.maanden}
        tot={dashboard.periode.tot}
      >
        {gemeenten.length > 1 ? (
          <FilterKeuze
            label="Gemeente"
            naam="gemeente"
            opties={[{ waarde: '', label: 'Alle' }, ...gemeenten.map(({ id, naam }) => ({ waarde: id, label: naam }))]}
            waarde={gemeente}
          />
        ) : null}
        <FilterKeuze label="In de tabel" naam="meting" opties={warmte.keuzes} waarde={warmte.meting} />
      </PeriodeFilter>
      <KpiTegels query={query} regels={regels} />
      <Card
        actions={
          <>
            <DownloadLink href={`${paths.kpis()}.csv${query}`}>CSV</DownloadLink>
            <DownloadLink href={`${paths.kpis()}.xlsx${query}`}>XLSX</DownloadLink>
          </>
        }
        title={`${warmte.naam} per gemeente${warmte.kolommen.length > 0 ? ' en leerroute' : ''}`}
      >
        {warmte.rijen.length > 0 ? (
          <WarmteTabel adres={adresVan(dashboard)} warmte={warmte} />
        ) : (
          <Empty title="Er zijn nog geen gemeenten om te tonen.">
            Zodra er contracten en trajecten zijn, staan de cijfers hier.
          </Empty>
        )}
      </Card>
      {dashboard.isAanbieder ? <EigenContracten contracten={dashboard.contracten} /> : null}
    </Page>
  );
}
