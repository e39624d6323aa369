import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listHelp } from '~/domain/help/queries.server';
import { publicRoute } from '~/platform/guard.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { AppLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Help');

export async function loader({ request }: LoaderFunctionArgs) {
  await publicRoute(request);
  return await listHelp();
}

export default function Help() {
  const paginas = useLoaderData<typeof loader>();
  return (
    <Page title="Help">
      <Card>
        <ul className="ik-onderdelen">
          {paginas.map(({ pagina, titel }) => (
            <li key={pagina}>
              <AppLink href={paths.help(pagina)}>{titel}</AppLink>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}
