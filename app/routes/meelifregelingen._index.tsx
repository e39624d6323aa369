import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { leerrouteNamen } from '~/domain/aanbesteding/status';
import { listGastheren, listRegelingen, meelifLijst } from '~/domain/meelifregeling/queries-lijst.server';
import { meelifStatus } from '~/domain/meelifregeling/status';
import { RegelingTabel } from '~/domain/meelifregeling/ui/regeling-tabel';
import { MeelifUitleg } from '~/domain/meelifregeling/ui/uitleg';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { ButtonLink } from '~/ui/button-link';
import { listExports } from '~/ui/list-href';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Meelifregelingen');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'meelif:lezen');
  const query = parseListQuery(request, meelifLijst);
  const [{ rijen, totaal }, gastheren] = await Promise.all([
    listRegelingen(actor, query, today()),
    listGastheren(actor),
  ]);
  return {
    bewerken: actor.permissions.has('meelif:bewerken'),
    rijen: rijen.map(({ bron: _, prijsCents: __, ...rij }) => rij),
    gastheren,
    list: listState(request, query, totaal),
  };
}

const statussen = Object.entries(meelifStatus).map(([waarde, { label }]) => ({ waarde, label }));
const leerroutes = Object.entries(leerrouteNamen).map(([waarde, label]) => ({ waarde, label }));

export default function Meelifregelingen() {
  const { bewerken, rijen, gastheren, list } = useLoaderData<typeof loader>();
  return (
    <Page
      actions={bewerken ? <ButtonLink href={paths.meelifregelingNieuw()}>Leg een regeling vast</ButtonLink> : undefined}
      breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]}
      title="Meelifregelingen"
    >
      <Alert soort="info">
        <MeelifUitleg />
      </Alert>
      <ListPage
        exports={listExports(list)}
        filters={[
          { naam: 'status', label: 'Status', opties: statussen },
          { naam: 'leerroute', label: 'Leerroute', opties: leerroutes },
          { naam: 'gastheer', label: 'Gastheer', opties: gastheren },
        ]}
        list={list}
        naam={['meelifregeling', 'meelifregelingen']}
        zoekLabel="Zoek op naam, gastheer of instelling"
      >
        <RegelingTabel bewerken={bewerken} list={list} rijen={rijen} />
      </ListPage>
    </Page>
  );
}
