import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEindstatus } from '~/platform/status';
import { type Bevinding, leeg, waarschuwing } from './bevinding';
import { dagenIn, laatsteDagVan, maandErbij, maandenTussen, parseMaand } from './maand';
import {
  corrigeer,
  dienIn,
  isTeLaat,
  keurGoed,
  laatsteVersie,
  stuurTerug,
  trekIn,
  uiterlijkVan,
  vervang,
  vul,
} from './rules';
import { isBijAanbieder, type RapportageStatus, rapportageOvergangen, rapportageStatussen } from './status';

const juni = (status: RapportageStatus) => ({ status, maand: '2023-06' });
const vlak: Bevinding[][] = [[]];
const stop = [[leeg('gevolgdMinuten', 'leeg')]];
const pasOp = [[waarschuwing('niveau', 'hoog', 'hoog')]];

describe('months', () => {
  test('arithmetic', () => {
    expect(maandErbij('2023-01', -1)).toBe('2022-12');
    expect(maandErbij('2022-12', 1)).toBe('2023-01');
    expect(laatsteDagVan('2024-02')).toBe('2024-02-29');
    expect(dagenIn('2023-06')).toBe(30);
    expect(maandenTussen('2022-11', '2023-02')).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
    expect(maandenTussen('2023-03', '2023-02')).toEqual([]);
    expect([parseMaand('2023-06'), parseMaand('2023-13'), parseMaand('')]).toEqual(['2023-06', undefined, undefined]);
  });
  test('there and back is the same month', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1990 * 12, max: 2090 * 12 }), fc.integer({ min: -300, max: 300 }), (n, erbij) => {
        const maand = maandErbij('0000-01', n);
        expect(maandErbij(maandErbij(maand, erbij), -erbij)).toBe(maand);
      }),
    ));
});

describe('submitting', () => {
  test('only after the month, with all lines in order', () => {
    expect(dienIn(juni('concept'), vlak, '2023-06-30')).toMatchObject({ reden: 'maand-loopt-nog' });
    expect(dienIn(juni('concept'), vlak, '2023-07-01')).toEqual({ ok: true, value: 'ingediend' });
    expect(dienIn(juni('concept'), stop, '2023-07-01')).toMatchObject({
      reden: 'regels-niet-af',
      details: { aantal: 1 },
    });
    expect(dienIn(juni('concept'), [], '2023-07-01')).toMatchObject({ reden: 'geen-regels' });
  });
  test('a warning does not stop it', () => {
    expect(dienIn(juni('teruggestuurd'), pasOp, '2023-07-01')).toMatchObject({ ok: true });
  });
  test('the first submission decides whether it was late', () => {
    const uiterlijk = uiterlijkVan('2023-06', 10);
    expect(uiterlijk).toBe('2023-07-10');
    expect(uiterlijkVan('2023-01', 31)).toBe('2023-02-28');
    const laat = (eersteIngediendOp: string | null, vandaag: string, versienummer = 1) =>
      isTeLaat({ uiterlijk, eersteIngediendOp, versienummer }, vandaag);
    expect([laat(null, '2023-07-10'), laat(null, '2023-07-11')]).toEqual([false, true]);
    // 23.30 in Amsterdam is still the tenth.
    expect(laat('2023-07-10T21:30:00.000Z', '2023-09-01')).toBe(false);
    expect(laat('2023-07-10T22:30:00.000Z', '2023-09-01')).toBe(true);
    expect(laat('2023-07-10T22:30:00.000Z', '2023-09-01', 2)).toBe(false);
  });
});

test('sending back asks for a remark', () => {
  expect(stuurTerug(juni('ingediend'), [])).toMatchObject({ reden: 'opmerking-ontbreekt' });
  expect(stuurTerug(juni('ingediend'), ['x'])).toEqual({ ok: true, value: 'teruggestuurd' });
  expect(stuurTerug(juni('concept'), ['x'])).toMatchObject({ reden: 'overgang-niet-toegestaan' });
});

test('a correction is the next version, one at a time, of what is approved', () => {
  const eerste = { status: 'goedgekeurd', versienummer: 1 } as const;
  const tweede = (status: RapportageStatus) => [eerste, { status, versienummer: 2 }];
  expect(corrigeer(eerste, [eerste])).toEqual({ ok: true, value: 2 });
  expect(corrigeer(eerste, tweede('concept'))).toMatchObject({ reden: 'correctie-loopt' });
  expect(corrigeer(eerste, tweede('ingetrokken'))).toEqual({ ok: true, value: 3 });
  expect(corrigeer({ status: 'ingediend', versienummer: 1 }, [{ ...eerste, status: 'ingediend' }])).toMatchObject({
    reden: 'overgang-niet-toegestaan',
  });
});

