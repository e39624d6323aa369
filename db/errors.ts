import { DrizzleQueryError } from 'drizzle-orm';

/** A write touched another number of rows than promised: the record changed since it was read (409). */
export class Conflict extends Error {
  override name = 'Conflict';
  constructor() {
    super('Iemand anders heeft dit intussen gewijzigd.');
  }
}

/** A row like this one exists already; names columns as they are in the database (`gemaakt_op`). */
export class UniqueViolation extends Error {
  override name = 'UniqueViolation';
  constructor(
    readonly table: string,
    readonly columns: readonly string[],
  ) {
    super(`Not unique: ${table} (${columns.join(', ')})`);
  }
}

type DriverError = Error & { code?: string; table?: string; detail?: string };

const uniqueCodes = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_ROWID', '23505'];

/**
 * The error of the driver in our words. drizzle's own wrapper is taken off: its message quotes every value of the
 * query, and those do not belong in a log.
 */
export function translated(thrown: unknown): unknown {
  const error = thrown instanceof DrizzleQueryError ? thrown.cause : thrown;
  const { code, table, detail, message } = (error ?? {}) as Partial<DriverError>;
  if (!code || !uniqueCodes.includes(code)) return error;
  // PostgreSQL: detail 'Key (a, b)=(1, 2) already exists.'
  if (table) return new UniqueViolation(table, /\((.*?)\)=/.exec(detail ?? '')?.[1]?.split(', ') ?? []);
  // SQLite: 'UNIQUE constraint failed: t.a, t.b'
  const columns = message?.replace(/^.*failed: /, '').split(', ') ?? [];
  return new UniqueViolation(
    columns[0]?.split('.')[0] ?? '',
    columns.map((column) => column.replace(/^.*\./, '')),
  );
}
