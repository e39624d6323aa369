import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getKlachtPagina } from '~/domain/klacht/pagina.server';
import { categorieNamen, klachtStatus } from '~/domain/klacht/status';
import { KlachtGegevens, Uitkomst } from '~/domain/klacht/ui/gegevens';
import { Termijnklok } from '~/domain/klacht/ui/termijnklok';
import { KlachtWatNu } from '~/domain/klacht/ui/wat-nu';
import { today } from '~/platform/clock.server';
import { formatDatum } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { History } from '~/ui/history';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(`Klacht ${data?.klacht.nummer ?? ''}`.trim(), 'Klachten');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'klacht:lezen');
  return await getKlachtPagina(actor, idParam(params, 'nummer'), today());
}

export default function Klacht() {
  const { klacht, contract, intern, klok, uitleg, bewerken, events, ...nu } = useLoaderData<typeof loader>();
  const { label, tone } = klachtStatus[klacht.status];
  return (
    <Page
      actions={
        bewerken ? (
          <ButtonLink href={paths.klachtDeel(klacht.nummer, 'bewerken')} variant="secondary">
            Bewerk
          </ButtonLink>
        ) : undefined
      }
      aside={
        <Card title="Geschiedenis">
          {events.length > 0 ? <History events={events} /> : <Empty title="Nog niets gebeurd" />}
        </Card>
      }
      breadcrumb={[{ label: 'Klachten', to: paths.klachten() }]}
      meta={`${categorieNamen[klacht.categorie]} · ${klacht.aanbieder ?? 'de gemeente zelf'} · ${klacht.gemeente} · ontvangen op ${formatDatum(klacht.ontvangenDatum)}`}
      status={<Status toon={tone}>{label}</Status>}
      title={`Klacht ${klacht.nummer}`}
      watNu={<KlachtWatNu contract={contract} klacht={klacht} {...nu} />}
    >
      <Termijnklok klok={klok} uitleg={uitleg} />
      <Uitkomst klacht={klacht} />
      <KlachtGegevens contract={contract} intern={intern} klacht={klacht} />
    </Page>
  );
}
