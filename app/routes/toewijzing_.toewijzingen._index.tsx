import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listToewijzingen, toewijzingLijst } from '~/domain/toewijzing/queries-lijst.server';
import { tabsVoor } from '~/domain/toewijzing/ui/toewijzing-page';
import { lijstFilters, ToewijzingTabel } from '~/domain/toewijzing/ui/toewijzing-tabel';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { listExports } from '~/ui/list-href';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Alle toewijzingen', 'Toewijzing');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:lezen');
  const query = parseListQuery(request, toewijzingLijst);
  const vandaag = today();
  const { rijen, totaal, gemeenten, aanbieders } = await listToewijzingen(actor, query, vandaag);
  return {
    rijen,
    lijst: listState(request, query, totaal),
    gemeenten,
    aanbieders,
    eigen: actor.scope.soort === 'aanbieder',
    vandaag,
  };
}

export default function Toewijzingen() {
  const { rijen, lijst, gemeenten, aanbieders, eigen, vandaag } = useLoaderData<typeof loader>();
  return (
    <Page
      breadcrumb={[{ label: 'Toewijzing', to: paths.toewijzingen() }]}
      meta={
        eigen
          ? 'Deelnemers die gemeenten aan u of uw combinatie hebben toegewezen.'
          : 'Elke deelnemer die aan een aanbieder is voorgesteld of toegewezen.'
      }
      tabs={tabsVoor(eigen)}
      title="Alle toewijzingen"
    >
      <ListPage
        exports={listExports(lijst)}
        filters={lijstFilters(gemeenten, aanbieders, eigen)}
        list={lijst}
        naam={['toewijzing', 'toewijzingen']}
        zoekLabel="Zoek op trajectnummer"
      >
        <ToewijzingTabel eigen={eigen} lijst={lijst} rijen={rijen} vandaag={vandaag} />
      </ListPage>
    </Page>
  );
}
