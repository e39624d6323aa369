import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listWerk } from '~/domain/vandaag/queries.server';
import { Werklijst } from '~/domain/vandaag/ui/werklijst';
import { today } from '~/platform/clock.server';
import { formatDagLang, meervoud } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { AppLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Vandaag');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'vandaag:lezen');
  const vandaag = today();
  const werk = await listWerk(actor, vandaag);
  return { vandaag: formatDagLang(vandaag), werk };
}

export default function Vandaag() {
  const { vandaag, werk } = useLoaderData<typeof loader>();
  return (
    <Page meta={`${vandaag} · ${meervoud(werk.length, 'punt', 'punten')} op uw werklijst`} title="Vandaag">
      {werk.length === 0 ? (
        <Card>
          <Empty title="U hoeft nu niets te doen">
            Hier verschijnt vanzelf wat u moet doen: termijnen die aflopen, keurmerken, handtekeningen en opties. Kies
            links een onderdeel om verder te gaan, of lees eerst{' '}
            <AppLink href={paths.help('beginnen')}>hoe het portaal werkt</AppLink>.
          </Empty>
        </Card>
      ) : (
        <Werklijst werk={werk} />
      )}
    </Page>
  );
}
