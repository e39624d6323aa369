import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { trajectPagina } from '~/domain/traject/pagina.server';
import { FeitenKaart, GegevensKaart, IndividueelKaart, ToewijzingenKaart } from '~/domain/traject/ui/traject-kaarten';
import { TrajectFrame } from '~/domain/traject/ui/traject-page';
import { TrajectWatNu } from '~/domain/traject/ui/traject-wat-nu';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { History } from '~/ui/history';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `Traject ${data.kop.trajectnummer}` : 'Traject', 'Trajecten');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'traject:lezen');
  return await trajectPagina(actor, idParam(params, 'nummer'), today());
}

export default function Traject() {
  const pagina = useLoaderData<typeof loader>();
  const { kop, gegevens, toewijzingen, individueel, feiten, rechten, geschiedenis } = pagina;
  return (
    <TrajectFrame
      actions={
        rechten.bewerken ? (
          <ButtonLink href={paths.trajectDeel(kop.trajectnummer, 'bewerken')} variant="secondary">
            Bewerk
          </ButtonLink>
        ) : undefined
      }
      aside={
        <Card title="Geschiedenis">
          {geschiedenis.length > 0 ? (
            <History events={geschiedenis} />
          ) : (
            <Empty title="Nog niets gebeurd">Wat u met dit traject doet, staat straks hier.</Empty>
          )}
        </Card>
      }
      kop={kop}
      watNu={<TrajectWatNu pagina={pagina} />}
    >
      <GegevensKaart gegevens={gegevens} />
      <ToewijzingenKaart toewijzingen={toewijzingen} />
      <IndividueelKaart individueel={individueel} openen={rechten.individueel} />
      <FeitenKaart feiten={feiten} />
    </TrajectFrame>
  );
}
