import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { gemeenteLijst, listGemeenten, listVerbandKeuzes } from '~/domain/gemeente/queries-lijst.server';
import { gemeenteStatus } from '~/domain/gemeente/status';
import { GemeenteTabel } from '~/domain/gemeente/ui/gemeente-tabel';
import { organisatieKruimels, organisatieTabs } from '~/domain/organisatie/navigatie';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { listExports } from '~/ui/list-href';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Gemeenten');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:lezen');
  const query = parseListQuery(request, gemeenteLijst);
  const [{ rijen, totaal }, verbanden] = await Promise.all([
    listGemeenten(actor, query, today()),
    listVerbandKeuzes(actor),
  ]);
  return {
    beheren: actor.permissions.has('organisatie:beheren'),
    rijen: rijen.map(({ bron: _, ...rij }) => rij),
    verbanden,
    list: listState(request, query, totaal),
  };
}

const statussen = Object.entries(gemeenteStatus).map(([waarde, { label }]) => ({ waarde, label }));

export default function Gemeenten() {
  const { beheren, rijen, verbanden, list } = useLoaderData<typeof loader>();
  return (
    <Page
      actions={
        beheren ? (
          <ButtonLink href={paths.beheerItem('gemeenten', 'nieuw')}>Leg een gemeente vast</ButtonLink>
        ) : undefined
      }
      breadcrumb={organisatieKruimels(beheren)}
      meta="Een gemeente bestaat van dag tot dag: na een herindeling gaat zij verder in haar opvolger."
      tabs={organisatieTabs}
      title="Gemeenten"
    >
      <ListPage
        exports={listExports(list)}
        filters={[
          { naam: 'bestaat', label: 'Status vandaag', opties: statussen },
          { naam: 'verband', label: 'Samenwerkingsverband', opties: verbanden },
        ]}
        list={list}
        naam={['gemeente', 'gemeenten']}
        zoekLabel="Zoek op naam of CBS-code"
      >
        <GemeenteTabel list={list} rijen={rijen} />
      </ListPage>
    </Page>
  );
}
