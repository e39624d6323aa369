import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { askFile, askPage } from './http';
import { startPortal } from './portal';
import type { Server } from './processes';

/** What one page costs apart from the load: queries and bytes. */

/** Refuses to measure a page that is not the list: the log-in page is fast too. */
export async function checkRows(url: string, rows: number): Promise<void> {
  const found = (await askPage(url)).split('<tr').length - 2; // what precedes the first, and the row of heads
  if (found !== rows) throw new Error(`${url} shows ${found} rows instead of ${rows}`);
}

/** Statements per page, counted in the driver of a portal of its own; the fewest of five, for its jobs ask too. */
export async function countQueries(dataDir: string, urls: readonly string[], as?: string): Promise<number[]> {
  const portal = await startPortal(dataDir, ['--import', './tests/bench/count-queries.mjs']);
  const soFar = () =>
    new Promise<number>((resolve) => {
      portal.child.once('message', (count) => resolve(count as number));
      portal.child.send('count');
    });
  const perPage: number[] = [];
  for (const url of urls) {
    const counts: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const before = await soFar();
      await askPage(portal.url + url, as);
      counts.push((await soFar()) - before);
    }
    perPage.push(Math.min(...counts));
  }
  await portal.stop();
  return perPage;
}

/** What browsers send to https and to loopback; the server has brotli and gzip ready. */
const browser = 'gzip, deflate, br, zstd';
const onlyGzip = 'gzip';

const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

/** The bytes of a script on the line, and the scripts that it cannot do without. */
async function fetchScript(url: string, encodings: string): Promise<{ bytes: number; imports: string[] }> {
  const { headers, body } = await askFile(url, encodings);
  const encoding = headers['content-encoding'];
  const script = (encoding === 'br' || encoding === 'gzip' ? unpack[encoding](body) : body).toString();
  const imports = [...script.matchAll(/\b(?:from|import)\s*"((?:\.|\/build\/)[^"]+\.js)"/g)];
  return { bytes: body.length, imports: imports.map(([, path]) => new URL(path ?? '', url).href) };
}

/** Every script that the page names, and what those import. */
async function weighScripts(portal: Server, page: string, encodings: string): Promise<{ kB: number; files: number }> {
  const outsideManifest = page.replace(/window\.__remixManifest = [\s\S]*?\n};/, '');
  const sizes = new Map<string, number>();
  async function weigh(url: string): Promise<void> {
    if (sizes.has(url)) return;
    sizes.set(url, 0);
    const { bytes, imports } = await fetchScript(url, encodings);
    sizes.set(url, bytes);
    for (const found of imports) await weigh(found);
  }
  for (const [, path] of outsideManifest.matchAll(/"(\/build\/[^"]+\.js)"/g)) await weigh(portal.url + path);
  return { kB: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000, files: sizes.size };
}

/** In kB. The portal does not compress its pages: `html` is what a proxy makes of it with gzip at its usual level. */
export async function weighPage(portal: Server, url: string) {
  const page = await askPage(portal.url + url);
  return {
    rawHtml: Buffer.byteLength(page) / 1000,
    html: gzipSync(page).length / 1000,
    scripts: await weighScripts(portal, page, browser),
    gzipScripts: await weighScripts(portal, page, onlyGzip),
  };
}
