import { formatGetal } from '~/platform/format';
import { barChart } from '~/ui/charts/bar';
import { chartColours } from '~/ui/charts/colours';
import type { Gemeente } from './model';
import type { Beeld } from './weergave';

export type Getekend = {
  titel: string;
  svg: string;
  hoogte: number;
  breedte: number;
  /** The figures in words. */
  omschrijving: string;
  legenda: { naam: string; kleur: string }[];
  /** The same figures by gemeente, in the order of the legend. */
  rijen: { naam: string; waarden: (number | null)[] }[];
};

const breedte = 640;

/** The chart of a table: one bar per gemeente, the series behind each other. It says no more than the table does. */
export async function teken(
  { titel, reeksen }: Beeld,
  kolommen: readonly Gemeente[],
  thema: string | null,
): Promise<Getekend> {
  const colours = chartColours(thema);
  const hoogte = 16 + kolommen.length * 27;
  const kleuren = [colours.brand, colours.accent, colours.soft, colours.muted];
  const omschrijving = kolommen.map(({ naam }, kolom) => {
    const waarden = reeksen.map((reeks) => `${reeks.naam} ${waardeTekst(reeks.waarden[kolom])}`);
    return `${naam}: ${waarden.join(', ')}`;
  });
  return {
    titel,
    hoogte,
    breedte,
    omschrijving: `Staafdiagram. ${omschrijving.join('. ')}.`,
    rijen: kolommen.map(({ naam }, kolom) => ({ naam, waarden: reeksen.map(({ waarden }) => waarden[kolom] ?? null) })),
    legenda: reeksen.map(({ naam }, index) => ({ naam, kleur: kleuren[index] ?? colours.muted })),
    svg: await barChart({
      title: titel,
      labels: kolommen.map(({ naam }) => naam),
      // No bar and no figure for zero: there is no room for it. The words and the table have it.
      series: reeksen.map(({ naam, waarden }) => ({ name: naam, values: waarden.map((waarde) => waarde || null) })),
      stacked: true,
      colours,
      size: { width: breedte, height: hoogte },
    }),
  };
}

const waardeTekst = (waarde: number | null | undefined) =>
  waarde === null || waarde === undefined ? 'niet getoond' : formatGetal(waarde);
