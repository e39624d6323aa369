import { type Dag, overlapt, type Periode } from '~/platform/dates';

/** A samenwerkingsverband as the voortgangsrapportage knows it; `slug` is its name in an address. */
export type Regio = { readonly id: string; readonly naam: string; readonly slug: string };

/** 'Westfriesland' becomes 'westfriesland', 'Noord-Holland Noord (Onderwijsroute)' 'noord-holland-noord-onderwijsroute'. */
export const slugVan = (naam: string) =>
  naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export type Deelname = Periode & {
  readonly gemeenteId: string;
  readonly naam: string;
  readonly doel: string;
  readonly van: Dag;
};

/** What a region is for: the gemeenten that work together in general, or else buy the B1- and Z-route together. */
export const hoofddoelen = ['algemeen', 'b1-z'] as const;

/**
 * The gemeenten that a report over [van, tot) is about, by name. A verband without a main purpose (it buys one thing
 * only) consists of whoever takes part in that.
 */
export function deelnemersVan(
  deelnames: readonly Deelname[],
  periode: { readonly van: Dag; readonly tot: Dag },
): { id: string; naam: string }[] {
  const toen = deelnames.filter((deelname) => overlapt(deelname, periode));
  const hoofd = toen.filter(({ doel }) => hoofddoelen.some((hoofddoel) => hoofddoel === doel));
  const perId = new Map((hoofd.length > 0 ? hoofd : toen).map(({ gemeenteId, naam }) => [gemeenteId, naam]));
  return [...perId]
    .map(([id, naam]) => ({ id, naam }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl') || a.id.localeCompare(b.id));
}

/** The order of the columns: as kept, gemeenten that joined since at the end, those that left no more. */
export function inVolgorde<G extends { readonly id: string }>(
  gemeenten: readonly G[],
  kolommen: readonly string[],
): G[] {
  const plaats = (id: string) => {
    const index = kolommen.indexOf(id);
    return index === -1 ? kolommen.length : index;
  };
  return gemeenten
    .map((gemeente, index) => ({ gemeente, index }))
    .sort((a, b) => plaats(a.gemeente.id) - plaats(b.gemeente.id) || a.index - b.index)
    .map(({ gemeente }) => gemeente);
}