test('a request for a correction is withdrawn by who asked, while nothing was filled in', () => {
  const tweede = { status: 'concept', versienummer: 2, bewaardOp: null, correctieDoor: 'hoorn' } as const;
  expect(trekIn(tweede, 'hoorn')).toEqual({ ok: true, value: 'ingetrokken' });
  expect(trekIn(tweede, 'opmeer')).toMatchObject({ reden: 'correctie-van-ander' });
  expect(trekIn({ ...tweede, bewaardOp: '2023-07-03T10:00:00.000Z' }, 'hoorn')).toMatchObject({
    reden: 'correctie-begonnen',
  });
  expect(trekIn({ ...tweede, versienummer: 1 }, 'hoorn')).toMatchObject({ reden: 'geen-correctie' });
  expect(trekIn({ ...tweede, status: 'ingediend' }, 'hoorn')).toMatchObject({ reden: 'overgang-niet-toegestaan' });
});

test('any chain of acts on the versions of one month: at most one approved, at most one in the making, nothing lost', () => {
  const daden = ['vul', 'dien-in', 'stuur-terug', 'keur-goed', 'corrigeer', 'trek-in'] as const;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...daden), { maxLength: 40 }), (keten) => {
      type Versie = Parameters<typeof trekIn>[0] & { maand: string };
      const gemaakt = { maand: '2023-06', bewaardOp: null, correctieDoor: 'hoorn' };
      const versies: Versie[] = [{ ...gemaakt, versienummer: 1, status: 'open' }];
      const zet = (nummer: number, anders: Partial<Versie>) => {
        const plaats = versies.findIndex(({ versienummer }) => versienummer === nummer);
        const oud = versies[plaats];
        if (oud) versies[plaats] = { ...oud, ...anders };
      };
      for (const daad of keten) {
        const huidig = laatsteVersie(versies);
        if (!huidig) throw new Error('nothing left');
        const { versienummer, status } = huidig;
        if (daad === 'corrigeer') {
          const nieuw = corrigeer(huidig, versies);
          if (nieuw.ok) versies.push({ ...gemaakt, versienummer: nieuw.value, status: 'concept' });
          continue;
        }
        const uitkomst =
          daad === 'vul'
            ? vul(huidig)
            : daad === 'dien-in'
              ? dienIn(huidig, vlak, '2023-07-03')
              : daad === 'stuur-terug'
                ? stuurTerug(huidig, ['x'])
                : daad === 'trek-in'
                  ? trekIn(huidig, 'hoorn')
                  : keurGoed(huidig);
        const overgang = rapportageOvergangen.some((rij) => rij.van === status && rij.daad === daad);
        const begonnen = daad === 'trek-in' && (versienummer === 1 || huidig.bewaardOp !== null);
        expect(uitkomst.ok).toBe(overgang && !begonnen);
        if (!uitkomst.ok) continue;
        const eerder = versies.find((rij) => rij.status === 'goedgekeurd');
        zet(versienummer, { status: uitkomst.value, ...(daad === 'vul' && { bewaardOp: '2023-07-03' }) });
        if (daad !== 'keur-goed' || !eerder) continue;
        const vervangen = vervang(eerder);
        if (vervangen.ok) zet(eerder.versienummer, { status: vervangen.value });
      }
      const met = (...statussen: RapportageStatus[]) =>
        versies.filter(({ status }) => statussen.includes(status)).length;
      expect(met('goedgekeurd')).toBeLessThanOrEqual(1);
      expect(met('open', 'concept', 'ingediend', 'teruggestuurd')).toBeLessThanOrEqual(1);
      expect(laatsteVersie(versies)?.status).not.toBe('vervangen');
      expect(new Set(versies.map(({ versienummer }) => versienummer)).size).toBe(versies.length);
    }),
  );
});

test('lines change only while the aanbieder has the report', () => {
  expect(rapportageStatussen.filter(isBijAanbieder)).toEqual(['open', 'concept', 'teruggestuurd']);
  expect(rapportageStatussen.filter((status) => isEindstatus(rapportageOvergangen, status))).toEqual([
    'vervangen',
    'ingetrokken',
  ]);
});
