// Finds the Chromium of the browser tests, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './settings.mjs';

const debian = '/usr/bin/chromium';

/** @param {string} command @param {string[]} args */
function succeeds(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/**
 * PLAYWRIGHT_CHROMIUM, else Debian's own, else apt-get as root on Debian, else Playwright's download.
 * @returns {Promise<string | undefined>} the program, or undefined when there is none to be had
 */
export async function findChromium() {
  const asked = process.env.PLAYWRIGHT_CHROMIUM;
  if (asked) return existsSync(asked) ? asked : undefined;
  if (existsSync(debian)) return debian;

  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Chromium is not there yet: apt-get install chromium');
    const installed = succeeds('apt-get', ['update']) && succeeds('apt-get', ['install', '-y', 'chromium']);
    if (installed && existsSync(debian)) return debian;
  }
  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  console.log('Chromium is not there yet: playwright install chromium');
  succeeds(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}
