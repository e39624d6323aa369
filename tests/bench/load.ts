import autocannon from 'autocannon';
import type { Plan } from './case';
import { cookie as usual } from './reader';

type Round = { perSecond: number; p50: number; p95: number; p99: number; failures: number };

/** One that takes a share of the load: a page of a server, or a function of this process. */
export type Contender = { name: string } & ({ url: string; cookie?: string } | { ask: () => unknown });

export const connections = [1, 10, 50] as const;
type Connections = (typeof connections)[number];

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/** From the times of single answers, because autocannon's own percentiles are whole milliseconds. */
function asRound(times: number[], seconds: number, failures: number): Round {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99), failures };
}

/** Lets so many visitors ask for the page again and again. A failure is an error, a time-out or an answer that is not 200. */
function loaded(url: string, cookie: string, count: number, duration: number): Promise<Round> {
  return new Promise((resolve, reject) => {
    const times: number[] = [];
    let wrong = 0;
    const started = performance.now();
    const run = autocannon({ url, connections: count, duration, headers: { cookie } }, (error, result) => {
      if (error) reject(error);
      else resolve(asRound(times, (performance.now() - started) / 1000, result.errors + wrong));
    });
    run.on('response', (_client, status, _bytes, ms) => {
      if (status === 200) times.push(ms);
      else wrong += 1;
    });
  });
}

function repeated(ask: () => unknown, duration: number): Round {
  const times: number[] = [];
  const started = performance.now();
  for (let now = started; now < started + duration * 1000; ) {
    ask();
    const after = performance.now();
    times.push(after - now);
    now = after;
  }
  return asRound(times, duration, 0);
}

const round = (contender: Contender, count: number, seconds: number): Promise<Round> | Round =>
  'url' in contender
    ? loaded(contender.url, contender.cookie ?? usual, count, seconds)
    : repeated(contender.ask, seconds / 4);

export type Measured = Map<string, Map<Connections, Round>>;

/**
 * Loads the contenders in turn (A, B, C, A, B, C, …), so that what else the machine does hits them alike, and gives the
 * median of the rounds.
 */
export async function measure(
  contenders: readonly Contender[],
  { rounds, seconds, warmUp }: Plan,
  progress: (line: string) => void,
  counts: readonly Connections[] = connections,
): Promise<Measured> {
  for (const contender of contenders) await round(contender, 10, warmUp);
  const measured: Measured = new Map(contenders.map(({ name }) => [name, new Map()]));
  for (const count of counts) {
    const perContender = new Map<string, Round[]>(contenders.map(({ name }) => [name, []]));
    for (let turn = 1; turn <= rounds; turn++) {
      progress(`${count} connections, round ${turn} of ${rounds}`);
      for (const contender of contenders)
        perContender.get(contender.name)?.push(await round(contender, count, seconds));
    }
    for (const [name, all] of perContender) measured.get(name)?.set(count, middle(all));
  }
  return measured;
}

const middle = (rounds: readonly Round[]): Round => {
  const of = (key: keyof Round) => median(rounds.map((round) => round[key]));
  const failures = rounds.reduce((sum, round) => sum + round.failures, 0);
  return { perSecond: of('perSecond'), p50: of('p50'), p95: of('p95'), p99: of('p99'), failures };
};

const ms = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** The rounds at so many connections as a table, each as a share of one of them. */
export function shareOf(measured: Measured, whole: string, count: Connections) {
  const of = (name: string) => {
    const round = measured.get(name)?.get(count);
    if (!round) throw new Error(`${name} was not measured at ${count} connections`);
    return round;
  };
  const share = (name: string) => (100 * of(name).perSecond) / of(whole).perSecond;
  const rows = [...measured.keys()].map((name) => {
    const { perSecond, p50, p95 } = of(name);
    return [name, perSecond.toFixed(1), ms(p50), ms(p95), `${share(name).toFixed(0)}%`];
  });
  return { share, table: { heads: ['What', 'Answers/s', 'p50 ms', 'p95 ms', `Of “${whole}”`], rows } };
}
