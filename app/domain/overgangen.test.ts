import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dadenBij, isEindstatus, type Overgangen, overgang, vraagtVierOgen } from '~/platform/status';
import {
  aanbestedingOvergangen,
  aanbestedingStatus,
  perceelEindstatussen,
  perceelOvergangen,
  perceelStatus,
} from './aanbesteding/status';
import { contractOvergangen, contractStatus } from './contract/status';
import { individueelOvergangen, individueelStatus } from './individueel-contract/status';
import { keurmerkOvergangen, keurmerkStatus } from './keurmerk/status';
import { klachtOvergangen, klachtStatus } from './klacht/status';
import { rapportageOvergangen, rapportageStatus } from './maandrapportage/status';
import { meelifOvergangen, meelifStatus } from './meelifregeling/status';
import { toewijzingOvergangen, toewijzingStatus } from './toewijzing/status';

const machines: [string, Overgangen<string, string>, string[], string, string[]][] = [
  ['aanbesteding', aanbestedingOvergangen, Object.keys(aanbestedingStatus), 'concept', ['afgerond', 'ingetrokken']],
  [
    'perceel',
    perceelOvergangen,
    Object.keys(perceelStatus),
    'concept',
    ['gecontracteerd', 'ingetrokken', 'opgeschaald'],
  ],
  ['contract', contractOvergangen, Object.keys(contractStatus), 'concept', ['beeindigd', 'verlopen']],
  ['keurmerk', keurmerkOvergangen, Object.keys(keurmerkStatus), 'onbekend', []],
  [
    'klacht',
    klachtOvergangen,
    Object.keys(klachtStatus),
    'ontvangen',
    ['gesloten', 'ingetrokken', 'buiten-behandeling', 'doorgezonden'],
  ],
  ['maandrapportage', rapportageOvergangen, Object.keys(rapportageStatus), 'open', ['ingetrokken', 'vervangen']],
  ['meelifregeling', meelifOvergangen, Object.keys(meelifStatus), 'concept', ['gesloten']],
  [
    'toewijzing',
    toewijzingOvergangen,
    Object.keys(toewijzingStatus),
    'voorgesteld',
    ['afgerond', 'tussentijds-beeindigd', 'overgedragen', 'geweigerd', 'geannuleerd'],
  ],
  [
    'individueel contract',
    individueelOvergangen,
    Object.keys(individueelStatus),
    'aangevraagd',
    ['afgerond', 'beeindigd', 'afgewezen', 'ingetrokken'],
  ],
];

describe.each(machines)('%s', (_, tabel, statussen, begin, einden) => {
  const daden = [...new Set(tabel.map((rij) => rij.daad))];

  test('every status can be reached from the first, and only the named ones have no exit', () => {
    const bereikt = new Set([begin]);
    for (let groei = -1; groei !== bereikt.size; ) {
      groei = bereikt.size;
      for (const rij of tabel) if (bereikt.has(rij.van)) bereikt.add(rij.naar);
    }
    expect([...bereikt].sort()).toEqual([...statussen].sort());
    expect(statussen.filter((status) => isEindstatus(tabel, status)).sort()).toEqual([...einden].sort());
  });

  test('no row stands twice', () => {
    const sleutels = tabel.map(({ van, daad, naar }) => `${van}|${daad}|${naar}`);
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });

  test('any chain of acts stays within the table; an act that is not in it is refused and changes nothing', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...daden), { maxLength: 30 }), (keten) => {
        let status = begin;
        for (const daad of keten) {
          const stap = overgang(tabel, status, daad);
          const rij = tabel.find((r) => r.van === status && r.daad === daad);
          if (stap.ok !== Boolean(rij)) return false;
          if (!stap.ok && (stap.reden !== 'overgang-niet-toegestaan' || stap.details.van !== status)) return false;
          if (stap.ok) status = stap.value;
        }
        return statussen.includes(status);
      }),
    ));
});

test('perceel end states leave only by moving to a bigger region', () => {
  for (const status of perceelEindstatussen) {
    expect(perceelOvergangen.filter((rij) => rij.van === status).every((rij) => rij.daad === 'schaal-op')).toBe(true);
  }
});

test('system steps are no buttons; publishing and withdrawing need two persons', () => {
  expect(dadenBij(aanbestedingOvergangen, 'gunning')).toEqual([]);
  expect(dadenBij(aanbestedingOvergangen, 'in-voorbereiding')).toEqual(['publiceer', 'trek-in']);
  expect(dadenBij(perceelOvergangen, 'concept')).toEqual(['stel-uit', 'schaal-op', 'trek-in']);
  expect(vraagtVierOgen(aanbestedingOvergangen, 'in-voorbereiding', 'publiceer')).toBe(true);
  expect(vraagtVierOgen(aanbestedingOvergangen, 'gepubliceerd', 'sluit')).toBe(false);
});
