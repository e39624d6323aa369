import { asc, eq, isNull } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { db } from '../../../db/client';
import { maintain } from '../../../db/commit';
import { outbox, portaalstand } from '../../../db/schema';
import { alphabetical, contains, countAll, countWhere, excluded, lower, sumOf } from '../../../db/sql';

const onderwerpen = [
  'Één van tweeën',
  'één',
  'Korting 50%',
  'korting_50',
  'C*O?N[T]R.A^C$T\\(1)|{+}',
  'amber',
  'Boven',
  'Zuid',
];

beforeAll(async () => {
  const rijen = onderwerpen.map((onderwerp, i) => ({
    id: `m-${i}`,
    aan: 'a@b.example',
    onderwerp,
    tekst: '',
    gemaaktOp: '2026-03-02T09:00:00.000Z',
    messageId: `${i}`,
    pogingen: 3_000_000_000,
    fout: i < 2 ? 'geweigerd' : null,
  }));
  await maintain((tx) => [tx.insert(outbox).values(rijen)]);
});

const metOnderwerp = async (zoek: string) => {
  const rijen = await db.select().from(outbox).where(contains(outbox.onderwerp, zoek)).orderBy(asc(outbox.id));
  return rijen.map(({ onderwerp }) => onderwerp);
};

test('contains finds regardless of case, accented letters too', async () => {
  expect(await metOnderwerp('één')).toEqual(['Één van tweeën', 'één']);
  expect(await metOnderwerp('ÉÉN VAN')).toEqual(['Één van tweeën']);
  expect(await metOnderwerp('KORTING')).toEqual(['Korting 50%', 'korting_50']);
});

test('contains takes every sign literally', async () => {
  expect(await metOnderwerp('50%')).toEqual(['Korting 50%']);
  expect(await metOnderwerp('g_5')).toEqual(['korting_50']);
  expect(await metOnderwerp('*')).toEqual(['C*O?N[T]R.A^C$T\\(1)|{+}']);
  expect(await metOnderwerp('c*o?n[t]r.a^c$t\\(1)|{+}')).toEqual(['C*O?N[T]R.A^C$T\\(1)|{+}']);
  expect(await metOnderwerp('ßtraat')).toEqual([]);
  expect(await metOnderwerp('')).toHaveLength(onderwerpen.length);
});

test('contains accepts any text', async () => {
  const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\0', ''));
  await fc.assert(
    fc.asyncProperty(text, async (zoek) => {
      for (const onderwerp of await metOnderwerp(zoek)) {
        expect(onderwerp.toLowerCase()).toContain(zoek.normalize('NFC').toLowerCase());
      }
    }),
    { numRuns: 100 },
  );
});

test('counts and sums are numbers, and the sum of nothing is null', async () => {
  const totals = { alle: countAll(), goed: countWhere(isNull(outbox.fout)), som: sumOf(outbox.pogingen) };
  expect(await db.select(totals).from(outbox)).toEqual([{ alle: 8, goed: 6, som: 24_000_000_000 }]);
  expect(await db.select(totals).from(outbox).where(eq(outbox.id, 'geen'))).toEqual([{ alle: 0, goed: 0, som: null }]);
});

test('alphabetical order ignores case, and lower compares', async () => {
  const rijen = await db
    .select({ naam: outbox.onderwerp })
    .from(outbox)
    .where(eq(outbox.aan, 'a@b.example'))
    .orderBy(alphabetical(outbox.onderwerp));
  expect(rijen.map(({ naam }) => naam).filter((naam) => /^[a-z]+$/i.test(naam))).toEqual(['amber', 'Boven', 'Zuid']);
  expect(await db.$count(outbox, eq(lower(outbox.onderwerp), 'zuid'))).toBe(1);
});

test('an insert that meets its row takes the new value', async () => {
  const zet = (waarde: number) =>
    maintain((tx) => [
      tx
        .insert(portaalstand)
        .values({ sleutel: 'backup', waarde })
        .onConflictDoUpdate({ target: portaalstand.sleutel, set: { waarde: excluded(portaalstand.waarde) } }),
    ]);
  await zet(1);
  await zet(2);
  expect(await db.select().from(portaalstand)).toEqual([{ sleutel: 'backup', waarde: 2 }]);
});
