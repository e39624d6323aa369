import type { National } from './national';
import type { Server } from './processes';

/** One measured number. Without a bar it only informs. */
export type Check = { name: string; measured: string; bar?: string; ok?: boolean };

/** A table of a report: heads and rows of cells. */
export type Table = { heads: readonly string[]; rows: readonly (readonly (string | number)[])[] };

export type Plan = { rounds: number; seconds: number; warmUp: number };

/** What the bench sets ready for a case: the portal on the dataset, and the same dataset for what the case starts itself. */
export type Setting = {
  portal: Server;
  dataDir: string;
  plan: Plan;
  say: (line: string) => void;
  /** The national set, loaded when the first case asks for it. */
  national: () => Promise<National>;
};

/**
 * A page or an act that is measured. It brings its own ceilings and measures them in turn with the portal, so that
 * every ratio is of one run; what it starts, it stops.
 */
export type Case = {
  name: string;
  title: string;
  /** The page, as the report names it. */
  url: string;
  run: (setting: Setting) => Promise<{ tables: Table[]; checks: Check[] }>;
};

const rounded = (value: number, unit: string, digits: number) => `${value.toFixed(digits)}${unit}`;

export const atMost = (name: string, value: number, limit: number, unit = '', digits = 0): Check => ({
  name,
  measured: rounded(value, unit, digits),
  bar: `≤ ${limit}${unit}`,
  ok: value <= limit,
});

export const atLeast = (name: string, value: number, limit: number, unit = '', digits = 0): Check => ({
  name,
  measured: rounded(value, unit, digits),
  bar: `≥ ${limit}${unit}`,
  ok: value >= limit,
});

export const toKnow = (name: string, value: number, unit = '', digits = 0): Check => ({
  name,
  measured: rounded(value, unit, digits),
});
