import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, type Check, toKnow } from './case';
import { askFile } from './http';
import { median } from './load';
import { peakMemory, runNode, type Server, startServer } from './processes';

/** The built portal as a process of its own. `extra`: arguments for Node before those of the portal. */
export const startPortal = (dataDir: string, extra: readonly string[] = []): Promise<Server> =>
  startServer([...extra, '--enable-source-maps', 'build/index.js'], {
    env: { DATA_DIR: dataDir },
    ipc: extra.length > 0,
  });

/** A folder that is gone with this process. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inkoopregie-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Seconds that `work` takes, which gives what has to be stopped. */
async function timed(work: () => Promise<Server | undefined>): Promise<number> {
  const before = performance.now();
  const server = await work();
  const seconds = (performance.now() - before) / 1000;
  await server?.stop();
  return seconds;
}

/** What `npm start` does on a built tree, until the first page is there. */
async function firstAnswer(dataDir: string): Promise<Server> {
  const server = await startServer(['bin/start.mjs'], { env: { DATA_DIR: dataDir } });
  await askFile(`${server.url}/inloggen`, 'identity');
  return server;
}

/** From a built tree to the first answer, less what Node needs to start at all (twice: bootstrap and server). */
export async function measureStart(dataDir: string): Promise<Check[]> {
  const [filled, empty, node]: number[][] = [[], [], []];
  for (let turn = 0; turn < 3; turn++) {
    node?.push(await timed(async () => void (await runNode(['-e', '']))));
    filled?.push(await timed(() => firstAnswer(dataDir)));
    empty?.push(await timed(() => firstAnswer(temporaryFolder())));
  }
  const bare = 2 * median(node ?? []);
  return [
    atMost('from a built tree to the first answer, of our own', median(filled ?? []) - bare, 1, ' s', 2),
    toKnow('the same with an empty database, which loads the demonstration', median(empty ?? []) - bare, ' s', 2),
    toKnow('Node itself, twice, not counted in the two above', bare, ' s', 2),
  ];
}

/** After the load: the most that the portal held. */
export function measureMemory({ child }: Server): Check[] {
  const memory = peakMemory(child);
  return memory === undefined ? [] : [atMost('memory under load, at its highest', memory, 400, ' MB')];
}
