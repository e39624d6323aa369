import { join } from 'node:path';
import Database from 'better-sqlite3';

/** The figures of the dashboard without sums that are kept: every question groups the rows themselves. */
type Cell = { gemeente: string; id: string; leerroute: string; aantal: number };
export type Tile = { naam: string; teller: number; noemer: number };

const routes = { b1: 'B1-route', z: 'Z-route', onderwijs: 'Onderwijsroute' } as const;

/**
 * Opens the database of the portal; calling the result groups everything. The rules of the KPI's are simplified, which
 * makes this quicker than it would be: who left, extensions and transfers are not looked at.
 */
export function prepareGroups(dataDir = process.env.DATA_DIR ?? '') {
  const connection = new Database(join(dataDir, 'portaal.sqlite'), { readonly: true, fileMustExist: true });
  const cells = connection.prepare<[], Cell>(`
    select o.id, o.naam as gemeente, t.leerroute, count(*) as aantal
    from trajecten t join organisaties o on o.id = t.gemeente_id
    where t.start_datum <= '2025-06-30' and t.leerroute is not null
    group by o.id, t.leerroute order by o.naam collate nocase`);
  const terms = connection.prepare<[], { leerroute: keyof typeof routes; teller: number; noemer: number }>(`
    select leerroute, sum(eind_reden = 'plicht-voldaan' and eind_datum <= date(pip_datum, '+36 months')) as teller,
      count(*) as noemer
    from trajecten
    where doelgroep = 'asielstatushouder' and leerroute is not null and pip_datum <= '2022-07-01'
    group by leerroute`);
  const pips = connection.prepare<[], Tile>(`
    select 'PIP binnen tien weken' as naam, sum(pip_datum <= date(plicht_datum, '+70 days')) as teller, count(*) as noemer
    from trajecten where plicht_datum <= '2025-04-22'`);
  const work = connection.prepare<[], Tile>(`
    select 'In aanraking met werk in het eerste jaar' as naam, sum(exists (
      select 1 from trajectfeiten f where f.traject_id = t.id and f.datum <= date(t.pip_datum, '+1 year')
        and f.soort in ('werk-orientatie', 'werkstage', 'vrijwilligerswerk', 'betaalde-baan'))) as teller, count(*) as noemer
    from trajecten t where t.doelgroep = 'asielstatushouder' and t.pip_datum <= '2024-07-01'`);
  const independent = connection.prepare<[], Tile>(`
    select 'Financieel zelfredzaam na zes maanden' as naam, sum(f.soort = 'ontzorgen-beeindigd') as teller, count(*) as noemer
    from trajectfeiten f where f.soort in ('ontzorgen-beeindigd', 'ontzorgen-verlengd')`);
  const hours = connection.prepare<[], Tile>(`
    select 'Aanwezigheid' as naam, sum(l.gevolgd_minuten) as teller, sum(l.aangeboden_minuten) as noemer
    from maandrapportages r join rapportageregels l on l.rapportage_id = r.id
    where r.maand between '2025-04' and '2025-06' and r.status = 'goedgekeurd'
      and l.aangeboden_minuten is not null and l.gevolgd_minuten is not null`);
  const late = connection.prepare<[], Tile>(`
    select 'Rapportage op tijd' as naam, sum(substr(eerste_ingediend_op, 1, 10) <= uiterlijk) as teller, count(*) as noemer
    from maandrapportages where uiterlijk between '2025-04-01' and '2025-06-30'`);
  return () => {
    const tiles = [
      ...terms.all().map(({ leerroute, ...sum }) => ({ naam: `${routes[leerroute]} binnen de termijn`, ...sum })),
      ...[work, independent, pips, hours, late].flatMap((question) => question.all()),
    ];
    return { tiles, cells: cells.all() };
  };
}
export type Grouped = ReturnType<ReturnType<typeof prepareGroups>>;
