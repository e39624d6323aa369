import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractTeksten } from './redenen';
import { balans, besteTweedelingen, contractenVanPerceel, maximumGemeenten, type Toedeling } from './verdeling';

/** Westfriesland, 1-7-2022 to 1-7-2023: toetsgegevens/westfriesland-amrd.json. */
const plichtig = {
  Drechterland: 17,
  Enkhuizen: 23,
  Hoorn: 112,
  Koggenland: 26,
  Medemblik: 51,
  Opmeer: 12,
  'Stede Broec': 19,
};
const zGestart = {
  Drechterland: 8,
  Enkhuizen: 12,
  Hoorn: 22,
  Koggenland: 12,
  Medemblik: 16,
  Opmeer: 5,
  'Stede Broec': 8,
};
const b1Gestart = {
  Drechterland: 7,
  Enkhuizen: 5,
  Hoorn: 40,
  Koggenland: 5,
  Medemblik: 11,
  Opmeer: 2,
  'Stede Broec': 4,
};
const gestart = Object.fromEntries(
  Object.entries(zGestart).map(([naam, z]) => [naam, z + b1Gestart[naam as keyof typeof b1Gestart]]),
);
const fiolet = 'Fiolet + Edinova';
const nl = 'NLtraining + NewBees';
const bron: Toedeling = [
  ...['Hoorn', 'Opmeer', 'Koggenland'].map((gemeenteId) => ({ gemeenteId, contractantId: fiolet })),
  ...['Medemblik', 'Stede Broec', 'Enkhuizen', 'Drechterland'].map((gemeenteId) => ({ gemeenteId, contractantId: nl })),
];

describe('balance', () => {
  test('the split of the source: 150/110 of 260', () => {
    const { perContractant, totaal, verschil } = balans(bron, plichtig, [fiolet, nl]);
    expect([totaal, verschil, perContractant.map(({ som }) => som)]).toEqual([260, 40, [150, 110]]);
    expect(perContractant[0]?.aandeel).toBeCloseTo(0.577, 3);
    expect(balans(bron, gestart, [fiolet, nl]).perContractant.map(({ som }) => som)).toEqual([86, 71]);
  });
  test('no figures is not zero; a gegunde without a gemeente shows', () => {
    const leeg = balans(bron, {}, [fiolet, nl, 'Derde']);
    expect(leeg.perContractant.map(({ aandeel }) => aandeel)).toEqual([null, null, null]);
    expect(leeg.zonderGewicht).toHaveLength(7);
    expect(balans(bron, plichtig, [fiolet, nl, 'Derde']).perContractant[2]).toMatchObject({ som: 0, aandeel: 0 });
    expect(balans([], {}, [])).toEqual({ perContractant: [], totaal: 0, verschil: 0, zonderGewicht: [] });
  });
  test('a gemeente with two contractants counts half for each', () => {
    const beide = [
      { gemeenteId: 'Hoorn', contractantId: 'Vonk' },
      { gemeenteId: 'Hoorn', contractantId: 'Horizon College' },
    ];
    expect(balans(beide, { Hoorn: 15 }, ['Vonk', 'Horizon College'])).toMatchObject({ totaal: 15, verschil: 0 });
  });
});

