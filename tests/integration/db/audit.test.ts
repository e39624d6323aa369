import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { genesis, verifyChain } from '../../../db/audit';
import { db } from '../../../db/client';
import { commit, event, maintain } from '../../../db/commit';
import { gebeurtenissen } from '../../../db/schema';
import { asAdministrator, freshDatabase } from '../../setup/db';
import { eenGebeurtenis } from './gebeurtenis';

beforeEach(freshDatabase);

/** Five entries in three commits, numbered 1 to 5. */
async function vijfGebeurtenissen() {
  await commit(() => [event(eenGebeurtenis({ gegevens: { b: 1, a: ['é', null, { z: 0.1, y: true }] } }))]);
  await commit(() => [event(eenGebeurtenis()), event(eenGebeurtenis({ gebruikerId: null, uitkomst: 'geweigerd' }))]);
  await commit(() => [event(eenGebeurtenis({ herkomst: '127.0.0.1' })), event(eenGebeurtenis({ daad: 'gunnen' }))]);
}

test('an empty log is a chain of nothing', async () => {
  expect(await verifyChain()).toEqual({ ok: true, aantal: 0, hoofd: genesis.hash });
});

test('a log as it was written verifies and ends in the hash of its last entry', async () => {
  await vijfGebeurtenissen();
  const rows = await db.select().from(gebeurtenissen);
  expect(rows.map(({ volgnr }) => volgnr)).toEqual([1, 2, 3, 4, 5]);
  expect(await verifyChain()).toEqual({ ok: true, aantal: 5, hoofd: rows[4]?.hash });
});

test('the hash of an entry is the same on every database', async () => {
  await vijfGebeurtenissen();
  const report = await verifyChain();
  expect(report).toMatchObject({ hoofd: 'b0ade36d949e26c8716d3288c81d0c582c37c95f2bf461d82f086df6b05a90e9' });
});

test('commits that come at once are numbered one after the other', async () => {
  await Promise.all(Array.from({ length: 20 }, () => commit(() => [event(eenGebeurtenis())])));
  expect(await verifyChain()).toMatchObject({ ok: true, aantal: 20 });
});

test('a log longer than one page verifies to its end', async () => {
  await commit(() => Array.from({ length: 1001 }, () => event(eenGebeurtenis())));
  expect(await verifyChain()).toMatchObject({ ok: true, aantal: 1001 });
  await asAdministrator(["update gebeurtenissen set daad = 'niets' where volgnr = 1001"]);
  expect(await verifyChain()).toMatchObject({ ok: false, volgnr: 1001 });
});

test('any text and any data verify after they were stored', async () => {
  const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\0', ''));
  const gegevens = fc.dictionary(fc.string(), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(text, gegevens, async (objectId, data) => {
      await commit(() => [event(eenGebeurtenis({ objectId: `${objectId}\ud800`, gegevens: data }))]);
    }),
    { numRuns: 60 },
  );
  expect(await verifyChain()).toMatchObject({ ok: true, aantal: 60 });
});

const swap = (a: number, b: number) =>
  [
    [a, -1],
    [b, a],
    [-1, b],
  ].map(([from, to]) => `update gebeurtenissen set volgnr = ${to} where volgnr = ${from}`);

test.each([
  ['a changed field', ["update gebeurtenissen set uitkomst = 'gelukt' where volgnr = 3"], 3, 'inhoud-gewijzigd'],
  ['changed data', [`update gebeurtenissen set gegevens = '{"x":1}' where volgnr = 2`], 2, 'inhoud-gewijzigd'],
  ['data that is no JSON', [`update gebeurtenissen set gegevens = '{' where volgnr = 2`], 2, 'inhoud-gewijzigd'],
  ['a field filled in', ["update gebeurtenissen set herkomst = 'elders' where volgnr = 5"], 5, 'inhoud-gewijzigd'],
  ['a deleted entry', ['delete from gebeurtenissen where volgnr = 2'], 2, 'volgnummer-ontbreekt'],
  ['a deleted first entry', ['delete from gebeurtenissen where volgnr = 1'], 1, 'volgnummer-ontbreekt'],
  [
    'a deleted entry with the hole closed',
    ['delete from gebeurtenissen where volgnr = 4', 'update gebeurtenissen set volgnr = 4 where volgnr = 5'],
    4,
    'sluit-niet-aan',
  ],
  ['entries in another order', swap(2, 3), 2, 'sluit-niet-aan'],
  [
    'an inserted entry',
    [
      `insert into gebeurtenissen select 6, op, gebruiker_id, organisatie_id, rol, daad, object_soort, object_id, uitkomst,
       gegevens, herkomst, hash, 'verzonnen' from gebeurtenissen where volgnr = 5`,
    ],
    6,
    'inhoud-gewijzigd',
  ],
  [
    'an entry before the first',
    [
      `insert into gebeurtenissen select 0, op, gebruiker_id, organisatie_id, rol, daad, object_soort, object_id, uitkomst,
       gegevens, herkomst, hash, 'verzonnen' from gebeurtenissen where volgnr = 5`,
    ],
    1,
    'volgnummer-ontbreekt',
  ],
])('%s is detected', async (_, statements, volgnr, reden) => {
  await vijfGebeurtenissen();
  await asAdministrator(statements);
  expect(await verifyChain()).toEqual({ ok: false, volgnr, reden });
});

test('the database refuses to change or remove an entry', async () => {
  await vijfGebeurtenissen();
  const change = maintain((tx) => [tx.update(gebeurtenissen).set({ daad: 'niets' })]);
  await expect(change).rejects.toThrow('append-only');
  const remove = maintain((tx) => [tx.delete(gebeurtenissen)]);
  await expect(remove).rejects.toThrow('append-only');
  expect(await verifyChain()).toMatchObject({ ok: true, aantal: 5 });
});
