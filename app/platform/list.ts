/** What a list page was asked for, read from the URL; and what it answers with. Pure. */
export type ListQuery = {
  zoek: string;
  filters: Record<string, string>;
  sorteer: string;
  richting: 'op' | 'af';
  pagina: number;
};

export type ListState = ListQuery & { totaal: number; perPagina: number; basis: string };

export type ListDefinition = {
  /** Names of the filters that the page knows; others in the URL are ignored. */
  filters: readonly string[];
  /** Columns that may be sorted by; the first is the default. */
  sorteer: readonly [string, ...string[]];
  richting?: 'op' | 'af';
};

const perPagina = 50;

/** Unknown filters and columns fall back to the default, so that an old bookmark still works. */
export function parseListQuery(request: Request, definition: ListDefinition): ListQuery {
  const params = new URL(request.url).searchParams;
  const gevraagd = params.get('sorteer') ?? '';
  const sorteer = definition.sorteer.includes(gevraagd) ? gevraagd : definition.sorteer[0];
  const pagina = Number(params.get('pagina') ?? '1');
  return {
    zoek: (params.get('zoek') ?? '').trim().slice(0, 100),
    filters: Object.fromEntries(
      definition.filters.flatMap((name) => {
        const value = params.get(name)?.slice(0, 100);
        return value ? [[name, value]] : [];
      }),
    ),
    sorteer,
    richting: (params.get('richting') ?? definition.richting) === 'af' ? 'af' : 'op',
    pagina: Number.isInteger(pagina) && pagina >= 1 && pagina <= 100_000 ? pagina : 1,
  };
}

export const listState = (request: Request, query: ListQuery, totaal: number): ListState => ({
  ...query,
  totaal,
  perPagina,
  basis: new URL(request.url).pathname,
});

/** Limit and offset of the page that was asked for. */
export const pageWindow = ({ pagina }: ListQuery) => ({ limit: perPagina, offset: (pagina - 1) * perPagina });

/** The page that was asked for, of rows that are all at hand because their filter could not be asked of the database. */
export function pageOf<Row>(rows: readonly Row[], query: ListQuery): Row[] {
  const { limit, offset } = pageWindow(query);
  return rows.slice(offset, offset + limit);
}
