import { crc32, inflateRawSync } from 'node:zlib';

/** What is inside a ZIP file, read with a limit on what comes out: a file of 40 kB can hold 40 GB of zeros. */
export class ZipError extends Error {
  constructor(readonly reden: 'damaged' | 'too-big') {
    super(reden);
  }
}

export type Entry = { name: string; data: Buffer };
type Listed = { name: string; method: number; crc: number; size: number; offset: number };

const damaged = (): never => {
  throw new ZipError('damaged');
};
const maxEntries = 2000;

/**
 * The files in a ZIP whose name is wanted.
 * @param maxBytes what may come out in all, counted while inflating and not as the file itself says
 * @throws ZipError
 */
export function unzip(zip: Buffer, wanted: (name: string) => boolean, maxBytes: number): Entry[] {
  let left = maxBytes;
  try {
    return listed(zip)
      .filter(({ name }) => wanted(name))
      .map((entry) => {
        const data = contents(zip, entry, left);
        left -= data.length;
        return { name: entry.name, data };
      });
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('damaged'); // a field that points outside the file
  }
}

/** The central directory at the end, which is what counts in a ZIP. */
function listed(zip: Buffer): Listed[] {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) damaged();
  const entries: Listed[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x02014b50 || entries.length >= maxEntries || zip.readUInt16LE(at + 8) & 1) damaged();
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const next = nameEnd + zip.readUInt16LE(at + 30);
    entries.push({
      name: zip.toString('utf8', at + 46, nameEnd),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      ...placeOf(zip, at, zip.subarray(nameEnd, next)),
    });
    at = next + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the contents lie; some writers put these numbers in an extra field of 64 bits, also for a small file. */
function placeOf(zip: Buffer, at: number, extra: Buffer): { size: number; offset: number } {
  const written = [zip.readUInt32LE(at + 24), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
  let field = 0;
  while (field + 4 <= extra.length && extra.readUInt16LE(field) !== 1) field += 4 + extra.readUInt16LE(field + 2);
  let wide = field + 4;
  const [, size = 0, offset = 0] = written.map((value) => {
    if (value !== 0xffffffff) return value;
    wide += 8;
    return Number(extra.readBigUInt64LE(wide - 8));
  });
  return { size, offset };
}

function contents(zip: Buffer, { method, crc, size, offset }: Listed, maxBytes: number): Buffer {
  if (zip.readUInt32LE(offset) !== 0x04034b50) damaged();
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (start + size > zip.length) damaged();
  const packed = zip.subarray(start, start + size);
  const data = method === 0 ? packed : method === 8 ? inflated(packed, maxBytes) : damaged();
  if (data.length > maxBytes) throw new ZipError('too-big');
  if (crc32(data) !== crc) damaged();
  return data;
}

function inflated(packed: Buffer, maxBytes: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(maxBytes, 1) });
  } catch (error) {
    throw new ZipError((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-big' : 'damaged');
  }
}

/** The same files in a ZIP that packs nothing: what was counted is exactly what a next reader sees. */
export function zipUnpacked(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const nameBytes = Buffer.from(name);
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(20, 6);
    header.writeUInt32LE(crc32(data), 16);
    header.writeUInt32LE(data.length, 20);
    header.writeUInt32LE(data.length, 24);
    header.writeUInt16LE(nameBytes.length, 28);
    header.writeUInt32LE(offset, 42);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    header.copy(local, 4, 6, 30); // version … length of the name
    directory.push(header, nameBytes);
    parts.push(local, nameBytes, data);
    offset += local.length + nameBytes.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
