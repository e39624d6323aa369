import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listSommen } from '~/domain/individueel-contract/queries-drempel.server';
import { individueelLijst, listIndividueel } from '~/domain/individueel-contract/queries-lijst.server';
import { DrempelKaart } from '~/domain/individueel-contract/ui/drempel';
import { IndividueelTabel, lijstFilters } from '~/domain/individueel-contract/ui/tabel';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { listState, parseListQuery } from '~/platform/list';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { listExports } from '~/ui/list-href';
import { ListPage } from '~/ui/list-page';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Individuele contracten', 'Meelifregelingen');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'individueel-contract:lezen');
  const query = parseListQuery(request, individueelLijst);
  const [{ rijen, totaal, gemeenten, instellingen }, sommen] = await Promise.all([
    listIndividueel(actor, query),
    listSommen(actor, today()),
  ]);
  return {
    rijen,
    lijst: listState(request, query, totaal),
    gemeenten,
    instellingen,
    sommen,
    bewerken: actor.permissions.has('individueel-contract:bewerken'),
  };
}

export default function IndividueleContracten() {
  const { rijen, lijst, gemeenten, instellingen, sommen, bewerken } = useLoaderData<typeof loader>();
  return (
    <Page
      actions={
        bewerken ? <ButtonLink href={paths.individueelContractNieuw()}>Vraag een contract aan</ButtonLink> : undefined
      }
      breadcrumb={[{ label: 'Meelifregelingen', to: paths.meelifregelingen() }]}
      meta="Eén contract per inburgeraar, onder een meelifregeling van een andere gemeente."
      title="Individuele contracten"
    >
      <ListPage
        exports={listExports(lijst)}
        filters={lijstFilters(gemeenten, instellingen)}
        list={lijst}
        naam={['contract', 'contracten']}
        zoekLabel="Zoek op nummer of trajectnummer"
      >
        <IndividueelTabel lijst={lijst} rijen={rijen} />
      </ListPage>
      <DrempelKaart sommen={sommen} />
    </Page>
  );
}
