import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { aanbestedingenLijst, getLijstPagina } from '~/domain/aanbesteding/queries-lijst.server';
import { AanbestedingenTabel, lijstFilters } from '~/domain/aanbesteding/ui/lijst-tabel';
import { today } from '~/platform/clock.server';
import { publicRoute } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Aanbestedingen');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await publicRoute(request);
  const query = parseListQuery(request, aanbestedingenLijst);
  const { totaal, ...pagina } = await getLijstPagina(actor, query, today());
  return { ...pagina, lijst: listState(request, query, totaal) };
}

/** One address, two lists: who buys sees his own tenders, everybody else what is published. */
export default function Aanbestedingen() {
  const { eigen, rijen, keuzes, keuzeUitTwee, ingelogd, magMaken, lijst } = useLoaderData<typeof loader>();
  const { zoek, sorteer, richting, filters } = lijst;
  const query = new URLSearchParams({ ...filters, zoek, sorteer, richting });
  const andere = eigen ? `${paths.aanbestedingen()}?weergave=openbaar` : paths.aanbestedingen();
  return (
    <Page
      actions={
        <>
          {keuzeUitTwee ? (
            <ButtonLink href={andere} variant="tertiary">
              {eigen ? 'Wat iedereen ziet' : 'Terug naar uw aanbestedingen'}
            </ButtonLink>
          ) : null}
          {magMaken ? <ButtonLink href={paths.aanbestedingNieuw()}>Nieuwe aanbesteding</ButtonLink> : null}
        </>
      }
      breadcrumb={ingelogd ? [{ label: 'Vandaag', to: paths.vandaag() }] : undefined}
      meta={
        eigen
          ? 'De aanbestedingen van uw regio en die waaraan uw gemeenten meedoen.'
          : 'Aanbestedingen van inburgering die gemeenten hebben gepubliceerd. Dit ziet iedereen.'
      }
      title={eigen ? 'Aanbestedingen' : 'Gepubliceerde aanbestedingen'}
    >
      <ListPage
        exports={['csv', 'xlsx'].map((soort) => ({
          label: soort.toUpperCase(),
          href: `${paths.aanbestedingen()}.${soort}?${query}`,
        }))}
        filters={lijstFilters(keuzes)}
        list={lijst}
        naam={['aanbesteding', 'aanbestedingen']}
        zoekLabel="Zoek op titel, nummer of gemeente"
      >
        <AanbestedingenTabel eigen={eigen} lijst={lijst} magMaken={magMaken} rijen={rijen} />
      </ListPage>
    </Page>
  );
}
