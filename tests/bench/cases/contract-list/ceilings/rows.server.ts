import { join } from 'node:path';
import Database from 'better-sqlite3';
import { rowsPerPage } from '../page';
import type { Row } from './rows';

/** The rows of the portal's list as one would ask for them by hand, on the day of the demonstration clock. */
const sql = `
  select c.id, c.nummer, c.naam, g.naam as gemeente, o.naam as contractant,
    c.start_datum as startDatum, c.eind_datum as eindDatum, c.status
  from contracten c
  join organisaties g on g.id = c.gemeente_id
  join organisaties o on o.id = c.contractant_id
  where c.status = ? and c.eind_datum > ?
  order by c.eind_datum, c.nummer
  limit ${rowsPerPage}`;

/** Opens the database of the portal and prepares the query; calling the result asks for the rows. */
export function prepareRows(dataDir = process.env.DATA_DIR ?? ''): () => Row[] {
  const connection = new Database(join(dataDir, 'portaal.sqlite'), { readonly: true, fileMustExist: true });
  const statement = connection.prepare<[string, string], Row>(sql);
  return () => statement.all('actief', '2023-07-03');
}
