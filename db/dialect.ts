/**
 * The database that this process talks to, read once from DATABASE_URL:
 * nothing or `file:…` is SQLite, `postgres://…` a server, `pglite:<folder>` a PostgreSQL inside this process.
 */
const url = process.env.DATABASE_URL ?? '';

export const isPglite = url.startsWith('pglite:');
export const isPostgres = isPglite || url.startsWith('postgres://') || url.startsWith('postgresql://');
export const databaseUrl = url;
