import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '../../db/ids';
import { env } from './env.server';

/**
 * Content-addressed store: the bytes of a file lie under their SHA-256 in DATA_DIR/bijlagen.
 * Nothing that a user typed ever becomes part of a path.
 */
const folder = () => path.join(env.DATA_DIR, 'bijlagen');
const pathOf = (sha256: string) => path.join(folder(), sha256.slice(0, 2), sha256);

const magic: [mediatype: string, extensions: string[], test: (bytes: Uint8Array) => boolean][] = [
  ['application/pdf', ['pdf'], (b) => startsWith(b, '%PDF-')],
  ['image/png', ['png'], (b) => b[0] === 0x89 && startsWith(b.subarray(1), 'PNG')],
  ['image/jpeg', ['jpg', 'jpeg'], (b) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', ['docx'], isZip],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ['xlsx'], isZip],
  ['application/vnd.oasis.opendocument.text', ['odt'], isZip],
  ['text/csv', ['csv'], isText],
  ['text/plain', ['txt'], isText],
];
const startsWith = (bytes: Uint8Array, text: string) =>
  Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;
function isZip(bytes: Uint8Array) {
  return startsWith(bytes, 'PK\x03\x04');
}
function isText(bytes: Uint8Array) {
  return !bytes.includes(0);
}

/** The type of a file by its first bytes and its extension together; undefined when it is not on the list. */
export function mediatypeOf(naam: string, bytes: Uint8Array): string | undefined {
  const extension = path.extname(naam).slice(1).toLowerCase();
  return magic.find(([, extensions, test]) => extensions.includes(extension) && test(bytes))?.[0];
}

/** Stores the bytes durably (fsync before the rename and of the folder) and tells what the row needs. */
export async function storeFile(naam: string, bytes: Uint8Array) {
  const mediatype = mediatypeOf(naam, bytes);
  if (!mediatype || bytes.length === 0) return undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const target = pathOf(sha256);
  if (!(await stat(target).catch(() => undefined))) {
    await mkdir(path.dirname(target), { recursive: true });
    const part = `${target}.${newId()}.part`;
    const file = await open(part, 'wx');
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(part, target);
    const parent = await open(path.dirname(target), 'r');
    await parent.sync();
    await parent.close();
  }
  return { sha256, mediatype, grootte: bytes.length, naam: path.basename(naam).slice(0, 200) };
}

/** The bytes of a stored file; an Error when they no longer match their address. */
export async function readStoredFile(sha256: string): Promise<Uint8Array> {
  const bytes = await readFile(pathOf(sha256));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`Stored file ${sha256} is damaged.`);
  return bytes;
}

/** Whether files can be stored, for /healthz. */
export async function filesUsable() {
  await mkdir(folder(), { recursive: true });
  await access(folder(), constants.W_OK);
}
