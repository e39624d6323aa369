import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { metingTekst } from '~/domain/traject/meting.server';
import { listTrajecten, trajectLijst } from '~/domain/traject/queries-lijst.server';
import { lijstFilters } from '~/domain/traject/ui/lijst-filters';
import { TrajectTabel } from '~/domain/traject/ui/traject-tabel';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { listExports, listHref } from '~/ui/list-href';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Trajecten');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'traject:lezen');
  const query = parseListQuery(request, trajectLijst);
  const { rijen, totaal, keuzes } = await listTrajecten(actor, query);
  return {
    rijen,
    lijst: listState(request, query, totaal),
    keuzes,
    meting: metingTekst(query.filters),
    invoeren: actor.permissions.has('traject:importeren'),
  };
}

export default function Trajecten() {
  const { rijen, lijst, keuzes, meting, invoeren } = useLoaderData<typeof loader>();
  const zonderMeting = listHref(lijst, { filters: { meting: '', van: '', tot: '' } });
  return (
    <Page
      actions={
        invoeren ? (
          <>
            <ButtonLink href={paths.trajectImport()}>Lees een bestand in</ButtonLink>
            <ButtonLink href={paths.trajectNieuw()} variant="secondary">
              Voeg een traject toe
            </ButtonLink>
          </>
        ) : undefined
      }
      breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]}
      meta="Eén traject per inburgeraar, bekend onder een nummer: zonder naam en zonder BSN."
      title="Trajecten"
    >
      {meting ? (
        <Alert soort="info">
          <p>
            U ziet de trajecten achter het cijfer “{meting}”. <a href={zonderMeting}>Haal dit weg</a>
          </p>
        </Alert>
      ) : null}
      <ListPage
        exports={listExports(lijst)}
        filters={lijstFilters(keuzes)}
        list={lijst}
        naam={['traject', 'trajecten']}
        zoekLabel="Zoek op trajectnummer"
      >
        <TrajectTabel eenGemeente={keuzes.gemeenten.length === 1} invoeren={invoeren} lijst={lijst} rijen={rijen} />
      </ListPage>
    </Page>
  );
}
