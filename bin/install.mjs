// Installs the packages of package-lock.json when they are not there yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { inRoot, root } from './settings.mjs';
import { Stop } from './stop.mjs';

const stampFile = inRoot('node_modules/.inkoopregie');

/** The packages and what native code was made for: another Node version needs another better-sqlite3. */
function wanted() {
  const lock = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  return `${lock} abi ${process.versions.modules} ${process.platform} ${process.arch}\n`;
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const lockedPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** True when somebody ran npm themselves: npm's own record has every package, and the database module loads. */
function installedByHand() {
  const record = inRoot('node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const present = lockedPackages(record);
  const complete = Object.entries(lockedPackages(inRoot('package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional && !present[path]),
  );
  const script = "new (require('better-sqlite3'))(':memory:').close()";
  return complete && spawnSync(process.execPath, ['-e', script], { cwd: root }).status === 0;
}

/** @returns {boolean} whether the packages of package-lock.json are there, for this version of Node */
export function isInstalled() {
  if (!existsSync(inRoot('package-lock.json'))) {
    throw new Stop('package-lock.json ontbreekt: haal de broncode opnieuw op (git clone) en start opnieuw.');
  }
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted()) return true;
  if (!installedByHand()) return false;
  try {
    writeFileSync(stampFile, wanted());
  } catch {
    // A read-only folder with everything in it is fine; it only costs the look above on every start.
  }
  return true;
}

/** Runs `npm ci` (with the development packages, which the build needs) or stops with the reason it failed. */
export function install() {
  const { command, args } = npmCommand();
  const npm = spawnSync(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', ...ownHeaders() },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (npm.error) {
    throw new Stop('npm is niet gevonden: installeer Node met npm (https://nodejs.org) en start opnieuw.');
  }
  if (npm.status !== 0) throw new Stop(installFailure(`${npm.stdout}\n${npm.stderr}`));
  writeFileSync(stampFile, wanted());
}

/** The npm that started this script, else the one on the PATH. */
function npmCommand() {
  const running = process.env.npm_execpath;
  return running && basename(running) === 'npm-cli.js'
    ? { command: process.execPath, args: [running] }
    : { command: 'npm', args: [] };
}

/** Compiling needs Node's header files: use the ones beside this Node when they are there, instead of a download. */
function ownHeaders() {
  const prefix = dirname(dirname(process.execPath));
  const header = join(prefix, 'include/node/node_version.h');
  const [major, minor, patch] = process.versions.node.split('.');
  if (!existsSync(header)) return {};
  const text = readFileSync(header, 'utf8');
  const same = [
    ['MAJOR', major],
    ['MINOR', minor],
    ['PATCH', patch],
  ].every(([part, value]) => new RegExp(`NODE_${part}_VERSION ${value}\\b`).test(text));
  return same ? { npm_config_nodedir: prefix, npm_package_config_node_gyp_nodedir: prefix } : {};
}

/** @param {string} name */
const onPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/**
 * The sentence for a failed `npm ci`; npm's own words go to a file.
 * @param {string} output
 * @param {(name: string) => boolean} has whether a program is on the PATH
 */
export function installFailure(output, has = onPath) {
  const log = join(tmpdir(), 'inkoopregie-npm-ci.log');
  writeFileSync(log, output);
  if (/ENOSPC|EDQUOT|no space left on device/i.test(output)) {
    return `De schijf is vol: maak minstens 1 GB vrij en start opnieuw (details in ${log}).`;
  }
  if (/npm (error|ERR!) code (EACCES|EPERM|EROFS)/.test(output)) {
    return `npm mag niet schrijven in ${root} of in zijn cache: geef uw gebruiker schrijfrechten en start opnieuw (details in ${log}).`;
  }
  const compiler = has('make') && (has('g++') || has('clang++') || has('c++')) && (has('python3') || has('python'));
  if (/gyp ERR!|node-gyp|better-sqlite3/.test(output) && !compiler) {
    return `De database-module better-sqlite3 kan niet worden gebouwd, omdat er geen compiler is: installeer python3, make en g++ (Debian of Ubuntu: apt-get install -y python3 make g++; macOS: xcode-select --install) en start opnieuw (details in ${log}).`;
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH/.test(output)) {
    return `npm kan de pakketten niet ophalen: controleer de internetverbinding of de proxy van npm en start opnieuw (details in ${log}).`;
  }
  if (/gyp ERR!/.test(output)) {
    return `De database-module better-sqlite3 kan niet worden gebouwd: kijk in ${log} wat de compiler meldt, los dat op en start opnieuw.`;
  }
  return `Het installeren met npm is mislukt: kijk in ${log} wat npm meldt, los dat op en start opnieuw.`;
}
