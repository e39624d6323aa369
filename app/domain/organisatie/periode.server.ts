import { and, gt, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Dag } from '~/platform/dates';

/** As `isBinnen`, for the database: the half-open period of the row holds the day; an open end or beginning counts. */
export const geldtOp = ({ van, tot }: { van: SQLiteColumn; tot: SQLiteColumn }, dag: Dag): SQL | undefined =>
  and(or(isNull(van), lte(van, dag)), or(isNull(tot), gt(tot, dag)));
