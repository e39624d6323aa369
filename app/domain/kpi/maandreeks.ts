import { formatGetal, formatMaand, formatMaandKort } from '~/platform/format';
import { isCohort, type Meting } from './metingen';
import { maandenTussen, plusMaanden } from './periode';
import { isUren, type Weergave } from './regel';
import { toonAantal, toonStand, wilson } from './rules';
import { type Getallen, geenGetallen, plus, standVan } from './standen';

/** One KPI month by month, for a line and its table. Pure. */

export type Maandpunt = {
  maand: string;
  /** `juni 2023`, and short for under the line: `jun`, with the year below it in January and at the beginning. */
  naam: string;
  kort: string;
  waarde: string;
  teller: string;
  noemer: string;
  /** Of which the band is: trajecten or reports. */
  n: string;
  /** In percent; null where there is no percentage to draw. */
  procent: number | null;
  band: readonly [number, number] | null;
};

const eersteMaand = '2022-01';

/**
 * The last months up to and including `tot`, from the first one with data. Of a cohort KPI each month shows everything
 * that was ripe at its end, of a KPI per month that month alone.
 */
export function maandreeks(
  meting: Meting,
  perMaand: ReadonlyMap<string, Getallen>,
  tot: string,
  aantal: number,
  { kleineGroep, kleineAantallen }: Weergave,
): Maandpunt[] {
  const van = [plusMaanden(tot, 1 - aantal), eersteMaand].sort().at(-1) ?? eersteMaand;
  const totEnMet = (maand: string) =>
    [...perMaand].reduce((som, [welke, getallen]) => (welke <= maand ? plus(som, getallen) : som), geenGetallen);
  const punten = maandenTussen(van, tot).map((maand): Maandpunt => {
    const nu = isCohort(meting) ? totEnMet(plusMaanden(maand, 1)) : (perMaand.get(maand) ?? geenGetallen);
    const stand = standVan(meting, nu, nu, 1);
    const genoeg = stand.noemer > 0 && stand.n >= kleineGroep;
    const getal = (waarde: number) =>
      isUren(meting) ? formatGetal(waarde / 60, 0) : toonAantal(waarde, kleineAantallen);
    return {
      maand,
      naam: formatMaand(maand),
      kort: formatMaandKort(`${maand}-01`),
      waarde: toonStand(stand, kleineGroep, kleineAantallen, isUren(meting)),
      teller: stand.noemer > 0 ? getal(stand.teller) : '–',
      noemer: stand.noemer > 0 ? getal(stand.noemer) : '–',
      n: stand.noemer > 0 ? toonAantal(stand.n, kleineAantallen) : '–',
      procent: genoeg ? Math.round((1000 * stand.teller) / stand.noemer) / 10 : null,
      band: genoeg ? wilson(Math.min(1, stand.teller / stand.noemer), stand.n) : null,
    };
  });
  const begin = punten.findIndex(({ waarde }) => waarde !== '–');
  return (begin < 0 ? [] : punten.slice(begin)).map((punt, index) =>
    index === 0 || punt.maand.endsWith('-01') ? { ...punt, kort: `${punt.kort}\n${punt.maand.slice(0, 4)}` } : punt,
  );
}
