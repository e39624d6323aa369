import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEindstatus } from '~/platform/status';
import { type Bevinding, leeg, waarschuwing } from './bevinding';
import { dagenIn, laatsteDagVan, maandErbij, maandenTussen, parseMaand } from './maand';
import { corrigeer, dienIn, isTeLaat, keurGoed, stuurTerug, uiterlijkVan, vervang, vul } from './rules';
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
  expect(corrigeer({ status: 'goedgekeurd', versienummer: 1 }, 1)).toEqual({ ok: true, value: 2 });
  expect(corrigeer({ status: 'goedgekeurd', versienummer: 1 }, 2)).toMatchObject({ reden: 'correctie-loopt' });
  expect(corrigeer({ status: 'ingediend', versienummer: 1 }, 1)).toMatchObject({ reden: 'overgang-niet-toegestaan' });
});

test('any chain of acts on the versions of one month: at most one approved, at most one in the making, nothing lost', () => {
  const daden = ['vul', 'dien-in', 'stuur-terug', 'keur-goed', 'corrigeer'] as const;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...daden), { maxLength: 40 }), (keten) => {
      const versies: RapportageStatus[] = ['open'];
      for (const daad of keten) {
        const laatste = versies.length - 1;
        const status = versies[laatste] ?? 'open';
        const rapportage = { ...juni(status), versienummer: versies.length };
        if (daad === 'corrigeer') {
          if (corrigeer(rapportage, versies.length).ok) versies.push('concept');
          continue;
        }
        const uitkomst =
          daad === 'vul'
            ? vul(rapportage)
            : daad === 'dien-in'
              ? dienIn(rapportage, vlak, '2023-07-03')
              : daad === 'stuur-terug'
                ? stuurTerug(rapportage, ['x'])
                : keurGoed(rapportage);
        expect(uitkomst.ok).toBe(rapportageOvergangen.some((rij) => rij.van === status && rij.daad === daad));
        if (!uitkomst.ok) continue;
        versies[laatste] = uitkomst.value;
        const eerder = versies[laatste - 1];
        if (daad === 'keur-goed' && eerder !== undefined) {
          const vervangen = vervang({ status: eerder });
          if (vervangen.ok) versies[laatste - 1] = vervangen.value;
        }
      }
      expect(versies.filter((status) => status === 'goedgekeurd').length).toBeLessThanOrEqual(1);
      expect(versies.slice(0, -1).filter((status) => !['goedgekeurd', 'vervangen'].includes(status))).toEqual([]);
    }),
  );
});

test('lines change only while the aanbieder has the report', () => {
  expect(rapportageStatussen.filter(isBijAanbieder)).toEqual(['open', 'concept', 'teruggestuurd']);
  expect(rapportageStatussen.filter((status) => isEindstatus(rapportageOvergangen, status))).toEqual(['vervangen']);
});
