/** @jsxImportSource react */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderToString } from 'react-dom/server';
import { RowsTable } from './rows';
import { prepareRows } from './rows.server';

/** The second ceiling: node:http and React, nothing else. The same rows from the same database. */
const rows = prepareRows();

const server = createServer((_request, response) => {
  const html = renderToString(
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <title>Contracten</title>
      </head>
      <body>
        <h1>Contracten</h1>
        <RowsTable rows={rows()} />
      </body>
    </html>,
  );
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!DOCTYPE html>${html}`);
});
server.listen(0, '127.0.0.1', () =>
  console.log(`listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
