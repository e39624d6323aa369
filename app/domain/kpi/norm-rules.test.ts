import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDagen } from '~/platform/dates';
import { fail, ok } from '~/platform/result';
import { normenForm } from './form';
import { haalNormWeg, zetNorm } from './norm-rules';
import { type Normrij, normOp } from './normen';

const contract = { startDatum: '2022-04-01', eindDatum: '2024-04-01', isVoorbij: false };
const rij = (id: string, van: string, tot: string | null = null, anders: Partial<Normrij> = {}): Normrij => ({
  id,
  kpiCode: 'U-01',
  contractId: 'c',
  verbandId: null,
  normTienden: 850,
  van,
  tot,
  bron: 'test',
  ...anders,
});
const nieuw = (van: string, normTienden = 900) => ({ kpiCode: 'U-01' as const, normTienden, van });

describe('an own norm', () => {
  test('ends the one before it, and ends itself where a later one begins', () => {
    expect(zetNorm(nieuw('2023-01-01'), [], contract)).toEqual(ok({ tot: null, inkorten: null }));
    expect(zetNorm(nieuw('2023-01-01'), [rij('a', '2022-04-01')], contract)).toEqual(
      ok({ tot: null, inkorten: { id: 'a', tot: '2023-01-01' } }),
    );
    expect(
      zetNorm(nieuw('2022-06-01'), [rij('a', '2022-04-01', '2023-01-01'), rij('b', '2023-01-01')], contract),
    ).toEqual(ok({ tot: '2023-01-01', inkorten: { id: 'a', tot: '2022-06-01' } }));
  });

  test('is refused outside the term, twice on a day, out of range, and when the contract is over', () => {
    const { startDatum, eindDatum } = contract;
    expect(zetNorm(nieuw('2022-03-31'), [], contract)).toEqual(fail('norm-buiten-looptijd', { startDatum, eindDatum }));
    expect(zetNorm(nieuw('2024-04-01'), [], contract)).toEqual(fail('norm-buiten-looptijd', { startDatum, eindDatum }));
    expect(zetNorm(nieuw('2023-01-01'), [rij('a', '2023-01-01')], contract)).toEqual(
      fail('norm-bestaat-al', { van: '2023-01-01' }),
    );
    expect(zetNorm(nieuw('2023-01-01', 1001), [], contract)).toMatchObject({ reden: 'norm-buiten-bereik' });
    expect(zetNorm(nieuw('2023-01-01', 0), [], contract)).toMatchObject({ reden: 'norm-buiten-bereik' });
    expect(zetNorm({ ...nieuw('2023-01-01', 101), kpiCode: 'K-01' }, [], contract)).toMatchObject({
      reden: 'norm-buiten-bereik',
    });
    expect(zetNorm(nieuw('2023-01-01'), [], { ...contract, isVoorbij: true })).toEqual(fail('contract-voorbij'));
  });

  test('taken away, the one before it goes on', () => {
    const eigen = [rij('a', '2022-04-01', '2023-01-01'), rij('b', '2023-01-01', '2023-06-01')];
    expect(haalNormWeg('b', eigen, contract)).toMatchObject(ok({ verlengen: { id: 'a', tot: '2023-06-01' } }));
    expect(haalNormWeg('x', eigen, contract)).toEqual(fail('norm-onbekend'));
  });

  test('whatever is set in whatever order, on every day at most one norm holds', () => {
    const dag = fc.integer({ min: 0, max: 700 }).map((n) => addDagen('2022-04-01', n));
    fc.assert(
      fc.property(fc.array(dag, { maxLength: 8 }), dag, (dagen, proef) => {
        let rijen: Normrij[] = [];
        for (const [index, van] of dagen.entries()) {
          const besluit = zetNorm(nieuw(van, 500 + index), rijen, contract);
          if (!besluit.ok) continue;
          const { tot, inkorten } = besluit.value;
          rijen = [
            ...rijen.map((een) => (een.id === inkorten?.id ? { ...een, tot: inkorten.tot } : een)),
            rij(String(index), van, tot, { normTienden: 500 + index }),
          ];
        }
        const geldig = rijen.filter(({ van, tot }) => van <= proef && (tot === null || proef < tot));
        expect(geldig.length).toBeLessThanOrEqual(1);
        expect(normOp(rijen, 'U-01', proef, 'c')?.tienden).toBe(geldig[0]?.normTienden);
      }),
    );
  });
});

describe('which norm holds', () => {
  const normen = [
    rij('allen', '2022-01-01', null, { contractId: null, normTienden: 800 }),
    rij('regio', '2023-01-01', null, { contractId: null, verbandId: 'v', normTienden: 820 }),
    rij('contract', '2023-06-01', '2023-07-01', { normTienden: 900 }),
  ];
  const op = (dag: string, contractId?: string) => normOp(normen, 'U-01', dag, contractId)?.tienden;

  test('the most particular one on that day', () => {
    expect([op('2022-06-01', 'c'), op('2023-02-01', 'c'), op('2023-06-30', 'c'), op('2023-07-01', 'c')]).toEqual([
      800, 820, 900, 820,
    ]);
    expect(op('2023-06-15')).toBe(820);
    expect(op('2023-06-15', 'ander')).toBe(820);
    expect(op('2021-12-31')).toBeUndefined();
  });
});

describe('the form', () => {
  const lees = (anders: Record<string, string>) =>
    normenForm.safeParse({
      daad: 'zetten',
      versie: '1',
      kpiCode: 'U-01',
      normTienden: '82,5',
      van: '1-6-2023',
      bron: 'artikel 7',
      ...anders,
    });

  test('takes norms and days as people write them', () => {
    expect(lees({}).data).toMatchObject({ normTienden: 825, van: '2023-06-01' });
    expect(
      ['80', '80%', ' 7.5 '].map((norm) => (lees({ normTienden: norm }).data as { normTienden: number }).normTienden),
    ).toEqual([800, 800, 75]);
  });

  test('says what to write instead', () => {
    const fout = (anders: Record<string, string>) => lees(anders).error?.issues[0]?.message;
    expect(fout({ normTienden: 'hoog' })).toContain('"hoog" is geen norm. Schrijf een getal');
    expect(fout({ normTienden: '82,55' })).toContain('hoogstens één cijfer achter de komma');
    expect(fout({ van: '31-2-2023' })).toContain('geen datum');
    expect(fout({ kpiCode: 'T-01' })).toBe('Kies een KPI.');
    expect(fout({ bron: ' ' })).toBe('Vul de bron van deze norm in.');
  });
});
