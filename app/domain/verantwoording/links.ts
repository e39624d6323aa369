import { paths } from '~/platform/paths';
import { type Reekssleutel, tellingVan } from './reeksen';

/** What a reader may open behind the figures, and the days that belong in the addresses. */
export type Koppeling = {
  readonly trajecten: boolean;
  readonly klachten: boolean;
  readonly cijfers: boolean;
  /** KPI's and measured satisfaction. */
  readonly kpis: boolean;
  /** Gemeenten whose records he sees. */
  readonly gemeenteIds: readonly string[];
  /** Whether that is all of the report, so that totals lead to the same number of records. */
  readonly alles: boolean;
  readonly telVanaf: string;
  readonly van: string;
  readonly tot: string;
};

/** The records behind a figure (a total without a gemeente); undefined when the reader has nothing to see there. */
export function recordsVan(sleutel: Reekssleutel, gemeenteId: string | null, k: Koppeling): string | undefined {
  if (gemeenteId === null ? !k.alles : !k.gemeenteIds.includes(gemeenteId)) return undefined;
  const { bron } = tellingVan(sleutel);
  const gemeente: Record<string, string> = gemeenteId === null ? {} : { gemeente: gemeenteId };
  const zoek = (waarden: Record<string, string>) => new URLSearchParams(waarden).toString();
  const periode = { van: k.van, tot: k.tot };
  if (bron === 'klacht')
    return k.klachten ? `${paths.klachten()}?${zoek({ status: 'meegeteld', ...gemeente, ...periode })}` : undefined;
  if (bron === 'gemeentecijfer') {
    if (!k.cijfers) return undefined;
    const pad = gemeenteId === null ? paths.gemeentecijfers() : paths.gemeentecijfersVan(gemeenteId);
    return `${pad}?${zoek(periode)}`;
  }
  const venster = { van: k.telVanaf, tot: k.tot };
  return k.trajecten ? `${paths.trajecten()}?${zoek({ meting: sleutel, ...gemeente, ...venster })}` : undefined;
}

/** The KPI behind a result, and the measurements behind a mark. */
export const kpiVan = (code: string | null, k: Koppeling) => (code && k.kpis ? paths.kpiDeel(code) : undefined);
export const metingenVan = (k: Koppeling) =>
  k.kpis ? `${paths.tevredenheid()}?${new URLSearchParams({ van: k.van, tot: k.tot })}` : undefined;
