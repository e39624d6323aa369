import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkPort, checkWritable } from './checks.mjs';
import { installFailure } from './install.mjs';
import { readSettings } from './settings.mjs';
import { fileSystemStop } from './stop.mjs';

const compiler = () => true;
const noCompiler = () => false;

test.each([
  ['npm error code ENOSPC', compiler, 'De schijf is vol'],
  ['npm error code EACCES', compiler, 'npm mag niet schrijven'],
  ['npm error gyp ERR! find Python', noCompiler, 'installeer python3, make en g++'],
  ['npm error code ENOTFOUND', compiler, 'controleer de internetverbinding'],
  ['gyp ERR! stack FetchError: getaddrinfo ENOTFOUND nodejs.org', compiler, 'controleer de internetverbinding'],
  ['gyp ERR! build error', compiler, 'wat de compiler meldt'],
  ['npm error code EUSAGE', compiler, 'wat npm meldt'],
])('a failed npm ci that says "%s" becomes one sentence', (output, has, sentence) => {
  expect(installFailure(output, has)).toContain(sentence);
});

test('a port that is taken is reported with another one to try; a free one passes', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(checkPort('127.0.0.1', port)).rejects.toThrow(`Poort ${port} is al in gebruik`);
  await new Promise((resolve) => other.close(resolve));
  await expect(checkPort('127.0.0.1', port)).resolves.toBeUndefined();
  await expect(checkPort('192.0.2.1', port)).rejects.toThrow('HOST=192.0.2.1 is geen adres van deze computer');
});

test('a folder is made and left as it was; a file in its place, or too little room, is reported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inkoopregie-proef-'));
  writeFileSync(join(folder, 'bestand'), '');
  checkWritable(join(folder, 'var'), 'var/', 0);
  expect(existsSync(join(folder, 'var'))).toBe(true);
  expect(() => checkWritable(join(folder, 'bestand'), 'bestand', 0)).toThrow('bestand kan geen map worden');
  expect(() => checkWritable(folder, 'var/', Number.MAX_SAFE_INTEGER)).toThrow('bijna vol');
  rmSync(folder, { recursive: true });
});

test('a full disk and a missing permission have their sentence, another error stays itself', () => {
  const error = (code: string) => Object.assign(new Error(code), { code });
  expect(fileSystemStop(error('ENOSPC'), 'var/')?.message).toContain('is vol');
  expect(fileSystemStop(error('EROFS'), 'var/')?.message).toContain('Geen schrijfrechten in var/');
  expect(fileSystemStop(error('EIO'), 'var/')).toBeUndefined();
});

const port = process.env.PORT;
afterEach(() => {
  if (port === undefined) delete process.env.PORT;
  else process.env.PORT = port;
});

test('an empty PORT means the default, nonsense is refused', () => {
  process.env.PORT = '';
  expect(readSettings().port).toBe(3000);
  for (const nonsense of ['abc', '70000', '-1', '3000.5']) {
    process.env.PORT = nonsense;
    expect(() => readSettings()).toThrow('is geen poortnummer');
  }
});
