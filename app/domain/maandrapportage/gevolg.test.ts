import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eersteFeiten, feitenVanRegel, standNaGoedkeuring, type ToewijzingStand } from './gevolg';
import { legeRegel } from './velden';

describe('facts', () => {
  test('of a line, each with its day', () => {
    const regel = {
      ...legeRegel,
      pvtAfgerondDatum: '2023-06-02',
      werkSoort: 'werkstage' as const,
      werkDatum: '2023-06-05',
      eindDatum: '2023-06-30',
      eindReden: 'plicht-voldaan' as const,
    };
    expect(feitenVanRegel(regel)).toEqual([
      { soort: 'pvt-afgerond', datum: '2023-06-02' },
      { soort: 'werkstage', datum: '2023-06-05' },
      { soort: 'plicht-voldaan', datum: '2023-06-30' },
    ]);
    expect(feitenVanRegel({ ...regel, eindReden: 'verhuisd' })).toHaveLength(2);
    expect(feitenVanRegel(legeRegel)).toEqual([]);
  });
  test('the earliest day counts, whatever the order', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 8 }), (dagen) => {
        const feiten = dagen.map((dag, index) => ({
          soort: 'pvt-afgerond' as const,
          datum: `2023-06-${String(dag).padStart(2, '0')}`,
          contractId: `c${index}`,
          maand: '2023-06',
        }));
        const eerste = eersteFeiten(feiten).get('pvt-afgerond');
        expect(eerste?.datum).toBe(`2023-06-${String(Math.min(...dagen)).padStart(2, '0')}`);
        expect(eersteFeiten([...feiten].reverse()).get('pvt-afgerond')).toEqual(eerste);
      }),
    ));
});

describe('where the toewijzing stands', () => {
  const lopend: ToewijzingStand = {
    status: 'gestart',
    eindDatum: null,
    eindReden: null,
    onderbrokenDatum: null,
    resultaat: null,
  };
  const geenEinde = { eindDatum: null, eindReden: null, onderbroken: false };
  const einde = { eindDatum: '2023-06-12', eindReden: 'verhuisd' as const, onderbroken: false };
  const na = (anders: Partial<Parameters<typeof standNaGoedkeuring>[0]>) =>
    standNaGoedkeuring({
      soort: 'leerroute',
      leerroute: 'b1',
      stand: lopend,
      oud: undefined,
      nieuw: geenEinde,
      isLaatste: true,
      maandBegin: '2023-06-01',
      ...anders,
    });
  test('stays when nothing was reported', () => expect(na({})).toBeUndefined());
  test('stands still from the first of the month, and goes on again', () => {
    const stil = na({ nieuw: { ...geenEinde, onderbroken: true } });
    expect(stil).toMatchObject({ status: 'onderbroken', onderbrokenDatum: '2023-06-01' });
    expect(na({ stand: { ...lopend, status: 'onderbroken' } })).toMatchObject({
      status: 'gestart',
      onderbrokenDatum: null,
    });
    expect(na({ nieuw: { ...geenEinde, onderbroken: true }, isLaatste: false })).toBeUndefined();
  });
  test('ends with its reason, and with a result when the obligation was met', () => {
    expect(na({ nieuw: einde })).toMatchObject({
      status: 'tussentijds-beeindigd',
      eindDatum: '2023-06-12',
      resultaat: null,
    });
    const klaar = { ...einde, eindReden: 'plicht-voldaan' as const };
    expect(na({ nieuw: klaar })).toMatchObject({ status: 'afgerond', resultaat: 'diploma' });
    expect(na({ nieuw: klaar, leerroute: 'z' })).toMatchObject({ resultaat: 'certificaat' });
    expect(na({ nieuw: { ...einde, eindReden: 'overig' }, soort: 'maatschappelijke-begeleiding' })).toMatchObject({
      status: 'afgerond',
    });
  });
  test('a correction without the end takes it back, but never what the gemeente itself ended', () => {
    const beeindigd = {
      ...lopend,
      status: 'tussentijds-beeindigd',
      eindDatum: '2023-06-12',
      eindReden: 'verhuisd' as const,
    };
    expect(na({ stand: beeindigd, oud: einde })).toMatchObject({ status: 'gestart', eindDatum: null, eindReden: null });
    expect(na({ stand: beeindigd, oud: einde, nieuw: einde })).toBeUndefined();
    expect(na({ stand: beeindigd, oud: { ...einde, eindDatum: '2023-06-01' } })).toBeUndefined();
    expect(na({ stand: beeindigd, nieuw: { ...einde, eindDatum: '2023-06-20' } })).toBeUndefined();
    expect(na({ stand: { ...lopend, status: 'overgedragen' }, nieuw: einde })).toBeUndefined();
  });
});
