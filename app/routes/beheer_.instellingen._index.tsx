import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listInstellingen, listInstellingGroepen } from '~/domain/instelling/queries.server';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Empty } from '~/ui/empty';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';

export const meta: MetaFunction = () => pageTitle('Instellingen', 'Beheer');

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'instelling:beheren');
  const query = parseListQuery(request, { filters: ['groep'], sorteer: ['naam'] });
  const [alle, groepen] = await Promise.all([
    listInstellingen(query.zoek, query.filters.groep),
    listInstellingGroepen(),
  ]);
  const list = listState(request, query, alle.length);
  const begin = (query.pagina - 1) * list.perPagina;
  return { rijen: alle.slice(begin, begin + list.perPagina), groepen, list };
}

export default function Instellingen() {
  const { rijen, groepen, list } = useLoaderData<typeof loader>();
  return (
    <Page
      breadcrumb={[{ label: 'Beheer', to: paths.beheer() }]}
      meta="Regels zijn gegevens: elke waarde heeft een periode en een bron. Een nieuwe waarde laat de oude staan."
      title="Instellingen"
    >
      <ListPage
        filters={[{ naam: 'groep', label: 'Groep', opties: groepen.map((groep) => ({ waarde: groep, label: groep })) }]}
        list={list}
        naam={['waarde', 'waarden']}
        zoekLabel="Zoek op naam of bron"
      >
        <DataTable
          caption="Instellingen"
          captionHidden
          columns={[
            {
              key: 'naam',
              kop: 'Naam',
              cel: (rij) => <a href={paths.beheerItem('instellingen', rij.id)}>{rij.naam}</a>,
            },
            { key: 'waarde', kop: 'Waarde', rechts: true, cel: (rij) => rij.waarde },
            { key: 'periode', kop: 'Geldt', cel: (rij) => rij.periode },
            { key: 'bron', kop: 'Bron', cel: (rij) => rij.bron },
            {
              key: 'nakijken',
              kop: 'Controle',
              cel: (rij) =>
                rij.nogNakijken ? <Status toon="let-op">Nog nakijken</Status> : <Status toon="goed">Nagekeken</Status>,
            },
          ]}
          empty={<Empty title="Geen instellingen bij deze filters" />}
          rowKey={(rij) => rij.id}
          rows={rijen}
        />
      </ListPage>
    </Page>
  );
}
