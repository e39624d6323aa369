import Holidays from 'date-holidays';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDagen } from './dates';
import {
  addWerkdagen,
  eindDagTermijn,
  feestdagNaam,
  isFeestdag,
  isWerkdag,
  werkdagen,
  werkdagOpOfVoor,
} from './feestdagen';

const dagenVan = (jaar: number) =>
  Array.from({ length: 366 }, (_, i) => addDagen(`${jaar}-01-01`, i)).filter((d) => d.startsWith(String(jaar)));

test('exactly the days of the Algemene termijnenwet, the moving ones too (Pasen and Pinksteren are Sundays)', () => {
  const verwacht: Record<number, string[]> = {
    2023: ['01-01', '04-07', '04-09', '04-10', '04-27', '05-05', '05-18', '05-28', '05-29', '12-25', '12-26'],
    2025: ['01-01', '04-18', '04-20', '04-21', '04-26', '05-05', '05-29', '06-08', '06-09', '12-25', '12-26'],
    2026: ['01-01', '04-03', '04-05', '04-06', '04-27', '05-05', '05-14', '05-24', '05-25', '12-25', '12-26'],
  };
  for (const [jaar, dagen] of Object.entries(verwacht)) {
    expect(dagenVan(Number(jaar)).filter((d) => isFeestdag(d))).toEqual(dagen.map((d) => `${jaar}-${d}`));
  }
  expect(feestdagNaam('2025-04-26')).toBe('Koningsdag');
  expect(isFeestdag('2026-12-31')).toBe(false);
});

test('the same days as the calendar of date-holidays has, which calls Goede Vrijdag and 5 mei days of school', () => {
  const kalender = new Holidays('NL', { types: ['public', 'school'] });
  for (let jaar = 1990; jaar <= 2150; jaar += 1) {
    const verwacht = new Set(kalender.getHolidays(jaar).map(({ date }) => date.slice(0, 10)));
    expect(dagenVan(jaar).filter((d) => isFeestdag(d))).toEqual([...verwacht].sort());
  }
});

test('a term that ends on a day off moves to the next working day', () => {
  expect(eindDagTermijn('2026-03-22')).toBe('2026-03-23'); // Sunday
  expect(eindDagTermijn('2026-04-03')).toBe('2026-04-07'); // Good Friday, weekend, Easter Monday
  expect(eindDagTermijn('2026-04-02')).toBe('2026-04-02');
  expect(eindDagTermijn('2026-05-15', new Set(['2026-05-15']))).toBe('2026-05-18'); // made equal by decree
  expect(werkdagOpOfVoor('2026-04-06')).toBe('2026-04-02');
});

test('counting working days', () => {
  expect(werkdagen('2023-07-03', '2023-07-10')).toBe(5);
  expect(werkdagen('2026-04-03', '2026-04-07')).toBe(0);
  expect(addWerkdagen('2023-07-07', 1)).toBe('2023-07-10');
  expect(addWerkdagen('2023-07-07', 0)).toBe('2023-07-07');
});

const dag = fc.integer({ min: 0, max: 12000 }).map((n) => addDagen('2015-01-01', n));
test('the moved end is the first working day on or after, and moving again changes nothing', () =>
  fc.assert(
    fc.property(dag, (d) => {
      const einde = eindDagTermijn(d);
      return einde >= d && isWerkdag(einde) && werkdagen(d, einde) === 0 && eindDagTermijn(einde) === einde;
    }),
  ));
test('n working days further lie exactly n working days', () =>
  fc.assert(
    fc.property(
      dag,
      fc.integer({ min: 0, max: 30 }),
      (d, n) => werkdagen(addDagen(d, 1), addDagen(addWerkdagen(d, n), 1)) === n,
    ),
  ));
