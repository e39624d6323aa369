/** @jsxImportSource react */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderToString } from 'react-dom/server';
import { type Column, columns, type Line, openReport } from './report.server';

/** The ceiling of the month's report: node:http, the queries by hand, and the table as React makes it. No checks. */
const report = openReport();
const levels = ['a0', 'a1', 'a2', 'b1', 'b2'];
const hours = (minutes: number | null) =>
  minutes === null ? '' : String(Math.round((minutes * 100) / 60) / 100).replace('.', ',');
const minutes = (text: string) => (text === '' ? null : Math.round(Number(text.replace(',', '.')) * 60));
const day = (text: string) => text.split('-').map(Number).reverse().join('-');

const heads = ['Aangeboden', 'Gevolgd', 'Geoorloofd verzuim', 'Ongeoorloofd verzuim', 'Participatie'];

function Fields({ line }: { line: Line }) {
  const { volgorde: n } = line;
  const field = (column: Column) => ({
    'aria-labelledby': `k.${column} t.${n}`,
    id: `${n}.${column}`,
    name: `${n}.${column}`,
  });
  return (
    <tr>
      <th id={`t.${n}`} scope="row">
        {line.trajectnummer}
      </th>
      <td className="ik-invulroute">{line.leerroute === 'onderwijs' ? 'Onderwijs' : line.leerroute?.toUpperCase()}</td>
      {(['a', 'g', 'v', 'o', 'p'] as const).map((column) => (
        <td className="ik-rechts" key={column}>
          {column === 'p' && line.leerroute !== 'z' ? (
            <span className="ik-stil" title="niet van toepassing">
              n.v.t.
            </span>
          ) : (
            <input
              {...field(column)}
              autoComplete="off"
              className="ik-invul ik-invul-uren"
              defaultValue={hours(line[columns[column]] as number | null)}
              inputMode="decimal"
            />
          )}
        </td>
      ))}
      <td>
        <select {...field('n')} className="ik-invul" defaultValue={line.niveau ?? ''}>
          <option value="">–</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {level.toUpperCase()}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input {...field('s')} className="ik-vinkje" defaultChecked={line.onderbroken === 1} type="checkbox" />
      </td>
      <td className="ik-meer">
        <button
          aria-labelledby={`m.${n} t.${n}`}
          className="ik-linkknop"
          id={`m.${n}`}
          name="naar"
          type="submit"
          value={n}
        >
          {line.eind_datum ? `Einde op ${day(line.eind_datum)}` : 'Meer invullen'}
        </button>
      </td>
    </tr>
  );
}

function page(id: string): string {
  const { head, lines } = report.read(id);
  const html = renderToString(
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <title>{`Rapportage ${head.maand}, ${head.gemeente}`}</title>
      </head>
      <body>
        <h1>{`Rapportage ${head.maand}, ${head.gemeente}`}</h1>
        <p>{`${head.naam} · ${head.nummer} · ${lines.length} trajecten`}</p>
        <form method="post">
          <input name="versie" type="hidden" value={head.versie} />
          <table>
            <thead>
              <tr>
                {['Traject', 'Route', ...heads, 'Niveau', 'Onderbroken', 'Mijlpalen, werk, einde'].map((text) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Fields key={line.volgorde} line={line} />
              ))}
            </tbody>
          </table>
          <button name="naar" type="submit" value="bewaren">
            Bewaar
          </button>
        </form>
      </body>
    </html>,
  );
  return `<!DOCTYPE html>${html}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

type Changed = Partial<Line> & { toewijzing_id: string };

/** The posted fields laid over the lines as they are. */
function changedLines(id: string, form: string): Changed[] {
  const fields = [...new URLSearchParams(form)].flatMap(([name, text]) => {
    const [number, column] = name.split('.');
    return column ? [{ number: Number(number), column: column as Column, text }] : [];
  });
  const lines = report.lines(id, [...new Set(fields.map(({ number }) => number))]);
  const changed = new Map(lines.map((line): [number, Changed] => [line.volgorde, { ...line, onderbroken: 0 }]));
  for (const { number, column, text } of fields) {
    const line = changed.get(number);
    if (!line) continue;
    const value = column === 'n' ? text || null : column === 's' ? 1 : minutes(text);
    Object.assign(line, { [columns[column]]: value });
  }
  return [...changed.values()];
}

const server = createServer(async (request, response) => {
  const [, id = '', act] = (request.url ?? '').split('/');
  if (request.method === 'GET') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page(id));
    return;
  }
  const form = await bodyOf(request);
  if (act === 'submit') report.handIn(id);
  else report.keep(id, changedLines(id, form));
  if (act === 'autosave') response.end(JSON.stringify({ versie: 1, meldingen: [] }));
  else response.writeHead(302, { Location: `/${id}` }).end();
});
server.listen(0, '127.0.0.1', () =>
  console.log(`listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
