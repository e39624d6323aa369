import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  legKlachtenreglementVast,
  maakAanbieder,
  wijzigAanbieder,
} from '../../../app/domain/aanbieder/commands.server';
import type { aanbiederForm, nieuweAanbiederForm } from '../../../app/domain/aanbieder/form';
import { getAanbieder } from '../../../app/domain/aanbieder/queries.server';
import type { Actor } from '../../../app/platform/actor.server';
import { db } from '../../../db/client';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { aanbiederNamen, aanbieders, organisaties } from '../../../db/schema';
import { als, daden, nu, once, organisatie, vandaag, vertel } from './verhaal';

type Wijziging = z.output<typeof aanbiederForm>;

const nieuw: Omit<z.output<typeof nieuweAanbiederForm>, 'naam'> = {
  soort: 'taal',
  kvkNummer: null,
  vestigingsplaats: 'Hoorn',
  website: null,
  toelichting: null,
  bron: null,
  aliassen: [],
  bevestigd: false,
};
const door = (actor: Actor) => ({ actor, vandaag, nu });

let inkoper: Actor;
beforeAll(async () => {
  await vertel();
  inkoper = await als('inkoper@westfriesland.example');
});

/** The form of a change, as the page fills it. */
async function formulier(naam: string, anders: Partial<Wijziging> = {}): Promise<Wijziging & { id: string }> {
  const { id } = await organisatie(naam);
  const aanbieder = await getAanbieder(inkoper, id);
  const aliassen = aanbieder.namen.filter(({ soort }) => soort === 'alias').map(({ naam, bron }) => ({ naam, bron }));
  return { ...aanbieder, aliassen, naamVanaf: null, naamBron: null, bevestigd: false, ...anders };
}

describe('a new aanbieder', () => {
  test('is written with its names and an event', async () => {
    const aliassen = [{ naam: 'TvN', bron: 'website' }];
    const gemaakt = await maakAanbieder({
      ...nieuw,
      ...door(inkoper),
      naam: 'Talenschool Voorbeeld',
      kvkNummer: '01234567',
      aliassen,
    });
    if (!gemaakt.ok) throw new Error(gemaakt.reden);
    const aanbieder = await getAanbieder(inkoper, gemaakt.value.id);
    expect(aanbieder).toMatchObject({ naam: 'Talenschool Voorbeeld', kvkNummer: '01234567', versie: 1 });
    expect(aanbieder.namen.map(({ naam, soort }) => [naam, soort])).toEqual([
      ['Talenschool Voorbeeld', 'naam'],
      ['TvN', 'alias'],
    ]);
    expect((await daden()).at(-1)).toBe('aanbieder:maken');
  });

  test('that looks like another is refused with the other and why, until it is confirmed', async () => {
    const geweigerd = await maakAanbieder({ ...nieuw, ...door(inkoper), naam: 'NL training B.V.' });
    expect(geweigerd).toMatchObject({ ok: false, reden: 'lijkt-op-andere' });
    if (geweigerd.ok || geweigerd.reden !== 'lijkt-op-andere') throw new Error('accepted');
    expect(geweigerd.details.gelijkenissen).toMatchObject([{ naam: 'NLtraining', sterkte: 'waarschijnlijk-dezelfde' }]);
    expect(
      await maakAanbieder({ ...nieuw, ...door(inkoper), naam: 'NL training B.V.', bevestigd: true }),
    ).toMatchObject({ ok: true });
  });

  test('Inova looks like Edinova but is another: a weaker warning', async () => {
    const geweigerd = await maakAanbieder({ ...nieuw, ...door(inkoper), naam: 'Edinovas' });
    if (geweigerd.ok || geweigerd.reden !== 'lijkt-op-andere') throw new Error('accepted');
    expect(geweigerd.details.gelijkenissen.map(({ naam, sterkte }) => [naam, sterkte])).toContainEqual([
      'Stichting Inova',
      'let-op',
    ]);
  });

  test('with the KvK number of another is refused, also when confirmed', async () => {
    const eerste = await maakAanbieder({ ...nieuw, ...door(inkoper), naam: 'Waterval', kvkNummer: '87654321' });
    expect(eerste.ok).toBe(true);
    const tweede = await maakAanbieder({
      ...nieuw,
      ...door(inkoper),
      naam: 'Bergbeek',
      kvkNummer: '87654321',
      bevestigd: true,
    });
    expect(tweede).toEqual({ ok: false, reden: 'kvk-bestaat-al', details: { naam: 'Waterval' } });
  });

  test('sent twice with one key exists once', async () => {
    const twee = () =>
      maakAanbieder({ ...nieuw, ...door(inkoper), naam: 'Kwikstaart', bevestigd: true, once: once(inkoper, 'k1') });
    expect(await twee()).toMatchObject({ ok: true });
    await expect(twee()).rejects.toThrow(UniqueViolation);
    expect(await db.select().from(organisaties).where(eq(organisaties.naam, 'Kwikstaart'))).toHaveLength(1);
  });
});

