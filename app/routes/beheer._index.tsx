import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getGezondheid } from '~/domain/portaal/queries.server';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Definitions } from '~/ui/definitions';
import { AppLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Beheer');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'gebruiker:beheren');
  return await getGezondheid(actor);
}

const onderdelen = [
  ['gebruikers', 'Gebruikers en rollen', 'Wie kan inloggen, en namens welke organisatie'],
  ['gemeenten', 'Gemeenten', 'Met hun begin, einde en opvolger'],
  ['samenwerkingsverbanden', 'Samenwerkingsverbanden', 'Welke gemeenten waarvoor samen inkopen'],
  ['inkoopbureaus', 'Inkoopbureaus', 'Wie voor welk verband aanbesteedt'],
  ['aanbieders', 'Aanbieders en combinaties', 'Namen, KvK-nummers en wie met wie samen inschrijft'],
  ['instellingen', 'Instellingen', 'Drempels, termijnen en tarieven, elk met datum en bron'],
  ['gebeurtenissen', 'Gebeurtenissen', 'Wie heeft wanneer wat gedaan'],
  ['post', 'Post', 'De mail die het portaal heeft verstuurd'],
  ['klok', 'Klok', 'De klok van de demonstratie verzetten'],
] as const;

export default function Beheer() {
  const { gezondheid, demonstratie } = useLoaderData<typeof loader>();
  return (
    <Page
      aside={
        <Card title="Toestand">
          <Definitions items={gezondheid} />
        </Card>
      }
      title="Beheer"
    >
      <Card>
        <ul className="ik-onderdelen">
          {onderdelen
            .filter(([deel]) => deel !== 'klok' || demonstratie)
            .map(([deel, naam, uitleg]) => (
              <li key={deel}>
                <AppLink href={paths.beheer(deel)}>{naam}</AppLink>
                <p className="ik-klein">{uitleg}</p>
              </li>
            ))}
        </ul>
      </Card>
    </Page>
  );
}
