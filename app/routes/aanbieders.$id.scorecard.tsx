import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type Scorecard as Kaart, scorecard } from '~/domain/kpi/scorecard.server';
import { KpiTegels } from '~/domain/kpi/ui/kpi-tegels';
import { MaandGrafiek } from '~/domain/kpi/ui/maandgrafiek';
import { FilterKeuze, PeriodeFilter } from '~/domain/kpi/ui/periode-filter';
import { KeurmerkKaart, LooptijdKaart, PerGemeente, ScorecardWatNu } from '~/domain/kpi/ui/scorecard-kaarten';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { DownloadLink } from '~/ui/download-link';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.perceel ? `Scorecard ${data.perceel.naam}` : 'Scorecard', data?.partij.naam ?? 'Aanbieder');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'kpi:lezen');
  return await scorecard(actor, request, idParam(params, 'id'), today());
}

/** The worst of its KPI's decides. */
function oordeelVan({ regels }: Pick<Kaart, 'regels'>) {
  const kleuren = regels.map(({ oordeel }) => oordeel.kleur);
  if (kleuren.includes('rood')) return <Status toon="fout">Onder de norm</Status>;
  if (kleuren.includes('oranje')) return <Status toon="let-op">Net onder de norm</Status>;
  return kleuren.includes('groen') ? (
    <Status toon="goed">Op koers</Status>
  ) : (
    <Status toon="neutraal">Te weinig gegevens</Status>
  );
}

export default function Scorecard() {
  const kaart = useLoaderData<typeof loader>();
  const { partij, perceel, percelen, regels, query, grafiek, magAanbieders } = kaart;
  const adres = paths.aanbiederDeel(partij.id, 'scorecard');
  return (
    <Page
      actions={
        <>
          <DownloadLink href={`${adres}.csv${query}`}>CSV</DownloadLink>
          <DownloadLink href={`${adres}.xlsx${query}`}>XLSX</DownloadLink>
        </>
      }
      aside={
        <>
          <KeurmerkKaart kaart={kaart} />
          <LooptijdKaart kaart={kaart} />
        </>
      }
      breadcrumb={[
        { label: 'KPI’s', to: paths.kpis() },
        { label: partij.naam, to: magAanbieders ? paths.aanbieder(partij.id) : undefined },
      ]}
      help={
        magAanbieders
          ? paths.help('contractmanagers', 'een-aanbieder-bespreken-met-de-scorecard')
          : paths.help('aanbieders', 'uw-eigen-cijfers-bekijken')
      }
      meta={kaart.tekst}
      status={oordeelVan(kaart)}
      title={perceel ? `Scorecard ${perceel.naam}` : `Scorecard ${partij.naam}`}
      watNu={<ScorecardWatNu kaart={kaart} />}
    >
      <PeriodeFilter
        action={adres}
        eindmaanden={kaart.eindmaanden}
        maanden={kaart.periode.maanden}
        tot={kaart.periode.tot}
      >
        {percelen.length > 1 ? (
          <FilterKeuze label="Perceel" naam="perceel" opties={percelen} waarde={perceel?.id ?? ''} />
        ) : null}
      </PeriodeFilter>
      <KpiTegels query={kaart.kpiQuery} regels={regels} />
      <Card title="Aanwezigheid per maand">
        <MaandGrafiek cohort={false} grafiek={grafiek} naam="Aanwezigheid" uren />
      </Card>
      <PerGemeente kaart={kaart} />
    </Page>
  );
}
