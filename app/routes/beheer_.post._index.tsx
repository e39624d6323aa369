import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listPost } from '~/domain/portaal/queries.server';
import { postStatus } from '~/domain/portaal/status';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Empty, isFiltered, NoMatch } from '~/ui/empty';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';

export const meta: MetaFunction = () => pageTitle('Post', 'Beheer');

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'post:lezen');
  const query = parseListQuery(request, { filters: ['status'], sorteer: ['op'], richting: 'af' });
  const { rijen, totaal } = await listPost(query);
  return { rijen, list: listState(request, query, totaal) };
}

export default function Post() {
  const { rijen, list } = useLoaderData<typeof loader>();
  return (
    <Page breadcrumb={[{ label: 'Beheer', to: paths.beheer() }]} title="Post">
      <ListPage
        filters={[
          {
            naam: 'status',
            label: 'Status',
            opties: Object.entries(postStatus).map(([waarde, { label }]) => ({ waarde, label })),
          },
        ]}
        list={list}
        naam={['mail', 'mails']}
        zoekLabel="Zoek op ontvanger of onderwerp"
      >
        <DataTable
          caption="Mail van het portaal"
          captionHidden
          columns={[
            {
              key: 'onderwerp',
              kop: 'Onderwerp',
              cel: (rij) => <a href={paths.beheerItem('post', rij.id)}>{rij.onderwerp}</a>,
            },
            { key: 'aan', kop: 'Aan', cel: (rij) => rij.aan },
            { key: 'op', kop: 'Gemaakt op', cel: (rij) => rij.op },
            {
              key: 'status',
              kop: 'Status',
              cel: (rij) => <Status toon={postStatus[rij.status].tone}>{postStatus[rij.status].label}</Status>,
            },
          ]}
          empty={
            isFiltered(list) ? (
              <NoMatch alles="Toon alle mails" list={list} />
            ) : (
              <Empty title="Er is geen mail">Mail ontstaat vanzelf, bijvoorbeeld als u iemand uitnodigt.</Empty>
            )
          }
          rowKey={(rij) => rij.id}
          rows={rijen}
        />
      </ListPage>
    </Page>
  );
}
