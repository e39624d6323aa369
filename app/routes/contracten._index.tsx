import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { contractLijst, listContracten } from '~/domain/contract/queries-lijst.server';
import { ContractTabel } from '~/domain/contract/ui/contract-tabel';
import { lijstFilters } from '~/domain/contract/ui/lijst-filters';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { listHref } from '~/ui/list-href';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

/** An aanbieder calls his contracts his own. */
const titelVan = (eigen = false) => (eigen ? 'Mijn contracten' : 'Contracten');

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(titelVan(data?.eigen));

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:lezen');
  const query = parseListQuery(request, contractLijst);
  const { rijen, totaal, keuzes } = await listContracten(actor, query, today());
  // The choices first: near to the same words in the page, so that gzip (which looks back 32 kB) says them once.
  return {
    eigen: actor.scope.soort === 'aanbieder',
    keuzes,
    lijst: listState(request, query, totaal),
    rijen,
  };
}

/** The page of the performance bench: plain anchors, no form library, little data. */
export default function Contracten() {
  const { eigen, rijen, lijst, keuzes } = useLoaderData<typeof loader>();
  const { aanbesteding, perceel } = lijst.filters;
  const bestand = (soort: string) => listHref({ ...lijst, basis: `${lijst.basis}.${soort}`, pagina: 1 });
  return (
    <Page
      actions={
        aanbesteding && perceel && !eigen ? (
          <a
            className="ams-button ams-button--primary"
            href={paths.perceelDeel(aanbesteding, perceel, 'contractfamilie')}
          >
            Regel deze contracten samen
          </a>
        ) : undefined
      }
      breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]}
      meta={
        eigen
          ? 'Uw contracten met gemeenten, van u zelf en van de combinaties waar u in zit.'
          : 'Eén contract per gemeente en per aanbieder. Na de gunning maakt u ze vanaf het perceel.'
      }
      title={titelVan(eigen)}
    >
      <ListPage
        exports={['csv', 'xlsx'].map((soort) => ({ label: soort.toUpperCase(), href: bestand(soort) }))}
        filters={lijstFilters(keuzes, eigen)}
        list={lijst}
        naam={['contract', 'contracten']}
        zoekLabel="Zoek op nummer, naam, gemeente of aanbieder"
      >
        <ContractTabel eigen={eigen} lijst={lijst} rijen={rijen} />
      </ListPage>
    </Page>
  );
}
