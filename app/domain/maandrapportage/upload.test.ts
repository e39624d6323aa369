import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '~/platform/sheet';
import type { Grenzen, RegelContext } from './bevinding';
import { kopVan, vasteKolommen } from './lijst';
import { beoordeelUpload } from './upload';
import { legeRegel, type VeldNaam, veldNamen } from './velden';

const grenzen: Grenzen = { urenPerWeek: 40, niveausprong: 2, niveausprongMaanden: 3, medischeWoorden: ['ziek'] };
const context: RegelContext = {
  maand: '2023-06',
  soort: 'leerroute',
  leerroute: 'b1',
  pipDatum: '2022-08-01',
  startDatum: '2022-09-01',
  eindDatum: null,
  eerdereNiveaus: [],
  bekend: {},
};
const regel = (volgorde: number, anders: Partial<RegelContext> = {}) => ({
  volgorde,
  toewijzingId: `w${volgorde}`,
  trajectId: `t${volgorde}`,
  trajectnummer: `WF-${volgorde}`,
  waarden: legeRegel,
  context: { ...context, ...anders },
});
const regels = Array.from({ length: 8 }, (_, index) => regel(index + 1));
const velden: VeldNaam[] = [
  'aangebodenMinuten',
  'gevolgdMinuten',
  'geoorloofdMinuten',
  'ongeoorloofdMinuten',
  'niveau',
];
const kop = [...Object.values(vasteKolommen).map((kolom) => kolom.kop), ...velden.map(kopVan)];
const rij = (nummer: number, ...cellen: string[]) => ({ nummer, cellen });
const goed = (nummer: number, traject: string, ...uren: string[]) =>
  rij(nummer, 'C-1 2023-06', traject, 'B1', '', ...uren);

const beoordeel = (sheet: Partial<Sheet>) =>
  beoordeelUpload({ kopnummer: 1, kop, rijen: [], ...sheet }, { code: 'C-1 2023-06', regels }, grenzen);
const fouten = (sheet: Partial<Sheet>) =>
  beoordeel(sheet).fouten.map(({ cel, rij: nr, melding }) => `${cel ?? `rij ${nr}`}: ${melding}`);

describe('a list', () => {
  test('that is in order says what would change', () => {
    const uitkomst = beoordeel({
      rijen: [goed(2, 'WF-1', '48', '44', '4', '', 'A2'), goed(3, 'wf-2', '32', '', '', '', ''), goed(4, 'WF-3')],
    });
    expect(uitkomst).toMatchObject({
      fouten: [],
      rijen: 3,
      ongewijzigd: 1,
      nietGenoemd: 5,
      leeg: 3,
    });
    expect(uitkomst.veranderd.map(({ toewijzingId }) => toewijzingId)).toEqual(['w1', 'w2']);
    expect(uitkomst.veranderd[0]?.waarden).toMatchObject({
      gevolgdMinuten: 2640,
      ongeoorloofdMinuten: 0,
      niveau: 'a2',
    });
  });

  test('tells the cell of every fault', () => {
    expect(
      fouten({
        rijen: [
          goed(2, 'WF-1', '48', '52', '0', '0', 'A2'),
          goed(7, 'WF-2', 'veel', '52', '', '', 'C1'),
          goed(8, 'WF-99', '48'),
          goed(9, 'WF-1', '48'),
          rij(10, 'C-1 2023-05', 'WF-4', 'B1', '', '48'),
          rij(11, 'C-1 2023-06'),
        ],
      }),
    ).toEqual([
      'F2: 52 gevolgde uren is meer dan de 48 aangeboden uren',
      'E7: “veel” is geen aantal uren. Schrijf bijvoorbeeld 2,5.',
      'I7: “C1” kan hier niet. Kies uit: A0, A1, A2, B1, B2.',
      'B8: Traject “WF-99” staat niet in deze rapportage. Haal deze rij weg.',
      'B9: Traject WF-1 staat er twee keer in, ook in rij 2. Haal er een weg.',
      'A10: Hier staat C-1 2023-05, maar deze rapportage is C-1 2023-06. Download de lijst van deze rapportage.',
      'B11: Traject “” staat niet in deze rapportage. Haal deze rij weg.',
    ]);
  });

  test('may have its columns in another order, or fewer of them', () => {
    const uitkomst = beoordeel({
      kop: ['Gevolgde uren', 'Traject', 'Rapportage', 'Fouten'],
      rijen: [rij(2, '12', 'WF-1', 'C-1 2023-06', 'F2: te veel')],
    });
    expect(uitkomst.fouten).toEqual([]);
    expect(uitkomst.veranderd[0]?.waarden.gevolgdMinuten).toBe(720);
  });

  test('must have the columns that tell what is what', () => {
    expect(fouten({ kop: ['Gevolgde uren', 'Naam'], rijen: [rij(2, '12', 'Jansen')] })).toEqual([
      'B1: De kolom “Naam” is niet bekend. Haal hem weg, of download de lijst opnieuw.',
      expect.stringContaining('Rapportage'),
      expect.stringContaining('Trajectnummer'),
    ]);
  });

  test('with anything in its cells gives faults or lines, never a crash', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.oneof(fc.string(), fc.constantFrom('WF-1', 'C-1 2023-06', '48', '1-6-2023', 'ja')), {
            maxLength: 30,
          }),
          { maxLength: 12 },
        ),
        fc.shuffledSubarray([...kop, ...veldNamen.map(kopVan)]),
        (cellen, koppen) => {
          const uitkomst = beoordeel({
            kop: koppen,
            rijen: cellen.map((rijCellen, index) => rij(index + 2, ...rijCellen)),
          });
          return uitkomst.fouten.length > 0 || uitkomst.veranderd.length + uitkomst.ongewijzigd === cellen.length;
        },
      ),
    ));
});
