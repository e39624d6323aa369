import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listGebruikers } from '~/domain/gebruiker/queries.server';
import { gebruikerStatus } from '~/domain/gebruiker/status';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { rolNamen } from '~/platform/permissions';
import { ButtonLink } from '~/ui/button-link';
import { Empty } from '~/ui/empty';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Status } from '~/ui/status';
import { DataTable } from '~/ui/table';

export const meta: MetaFunction = () => pageTitle('Gebruikers', 'Beheer');

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'gebruiker:beheren');
  const query = parseListQuery(request, {
    filters: ['status', 'rol'],
    sorteer: ['naam', 'email', 'organisatie', 'rol'],
  });
  const { rijen, totaal } = await listGebruikers(query);
  return { rijen, list: listState(request, query, totaal) };
}

const opties = (namen: Record<string, string>) => Object.entries(namen).map(([waarde, label]) => ({ waarde, label }));
const statusNamen = Object.fromEntries(Object.entries(gebruikerStatus).map(([waarde, { label }]) => [waarde, label]));

export default function Gebruikers() {
  const { rijen, list } = useLoaderData<typeof loader>();
  return (
    <Page
      actions={<ButtonLink href={paths.beheerItem('gebruikers', 'nieuw')}>Nodig iemand uit</ButtonLink>}
      breadcrumb={[{ label: 'Beheer', to: paths.beheer() }]}
      title="Gebruikers en rollen"
    >
      <ListPage
        filters={[
          { naam: 'rol', label: 'Rol', opties: opties(rolNamen) },
          { naam: 'status', label: 'Status', opties: opties(statusNamen) },
        ]}
        list={list}
        naam={['rol', 'rollen']}
        zoekLabel="Zoek op naam, e-mailadres of organisatie"
      >
        <DataTable
          caption="Gebruikers en hun rollen"
          captionHidden
          columns={[
            {
              key: 'naam',
              kop: 'Naam',
              sorteerbaar: true,
              cel: (rij) => <a href={paths.beheerItem('gebruikers', rij.id)}>{rij.naam}</a>,
            },
            { key: 'email', kop: 'E-mailadres', sorteerbaar: true, cel: (rij) => rij.email },
            { key: 'rol', kop: 'Rol', sorteerbaar: true, cel: (rij) => (rij.rol ? rolNamen[rij.rol] : '–') },
            { key: 'organisatie', kop: 'Organisatie', sorteerbaar: true, cel: (rij) => rij.organisatie ?? '–' },
            {
              key: 'status',
              kop: 'Status',
              cel: (rij) => (
                <Status toon={gebruikerStatus[rij.status].tone}>{gebruikerStatus[rij.status].label}</Status>
              ),
            },
          ]}
          empty={<Empty title="Niemand voldoet aan deze filters">Haal een filter weg of zoek op iets anders.</Empty>}
          list={list}
          rowKey={(rij) => `${rij.id} ${rij.rol} ${rij.organisatie}`}
          rows={rijen}
        />
      </ListPage>
    </Page>
  );
}
