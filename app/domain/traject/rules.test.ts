import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDagen } from '~/platform/dates';
import { parseTrajectnummer, willekeurigTrajectnummer } from './nummer';
import { beoordeelTraject, statussenBij, type TrajectGegevens, trajectTeksten, veldVan } from './rules';
import { eindRedenen } from './status';

const vandaag = '2023-07-03';
const traject = (anders: Partial<TrajectGegevens> = {}): TrajectGegevens => ({
  gemeenteId: 'hoorn',
  doelgroep: 'asielstatushouder',
  leerroute: 'b1',
  niveau: null,
  plichtDatum: '2022-08-01',
  pipDatum: '2022-10-03',
  startDatum: '2022-11-07',
  eindDatum: null,
  eindReden: null,
  verlengingMaanden: 0,
  status: 'gestart',
  ...anders,
});
const redenen = (anders: Partial<TrajectGegevens>) =>
  beoordeelTraject(traject(anders), vandaag).map((fout) => `${veldVan(fout)}: ${fout.reden}`);

test('days in their order and a status that fits are in order', () => {
  expect(redenen({})).toEqual([]);
  expect(redenen({ pipDatum: null, startDatum: null, leerroute: null, status: 'aangemeld' })).toEqual([]);
  expect(redenen({ status: 'onderbroken' })).toEqual([]);
  expect(redenen({ eindDatum: '2023-05-01', eindReden: 'verhuisd', status: 'tussentijds-beeindigd' })).toEqual([]);
  expect(redenen({ leerroute: 'onderwijs', niveau: 'hbo' })).toEqual([]);
});

describe('what cannot be is named by its field', () => {
  test.each<[string, Partial<TrajectGegevens>, string[]]>([
    ['a duty under the older law', { plichtDatum: '2021-12-31' }, ['plichtDatum: plicht-voor-de-wet']],
    ['a PIP before the duty', { pipDatum: '2022-07-31' }, ['pipDatum: ligt-voor']],
    ['a start before the PIP', { startDatum: '2022-10-02' }, ['startDatum: ligt-voor']],
    ['a day to come', { startDatum: '2023-07-04' }, ['startDatum: ligt-in-de-toekomst']],
    [
      'a start without PIP',
      { pipDatum: null, leerroute: null },
      ['startDatum: pip-ontbreekt', 'leerroute: leerroute-ontbreekt'],
    ],
    [
      'a leerroute without PIP',
      { pipDatum: null, startDatum: null, status: 'aangemeld' },
      ['leerroute: pip-ontbreekt'],
    ],
    ['a level outside the Onderwijsroute', { niveau: 'hbo' }, ['niveau: niveau-zonder-onderwijsroute']],
    ['an end without reason', { eindDatum: '2023-05-01' }, ['eindReden: einde-zonder-reden']],
    ['a reason without end', { eindReden: 'verhuisd' }, ['eindDatum: reden-zonder-einde']],
    ['a status that asks for a day', { startDatum: null }, ['startDatum: status-vraagt']],
    ['a status against the days', { status: 'aangemeld' }, ['status: status-past-niet']],
  ])('%s', (_, anders, verwacht) => {
    expect(redenen(anders)).toEqual(verwacht);
    for (const fout of beoordeelTraject(traject(anders), vandaag)) expect(trajectTeksten(fout)[0]).toMatch(/\.$/);
  });
});

test('the status that follows from the days is always in order', () => {
  const dag = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(dag, dag, dag, dag, fc.constantFrom(...eindRedenen), fc.nat(3), (a, b, c, d, reden, tot) => {
      const [plicht = 0, pip = 0, start = 0, eind = 0] = [a, b, c, d].sort((x, y) => x - y);
      const op = (n: number) => addDagen('2022-01-01', n);
      const dagen = {
        plichtDatum: op(plicht),
        pipDatum: tot >= 1 ? op(pip) : null,
        startDatum: tot >= 2 ? op(start) : null,
        eindDatum: tot >= 3 ? op(eind) : null,
        eindReden: tot >= 3 ? reden : null,
        leerroute: tot >= 1 ? ('z' as const) : null,
      };
      const [status] = statussenBij(dagen);
      expect(beoordeelTraject(traject({ ...dagen, status }), '2023-12-31')).toEqual([]);
    }),
  );
});

test('a trajectnummer has a digit and no spaces; a random one says nothing', () => {
  expect(parseTrajectnummer(' wf-7k2m ')).toBe('WF-7K2M');
  expect(['Jansen', 'a b1', '12', 'x'.repeat(40), 'A/1B', '-A1'].map(parseTrajectnummer)).toEqual(
    Array(6).fill(undefined),
  );
  expect(willekeurigTrajectnummer(Uint8Array.from([0, 1, 2, 3, 30, 31, 200, 255]))).toBe(
    'T-ABCD-89JX'.replace('JX', 'J9'),
  );
});
