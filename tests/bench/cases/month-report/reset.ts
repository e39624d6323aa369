import { join } from 'node:path';
import Database from 'better-sqlite3';

/** What the bench asks and changes past the portal, so that the same act can be done again. */
export function reportDatabase(dataDir: string) {
  const connection = new Database(join(dataDir, 'portaal.sqlite'), { timeout: 5000 });
  const version = connection.prepare<[string], number>('select versie from maandrapportages where id = ?').pluck();
  const reopen = connection.prepare(`
    update maandrapportages set status = 'concept', eerste_ingediend_op = null, ingediend_op = null,
      ingediend_door = null, versie = versie + 1 where id = ?`);
  return {
    version: (id: string) => version.get(id),
    /** Back to what it was before it was handed in. */
    reopen: (id: string) => reopen.run(id),
    close: () => connection.close(),
  };
}
