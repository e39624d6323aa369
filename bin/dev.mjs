// `npm run dev`: Remix rebuilds on every change, and the server restarts on every build. Press F5 in the browser.
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, watch } from 'node:fs';
import { forgetBuild } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { inRoot, loadEnvFile, root } from './settings.mjs';
import { run } from './stop.mjs';

await run(async () => {
  loadEnvFile();
  process.env.NODE_ENV = 'development';
  if (!isInstalled()) install();
  mkdirSync(inRoot('build'), { recursive: true });
  forgetBuild();
  rmSync(inRoot('build/workers'), { recursive: true, force: true }); // threads run from the sources now

  /** @param {string[]} args */
  const start = (...args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const remix = start('node_modules/@remix-run/dev/dist/cli.js', 'watch');
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;
  /** @type {NodeJS.Timeout | undefined} */
  let waiting;

  watch(inRoot('build'), (_, file) => {
    if (file !== 'index.js') return;
    clearTimeout(waiting);
    waiting = setTimeout(restart, 150); // one build writes the file more than once
  });

  function restart() {
    const next = () => {
      server = start('--enable-source-maps', 'build/index.js');
    };
    if (server?.exitCode !== null || server.signalCode !== null) return next();
    server.once('exit', next);
    server.kill('SIGTERM');
  }

  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      clearTimeout(waiting);
      remix.kill('SIGTERM');
      server?.removeAllListeners('exit');
      server?.kill('SIGTERM');
      process.exit(0);
    });
  }
});
