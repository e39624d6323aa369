import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './portal';
import { runNode } from './processes';

/** The national set, loaded once for all cases that need it. Each part is a folder with a database of its own. */
export type National = {
  /** Seconds that `beheer -- vul landelijk` takes, in a process of its own. */
  seconds: number;
  /** 100,000 trajecten. */
  full: string;
  /** The same country with 10,000. */
  small: () => Promise<string>;
  /** A tenth of everything that has a name: 12 aanbieders, some 200 contracts, 10,000 trajecten. */
  tenth: () => Promise<string>;
  /** As `full`, with reports of June to fill in. */
  work: () => Promise<string>;
};

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

async function prepared(part: string, from?: string): Promise<string> {
  const folder = temporaryFolder();
  if (from) {
    mkdirSync(folder, { recursive: true });
    cpSync(join(from, 'portaal.sqlite'), join(folder, 'portaal.sqlite'));
  }
  await runNode(['--import', 'tsx', 'tests/bench/dataset/national.ts', part], { env: { DATA_DIR: folder } });
  return folder;
}

export const nationalSet = once(async (): Promise<National> => {
  const full = temporaryFolder();
  const env = { DATA_DIR: full };
  const started = performance.now();
  await runNode(['--import', 'tsx', 'bin/beheer.ts', 'vul', 'landelijk'], { env });
  const seconds = (performance.now() - started) / 1000;
  await runNode(['--import', 'tsx', 'tests/bench/dataset/national.ts', 'readers'], { env });
  const small = once(() => prepared('small'));
  return {
    seconds,
    full,
    small,
    tenth: once(async () => prepared('tenth', await small())),
    work: once(() => prepared('work', full)),
  };
});
