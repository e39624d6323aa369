import type { ListState } from '~/platform/list';

/** What a link changes. Filters are merged; an empty value takes the filter away. */
export type ListChange = Partial<Pick<ListState, 'zoek' | 'filters' | 'sorteer' | 'richting' | 'pagina'>>;

/**
 * The URL of a list after a change, the rest kept. Empty values and page 1 are left out;
 * every change but that of the page itself goes back to page 1.
 */
export function listHref(state: ListState, change: ListChange = {}): string {
  const params = new URLSearchParams();
  const put = (naam: string, waarde: string) => {
    if (waarde !== '') params.set(naam, waarde);
  };
  put('zoek', change.zoek ?? state.zoek);
  for (const [naam, waarde] of Object.entries({ ...state.filters, ...change.filters })) put(naam, waarde);
  put('sorteer', change.sorteer ?? state.sorteer);
  put('richting', change.richting ?? state.richting);
  const pagina = change.pagina ?? (Object.keys(change).length === 0 ? state.pagina : 1);
  if (pagina > 1) params.set('pagina', String(pagina));
  const query = params.toString();
  return query ? `${state.basis}?${query}` : state.basis;
}

/** Downloads of exactly the filtered rows, at the address of the list with `.csv` and `.xlsx`. */
export const listExports = (state: ListState) =>
  ['csv', 'xlsx'].map((soort) => ({
    label: soort.toUpperCase(),
    href: listHref({ ...state, basis: `${state.basis}.${soort}`, pagina: 1 }),
  }));
