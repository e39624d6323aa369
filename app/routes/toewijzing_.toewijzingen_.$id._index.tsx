import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { toewijzingPagina } from '~/domain/toewijzing/pagina.server';
import { ToewijzingGegevens, WaaromDezeAanbieder } from '~/domain/toewijzing/ui/gegevens';
import { ToewijzingFrame } from '~/domain/toewijzing/ui/toewijzing-page';
import { ToewijzingWatNu } from '~/domain/toewijzing/ui/toewijzing-wat-nu';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { History } from '~/ui/history';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `${data.kop.trajectnummer} bij ${data.kop.aanbieder}` : 'Toewijzing', 'Toewijzing');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:lezen');
  return await toewijzingPagina(actor, idParam(params, 'id'), today());
}

export default function Toewijzing() {
  const pagina = useLoaderData<typeof loader>();
  return (
    <ToewijzingFrame
      aside={
        pagina.eigen ? undefined : (
          <>
            <WaaromDezeAanbieder gegevens={pagina.gegevens} />
            <Card title="Geschiedenis">
              {pagina.geschiedenis.length > 0 ? (
                <History events={pagina.geschiedenis} />
              ) : (
                <Empty title="Nog niets gebeurd" />
              )}
            </Card>
          </>
        )
      }
      kop={pagina.kop}
      watNu={<ToewijzingWatNu pagina={pagina} />}
    >
      <ToewijzingGegevens pagina={pagina} />
    </ToewijzingFrame>
  );
}
