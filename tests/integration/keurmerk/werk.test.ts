import { beforeAll, expect, test } from 'vitest';
import { keurmerkLijst, listKeurmerken } from '../../../app/domain/keurmerk/queries-overzicht.server';
import { listKeurmerkWerk } from '../../../app/domain/keurmerk/werk.server';
import { parseListQuery } from '../../../app/platform/list';
import { countQueries } from '../../../db/client';
import { als, vandaag, vertel } from '../aanbieder/verhaal';

beforeAll(vertel);

const werk = async (email: string, dag = vandaag) =>
  (await listKeurmerkWerk(await als(email), dag))
    .sort((a, b) => a.urgentie - b.urgentie)
    .map(({ titel, urgentie }) => [titel, urgentie]);

test('the region sees who runs out and who must be checked again, with the days', async () => {
  expect(await werk('contractmanager@westfriesland.example')).toEqual([
    ['NewBees: het keurmerk opnieuw controleren', -12],
    ['Fiolet Taaltrainingen: het keurmerk loopt af', 38],
  ]);
});

test('a gemeente sees only what its own contracts hang on', async () => {
  expect(await werk('contractmanager@hoorn.example')).toEqual([['Fiolet Taaltrainingen: het keurmerk loopt af', 38]]);
  expect(await werk('inkoper@amrd.example')).toEqual([]);
});

test('who can do nothing about it gets nothing', async () => {
  expect(await werk('regie@hoorn.example')).toEqual([]);
  expect(await werk('raad@hoorn.example')).toEqual([]);
  expect(await werk('beheer@portaal.example')).toEqual([]);
});

test('what lapsed stays until it is dealt with', async () => {
  const lijst = await werk('contractmanager@hoorn.example', '2023-09-01');
  expect(lijst).toContainEqual(['Fiolet Taaltrainingen: het keurmerk is verlopen', -22]);
});

test('an aanbieder sees his own keurmerk, and a check that grew old is not his', async () => {
  expect(await werk('aanbieder@fiolet.example')).toEqual([['Fiolet Taaltrainingen: het keurmerk loopt af', 38]]);
  expect(await werk('aanbieder@nltraining.example', '2024-01-01')).toEqual([]);
  expect(await werk('aanbieder@inova.example')).toEqual([]);
});

test('asks the database a fixed number of times', async () => {
  const actor = await als('contractmanager@westfriesland.example');
  expect(await countQueries(() => listKeurmerkWerk(actor, vandaag))).toBe(3);
});

test('the overview of keurmerken filters, sorts and puts a missing day last', async () => {
  const actor = await als('inkoper@westfriesland.example');
  const lijst = async (query: string) =>
    (
      await listKeurmerken(
        actor,
        parseListQuery(new Request(`http://p.test/keurmerken?${query}`), keurmerkLijst),
        vandaag,
      )
    ).map(({ naam }) => naam);
  expect(await lijst('sorteer=tot')).toEqual([
    'Fiolet Taaltrainingen',
    'NewBees',
    'Edinova',
    'Hogeschool van Amsterdam',
    'Horizon College',
    'NLtraining',
    'Vonk',
    'Vrije Universiteit',
  ]);
  expect(await lijst('keurmerk=diploma-erkenning')).toEqual([
    'Hogeschool van Amsterdam',
    'Horizon College',
    'Vonk',
    'Vrije Universiteit',
  ]);
  expect(await lijst('toestand=onbekend')).toEqual(['NewBees']);
});
