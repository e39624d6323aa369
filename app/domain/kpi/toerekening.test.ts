import { describe, expect, test } from 'vitest';
import { contractVan } from './toerekening';

const bij = (
  contractId: string,
  status: string,
  gevolgdMinuten: number,
  startDatum = '2022-05-01',
  soort = 'leerroute',
) => ({
  contractId,
  status,
  gevolgdMinuten,
  soort,
  startDatum,
  toegewezenDatum: '2022-04-01',
});
const toe = (...rijen: ReturnType<typeof bij>[]) => contractVan(rijen, 'leerroute', 50);

describe('whom a traject counts for', () => {
  test('the only one who has it, with or without hours', () => {
    expect(toe(bij('a', 'gestart', 0))).toBe('a');
    expect(toe(bij('a', 'afgerond', 900))).toBe('a');
  });

  test('after a transfer: who gave at least half of the hours', () => {
    expect(toe(bij('a', 'overgedragen', 600), bij('b', 'gestart', 400, '2023-01-01'))).toBe('a');
    expect(toe(bij('a', 'overgedragen', 400), bij('b', 'gestart', 600, '2023-01-01'))).toBe('b');
    expect(toe(bij('a', 'overgedragen', 500), bij('b', 'gestart', 500, '2023-01-01'))).toBe('b');
    expect(toe(bij('a', 'overgedragen', 0), bij('b', 'toegewezen', 0))).toBe('b');
  });

  test('nobody when nobody gave half, or when it went away before anybody began', () => {
    expect(
      toe(
        bij('a', 'overgedragen', 40),
        bij('b', 'overgedragen', 30, '2022-09-01'),
        bij('c', 'gestart', 30, '2023-01-01'),
      ),
    ).toBe('');
    expect(toe(bij('a', 'overgedragen', 0))).toBe('');
    expect(toe()).toBe('');
  });

  test('two turns at one contract are added up', () => {
    expect(
      toe(
        bij('a', 'overgedragen', 30),
        bij('b', 'overgedragen', 45, '2022-09-01'),
        bij('a', 'gestart', 25, '2023-01-01'),
      ),
    ).toBe('a');
  });

  test('refused, cancelled and proposed do not count, nor does another kind', () => {
    expect(toe(bij('a', 'geweigerd', 0), bij('b', 'voorgesteld', 0), bij('c', 'geannuleerd', 0))).toBe('');
    expect(toe(bij('m', 'gestart', 100, '2022-05-01', 'maatschappelijke-begeleiding'))).toBe('');
  });
});
