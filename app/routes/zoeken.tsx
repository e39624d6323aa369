import { Button } from '@amsterdam/design-system-react/dist/Button';
import { TextInput } from '@amsterdam/design-system-react/dist/TextInput';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { zoek } from '~/domain/zoeken/queries.server';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { AppLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.woorden ? `Zoeken: ${data.woorden}` : 'Zoeken');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'zoeken:gebruiken');
  const woorden = (new URL(request.url).searchParams.get('zoek') ?? '').trim().slice(0, 100);
  return { woorden, gevonden: await zoek(actor, woorden) };
}

export default function Zoeken() {
  const { woorden, gevonden } = useLoaderData<typeof loader>();
  return (
    <Page title="Zoeken">
      <Card>
        <form action={paths.zoeken()} className="ik-filters" method="get">
          <div className="ik-filter ik-filter-zoek">
            <label className="ams-label" htmlFor="zoek">
              Naam of nummer
            </label>
            <TextInput defaultValue={woorden} id="zoek" key={woorden} name="zoek" />
          </div>
          <Button type="submit">Zoek</Button>
        </form>
      </Card>
      {gevonden.map(({ soort, vondsten }) => (
        <Card key={soort} title={soort}>
          <ul className="ik-onderdelen">
            {vondsten.map(({ id, titel, bijschrift, href }) => (
              <li key={id}>
                <AppLink href={href}>{titel}</AppLink>
                <p className="ik-klein ik-stil">{bijschrift}</p>
              </li>
            ))}
          </ul>
        </Card>
      ))}
      {woorden && gevonden.length === 0 ? (
        <Card>
          <Empty title="Niets gevonden">Zoek op een deel van de naam of op een nummer, van minstens twee tekens.</Empty>
        </Card>
      ) : null}
    </Page>
  );
}
