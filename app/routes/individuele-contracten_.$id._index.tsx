import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { individueelPagina } from '~/domain/individueel-contract/pagina.server';
import {
  BudgetVanContract,
  DrempelVanContract,
  GegevensKaart,
  IndividueelFrame,
  IndividueelWatNu,
} from '~/domain/individueel-contract/ui/contract-page';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { History } from '~/ui/history';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `Individueel contract ${data.kop.nummer}` : 'Individueel contract');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'individueel-contract:lezen');
  return await individueelPagina(actor, idParam(params, 'id'), today());
}

export default function IndividueelContract() {
  const pagina = useLoaderData<typeof loader>();
  return (
    <IndividueelFrame
      aside={
        <Card title="Geschiedenis">
          {pagina.geschiedenis.length > 0 ? (
            <History events={pagina.geschiedenis} />
          ) : (
            <Empty title="Nog niets gebeurd" />
          )}
        </Card>
      }
      kop={pagina.kop}
      watNu={<IndividueelWatNu pagina={pagina} />}
    >
      <GegevensKaart pagina={pagina} />
      <BudgetVanContract pagina={pagina} />
      <DrempelVanContract pagina={pagina} />
    </IndividueelFrame>
  );
}
