import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

type Contract = { id: string; nummer: string; naam: string; gemeente: string; contractant: string; partij: string };
type Sum = {
  code: string;
  naam: string;
  norm: number | null;
  teller: number;
  noemer: number;
  alles: number;
  extern: number;
};
type Month = { maand: string; teller: number; noemer: number; aantal: number };

/** The months of the page and the day that it is looked at, as the portal chooses them on the clock of the set. */
const period = { from: '2025-04', to: '2025-06', next: '2025-07', first: '2023-07', today: '2025-07-14' };

/** Opens the database and prepares what a page of KPI's asks, by hand; calling the result asks it all for a contract. */
export function prepareFigures(dataDir = process.env.DATA_DIR ?? '') {
  const connection = new Database(join(dataDir, 'portaal.sqlite'), { readonly: true, fileMustExist: true });
  const contract = connection.prepare<[string], Contract>(`
    select c.id, c.nummer, c.naam, g.naam as gemeente, o.naam as contractant, o.id as partij
    from contracten c join organisaties g on g.id = c.gemeente_id join organisaties o on o.id = c.contractant_id
    where c.id = ?`);
  const sums = connection.prepare<[Record<string, string>], Sum>(`
    select k.code, k.naam, n.norm_tienden as norm,
      coalesce(sum(t.teller) filter (where t.maand between w.van and w.tot), 0) as teller,
      coalesce(sum(t.noemer) filter (where t.maand between w.van and w.tot), 0) as noemer,
      coalesce(sum(t.noemer), 0) as alles, coalesce(sum(t.extern), 0) as extern
    from kpis k
    join (select 'P-01' as code, '' as van, @next as tot union all select 'P-02', '', @next
      union all select 'W-04', '', @next union all select 'U-01', @from, @to union all select 'Q-02', @from, @to) w
      on w.code = k.code
    left join kpi_normen n on n.kpi_code = k.code and n.contract_id is null and n.verband_id is null
      and n.van <= @today and (n.tot is null or n.tot > @today)
    left join kpi_tellingen t on t.meting = k.code and t.contract_id = @id
    group by k.code order by k.volgorde`);
  const months = connection.prepare<[Record<string, string>], Month>(`
    select maand, sum(teller) as teller, sum(noemer) as noemer, sum(aantal) as aantal from kpi_tellingen
    where contract_id = @id and meting = 'U-01' and maand between @first and @to group by maand order by maand`);
  const waiting = connection.prepare<[string], { maand: string }>(
    `select maand from maandrapportages where contract_id = ? and status = 'ingediend'`,
  );
  // The chart as it stands in the page of the portal: the bench puts it there.
  const svg = readFileSync(process.env.CHART ?? '', 'utf8');
  return (id: string) => {
    const found = contract.get(id);
    if (!found) throw new Response('Not found', { status: 404 });
    const values = { ...period, id };
    return { contract: found, sums: sums.all(values), months: months.all(values), waiting: waiting.all(id), svg };
  };
}
export type Figures = ReturnType<ReturnType<typeof prepareFigures>>;
