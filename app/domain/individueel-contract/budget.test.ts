import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { overCents, reserveer, stelVast } from '../meelifregeling/budget';
import { individueelTeksten } from './redenen';
import { stap } from './rules';
import {
  type IndividueelDaad,
  type IndividueelStatus,
  individueelDaad,
  individueelOvergangen,
  teltNietMee,
} from './status';

/** The status machine of D.9 with the budget that its contracts reserve on, under any order of acts. */

type Contract = { status: IndividueelStatus; prijsCents: number };
const daden = Object.keys(individueelDaad) as IndividueelDaad[];
const jaar = 2023;

const handeling = fc.oneof(
  fc.record({ wat: fc.constant('vraag-aan' as const), prijsCents: fc.nat(20_000_00) }),
  fc.record({ wat: fc.constant('daad' as const), welk: fc.nat(30), daad: fc.constantFrom(...daden) }),
  fc.record({ wat: fc.constant('budget' as const), bedragCents: fc.nat(100_000_00) }),
);

test('what is reserved is never more than the budget, and is exactly what the contracts that count cost', () =>
  fc.assert(
    fc.property(fc.array(handeling, { maxLength: 60 }), (handelingen) => {
      const contracten: Contract[] = [];
      let budget: { gemeente: string; bedragCents: number } | null = null;
      const tellend = () => contracten.filter(({ status }) => !teltNietMee.includes(status));
      const gereserveerd = () => tellend().reduce((som, { prijsCents }) => som + prijsCents, 0);
      const stand = () => budget && { ...budget, gereserveerdCents: gereserveerd() };

      for (const stapje of handelingen) {
        const voor = gereserveerd();
        if (stapje.wat === 'budget') {
          const bezet = { gereserveerdCents: voor, aantal: tellend().length };
          const mag = stelVast(stapje.bedragCents, bezet, { gemeente: 'Hoorn', jaar }).ok;
          expect(mag).toBe(stapje.bedragCents >= voor);
          if (mag) budget = { gemeente: 'Hoorn', bedragCents: stapje.bedragCents };
        } else if (stapje.wat === 'vraag-aan') {
          const { prijsCents } = stapje;
          const mag = reserveer(stand(), prijsCents, jaar).ok;
          expect(mag).toBe(budget !== null && voor + prijsCents <= budget.bedragCents);
          if (mag) contracten.push({ status: 'aangevraagd', prijsCents });
        } else {
          const contract = contracten[stapje.welk];
          if (!contract) continue;
          const { status: van, prijsCents } = contract;
          const uitkomst = stap(contract, stapje.daad);
          const overgang = individueelOvergangen.find((rij) => rij.van === van && rij.daad === stapje.daad);
          expect(uitkomst.ok && uitkomst.value).toBe(overgang?.naar ?? false);
          if (!uitkomst.ok) continue;
          contract.status = uitkomst.value;
          expect(voor - gereserveerd()).toBe(teltNietMee.includes(uitkomst.value) ? prijsCents : 0);
        }
        expect(gereserveerd()).toBeLessThanOrEqual(budget?.bedragCents ?? 0);
      }
    }),
  ));

test('no act brings back what gave its money back', () => {
  for (const status of teltNietMee) {
    expect(individueelOvergangen.filter(({ van }) => van === status)).toEqual([]);
  }
});

test('a refusal says what there is, what is reserved, what is left and what to do', () => {
  const budget = { gemeente: 'Hoorn', bedragCents: 50_000_00, gereserveerdCents: 40_000_00 };
  expect(overCents(budget)).toBe(10_000_00);
  const nee = reserveer(budget, 17_000_00, jaar);
  expect(nee.ok ? [] : individueelTeksten(nee).map((zin) => zin.replaceAll('\u00a0', ' '))).toEqual([
    'Het budget van Hoorn voor 2023 is € 50.000,00. Daarvan is € 40.000,00 gereserveerd en € 10.000,00 over. Dit contract kost € 17.000,00. Verhoog het budget bij de regeling, of trek eerst een andere aanvraag in.',
  ]);
});
