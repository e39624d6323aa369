import { and, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { db } from '../../../db/client';
import {
  Conflict,
  chunked,
  commit,
  event,
  exactly,
  exactlyOne,
  maintain,
  type Tx,
  UniqueViolation,
} from '../../../db/commit';
import { gebeurtenissen, gemeenten, idempotentie, organisaties, outbox, portaalstand } from '../../../db/schema';
import { freshDatabase } from '../../setup/db';
import { eenGebeurtenis } from './gebeurtenis';

const organisatie = { id: 'o-1', soort: 'gemeente', naam: 'Gemeente Hoorn' } as const;
const wijzigt = () => event(eenGebeurtenis());
const hernoem = (tx: Tx, naam: string, versie: number) =>
  tx
    .update(organisaties)
    .set({ naam, versie: versie + 1 })
    .where(and(eq(organisaties.id, 'o-1'), eq(organisaties.versie, versie)));

beforeEach(async () => {
  await freshDatabase();
  await commit((tx) => [tx.insert(organisaties).values(organisatie), wijzigt()]);
});

const aantalGebeurtenissen = () => db.$count(gebeurtenissen);

test('a stale versie gives Conflict and writes nothing', async () => {
  await commit((tx) => [exactlyOne(hernoem(tx, 'Hoorn', 1)), wijzigt()]);
  const tweede = commit((tx) => [
    wijzigt(),
    tx.insert(portaalstand).values({ sleutel: 'spoor', waarde: 1 }),
    exactlyOne(hernoem(tx, 'Enkhuizen', 1)),
  ]);
  await expect(tweede).rejects.toThrow(Conflict);
  await expect(tweede).rejects.toThrow('Iemand anders heeft dit intussen gewijzigd.');
  expect(await db.select().from(organisaties)).toMatchObject([{ naam: 'Hoorn', versie: 2 }]);
  expect(await db.select().from(portaalstand)).toEqual([]);
  expect(await aantalGebeurtenissen()).toBe(2);
});

test('exactly counts the rows that match, changed or not', async () => {
  await commit((tx) => [exactly(1, tx.update(organisaties).set({ naam: organisatie.naam })), wijzigt()]);
  await expect(commit((tx) => [exactly(2, tx.delete(organisaties)), wijzigt()])).rejects.toThrow(Conflict);
  expect(await db.$count(organisaties)).toBe(1);
});

test('a commit without an event is a mistake, maintain needs none', async () => {
  const stil = commit((tx) => [tx.insert(portaalstand).values({ sleutel: 'a', waarde: 1 })]);
  await expect(stil).rejects.toThrow('commit without an event');
  expect(await db.$count(portaalstand)).toBe(0);
  await maintain((tx) => [tx.insert(portaalstand).values({ sleutel: 'a', waarde: { gelukt: true } })]);
  expect(await db.select().from(portaalstand)).toEqual([{ sleutel: 'a', waarde: { gelukt: true } }]);
});

test('a write can be a function of the transaction', async () => {
  const mail = (tx: Tx) =>
    tx.insert(outbox).values({
      id: 'm-1',
      aan: 'inkoop@hoorn.example',
      onderwerp: 'Gunning',
      tekst: 'U kunt de beslissing lezen in het portaal.',
      gemaaktOp: '2026-03-02T09:00:00.000Z',
      messageId: 'm-1@portaal.example',
    });
  await commit(() => [wijzigt(), mail]);
  expect(await db.select().from(outbox)).toMatchObject([{ status: 'wacht', pogingen: 0, verzondenOp: null }]);
});

test('a parent that does not exist is refused and takes the rest along', async () => {
  const wees = commit((tx) => [
    wijzigt(),
    tx.insert(portaalstand).values({ sleutel: 'spoor', waarde: 1 }),
    tx.insert(gemeenten).values({ id: 'onbekend', cbsCode: '0405' }),
  ]);
  await expect(wees).rejects.toThrow(/foreign key/i);
  expect(await db.$count(portaalstand)).toBe(0);
});

test('a parent with children cannot be removed', async () => {
  await commit((tx) => [tx.insert(gemeenten).values({ id: 'o-1', cbsCode: '0405' }), wijzigt()]);
  await expect(commit((tx) => [tx.delete(organisaties), wijzigt()])).rejects.toThrow(/foreign key/i);
});

test('a second row with the same key is a UniqueViolation that names table and columns', async () => {
  const dubbel = commit((tx) => [tx.insert(organisaties).values(organisatie), wijzigt()]);
  await expect(dubbel).rejects.toThrow(UniqueViolation);
  await expect(dubbel).rejects.toMatchObject({ table: 'organisaties', columns: ['id'] });

  const antwoord = {
    organisatieId: 'o-1',
    sleutel: 's',
    verzoekHash: 'h',
    antwoord: '/',
    op: '2026-03-02T09:00:00.000Z',
  };
  const keer = () => maintain((tx) => [tx.insert(idempotentie).values(antwoord)]);
  await keer();
  await expect(keer()).rejects.toMatchObject({ table: 'idempotentie', columns: ['organisatie_id', 'sleutel'] });
});

test('money past 2^31 and thousands of rows survive', async () => {
  const rijen = Array.from({ length: 3000 }, (_, i) => ({
    id: `m-${i}`,
    aan: 'a@b.example',
    onderwerp: 'Bedrag',
    tekst: '',
    gemaaktOp: '2026-03-02T09:00:00.000Z',
    messageId: `${i}@b.example`,
    pogingen: 4_000_000_000 + i,
  }));
  await maintain((tx) => chunked(rijen, 500, (part) => tx.insert(outbox).values(part)));
  expect(await db.$count(outbox)).toBe(3000);
  const [laatste] = await db.select({ pogingen: outbox.pogingen }).from(outbox).where(eq(outbox.id, 'm-2999'));
  expect(laatste?.pogingen).toBe(4_000_002_999);
});

test('whatever the writes are, one that fails leaves nothing of the others', async () => {
  const voor = await aantalGebeurtenissen();
  type Kind = 'insert' | 'event' | 'update';
  const kinds = fc.array(fc.constantFrom<Kind>('insert', 'event', 'update'), { maxLength: 8 });
  const failures = fc.constantFrom('conflict' as const, 'foreign-key' as const, 'unique' as const, 'check' as const);
  const property = fc.asyncProperty(kinds, kinds, failures, async (before, after, failure) => {
    const poging = commit((tx) => {
      const write = (kind: Kind, i: number) => {
        if (kind === 'event') return wijzigt();
        if (kind === 'update') return tx.update(organisaties).set({ naam: `naam ${i}` });
        return tx.insert(portaalstand).values({ sleutel: `s-${i}`, waarde: i });
      };
      const failing = {
        conflict: exactlyOne(hernoem(tx, 'te laat', 99)),
        'foreign-key': tx.insert(gemeenten).values({ id: 'onbekend', cbsCode: '0405' }),
        unique: tx.insert(organisaties).values(organisatie),
        check: tx.insert(organisaties).values({ ...organisatie, id: 'o-2', naam: '' }),
      }[failure];
      return [...before.map(write), failing, ...after.map((kind, i) => write(kind, i + before.length)), wijzigt()];
    });
    await expect(poging).rejects.toThrow();
    expect(await db.$count(portaalstand)).toBe(0);
    expect(await aantalGebeurtenissen()).toBe(voor);
    expect(await db.select().from(organisaties)).toMatchObject([organisatie]);
  });
  await fc.assert(property, { numRuns: 60 });
});
