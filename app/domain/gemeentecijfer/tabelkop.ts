import type { Invoerfout, Sheet } from '~/platform/sheet';
import { type Cijferreeks, cijferreeksen, cijferreeksSleutels } from './reeksen';

export type Gemeente = { readonly id: string; readonly naam: string };

/** What a heading (of a column, or in front of a row) stands for. */
export type Kop =
  | { soort: 'gemeente'; id: string; naam: string }
  | { soort: 'reeks'; sleutel: Cijferreeks; naam: string }
  | { soort: 'totaal'; naam: string }
  | { soort: 'onbekend'; naam: string };

/** 'Gemeente  Stede-Broec' and 'stede broec' are one name; so are 'Súdwest' and 'Sudwest'. */
export const kaal = (naam: string) =>
  naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/^\s*gemeente\s+/, '')
    .replace(/[^a-z0-9]/g, '');

/** @returns tells of a heading what it stands for, by name */
export function koppenlezer(gemeenten: readonly Gemeente[]): (tekst: string) => Kop {
  const perGemeente = new Map(gemeenten.map((gemeente) => [kaal(gemeente.naam), gemeente]));
  const perReeks = new Map(
    cijferreeksSleutels.flatMap((sleutel) =>
      [sleutel, cijferreeksen[sleutel].naam, ...cijferreeksen[sleutel].ook].map(
        (naam) => [kaal(naam), sleutel] as const,
      ),
    ),
  );
  return (tekst) => {
    const gemeente = perGemeente.get(kaal(tekst));
    if (gemeente) return { soort: 'gemeente', id: gemeente.id, naam: gemeente.naam };
    const sleutel = perReeks.get(kaal(tekst));
    if (sleutel) return { soort: 'reeks', sleutel, naam: cijferreeksen[sleutel].naam };
    return { soort: kaal(tekst) === 'totaal' ? 'totaal' : 'onbekend', naam: tekst };
  };
}

export const meer = { gemeente: 'gemeenten', reeks: 'cijfers' } as const;

export const zonderNamen = (sheet: Sheet, gemeenten: readonly Gemeente[]): Invoerfout => ({
  rij: sheet.kopnummer,
  kolom: null,
  cel: null,
  melding: `De eerste rij noemt geen gemeente van u en geen cijfer. Zet daar de namen van de gemeenten (${gemeenten
    .map(({ naam }) => naam)
    .join(', ')}) of van de cijfers (${namenVanReeksen}).`,
});
const namenVanReeksen = cijferreeksSleutels.map((sleutel) => cijferreeksen[sleutel].naam).join(', ');

/** Every heading after the first is of the kind that stands above the columns, once, or a total. */
export function controleerKoppen(
  koppen: readonly Kop[],
  soort: 'gemeente' | 'reeks',
  fout: (index: number, melding: string) => void,
) {
  const gezien = new Set<string>();
  koppen.forEach((kop, index) => {
    if (kop.naam === '') return;
    if (kop.soort !== soort && kop.soort !== 'totaal')
      fout(
        index,
        soort === 'gemeente'
          ? `"${kop.naam}" is geen gemeente waarvoor u cijfers mag invoeren.`
          : `"${kop.naam}" is geen bekend cijfer. Bekend zijn: ${namenVanReeksen}.`,
      );
    else if (gezien.has(kop.naam)) fout(index, `De kolom "${kop.naam}" staat er twee keer in. Haal er een weg.`);
    gezien.add(kop.naam);
  });
}

/** Why this heading cannot stand in front of a row, or undefined. */
export function rijFout(
  voor: Kop,
  soort: 'gemeente' | 'reeks',
  eerder: number | undefined,
  gemeenten: readonly Gemeente[],
): string | undefined {
  if (voor.naam === '')
    return `Deze rij heeft geen naam. Zet vooraan welke ${soort === 'reeks' ? 'reeks' : 'gemeente'} het is.`;
  if (voor.soort !== soort && voor.soort !== 'totaal') {
    return soort === 'reeks'
      ? `"${voor.naam}" is geen bekend cijfer. Bekend zijn: ${namenVanReeksen}.`
      : `"${voor.naam}" is geen gemeente waarvoor u cijfers mag invoeren. Dat zijn: ${gemeenten.map(({ naam }) => naam).join(', ')}.`;
  }
  return eerder === undefined ? undefined : `"${voor.naam}" staat ook in rij ${eerder}. Haal er een weg.`;
}
