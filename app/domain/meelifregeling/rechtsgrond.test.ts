import { expect, test } from 'vitest';
import { toetsRechtsgrond } from './rechtsgrond';

const gegevens = {
  aantalInstellingen: 2,
  ontbreekt: [],
  eisVanToepassing: true,
  prijsCents: 17_000_00,
  drempelCents: 750_000_00,
  waarschuwingProcent: 80,
};

test('44 contracts of € 17.000 stay under the threshold of € 750.000', () => {
  const drempel = toetsRechtsgrond(gegevens).at(-1)?.uitleg;
  expect(drempel).toContain('hoogstens 44 contracten');
  expect(drempel).toContain('600.000 (80%)');
  const zonderPrijs = toetsRechtsgrond({ ...gegevens, prijsCents: null }).at(-1)?.uitleg;
  expect(zonderPrijs).toContain('De prijs per traject is onbekend.');
});

test('without an erkenning the answer is no or unknown, never yes', () => {
  const antwoord = (anders: Partial<Parameters<typeof toetsRechtsgrond>[0]>) =>
    toetsRechtsgrond({ ...gegevens, ...anders })[2]?.antwoord;
  const stil = { tekst: 'VU: er is niets over bekend.', bekend: false };
  const ingetrokken = { tekst: 'HvA: ingetrokken.', bekend: true };
  expect(antwoord({})).toBe('ja');
  expect(antwoord({ aantalInstellingen: 0 })).toBe('onbekend');
  expect(antwoord({ ontbreekt: [stil] })).toBe('onbekend');
  expect(antwoord({ ontbreekt: [stil, ingetrokken] })).toBe('nee');
  expect(antwoord({ ontbreekt: [stil], eisVanToepassing: false })).toBe('ja');
});
