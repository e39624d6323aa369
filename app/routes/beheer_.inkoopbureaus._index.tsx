import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { bureauLijst, listBureaus } from '~/domain/inkoopbureau/queries.server';
import { organisatieKruimels, organisatieTabs } from '~/domain/organisatie/navigatie';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Empty } from '~/ui/empty';
import { listExports } from '~/ui/list-href';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { DataTable } from '~/ui/table';

export const meta: MetaFunction = () => pageTitle('Inkoopbureaus');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:lezen');
  const query = { ...parseListQuery(request, bureauLijst), pagina: 1 };
  const rijen = await listBureaus(actor, query, today());
  return {
    beheren: actor.permissions.has('organisatie:beheren'),
    rijen: rijen.map(({ bron: _, ...rij }) => rij),
    list: { ...listState(request, query, rijen.length), perPagina: Math.max(rijen.length, 1) },
  };
}

export default function Inkoopbureaus() {
  const { beheren, rijen, list } = useLoaderData<typeof loader>();
  return (
    <Page
      actions={
        beheren ? (
          <ButtonLink href={paths.beheerItem('inkoopbureaus', 'nieuw')}>Leg een inkoopbureau vast</ButtonLink>
        ) : undefined
      }
      breadcrumb={organisatieKruimels(beheren)}
      meta="Een inkoopbureau voert aanbestedingen uit voor een of meer samenwerkingsverbanden."
      tabs={organisatieTabs}
      title="Inkoopbureaus"
    >
      <ListPage
        exports={listExports(list)}
        list={list}
        naam={['inkoopbureau', 'inkoopbureaus']}
        zoekLabel="Zoek op naam"
      >
        <DataTable
          caption="Inkoopbureaus"
          captionHidden
          columns={[
            {
              key: 'naam',
              kop: 'Naam',
              sorteerbaar: true,
              cel: (rij) => <a href={paths.beheerItem('inkoopbureaus', rij.id)}>{rij.naam}</a>,
            },
            { key: 'verbanden', kop: 'Werkt nu voor', cel: (rij) => rij.verbanden.join(', ') || '–' },
          ]}
          empty={
            <Empty title="Geen inkoopbureaus">Koopt een verband zelf in? Dan is er geen inkoopbureau nodig.</Empty>
          }
          list={list}
          rowKey={(rij) => rij.id}
          rows={rijen}
        />
      </ListPage>
    </Page>
  );
}
