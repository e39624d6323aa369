import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { month } from '../work';

/** What a report of 500 lines asks of the database, written by hand: every statement prepared, no objects but rows. */
export type Line = {
  volgorde: number;
  toewijzing_id: string;
  traject_id: string;
  trajectnummer: string;
  leerroute: 'b1' | 'z' | 'onderwijs' | null;
  aangeboden_minuten: number | null;
  gevolgd_minuten: number | null;
  geoorloofd_minuten: number | null;
  ongeoorloofd_minuten: number | null;
  participatie_minuten: number | null;
  niveau: string | null;
  onderbroken: number;
  eind_datum: string | null;
  eind_reden: string | null;
};
type Head = {
  id: string;
  status: string;
  versie: number;
  maand: string;
  nummer: string;
  gemeente: string;
  naam: string;
};

/** The columns that the table on the screen fills. */
export const columns = {
  a: 'aangeboden_minuten',
  g: 'gevolgd_minuten',
  v: 'geoorloofd_minuten',
  o: 'ongeoorloofd_minuten',
  p: 'participatie_minuten',
  n: 'niveau',
  s: 'onderbroken',
} as const;
export type Column = keyof typeof columns;

/** The connection has the promises of the portal's own: the log of writes, synced at every commit, and foreign keys. */
export function openReport(dataDir = process.env.DATA_DIR ?? '') {
  const connection = new Database(join(dataDir, 'portaal.sqlite'), { timeout: 5000 });
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) connection.pragma(pragma);
  const head = connection.prepare<[string], Head>(`
    select r.id, r.status, r.versie, r.maand, c.nummer, g.naam as gemeente, o.naam
    from maandrapportages r
    join contracten c on c.id = r.contract_id
    join organisaties g on g.id = c.gemeente_id
    join organisaties o on o.id = c.contractant_id
    where r.id = ?`);
  const lines = connection.prepare<[string], Line>(`
    select l.*, t.trajectnummer, t.leerroute, w.soort, w.start_datum
    from rapportageregels l
    join toewijzingen w on w.id = l.toewijzing_id
    join trajecten t on t.id = l.traject_id
    where l.rapportage_id = ? order by l.volgorde`);
  const earlier = connection.prepare<[string, string]>(`
    select l.toewijzing_id, r.maand, l.niveau, l.aangeboden_minuten, l.gevolgd_minuten
    from maandrapportages r
    join rapportageregels l on l.rapportage_id = r.id
    where r.contract_id = (select contract_id from maandrapportages where id = ?)
      and r.maand >= '2025-03' and r.maand < ? and r.status = 'goedgekeurd'`);
  const facts = connection.prepare<[string]>(`
    select traject_id, soort, datum from trajectfeiten
    where traject_id in (select traject_id from rapportageregels where rapportage_id = ?)`);
  const kept = connection.prepare(
    `update rapportageregels set ${Object.values(columns)
      .map((column) => `${column} = @${column}`)
      .join(', ')} where rapportage_id = @report and toewijzing_id = @toewijzing_id`,
  );
  const next = connection.prepare(
    'update maandrapportages set versie = versie + 1, bewaard_op = ? where id = ? and versie = ?',
  );
  const handedIn = connection.prepare(
    `update maandrapportages set status = 'ingediend', versie = versie + 1, ingediend_op = @at,
       eerste_ingediend_op = coalesce(eerste_ingediend_op, @at) where id = @id and status = 'concept'`,
  );
  const sums = connection.prepare(`
    insert into kpi_tellingen (meting, maand, gemeente_id, contract_id, leerroute, teller, noemer)
    select 'Q-02', '2025-07', c.gemeente_id, c.id, 'geen', 1, 0
    from contracten c join maandrapportages r on r.contract_id = c.id where r.id = ?
    on conflict do update set teller = teller + excluded.teller`);
  const nodes = connection.prepare(`
    insert into kpi_standen (meting, knoop, gemeente_id, leerroute, teller, noemer)
    select 'Q-02', ?, c.gemeente_id, 'geen', 1, 0
    from contracten c join maandrapportages r on r.contract_id = c.id where r.id = ?
    on conflict do update set teller = teller + excluded.teller`);
  const happened = connection.prepare(`
    insert into gebeurtenissen (volgnr, op, daad, object_soort, object_id, uitkomst, gegevens, vorige_hash, hash)
    select volgnr + 1, @at, 'maandrapportage:indienen', 'maandrapportage', @id, 'gelukt', '{}', hash, @hash
    from gebeurtenissen order by volgnr desc limit 1`);
  const oneLine = connection.prepare<[string, number], Line>(
    'select * from rapportageregels where rapportage_id = ? and volgorde = ?',
  );
  const allLines = connection.prepare<[string], Line>(
    'select * from rapportageregels where rapportage_id = ? order by volgorde',
  );
  const everything = (id: string) => {
    const found = head.get(id);
    if (!found) throw new Error(`There is no report ${id}`);
    return { head: found, lines: lines.all(id), earlier: earlier.all(id, month), facts: facts.all(id) };
  };
  return {
    read: everything,
    /** The bare lines with these numbers, as saving needs them. */
    lines: (id: string, numbers: readonly number[]) =>
      numbers.length > 50 ? allLines.all(id) : numbers.flatMap((number) => oneLine.get(id, number) ?? []),
    /** Keeps these lines over what is there. */
    keep: connection.transaction((id: string, changed: readonly (Partial<Line> & { toewijzing_id: string })[]) => {
      const { versie } = head.get(id) ?? { versie: -1 };
      if (next.run(new Date().toISOString(), id, versie).changes !== 1) throw new Error('Overtaken');
      for (const line of changed) kept.run({ ...line, report: id });
    }),
    /** Reads what the checks look at, and hands in: the report, the sums of one measure, an event. */
    handIn: connection.transaction((id: string) => {
      const { lines: all } = everything(id);
      if (all.some(({ aangeboden_minuten: offered }) => offered === null)) throw new Error('Not complete');
      const at = new Date().toISOString();
      handedIn.run({ id, at });
      sums.run(id);
      for (const node of [43, 44, 48, 64, 128, 256]) nodes.run(node, id);
      happened.run({ id, at, hash: createHash('sha256').update(`${id} ${at}`).digest('hex') });
    }),
  };
}
