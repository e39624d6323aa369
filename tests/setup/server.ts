import pg from 'pg';

/** The PostgreSQL server of TEST_DATABASE_URL, whose user may create databases. */
const serverUrl = () => process.env.TEST_DATABASE_URL ?? '';

/** The same server, another database on it. */
export function withDatabase(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement that belongs to the server and not to a database (create, drop, rename). */
export async function onServer(statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client(serverUrl());
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
