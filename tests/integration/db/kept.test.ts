import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '../../../db/client';
import { maintain } from '../../../db/commit';
import { isPostgres } from '../../../db/dialect';
import { untilWritten } from '../../../db/kept';
import { portaalstand } from '../../../db/schema';

const schrijf = (waarde: string) =>
  maintain((tx) => [
    tx
      .insert(portaalstand)
      .values({ sleutel: 'proef', waarde })
      .onConflictDoUpdate({ target: portaalstand.sleutel, set: { waarde } }),
  ]);
const lees = async () => {
  const [rij] = await db.select().from(portaalstand).where(eq(portaalstand.sleutel, 'proef'));
  return rij?.waarde;
};

test('an answer holds until somebody writes, and never longer', async () => {
  const bewaard = untilWritten<unknown>(10);
  let gevraagd = 0;
  const vraag = () =>
    bewaard('a', () => {
      gevraagd += 1;
      return lees();
    });
  await schrijf('een');
  expect([await vraag(), await vraag(), await vraag()]).toEqual(['een', 'een', 'een']);
  expect(gevraagd).toBe(isPostgres ? 3 : 1);
  await schrijf('twee');
  expect(await vraag()).toBe('twee');
});

test('keys do not share answers, and a failure is asked again', async () => {
  const bewaard = untilWritten<string>(10);
  expect(await bewaard('a', async () => 'van a')).toBe('van a');
  expect(await bewaard('b', async () => 'van b')).toBe('van b');
  await expect(bewaard('c', () => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk');
  expect(await bewaard('c', async () => 'heel')).toBe('heel');
});
