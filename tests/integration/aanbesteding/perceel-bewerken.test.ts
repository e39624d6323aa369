import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { maakPerceel, wijzigPerceel } from '../../../app/domain/aanbesteding/perceel-commands.server';
import {
  getNieuwPerceelPagina,
  getPerceelFormPagina,
} from '../../../app/domain/aanbesteding/perceel-form-pagina.server';
import { getPerceel, getPerceelInhoud } from '../../../app/domain/aanbesteding/perceel-queries.server';
import { db } from '../../../db/client';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { percelen } from '../../../db/schema';
import { freshDatabase } from '../../setup/db';
import {
  alfa,
  als,
  beta,
  delta,
  eenPerceel,
  gamma,
  id,
  laadWereld,
  laatsteDaden,
  nu,
  once,
  perceelRij,
  redenen,
  vandaag,
  zetTender,
} from '../gunning/wereld';

const nummer = '2023-101';
const params = { nummer, perceel: '1' };

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
});

describe('a new perceel', () => {
  test('gets the next number, its parts and the raming that they come to', async () => {
    const actor = await als('inkoper@noord.example');
    expect(await maakPerceel({ actor, nummer, invoer: eenPerceel(), vandaag, nu })).toEqual({ ok: true, value: 2 });
    const { perceel } = await getPerceel(actor, nummer, '2');
    expect(perceel).toMatchObject({
      status: 'concept',
      ramingCents: 5_480_000_00,
      prijsPerTrajectCents: 10_000_00,
      versie: 1,
    });
    const { leerroutes, deelnemers, criteria } = await getPerceelInhoud(perceel.id);
    expect(leerroutes).toEqual(['b1', 'z']);
    expect(deelnemers.map(({ naam }) => naam)).toEqual(['Alfa', 'Beta']);
    expect(criteria).toEqual([
      { naam: 'Kwaliteit', gewicht: 60 },
      { naam: 'Prijs', gewicht: 40 },
    ]);
    expect(await laatsteDaden(1)).toEqual(['perceel:maken']);
  });

  test('an own total of the raming goes before its parts', async () => {
    const actor = await als('inkoper@noord.example');
    await maakPerceel({ actor, nummer, invoer: eenPerceel({ eigenRaming: 2_192_000_00 }), vandaag, nu });
    expect((await getPerceel(actor, nummer, '2')).perceel.ramingCents).toBe(2_192_000_00);
    const { waarden } = await getPerceelFormPagina(actor, { nummer, perceel: '2' }, vandaag);
    expect(waarden.eigenRaming).toBe('2.192.000,00');
  });

  test('only gemeenten of the samenwerkingsverband take part', async () => {
    const actor = await als('inkoper@zuid.example');
    const invoer = eenPerceel({ gemeenten: [delta, alfa] });
    const uitkomst = await maakPerceel({ actor, nummer: '2023-202', invoer, vandaag, nu });
    expect(redenen(uitkomst)).toEqual(['gemeente-niet-in-verband']);
  });

  test('not after publication, except of a tender that ran elsewhere', async () => {
    const actor = await als('inkoper@noord.example');
    expect(redenen(await maakPerceel({ actor, nummer: '2023-102', invoer: eenPerceel(), vandaag, nu }))).toEqual([
      'niet-te-bewerken',
    ]);
    await zetTender('2023-103', { status: 'gunning' });
    expect(await maakPerceel({ actor, nummer: '2023-103', invoer: eenPerceel(), vandaag, nu })).toEqual({
      ok: true,
      value: 3,
    });
    await zetTender('2023-103', { status: 'afgerond' });
    expect(
      redenen(await maakPerceel({ actor, nummer: '2023-103', invoer: eenPerceel({ versie: 2 }), vandaag, nu })),
    ).toEqual(['niet-te-bewerken']);
  });

  test('a tender that changed meanwhile gives Conflict, the same form twice makes one perceel', async () => {
    const actor = await als('inkoper@noord.example');
    await expect(maakPerceel({ actor, nummer, invoer: eenPerceel({ versie: 9 }), vandaag, nu })).rejects.toThrow(
      Conflict,
    );
    await maakPerceel({ actor, nummer, invoer: eenPerceel(), vandaag, nu, once: once('k') });
    const nogEens = maakPerceel({ actor, nummer, invoer: eenPerceel({ versie: 2 }), vandaag, nu, once: once('k') });
    await expect(nogEens).rejects.toThrow(UniqueViolation);
    expect(await db.$count(percelen, eq(percelen.naam, 'Nieuw perceel'))).toBe(1);
  });

  test('the form proposes the gemeenten of the purpose; one can be left out', async () => {
    const actor = await als('inkoper@noord.example');
    const b1z = await getNieuwPerceelPagina(actor, nummer, 'b1-z', vandaag);
    expect(b1z.waarden).toMatchObject({ leerroutes: ['b1', 'z'], gemeenten: [alfa, beta, gamma] });
    const begeleiding = await getNieuwPerceelPagina(actor, nummer, 'maatschappelijke-begeleiding', vandaag);
    expect(begeleiding.waarden).toMatchObject({ leerroutes: [], gemeenten: [alfa, beta] });
    expect(begeleiding.opties.map(({ label }) => label)).toEqual(['Alfa', 'Beta']);
    expect((await getNieuwPerceelPagina(actor, nummer, 'onzin', vandaag)).waarden).toBeNull();
  });
});