describe('all most even splits', () => {
  const delen = (gewichten: Record<string, number>) => {
    const uitkomst = besteTweedelingen(gewichten);
    return uitkomst.ok
      ? uitkomst.value.map(({ delen: [eerste], sommen, verschil }) => [
          [...eerste].sort(),
          [...sommen].sort((a, b) => b - a),
          verschil,
        ])
      : [];
  };
  test('260 inburgeringsplichtigen: 131/129, in two ways', () => {
    expect(delen(plichtig)).toEqual([
      [['Hoorn', 'Stede Broec'], [131, 129], 2],
      [['Drechterland', 'Hoorn'], [131, 129], 2],
    ]);
  });
  test('157 starters: 79/78, in two ways', () => {
    expect(delen(gestart)).toEqual([
      [['Enkhuizen', 'Hoorn'], [79, 78], 1],
      [['Hoorn', 'Koggenland'], [79, 78], 1],
    ]);
  });
  test('nothing, one, too many', () => {
    expect(delen({})).toEqual([]);
    expect(delen({ Hoorn: 0, Opmeer: 0 })).toEqual([]);
    expect(delen({ Hoorn: 5 })).toEqual([[['Hoorn'], [5, 0], 5]]);
    const veel = Object.fromEntries(Array.from({ length: maximumGemeenten + 1 }, (_, i) => [`g${i}`, 1]));
    expect(besteTweedelingen(veel)).toMatchObject({ ok: false, reden: 'te-veel-gemeenten' });
  });

  const gewichten = fc.dictionary(fc.stringMatching(/^[a-h]$/), fc.integer({ min: 0, max: 30 }), {
    minKeys: 1,
    maxKeys: 8,
  });
  test('sums add up, no split is more even, and no tie is missed or counted twice', () =>
    fc.assert(
      fc.property(gewichten, (kaart) => {
        const namen = Object.keys(kaart);
        const totaal = Object.values(kaart).reduce((a, b) => a + b, 0);
        const uitkomst = besteTweedelingen(kaart);
        if (!uitkomst.ok) return false;
        if (totaal === 0) return uitkomst.value.length === 0;
        const verschillen = Array.from({ length: 2 ** namen.length }, (_, masker) =>
          Math.abs(2 * namen.reduce((s, naam, i) => s + ((masker >> i) & 1 ? (kaart[naam] ?? 0) : 0), 0) - totaal),
        );
        const beste = Math.min(...verschillen);
        const sleutels = new Set(uitkomst.value.map(({ delen: [eerste] }) => [...eerste].sort().join()));
        return (
          uitkomst.value.every(
            ({ delen: [a, b], sommen, verschil }) =>
              a.length + b.length === namen.length && sommen[0] + sommen[1] === totaal && verschil === beste,
          ) &&
          sleutels.size === uitkomst.value.length &&
          uitkomst.value.length * 2 === verschillen.filter((v) => v === beste).length
        );
      }),
    ));
  test('the balance always adds up to the total', () => {
    const rij = fc.record({
      gemeenteId: fc.constantFrom('a', 'b', 'c', 'd'),
      contractantId: fc.constantFrom('x', 'y', 'z'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(rij, { selector: ({ gemeenteId, contractantId }) => gemeenteId + contractantId }),
        (toedeling) => {
          const { perContractant, totaal } = balans(toedeling, { a: 3, b: 7, c: 11 }, ['x', 'y', 'z']);
          return Math.abs(perContractant.reduce((s, { som }) => s + som, 0) - totaal) < 1e-9;
        },
      ),
    );
  });
});

describe('one act makes the contracts', () => {
  const naam = (id: string) => ({ id, naam: id });
  const perceel = {
    status: 'gegund' as const,
    deelnemers: Object.keys(plichtig).map(naam),
    gegunden: [fiolet, nl].map(naam),
  };
  test('one per gemeente and gegunde chosen for it', () => {
    const uitkomst = contractenVanPerceel(perceel, bron, []);
    expect(uitkomst.ok && [uitkomst.value.contracten.length, uitkomst.value.zonderGemeente]).toEqual([7, []]);
  });
  test('six gemeenten contract maatschappelijke begeleiding; Hoorn does not take part', () => {
    const mb = {
      ...perceel,
      deelnemers: perceel.deelnemers.filter(({ id }) => id !== 'Hoorn'),
      gegunden: [naam('Stichting Inova')],
    };
    const inova = mb.deelnemers.map(({ id }) => ({ gemeenteId: id, contractantId: 'Stichting Inova' }));
    const uitkomst = contractenVanPerceel(mb, inova, []);
    expect(uitkomst.ok && uitkomst.value.contracten.length).toBe(6);
    expect(contractenVanPerceel(mb, [...inova, { gemeenteId: 'Hoorn', contractantId: 'Stichting Inova' }], []).ok).toBe(
      false,
    );
  });
  test('every gemeente gets one; strangers, doubles and what exists already are refused', () => {
    const rest = bron.filter(({ gemeenteId }) => gemeenteId !== 'Opmeer');
    const fout = contractenVanPerceel(
      perceel,
      [...rest, { gemeenteId: 'Hoorn', contractantId: 'Vreemd' }, { gemeenteId: 'Hoorn', contractantId: fiolet }],
      [{ gemeenteId: 'Medemblik', contractantId: nl }],
    );
    expect(fout.ok ? [] : contractTeksten(fout)).toEqual([
      'Kies een aanbieder voor Opmeer.',
      `Medemblik heeft al een contract met ${nl} voor dit perceel.`,
      'Het perceel is niet aan de gekozen aanbieder gegund.',
      `${fiolet} is voor Hoorn twee keer gekozen.`,
    ]);
    expect(contractenVanPerceel({ ...perceel, status: 'voorlopig-gegund' }, bron, [])).toMatchObject({
      reden: 'perceel-niet-gegund',
    });
  });
  test('a gegunde that nobody chose is a warning', () => {
    const alles = perceel.deelnemers.map(({ id }) => ({ gemeenteId: id, contractantId: fiolet }));
    const uitkomst = contractenVanPerceel(perceel, alles, []);
    expect(uitkomst.ok && uitkomst.value.zonderGemeente).toEqual([naam(nl)]);
  });
});
