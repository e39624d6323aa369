import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { readSheet } from 'read-excel-file/node';
import { largeReport } from '../../month-report/work';

/** The ceiling of an upload: the reader of spreadsheets that the portal has, then every row inserted. Nothing is checked. */
const connection = new Database(join(process.env.DATA_DIR ?? '', 'portaal.sqlite'), { timeout: 5000 });
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) connection.pragma(pragma);

const fields = [
  ['Aangeboden uren', 'aangeboden_minuten'],
  ['Gevolgde uren', 'gevolgd_minuten'],
  ['Geoorloofd verzuim (uren)', 'geoorloofd_minuten'],
  ['Ongeoorloofd verzuim (uren)', 'ongeoorloofd_minuten'],
] as const;

const empty = connection.prepare('delete from rapportageregels where rapportage_id = ?');
const people = connection.prepare<[string], { trajectnummer: string; traject_id: string; id: string }>(`
  select t.trajectnummer, w.traject_id, w.id from toewijzingen w join trajecten t on t.id = w.traject_id
  where w.contract_id = (select contract_id from maandrapportages where id = ?)`);
const insert = connection.prepare(`
  insert into rapportageregels (rapportage_id, toewijzing_id, traject_id, volgorde, ${fields.map(([, column]) => column).join(', ')}, niveau)
  values (?, ?, ?, ?, ${fields.map(() => '?').join(', ')}, ?)`);

const store = connection.transaction((rows: readonly (readonly unknown[])[]) => {
  const [heads = [], ...lines] = rows;
  const place = (name: string) => heads.findIndex((head) => String(head).startsWith(name));
  const [number, level] = [place('Trajectnummer'), place('Taalniveau')];
  const places = fields.map(([name]) => place(name));
  const known = new Map(people.all(largeReport.own).map((person) => [person.trajectnummer, person]));
  lines.forEach((line, index) => {
    const person = known.get(String(line[number]));
    if (!person) throw new Error(`Nobody has number ${String(line[number])}`);
    const minutes = places.map((at) => (typeof line[at] === 'number' ? Math.round(Number(line[at]) * 60) : null));
    insert.run(
      largeReport.twin,
      person.id,
      person.traject_id,
      index + 1,
      ...minutes,
      String(line[level]).toLowerCase(),
    );
  });
  return lines.length;
});

const server = createServer(async (request, response) => {
  if (request.method === 'DELETE') {
    empty.run(largeReport.twin);
    response.end();
    return;
  }
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  response.end(String(store(await readSheet(Buffer.concat(parts)))));
});
server.listen(0, '127.0.0.1', () =>
  console.log(`listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
