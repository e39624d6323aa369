import { beforeEach, expect, test } from 'vitest';
import { geefNieuweWaarde } from '../../../app/domain/instelling/commands.server';
import { nieuweWaardeForm, parseWaarde } from '../../../app/domain/instelling/form';
import { getInstelling } from '../../../app/domain/instelling/queries.server';
import type { Actor } from '../../../app/platform/actor.server';
import { getalOp } from '../../../app/platform/settings.server';
import { db } from '../../../db/client';
import { gebeurtenissen, instellingen } from '../../../db/schema';
import { laad, rij } from '../../../seeds/dsl';
import { gebeurtenis } from '../../../seeds/dsl/deel';
import { freshDatabase } from '../../setup/db';

const nu = '2023-07-03T07:00:00.000Z';
const actor = { gebruikerId: 'g', organisatieId: 'o', rol: 'beheerder' } as Actor;
const id = 'instelling-1';

beforeEach(async () => {
  await freshDatabase();
  const waarden = {
    id,
    sleutel: 'termijn.proef',
    naam: 'Proeftermijn',
    groep: 'Proef',
    waarde: 20,
    eenheid: 'dagen' as const,
    van: '2022-01-01',
    bron: 'een wet',
    gewijzigdOp: nu,
  };
  const gemaakt = gebeurtenis('2022-01-01', 'instelling:maken', ['instelling', id]);
  await laad([{ id, rijen: [rij('instellingen', waarden)], gebeurtenissen: [gemaakt] }]);
});

const nieuw = {
  actor,
  id,
  versie: 1,
  waarde: 25,
  van: '2023-08-01',
  tot: null,
  bron: 'een nieuwe wet',
  nogNakijken: true,
  nu,
};

test('a new value holds from its day on, and the old one until then', async () => {
  await geefNieuweWaarde(nieuw);
  expect(await getalOp('termijn.proef', '2023-07-31')).toBe(20);
  expect(await getalOp('termijn.proef', '2023-08-01')).toBe(25);
  const { versies } = await getInstelling(id);
  expect(versies.map(({ van, tot, bron }) => [van, tot, bron])).toEqual([
    ['2023-08-01', null, 'een nieuwe wet'],
    ['2022-01-01', '2023-08-01', 'een wet'],
  ]);
  expect((await db.select().from(gebeurtenissen)).at(-1)).toMatchObject({ daad: 'instelling:wijzigen' });
});

test('a value cannot begin before the one it follows, nor end before it begins', async () => {
  expect(await geefNieuweWaarde({ ...nieuw, van: '2022-01-01' })).toMatchObject({ reden: 'begint-te-vroeg' });
  expect(await geefNieuweWaarde({ ...nieuw, tot: '2023-08-01' })).toMatchObject({ reden: 'eindigt-te-vroeg' });
});

test('somebody else was first: nothing is written', async () => {
  await geefNieuweWaarde(nieuw);
  await expect(geefNieuweWaarde({ ...nieuw, van: '2024-01-01', versie: 9 })).rejects.toThrow('Iemand anders');
  expect(await db.select().from(instellingen)).toHaveLength(2);
});

test('a rule that nobody set is an error, never a silent zero', async () => {
  await expect(getalOp('termijn.proef', '2021-12-31')).rejects.toThrow('has no value');
});

test('a value is read in the unit of its setting', () => {
  expect(parseWaarde('euro-cents', '750.000')).toBe(75_000_000);
  expect(parseWaarde('procent', '3,98')).toBe(3.98);
  expect(parseWaarde('dagen', 'twintig')).toBeUndefined();
  expect(parseWaarde('ja-nee', 'ja')).toBe(true);
  const fout = nieuweWaardeForm('dagen').safeParse({ waarde: 'veel', van: '1-1-2024', bron: 'x', versie: '1' });
  expect(fout.error?.issues[0]?.message).toBe('"veel" past niet bij dagen. Kijk naar de huidige waarde als voorbeeld.');
});
