import { get, type IncomingMessage } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import { median } from './load';
import { cookie, fewRows, listUrl, manyRows, rowsPerPage } from './page';
import { runNode, type Server, startServer } from './processes';

/** What one page costs, apart from the load: queries, bytes, and the wait after a start. */

const portal = ['--enable-source-maps', 'build/index.js'];
export const startPortal = (dataDir: string) => startServer(portal, { env: { DATA_DIR: dataDir } });

async function html(server: Server, url: string): Promise<string> {
  const response = await fetch(server.url + url, { headers: { cookie }, redirect: 'manual' });
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}`);
  return response.text();
}

/** Refuses to measure a page that is not the list: the log-in page is fast too. */
export async function checkRows(server: Server, url: string, rows = rowsPerPage): Promise<void> {
  const found = (await html(server, url)).split('<tr').length - 2; // what precedes the first, and the row of heads
  if (found !== rows) throw new Error(`${server.url}${url} shows ${found} rows instead of ${rows}`);
}

/** Statements per page, counted in the driver of a portal of its own; the fewest of five, for its jobs ask too. */
export async function countQueries(dataDir: string): Promise<{ few: number; many: number }> {
  const server = await startServer(['--import', './tests/bench/count-queries.mjs', ...portal], {
    env: { DATA_DIR: dataDir },
    ipc: true,
  });
  const soFar = () =>
    new Promise<number>((resolve) => {
      server.child.once('message', (count) => resolve(count as number));
      server.child.send('count');
    });
  const perPage = async ({ url, total }: { url: string; total: number }) => {
    await checkRows(server, url, Math.min(total, rowsPerPage));
    const counts: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const before = await soFar();
      await html(server, url);
      counts.push((await soFar()) - before);
    }
    return Math.min(...counts);
  };
  const counts = { few: await perPage(fewRows), many: await perPage(manyRows) };
  await server.stop();
  return counts;
}

/** A script as a browser that takes gzip gets it: its bytes on the line, and the scripts that it cannot do without. */
async function fetchScript(server: Server, path: string): Promise<{ bytes: number; imports: string[] }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(server.url + path, { headers: { 'accept-encoding': 'gzip' } }, resolve).once('error', reject);
  });
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  if (response.statusCode !== 200) throw new Error(`${path} answers ${response.statusCode}`);
  const script = (response.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
  const imports = [...script.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)].map(([, relative]) => relative ?? '');
  return { bytes: body.length, imports: imports.map((relative) => new URL(relative, server.url + path).pathname) };
}

/** Every script that the page names, and what those import, in kB on the line; and its HTML, in kB through gzip. */
export async function weighPage(server: Server): Promise<{ script: number; files: number; html: number }> {
  const page = await html(server, listUrl);
  const outsideManifest = page.replace(/window\.__remixManifest = [\s\S]*?\n};/, '');
  const sizes = new Map<string, number>();
  async function weigh(path: string): Promise<void> {
    if (sizes.has(path)) return;
    sizes.set(path, 0);
    const { bytes, imports } = await fetchScript(server, path);
    sizes.set(path, bytes);
    for (const found of imports) await weigh(found);
  }
  for (const [, path] of outsideManifest.matchAll(/"(\/build\/[^"]+\.js)"/g)) await weigh(path ?? '');
  const script = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  return { script: script / 1000, files: sizes.size, html: gzipSync(page).length / 1000 };
}

/** Seconds from starting a built portal to its first answer, without what Node needs to start at all. */
export async function timeStart(dataDir: string): Promise<{ portal: number; node: number }> {
  const starts: number[] = [];
  const bare: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const before = performance.now();
    await runNode(['-e', '']);
    const between = performance.now();
    const server = await startPortal(dataDir);
    await (await fetch(`${server.url}/inloggen`)).text();
    bare.push(between - before);
    starts.push(performance.now() - between);
    await server.stop();
  }
  return { portal: median(starts) / 1000, node: median(bare) / 1000 };
}