describe('a change', () => {
  test('of the name ends the old one on the day on which the new one begins', async () => {
    const oud = await formulier('Horizon College');
    const gewijzigd = await wijzigAanbieder({
      ...oud,
      ...door(inkoper),
      naam: 'Horizon Noord',
      naamVanaf: '2023-06-01',
      naamBron: 'brief',
    });
    expect(gewijzigd.ok).toBe(true);
    const namen = await db.select().from(aanbiederNamen).where(eq(aanbiederNamen.aanbiederId, oud.id));
    expect(namen.map(({ naam, van, tot }) => ({ naam, van, tot })).sort((a, b) => (a.naam < b.naam ? -1 : 1))).toEqual([
      { naam: 'Horizon College', van: null, tot: '2023-06-01' },
      { naam: 'Horizon Noord', van: '2023-06-01', tot: null },
    ]);
    expect((await organisatie('Horizon Noord')).versie).toBe(2);
    expect(await daden()).toContain('aanbieder:hernoemen');
  });

  test.each([
    [null, 'naam-datum-ontbreekt'],
    ['2023-07-04', 'naam-in-de-toekomst'],
  ])('of the name from %s is refused: %s', async (naamVanaf, reden) => {
    const oud = await formulier('Vonk');
    expect(await wijzigAanbieder({ ...oud, ...door(inkoper), naam: 'Vonk Noord', naamVanaf })).toMatchObject({ reden });
  });

  test('of the aliases: one goes, one comes, one gets a source', async () => {
    const oud = await formulier('Vonk');
    const aliassen = [
      { naam: 'Clusius College', bron: 'nagekeken' },
      { naam: 'Vonk NH', bron: null },
    ];
    expect((await wijzigAanbieder({ ...oud, ...door(inkoper), aliassen, bevestigd: true })).ok).toBe(true);
    const nu = await formulier('Vonk');
    expect(nu.aliassen).toEqual(aliassen);
  });

  test('that touches no name asks nothing about likeness', async () => {
    const oud = await formulier('Edinova');
    expect((await wijzigAanbieder({ ...oud, ...door(inkoper), vestigingsplaats: 'Alkmaar' })).ok).toBe(true);
  });

  test('after somebody else changed it is a conflict and writes nothing', async () => {
    const oud = await formulier('Fiolet Taaltrainingen');
    expect((await wijzigAanbieder({ ...oud, ...door(inkoper), vestigingsplaats: 'Hoorn' })).ok).toBe(true);
    await expect(wijzigAanbieder({ ...oud, ...door(inkoper), vestigingsplaats: 'Elders' })).rejects.toThrow(Conflict);
    const [rij] = await db.select().from(aanbieders).where(eq(aanbieders.id, oud.id));
    expect(rij?.vestigingsplaats).toBe('Hoorn');
  });
});

describe('the klachtenreglement', () => {
  test('is dated, not after today, and a stale form is a conflict', async () => {
    const { id, versie } = await organisatie('Vrije Universiteit');
    const invoer = { ...door(inkoper), id, versie, bron: 'website' };
    expect(await legKlachtenreglementVast({ ...invoer, datum: '2023-07-04' })).toMatchObject({
      reden: 'datum-in-de-toekomst',
    });
    expect((await legKlachtenreglementVast({ ...invoer, datum: '2023-07-03' })).ok).toBe(true);
    expect((await getAanbieder(inkoper, id)).klachtenreglementDatum).toBe('2023-07-03');
    await expect(legKlachtenreglementVast({ ...invoer, datum: '2023-07-03' })).rejects.toThrow(Conflict);
  });
});
