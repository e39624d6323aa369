import { beforeEach, expect, test } from 'vitest';
import { eldersTeksten } from '../../../app/domain/gunning/command-redenen';
import { legEldersVast } from '../../../app/domain/gunning/commands-elders.server';
import { listGunningWerk } from '../../../app/domain/gunning/werk.server';
import type { Failure } from '../../../app/platform/result';
import { Conflict } from '../../../db/commit';
import { freshDatabase } from '../../setup/db';
import {
  als,
  gegundAan,
  id,
  laadWereld,
  laatsteDaden,
  nu,
  partij,
  perceelRij,
  redenen,
  tenderStatus,
  vandaag,
  zetPerceel,
} from './wereld';

const nummer = '2023-103';

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
});

const registreer = async (perceel: string, anders: Partial<Parameters<typeof legEldersVast>[0]> = {}) =>
  legEldersVast({
    actor: await als('inkoper@noord.example'),
    nummer,
    perceel,
    versie: 1,
    nu,
    vandaag,
    uitkomst: 'gegund',
    aantalInschrijvers: 7,
    partijen: [{ partijId: partij.les, toelichting: 'Voor allemaal.' }],
    combinatieNaam: null,
    leden: [],
    beslissingVerzondenDatum: null,
    gegundDatum: '2021-10-01',
    startDatum: '2022-01-01',
    toelichting: null,
    bron: 'Raadsbrief',
    ...anders,
  });

test('the first perceel takes the aanbesteding along, the next one follows; no keurmerk is asked', async () => {
  expect(await registreer('1')).toEqual({ ok: true, value: 'gunning' });
  expect(await perceelRij(id.elders)).toMatchObject({
    status: 'gegund',
    aantalInschrijvers: 7,
    gegundDatum: '2021-10-01',
    startDatum: '2022-01-01',
    bron: 'Raadsbrief',
  });
  expect(await gegundAan(id.elders)).toEqual([partij.les]);
  expect(await tenderStatus(nummer)).toBe('gunning');
  expect(await laatsteDaden(2)).toEqual(['aanbesteding:registreren', 'perceel:elders-vastleggen']);
  expect(await registreer('2', { uitkomst: 'in-beoordeling', partijen: [], gegundDatum: null })).toEqual({
    ok: true,
    value: 'beoordeling',
  });
  expect(await tenderStatus(nummer)).toBe('beoordeling');
});

test('what a source does not say stays empty; parties count only where something was awarded', async () => {
  expect(
    await registreer('1', {
      uitkomst: 'geen-inschrijvingen',
      aantalInschrijvers: 0,
      gegundDatum: null,
      startDatum: null,
    }),
  ).toMatchObject({ ok: true });
  expect(await gegundAan(id.elders)).toEqual([]);
  expect(
    await registreer('2', {
      aantalInschrijvers: null,
      gegundDatum: null,
      partijen: [{ partijId: partij.taal, toelichting: null }],
    }),
  ).toMatchObject({ ok: true });
});

test('numbers and dates must agree', async () => {
  const fout = await registreer('1', {
    aantalInschrijvers: 0,
    partijen: [],
    beslissingVerzondenDatum: '2021-11-01',
    gegundDatum: '2021-10-01',
  });
  expect(fout.ok ? [] : eldersTeksten(fout as Failure)).toEqual([
    'B1 en Z: het aantal inschrijvers past niet bij “Definitief gegund”.',
    'B1 en Z: kies aan wie het perceel is gegund.',
    'De definitieve gunning (1 oktober 2021) ligt voor de gunningsbeslissing (1 november 2021).',
  ]);
  expect(redenen(await registreer('1', { gegundDatum: '2023-08-01' }))).toEqual(['datum-in-de-toekomst']);
  expect(redenen(await legElders2023102())).toEqual(['niet-elders-gelopen']);
  expect(await tenderStatus(nummer)).toBe('concept');
});

const legElders2023102 = () => registreer('1', { nummer: '2023-101' });

test('a stale form gives Conflict and leaves the aanbesteding in concept; a stranger gets 404', async () => {
  await expect(registreer('1', { versie: 5 })).rejects.toThrow(Conflict);
  expect(await tenderStatus(nummer)).toBe('concept');
  await expect(registreer('1', { actor: await als('inkoper@zuid.example') })).rejects.toMatchObject({ status: 404 });
});

test('work: what waits, the most urgent by its day; nothing for a stranger', async () => {
  const inkoper = await als('inkoper@noord.example');
  const werk = async () =>
    (await listGunningWerk(inkoper, vandaag)).map(({ titel, urgentie, href }) => [
      titel.split(':')[0],
      urgentie,
      href.split('/').at(-1),
    ]);
  expect(await werk()).toEqual([
    ['Leg het aantal inschrijvers vast', -32, 'resultaat'],
    ['Leg het aantal inschrijvers vast', -32, 'resultaat'],
  ]);
  await zetPerceel(id.gesloten, { status: 'voorlopig-gegund', beslissingVerzondenDatum: '2023-06-20' });
  await zetPerceel(id.begeleiding, { status: 'voorlopig-gegund', beslissingVerzondenDatum: '2023-06-01' });
  await zetPerceel(id.elders, { status: 'gegund', startDatum: '2023-07-13' });
  expect(await werk()).toEqual([
    ['De opschortende termijn loopt', 8, '1'],
    ['Gun definitief', -11, 'definitieve-gunning'],
    ['Maak de contracten', 10, 'contracten'],
  ]);
  await zetPerceel(id.gesloten, { kortGedingSinds: '2023-06-28' });
  expect((await werk())[0]).toEqual(['Volg het kort geding', 7, 'afdoening']);
  expect((await listGunningWerk(await als('inkoper@zuid.example'), vandaag)).map(({ titel }) => titel)).toEqual([]);
});
