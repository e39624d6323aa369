/** @jsxImportSource react */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderToString } from 'react-dom/server';
import { formatGetal } from '../../../../../app/platform/format';
import { type Grouped, prepareGroups } from './grouped.server';

/** The page that groups the rows each time it is asked: node:http and React, with the tiles and table of the dashboard. */
const groups = prepareGroups();
const routes = ['b1', 'z', 'onderwijs'] as const;

function byGemeente(cells: Grouped['cells']) {
  const rows = new Map<string, { naam: string; id: string; counts: number[] }>();
  for (const { id, gemeente, leerroute, aantal } of cells) {
    const row = rows.get(id) ?? { naam: gemeente, id, counts: [0, 0, 0] };
    row.counts[routes.indexOf(leerroute as (typeof routes)[number])] = aantal;
    rows.set(id, row);
  }
  return [...rows.values()];
}

function Dashboard({ tiles, cells }: Grouped) {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <title>KPI’s</title>
      </head>
      <body>
        <h1>KPI’s</h1>
        <ul>
          {tiles.map(({ naam, teller, noemer }) => (
            <li key={naam}>
              <a href={`/kpis/${naam}`}>{naam}</a>{' '}
              {`${formatGetal((100 * teller) / noemer, 1)}%, n = ${formatGetal(noemer)}`}
            </li>
          ))}
        </ul>
        <table>
          <thead>
            <tr>
              {['Gemeente', 'B1-route', 'Z-route', 'Onderwijsroute', 'Totaal'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byGemeente(cells).map(({ id, naam, counts }) => (
              <tr key={id}>
                <th scope="row">{naam}</th>
                {[...counts, sum(counts)].map((count, index) => (
                  <td className="ik-rechts" key={routes[index] ?? 'totaal'}>
                    <a href={`/trajecten?gemeente=${id}&meting=gestart&tot=2025-07-01&leerroute=${routes[index]}`}>
                      {formatGetal(count)}
                    </a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </body>
    </html>
  );
}

const server = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!DOCTYPE html>${renderToString(<Dashboard {...groups()} />)}`);
});
server.listen(0, '127.0.0.1', () =>
  console.log(`listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
