import { join } from 'node:path';
import Database from 'better-sqlite3';
import { listParameters, listSql, type Row } from './page';

/** Opens the database of the portal and prepares the query; calling the result asks for the rows. */
export function prepareRows(dataDir = process.env.DATA_DIR ?? ''): () => Row[] {
  const connection = new Database(join(dataDir, 'portaal.sqlite'), { readonly: true, fileMustExist: true });
  const statement = connection.prepare<readonly [string, string], Row>(listSql);
  return () => statement.all(...listParameters);
}
