// `npm run build`: checks the route guards, lets Remix bundle server and browser code, compresses the static files.
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inRoot, root } from './settings.mjs';
import { run, Stop } from './stop.mjs';

const sources = [
  'app',
  'db',
  'seeds',
  'public',
  'docs/handleiding',
  'remix.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const stampFile = inRoot('build/stamp');

/** Every file of a folder (or the file itself), in a fixed order. @param {string} path @returns {string[]} */
function filesOf(path) {
  if (!existsSync(inRoot(path)) || path === join('public', 'build')) return [];
  try {
    return readdirSync(inRoot(path))
      .sort()
      .flatMap((name) => filesOf(join(path, name)));
  } catch {
    return [path];
  }
}

/** A hash over names and contents: a clone or a checkout changes times, not contents. */
function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(inRoot(file)));
  return hash.digest('hex');
}

/** @returns {boolean} whether the build belongs to the sources as they are now */
export function isBuilt() {
  const complete = existsSync(stampFile) && existsSync(inRoot('build/index.js')) && existsSync(inRoot('public/build'));
  return complete && readFileSync(stampFile, 'utf8') === sourcesHash();
}

/** The next start builds again; `npm run dev` says so, because it leaves a development build behind. */
export const forgetBuild = () => rmSync(stampFile, { force: true });

/** Builds for production, or prints the compiler's words and stops. */
export async function build() {
  const { checkRoutes } = await import('./check-guards.mjs');
  const problems = checkRoutes(inRoot('app'));
  if (problems.length > 0) {
    throw new Stop(`${problems.join('\n')}\nHet bouwen is gestopt: de routes hierboven missen hun bewaking.`);
  }
  const stamp = sourcesHash(); // taken first: a change during the build makes the next start build again
  rmSync(inRoot('build'), { recursive: true, force: true });
  const remix = spawnSync(process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'build', '--sourcemap'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (remix.status !== 0 || !existsSync(inRoot('build/index.js'))) {
    const said = `${remix.stdout ?? ''}${remix.stderr ?? ''}`.replace(/^[┏┃┗].*\n/gm, ''); // its warning about maps
    throw new Stop(`${said.trim()}\nHet bouwen is mislukt: de meldingen hierboven zeggen waarom.`);
  }
  await buildWorkers();
  const files = filesOfBuild();
  for (const map of files.filter((file) => file.endsWith('.map'))) rmSync(map); // the browser gets no source maps
  for (const script of files.filter((file) => file.endsWith('.js'))) forgetMap(script);
  await Promise.all(files.filter((file) => /\.(js|css|svg|json)$/.test(file)).map(compress));
  writeFileSync(stampFile, stamp);
}

/** A thread starts with a file of its own: every `*-worker.server.ts` becomes one in build/workers, by Remix's compiler. */
async function buildWorkers() {
  const ofRemix = createRequire(createRequire(import.meta.url).resolve('@remix-run/dev'));
  await ofRemix('esbuild').build({
    absWorkingDir: root,
    entryPoints: filesOf('app').filter((file) => file.endsWith('-worker.server.ts')),
    outdir: 'build/workers',
    outbase: 'app',
    bundle: true,
    packages: 'external',
    alias: { '~': inRoot('app') }, // otherwise ~/… is taken for a package
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    logLevel: 'warning',
  });
}

function filesOfBuild() {
  const entries = readdirSync(inRoot('public/build'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Takes out the line that points at the source map. @param {string} script */
function forgetMap(script) {
  const text = readFileSync(script, 'utf8');
  writeFileSync(script, text.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'));
}

/** Puts a `.br` and a `.gz` beside a file, when that is worth it. @param {string} file */
async function compress(file) {
  const content = await readFile(file);
  if (content.length < 200) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await Promise.all([
    promisify(brotliCompress)(content, { params }).then((data) => writeFile(`${file}.br`, data)),
    promisify(gzip)(content, { level: 9 }).then((data) => writeFile(`${file}.gz`, data)),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await run(async () => {
    const started = performance.now();
    await build();
    console.log(`Gebouwd in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  });
}
