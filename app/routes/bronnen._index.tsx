import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listBronnen } from '~/domain/bron/queries.server';
import { BronTabel } from '~/domain/bron/ui/bron-tabel';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { Alert } from '~/ui/alert';
import { Card } from '~/ui/card';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Bronnen');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'bron:lezen');
  return { bronnen: await listBronnen(actor), feiten: actor.scope.soort !== 'aanbieder' };
}

export default function Bronnen() {
  const { bronnen, feiten } = useLoaderData<typeof loader>();
  return (
    <Page
      breadcrumb={[{ label: 'Vandaag', to: paths.vandaag() }]}
      meta="De gegevens in dit portaal komen uit openbare stukken. Elk feit heeft een vindplaats."
      title="Bronnen"
    >
      {feiten ? (
        <Alert soort="info">
          <p>
            Spreken stukken elkaar tegen, of zwijgen ze? Dan staat erbij wat het portaal doet. U ziet de punten over uw
            eigen aanbestedingen, contracten en organisaties.
          </p>
        </Alert>
      ) : null}
      <Card>
        <BronTabel bronnen={bronnen} feiten={feiten} />
      </Card>
    </Page>
  );
}
