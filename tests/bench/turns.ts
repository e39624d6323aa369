import type { Table } from './case';
import { median } from './load';
import { cpuTime, type Server } from './processes';

/** Something that is done again and again by a server; `before` makes it possible once more and is not timed. */
export type Act = { name: string; by: Server; act: () => Promise<unknown>; before?: () => unknown };

/** Medians in milliseconds: on the clock, and of all threads of the server (Linux only). */
type Timed = { ms: number; cpu: number };
export type Turns = ReadonlyMap<string, Timed>;

/** Does the acts in turn (A, B, A, B, …), so that what else the machine does hits them alike. Two turns warm up. */
export async function inTurn(acts: readonly Act[], turns: number, progress: (line: string) => void): Promise<Turns> {
  progress(`${acts.length} acts in turn, ${turns} times`);
  const times = new Map<string, Timed[]>(acts.map(({ name }) => [name, []]));
  for (let turn = -2; turn < turns; turn++) {
    for (const { name, by, act, before } of acts) {
      await before?.();
      const [started, used] = [performance.now(), cpuTime(by.child)];
      await act();
      const timed = { ms: performance.now() - started, cpu: cpuTime(by.child) - used };
      if (turn >= 0) times.get(name)?.push(timed);
    }
  }
  const middle = (all: readonly Timed[], key: keyof Timed) => median(all.map((timed) => timed[key]));
  return new Map([...times].map(([name, all]) => [name, { ms: middle(all, 'ms'), cpu: middle(all, 'cpu') }]));
}

export function timeOf(measured: Turns, name: string): Timed {
  const timed = measured.get(name);
  if (!timed) throw new Error(`${name} was not measured`);
  return timed;
}

/** How many times as long the first takes as the second, on the clock. */
export const times = (measured: Turns, first: string, second: string): number =>
  timeOf(measured, first).ms / timeOf(measured, second).ms;

/** A row per act; the processor's time stands beside that of the clock, for a machine that does other things too. */
export const turnTable = (measured: Turns): Table => ({
  heads: ['What', 'ms', 'of which processor'],
  rows: [...measured].map(([name, { ms, cpu }]) => [name, ms.toFixed(1), Number.isNaN(cpu) ? '–' : cpu.toFixed(1)]),
});
