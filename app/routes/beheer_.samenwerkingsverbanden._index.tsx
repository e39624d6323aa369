import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { organisatieKruimels, organisatieTabs } from '~/domain/organisatie/navigatie';
import { doelNamen, doelOpties } from '~/domain/samenwerkingsverband/doel';
import { listVerbanden, verbandLijst } from '~/domain/samenwerkingsverband/queries.server';
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

export const meta: MetaFunction = () => pageTitle('Samenwerkingsverbanden');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:lezen');
  const query = { ...parseListQuery(request, verbandLijst), pagina: 1 };
  const rijen = await listVerbanden(actor, query, today());
  return {
    beheren: actor.permissions.has('organisatie:beheren'),
    rijen: rijen.map(({ bron: _, ...rij }) => rij),
    list: { ...listState(request, query, rijen.length), perPagina: Math.max(rijen.length, 1) },
  };
}

export default function Samenwerkingsverbanden() {
  const { beheren, rijen, list } = useLoaderData<typeof loader>();
  return (
    <Page
      actions={
        beheren ? (
          <ButtonLink href={paths.beheerItem('samenwerkingsverbanden', 'nieuw')}>Leg een verband vast</ButtonLink>
        ) : undefined
      }
      breadcrumb={organisatieKruimels(beheren)}
      meta="Gemeenten die samen inkopen. Per doel kan de groep anders zijn, en hij kan in de tijd veranderen."
      tabs={organisatieTabs}
      title="Samenwerkingsverbanden"
    >
      <ListPage
        exports={listExports(list)}
        filters={[{ naam: 'doel', label: 'Waarvoor', opties: doelOpties }]}
        list={list}
        naam={['samenwerkingsverband', 'samenwerkingsverbanden']}
        zoekLabel="Zoek op naam of afkorting"
      >
        <DataTable
          caption="Samenwerkingsverbanden"
          captionHidden
          columns={[
            {
              key: 'naam',
              kop: 'Naam',
              sorteerbaar: true,
              cel: (rij) => <a href={paths.beheerItem('samenwerkingsverbanden', rij.id)}>{rij.naam}</a>,
            },
            { key: 'afkorting', kop: 'Afkorting', cel: (rij) => rij.afkorting ?? '' },
            { key: 'gemeenten', kop: 'Gemeenten nu', rechts: true, cel: (rij) => rij.gemeenten },
            { key: 'doelen', kop: 'Waarvoor', cel: (rij) => rij.doelen.map((doel) => doelNamen[doel]).join(', ') },
            { key: 'penvoerder', kop: 'Penvoerder', cel: (rij) => rij.penvoerder ?? '–' },
          ]}
          empty={<Empty title="Geen samenwerkingsverbanden bij deze filters">Haal een filter weg.</Empty>}
          list={list}
          rowKey={(rij) => rij.id}
          rows={rijen}
        />
      </ListPage>
    </Page>
  );
}
