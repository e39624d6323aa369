import { beforeAll, describe, expect, test } from 'vitest';
import { maakCombinatie, wijzigCombinatie } from '../../../app/domain/aanbieder/commands-combinatie.server';
import { getCombinatie } from '../../../app/domain/aanbieder/queries.server';
import type { CombinantRol } from '../../../app/domain/aanbieder/status';
import type { Actor } from '../../../app/platform/actor.server';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { als, daden, nu, once, organisatie, vertel } from './verhaal';

let inkoper: Actor;
beforeAll(async () => {
  await vertel();
  inkoper = await als('inkoper@westfriesland.example');
});

const lid = async (naam: string, anders: { levert?: boolean; aandeelProcent?: number; rol?: CombinantRol } = {}) => ({
  aanbiederId: (await organisatie(naam)).id,
  rol: 'combinant' as CombinantRol,
  levert: true,
  aandeelProcent: null,
  ...anders,
});
const invoer = { naam: 'Samen', toelichting: null, bron: null, bevestigd: false };

/** The reasons of a refusal, however many. */
function redenen(uitkomst: { ok: boolean; reden?: string; details?: unknown }): string[] {
  if (uitkomst.reden !== 'niet-compleet') return uitkomst.reden ? [uitkomst.reden] : [];
  return (uitkomst.details as { punten: { reden: string }[] }).punten.map(({ reden }) => reden);
}

describe('a new combinatie', () => {
  test('has its members with role, delivery and share', async () => {
    const leden = [
      await lid('Vonk', { aandeelProcent: 60, rol: 'penvoerder' }),
      await lid('Horizon College', { aandeelProcent: 40, levert: false }),
    ];
    const gemaakt = await maakCombinatie({ ...invoer, naam: 'Vonk en Horizon', leden, actor: inkoper, nu });
    if (!gemaakt.ok) throw new Error(redenen(gemaakt).join());
    const combinatie = await getCombinatie(inkoper, gemaakt.value.id);
    expect(combinatie.leden).toMatchObject([
      { naam: 'Horizon College', rol: 'combinant', levert: false, aandeelProcent: 40 },
      { naam: 'Vonk', rol: 'penvoerder', levert: true, aandeelProcent: 60 },
    ]);
    expect((await daden()).at(-1)).toBe('combinatie:maken');
  });

  test('is refused with every point at once', async () => {
    const vonk = await lid('Vonk', { aandeelProcent: 70, levert: false });
    const onbekend = { ...vonk, aanbiederId: 'bestaat-niet' };
    expect(redenen(await maakCombinatie({ ...invoer, leden: [vonk, vonk, onbekend], actor: inkoper, nu }))).toEqual([
      'combinant-onbekend',
      'combinant-dubbel',
      'niemand-levert',
      'aandelen-boven-100',
    ]);
    const geen100 = [await lid('Vonk', { aandeelProcent: 50 }), await lid('NewBees', { aandeelProcent: 40 })];
    expect(redenen(await maakCombinatie({ ...invoer, leden: geen100, actor: inkoper, nu }))).toEqual([
      'aandelen-geen-100',
    ]);
    expect(redenen(await maakCombinatie({ ...invoer, leden: [await lid('Vonk')], actor: inkoper, nu }))).toEqual([
      'te-weinig-combinanten',
    ]);
  });

  test('of the same members as another must be confirmed', async () => {
    const leden = [await lid('Edinova'), await lid('Fiolet Taaltrainingen')];
    expect(await maakCombinatie({ ...invoer, leden, actor: inkoper, nu })).toMatchObject({
      reden: 'combinatie-lijkt',
      details: { namen: ['Fiolet Taaltrainingen en Edinova'] },
    });
    const bevestigd = { ...invoer, leden, bevestigd: true, actor: inkoper, nu, once: once(inkoper, 'k1') };
    expect((await maakCombinatie(bevestigd)).ok).toBe(true);
    await expect(maakCombinatie(bevestigd)).rejects.toThrow(UniqueViolation);
  });
});

describe('a change', () => {
  const formulier = async (naam: string) => {
    const { id, versie } = await organisatie(naam);
    const { leden, toelichting, bron } = await getCombinatie(inkoper, id);
    return { id, versie, naam, toelichting, bron, bevestigd: false, leden, actor: inkoper, nu };
  };

  test('with a contract nobody leaves, but somebody may come and roles may change', async () => {
    const oud = await formulier('Fiolet Taaltrainingen en Edinova');
    const zonder = [...oud.leden.filter(({ naam }) => naam !== 'Edinova'), await lid('NewBees')];
    expect(redenen(await wijzigCombinatie({ ...oud, leden: zonder }))).toEqual(['combinant-heeft-contract']);
    const met = [
      ...oud.leden.map((rij) => ({ ...rij, rol: 'combinant' as const })),
      await lid('NewBees', { levert: false }),
    ];
    expect((await wijzigCombinatie({ ...oud, leden: met })).ok).toBe(true);
    const nu = await getCombinatie(inkoper, oud.id);
    expect(nu.leden.map(({ naam, rol }) => [naam, rol])).toEqual([
      ['Edinova', 'combinant'],
      ['Fiolet Taaltrainingen', 'combinant'],
      ['NewBees', 'combinant'],
    ]);
    await expect(wijzigCombinatie({ ...oud, leden: met })).rejects.toThrow(Conflict);
  });

  test('without a contract a member may leave', async () => {
    const oud = await formulier('Vonk en Horizon');
    const leden = [
      ...oud.leden.filter(({ naam }) => naam === 'Vonk').map((rij) => ({ ...rij, aandeelProcent: null })),
      await lid('NewBees'),
    ];
    expect((await wijzigCombinatie({ ...oud, leden })).ok).toBe(true);
    expect((await getCombinatie(inkoper, oud.id)).leden.map(({ naam }) => naam)).toEqual(['NewBees', 'Vonk']);
  });
});
