import { expect, test } from 'vitest';
import { fail, ok } from '~/platform/result';
import { beoordeelOpdracht, bureauTeksten, opdrachtSleutel } from './rules';

const loopt = { verbandId: 'wf', van: '2020-01-01', tot: null };

test('a bureau works for a verband once at a time', () => {
  expect(beoordeelOpdracht({ verbandId: 'amrd', van: '2022-01-01', tot: null }, [loopt])).toEqual(ok(true));
  const nee = beoordeelOpdracht({ verbandId: 'wf', van: '2022-01-01', tot: null }, [loopt]);
  expect(nee).toEqual(fail('werkt-al-voor', { van: '2020-01-01', tot: null }));
  expect(nee.ok ? [] : bureauTeksten(nee)).toEqual([
    'Het bureau werkt dan al voor dit verband: vanaf 1 januari 2020. Beëindig die opdracht eerst.',
  ]);
  expect(beoordeelOpdracht({ ...loopt, van: '2022-01-01' }, [{ ...loopt, tot: '2022-01-01' }])).toEqual(ok(true));
  expect(beoordeelOpdracht({ ...loopt, tot: '2020-01-01' }, [])).toEqual(fail('eindigt-voor-begin'));
});

test('verband and first day tell opdrachten apart', () => {
  expect(opdrachtSleutel(loopt)).toBe('wf 2020-01-01');
});
