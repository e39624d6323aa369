import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDagen } from '~/platform/dates';
import { isWerkdag, werkdagen } from '~/platform/feestdagen';
import {
  afhandelenUiterlijk,
  basisUiterlijk,
  bevestigenUiterlijk,
  isOpTijd,
  isTeLaat,
  type KlachtInTermijn,
  type Termijnregels,
  verloop,
  volgendeTermijn,
} from './termijn';

const regels: Termijnregels = {
  afhandelenDagen: 42,
  afhandelenCommissieDagen: 70,
  verdagenDagen: 28,
  ontvangstWerkdagen: 5,
  buitenBehandelingDagen: 28,
  sluitenDagen: 28,
};
const klacht = (anders: Partial<KlachtInTermijn> = {}): KlachtInTermijn => ({
  status: 'in-behandeling',
  ontvangenDatum: '2023-05-22',
  bevestigdDatum: null,
  commissie: false,
  verdaagdDagen: 0,
  instemmingTotDatum: null,
  afgehandeldDatum: null,
  ...anders,
});

describe('the last day', () => {
  test('six weeks, ten with a committee', () => {
    expect(afhandelenUiterlijk(klacht(), regels)).toBe('2023-07-03');
    expect(afhandelenUiterlijk(klacht({ commissie: true }), regels)).toBe('2023-07-31');
  });

  test('a last day in a weekend or on a holiday moves to the next working day', () => {
    // Saturday 1 July, and Easter Monday 10 April 2023.
    expect(afhandelenUiterlijk(klacht({ ontvangenDatum: '2023-05-20' }), regels)).toBe('2023-07-03');
    expect(afhandelenUiterlijk(klacht({ ontvangenDatum: '2023-02-27' }), regels)).toBe('2023-04-11');
  });

  test('putting off counts from the term itself, not from the day to which it moved', () => {
    const uitgesteld = klacht({ ontvangenDatum: '2023-02-27', verdaagdDagen: 28 });
    expect(basisUiterlijk(uitgesteld, regels)).toBe('2023-04-11');
    expect(afhandelenUiterlijk(uitgesteld, regels)).toBe('2023-05-08');
  });

  test('an agreed day counts as agreed, also a Sunday, and never shortens the term', () => {
    expect(afhandelenUiterlijk(klacht({ instemmingTotDatum: '2023-09-03' }), regels)).toBe('2023-09-03');
    expect(afhandelenUiterlijk(klacht({ instemmingTotDatum: '2023-06-01' }), regels)).toBe('2023-07-03');
  });

  test('receipt is confirmed within five working days', () => {
    // Whit Monday 29 May 2023 does not count.
    expect(bevestigenUiterlijk(klacht(), regels)).toBe('2023-05-30');
  });
});

describe('late or in time', () => {
  test('the last day itself is in time', () => {
    expect(isTeLaat(klacht(), regels, '2023-07-03')).toBe(false);
    expect(isTeLaat(klacht(), regels, '2023-07-04')).toBe(true);
    expect(isTeLaat(klacht({ status: 'ontvangen' }), regels, '2023-05-31')).toBe(true);
    expect(isTeLaat(klacht({ status: 'ingetrokken' }), regels, '2024-01-01')).toBe(false);
    expect(isOpTijd(klacht({ status: 'gesloten', afgehandeldDatum: '2023-07-03' }), regels)).toBe(true);
    expect(isOpTijd(klacht({ status: 'gesloten', afgehandeldDatum: '2023-07-04' }), regels)).toBe(false);
    expect(isOpTijd(klacht({ status: 'ingetrokken' }), regels)).toBeNull();
  });

  test('what comes next', () => {
    expect(volgendeTermijn(klacht({ status: 'ontvangen' }), regels)).toEqual({ wat: 'bevestigen', dag: '2023-05-30' });
    expect(volgendeTermijn(klacht({ status: 'verdaagd', verdaagdDagen: 28 }), regels)).toEqual({
      wat: 'afhandelen',
      dag: '2023-07-31',
    });
    expect(volgendeTermijn(klacht({ status: 'afgehandeld', afgehandeldDatum: '2023-07-03' }), regels)).toEqual({
      wat: 'sluiten',
      dag: '2023-07-31',
    });
    expect(volgendeTermijn(klacht({ status: 'gesloten', afgehandeldDatum: '2023-07-03' }), regels)).toBeNull();
  });

  test('how far it has run', () => {
    expect(verloop('2023-05-22', '2023-07-03', '2023-06-01')).toEqual({ verstreken: 10, lengte: 42 });
    expect(verloop('2023-05-22', '2023-05-22', '2023-05-01')).toEqual({ verstreken: 0, lengte: 1 });
  });
});

const dag = fc.integer({ min: 0, max: 3000 }).map((n) => addDagen('2020-01-01', n));

test('for any day of receipt the last day is a working day, no earlier than the law says and no working day later', () =>
  fc.assert(
    fc.property(dag, fc.boolean(), fc.integer({ min: 0, max: 28 }), (ontvangenDatum, commissie, verdaagdDagen) => {
      const uiterlijk = afhandelenUiterlijk(klacht({ ontvangenDatum, commissie, verdaagdDagen }), regels);
      const laatste = addDagen(ontvangenDatum, (commissie ? 70 : 42) + verdaagdDagen);
      return isWerkdag(uiterlijk) && uiterlijk >= laatste && werkdagen(laatste, uiterlijk) === 0;
    }),
  ));
