import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { bronfeitLijst, getBron, listFeitenVan } from '~/domain/bron/queries.server';
import { bronfeitSoort } from '~/domain/bron/soort';
import { Feitenlijst } from '~/domain/bron/ui/feitenlijst';
import { formatDatum } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${data.code} ${data.titel}` : 'Bron', 'Bronnen');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'bron:lezen');
  const { id, code, titel, uitgever, datum } = await getBron(actor, idParam(params, 'code'));
  const query = parseListQuery(request, bronfeitLijst);
  const { rijen, totaal } = await listFeitenVan(actor, id, query);
  const meta = [uitgever, datum ? formatDatum(datum) : 'zonder datum'].join(', ');
  return { code, titel, meta, feiten: rijen, list: listState(request, query, totaal) };
}

const soorten = Object.entries(bronfeitSoort).map(([waarde, { label }]) => ({ waarde, label }));

export default function Bron() {
  const { code, titel, meta, feiten, list } = useLoaderData<typeof loader>();
  return (
    <Page
      breadcrumb={[{ label: 'Bronnen', to: paths.bronnen() }]}
      meta={`${meta}. U ziet wat gaat over uw eigen aanbestedingen, contracten en organisaties.`}
      title={`${code} ${titel}`}
    >
      <ListPage
        filters={[{ naam: 'soort', label: 'Soort', opties: soorten }]}
        list={list}
        naam={['punt', 'punten']}
        zoekLabel="Zoek in tekst of vindplaats"
      >
        <Feitenlijst feiten={feiten} />
      </ListPage>
    </Page>
  );
}
