import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getHelp } from '~/domain/help/queries.server';
import { publicRoute } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { Prose } from '~/ui/prose';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.titel ?? 'Help', 'Help');

export async function loader({ request, params }: LoaderFunctionArgs) {
  await publicRoute(request);
  return await getHelp(idParam(params, 'pagina'));
}

export default function HelpPagina() {
  const { titel, html, delen } = useLoaderData<typeof loader>();
  return (
    <Page breadcrumb={[{ label: 'Help', to: paths.help() }]} title={titel}>
      {delen.length > 5 ? (
        <Card title="Op deze pagina">
          <nav aria-label="Inhoud van deze pagina">
            <ul className="ik-verder ik-rapportinhoud">
              {delen.map(({ anker, titel: deel }) => (
                <li key={anker}>
                  <a href={`#${anker}`}>{deel}</a>
                </li>
              ))}
            </ul>
          </nav>
        </Card>
      ) : null}
      <Card>
        <Prose html={html} />
      </Card>
    </Page>
  );
}