describe('a change', () => {
  const invoer = eenPerceel({ naam: 'Anders', gemeenten: [alfa], criteria: [{ naam: 'Alles', gewicht: 100 }] });

  test('replaces everything under the perceel and tells what changed', async () => {
    const actor = await als('inkoper@noord.example');
    expect(await wijzigPerceel({ actor, nummer, perceel: '1', invoer, vandaag, nu })).toEqual({
      ok: true,
      value: null,
    });
    const { deelnemers, criteria } = await getPerceelInhoud(id.voorbereiding);
    expect(deelnemers.map(({ naam }) => naam)).toEqual(['Alfa']);
    expect(criteria).toEqual([{ naam: 'Alles', gewicht: 100 }]);
    expect(await perceelRij(id.voorbereiding)).toMatchObject({ naam: 'Anders', versie: 2, status: 'concept' });
    const { waarden } = await getPerceelFormPagina(actor, params, vandaag);
    expect(waarden).toMatchObject({ naam: 'Anders', gemeenten: [alfa], eigenRaming: '', trajectenPerJaar: '137' });
  });

  test('a stale versie gives Conflict and writes nothing; a published perceel stays as it is', async () => {
    const actor = await als('inkoper@noord.example');
    const oud = wijzigPerceel({ actor, nummer, perceel: '1', invoer: { ...invoer, versie: 7 }, vandaag, nu });
    await expect(oud).rejects.toThrow(Conflict);
    expect((await getPerceelInhoud(id.voorbereiding)).deelnemers).toHaveLength(3);
    const open = await wijzigPerceel({ actor, nummer: '2023-102', perceel: '1', invoer, vandaag, nu });
    expect(redenen(open)).toEqual(['niet-te-bewerken']);
  });

  test('somebody else cannot: 404 for a stranger, 403 for who only takes part', async () => {
    const vreemd = await als('inkoper@zuid.example');
    await expect(wijzigPerceel({ actor: vreemd, nummer, perceel: '1', invoer, vandaag, nu })).rejects.toMatchObject({
      status: 404,
    });
    await expect(maakPerceel({ actor: vreemd, nummer, invoer, vandaag, nu })).rejects.toMatchObject({ status: 404 });
    await zetTender('2023-201', { status: 'concept' });
    const deelnemer = await als('inkoper@alfa.example');
    await expect(
      wijzigPerceel({ actor: deelnemer, nummer: '2023-201', perceel: '1', invoer, vandaag, nu }),
    ).rejects.toMatchObject({ status: 403 });
  });
});
