import { resolve } from 'node:path';
import { runNode, type Server, startServer } from './processes';

const app = 'tests/bench/cases/contract-list/ceilings/minimal';
let built: Promise<void> | undefined;

/** The minimal Remix app, built once as the portal itself is built, as a server on this database. */
export async function startMinimal(dataDir: string, env: Record<string, string> = {}): Promise<Server> {
  built ??= runNode([resolve('node_modules/@remix-run/dev/dist/cli.js'), 'build'], { cwd: app });
  await built;
  return startServer(['tests/.cache/bench-minimal/index.js'], { env: { DATA_DIR: dataDir, ...env } });
}
