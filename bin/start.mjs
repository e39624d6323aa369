// `npm start`: from a fresh clone to a running server. Node built-ins only; what is already done is skipped.
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { build, isBuilt } from './build.mjs';
import { checkPort, checkWritable } from './checks.mjs';
import { install, isInstalled } from './install.mjs';
import { loadEnvFile, readSettings, root } from './settings.mjs';
import { run } from './stop.mjs';

await run(async () => {
  loadEnvFile();
  process.env.NODE_ENV ??= 'production';
  const { host, port, dataDir, dataDirName } = readSettings();
  await checkPort(host, port);
  checkWritable(dataDir, dataDirName, 100);
  say(1, `Node ${process.versions.node}, poort ${port} is vrij, gegevens in ${dataDirName}`);

  if (isInstalled()) {
    say(2, 'Pakketten zijn al geïnstalleerd');
  } else {
    checkWritable(root, root, 1000);
    say(2, 'Pakketten installeren; dit duurt de eerste keer een paar minuten');
    install();
  }

  if (isBuilt()) {
    say(3, 'Het portaal is al gebouwd');
  } else {
    checkWritable(root, root, 100);
    say(3, 'Het portaal bouwen');
    await build();
  }

  say(4, 'De server starten');
  serve();
});

/** @param {number} step @param {string} text */
function say(step, text) {
  console.log(`[${step}/4] ${text}`);
}

/** The server migrates, fills an empty database and prints its address; its exit code becomes ours. */
function serve() {
  const server = spawn(process.execPath, ['--enable-source-maps', 'build/index.js'], { cwd: root, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => server.kill(signal));
  }
  // npm passes a signal on to a shell, which ends without telling us: see that it is gone.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && server.kill('SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref();
  server.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1);
  });
}
