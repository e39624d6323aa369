import { asc, inArray } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { insertMany, jsonOf, updateMany } from '../../../db/bulk';
import { db } from '../../../db/client';
import { Conflict, maintain } from '../../../db/commit';
import { outbox } from '../../../db/schema';
import { freshDatabase } from '../../setup/db';

const aantal = 1200; // more than one statement of PostgreSQL takes
const nummers = Array.from({ length: aantal }, (_, index) => index);

beforeEach(async () => {
  await freshDatabase();
  await maintain(() =>
    insertMany(
      outbox,
      nummers.map((nummer) => ({
        id: `m-${nummer}`,
        aan: nummer % 2 ? 'a@b.example' : 'c@d.example',
        onderwerp: `Onderwerp "${nummer}" – één`,
        tekst: '',
        gemaaktOp: '2026-03-02T09:00:00.000Z',
        messageId: `${nummer}`,
        pogingen: 0,
        fout: null,
      })),
    ),
  );
});

const waar = { where: { tekst: '' }, key: 'id', set: ['pogingen', 'fout'] } as const;
const bekijk = (...ids: string[]) =>
  db
    .select({ id: outbox.id, pogingen: outbox.pogingen, fout: outbox.fout })
    .from(outbox)
    .where(inArray(outbox.id, ids))
    .orderBy(asc(outbox.id));

test('some columns of many rows are written, nothing as nothing', async () => {
  await maintain(() =>
    updateMany(
      outbox,
      waar,
      nummers.slice(1).map((nummer) => [`m-${nummer}`, 3_000_000_000 + nummer, nummer % 2 ? 'te “vol”' : null]),
    ),
  );
  expect(await bekijk('m-0', 'm-1', 'm-1199', 'm-2')).toEqual([
    { id: 'm-0', pogingen: 0, fout: null },
    { id: 'm-1', pogingen: 3_000_000_001, fout: 'te “vol”' },
    { id: 'm-1199', pogingen: 3_000_001_199, fout: 'te “vol”' },
    { id: 'm-2', pogingen: 3_000_000_002, fout: null },
  ]);
});

test('a row that is not there undoes them all, also by what they all have', async () => {
  const schrijf = (rijen: unknown[][], tekst = '') =>
    maintain(() => updateMany(outbox, { ...waar, where: { tekst } }, rijen));
  await expect(
    schrijf([
      ['m-1', 7, null],
      ['m-x', 7, null],
    ]),
  ).rejects.toThrow(Conflict);
  await expect(schrijf([['m-1', 7, null]], 'anders')).rejects.toThrow(Conflict);
  expect(await bekijk('m-1')).toEqual([{ id: 'm-1', pogingen: 0, fout: null }]);
});

test('the rows of a query as JSON, in the order of its selection', async () => {
  const alsJson = async (...ids: string[]): Promise<unknown[][]> =>
    JSON.parse(
      await jsonOf(
        db
          .select({ nummer: outbox.messageId, onderwerp: outbox.onderwerp, fout: outbox.fout, keer: outbox.pogingen })
          .from(outbox)
          .where(inArray(outbox.id, ids)),
      ),
    );
  expect((await alsJson('m-3', 'm-4')).toSorted()).toEqual([
    ['3', 'Onderwerp "3" – één', null, 0],
    ['4', 'Onderwerp "4" – één', null, 0],
  ]);
  expect(await alsJson('niets')).toEqual([]);
});
