import { beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import type { Actor } from '../../../app/platform/actor.server';
import { geheelGetal, tekst } from '../../../app/platform/fields';
import { invalid, type Once, parseForm, refused } from '../../../app/platform/form.server';
import { fail, ok } from '../../../app/platform/result';
import { db } from '../../../db/client';
import { Conflict, commit, event } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { gebeurtenissen } from '../../../db/schema';
import { freshDatabase } from '../../setup/db';

const schema = z.object({ naam: tekst('de naam'), aantal: geheelGetal('het aantal') });
const nu = '2023-07-03T07:00:00.000Z';
const actor = { organisatieId: 'org-1', gebruikerId: 'g-1', rol: 'inkoper' } as Actor;

beforeEach(freshDatabase);

const verstuur = (velden: Record<string, string>) =>
  parseForm(
    new Request('http://portaal.test/dingen/nieuw', { method: 'POST', body: new URLSearchParams(velden) }),
    schema,
    actor,
  );

const maak = async (once: Once | undefined) => {
  await commit(() => [
    event({ op: nu, daad: 'ding:maken', objectSoort: 'ding', objectId: newId(), uitkomst: 'gelukt' }),
    ...(once ? [once('/dingen/1', nu)] : []),
  ]);
  return ok('/dingen/1');
};
const aantalGemaakt = async () => (await db.select().from(gebeurtenissen)).length;
const thrown = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error as Response,
  );

test('bad input comes back with every value and a sentence per field', async () => {
  const submission = await verstuur({ naam: '', aantal: 'zeven' });
  if (submission.ok) throw new Error('accepted');
  const antwoord = invalid(submission);
  expect(antwoord.status).toBe(400);
  const { result } = (await antwoord.json()) as { result: { error: unknown; initialValue: unknown } };
  expect(result.error).toEqual({
    naam: ['Vul de naam in.'],
    aantal: ['"zeven" is geen heel getal. Schrijf alleen cijfers, bijvoorbeeld 137.'],
  });
  expect(result.initialValue).toMatchObject({ aantal: 'zeven' });
});

test('a NUL character, which PostgreSQL cannot keep, is refused before anything happens', async () => {
  const antwoord = await thrown(verstuur({ naam: 'A\0B', aantal: '3' }));
  expect(antwoord?.status).toBe(400);
});

test('the same form twice has the effect of once, and leads to the same page', async () => {
  const velden = { naam: 'A', aantal: '3', _sleutel: newId() };
  const eerste = await verstuur(velden);
  if (!eerste.ok) throw new Error('refused');
  await eerste.attempt(maak);
  const tweede = await thrown(verstuur(velden));
  expect(tweede?.status).toBe(303);
  expect(tweede?.headers.get('Location')).toBe('/dingen/1');
  expect(await aantalGemaakt()).toBe(1);
});

test('two that arrive together make one, and both lead to the same page', async () => {
  const velden = { naam: 'A', aantal: '3', _sleutel: newId() };
  const beide = await Promise.all([verstuur(velden), verstuur(velden)]);
  const uitkomsten = await Promise.all(
    beide.map((parsed) => (parsed.ok ? parsed.attempt(maak).catch((e: Response) => e.status) : 'refused')),
  );
  expect(uitkomsten).toContainEqual(ok('/dingen/1'));
  expect(uitkomsten).toContain(303);
  expect(await aantalGemaakt()).toBe(1);
});

test('the same key with other content is refused', async () => {
  const _sleutel = newId();
  const eerste = await verstuur({ naam: 'A', aantal: '3', _sleutel });
  if (!eerste.ok) throw new Error('refused');
  await eerste.attempt(maak);
  expect((await thrown(verstuur({ naam: 'B', aantal: '3', _sleutel })))?.status).toBe(422);
});

test('a record that somebody else changed keeps what was typed and says so', async () => {
  const submission = await verstuur({ naam: 'A', aantal: '3' });
  if (!submission.ok) throw new Error('refused');
  const uitkomst = await submission.attempt(() => Promise.reject(new Conflict()));
  if (uitkomst.ok) throw new Error('accepted');
  const antwoord = refused(submission, uitkomst, () => []);
  expect(antwoord.status).toBe(409);
  const { result } = (await antwoord.json()) as { result: { error: Record<string, string[]>; initialValue: unknown } };
  expect(result.error['']?.[0]).toMatch(/^Iemand anders heeft dit intussen gewijzigd/);
  expect(result.initialValue).toEqual({ naam: 'A', aantal: '3' });
});

test('a rule that refuses is 422 with its sentence', async () => {
  const submission = await verstuur({ naam: 'A', aantal: '3' });
  if (!submission.ok) throw new Error('refused');
  const uitkomst = await submission.attempt(async () => fail('te-laat'));
  if (uitkomst.ok) throw new Error('accepted');
  expect(refused(submission, uitkomst, () => ['Het is te laat.']).status).toBe(422);
});
