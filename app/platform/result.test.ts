import { expect, test } from 'vitest';
import { compleet, fail, ok, tekstenVan } from './result';

const teksten = tekstenVan<{ 'te-laat': { dag: string }; leeg: Record<never, never> }>({
  'te-laat': ({ dag }) => `Te laat: ${dag}.`,
  leeg: () => 'Leeg.',
});

test('a failure carries its reason and details', () => {
  expect(fail('leeg')).toEqual({ ok: false, reden: 'leeg', details: {} });
  expect(fail('te-laat', { dag: 'gisteren' })).toEqual({ ok: false, reden: 'te-laat', details: { dag: 'gisteren' } });
});

test('all open points come back at once, one sentence each', () => {
  expect(compleet([], 3)).toEqual(ok(3));
  const fout = compleet([fail('leeg'), fail('te-laat', { dag: 'gisteren' })], 3);
  expect(fout.ok).toBe(false);
  if (!fout.ok) expect(teksten(fout)).toEqual(['Leeg.', 'Te laat: gisteren.']);
});

test('a reason without a sentence is a bug', () => {
  expect(() => teksten(fail('onzin'))).toThrow('onzin');
});
