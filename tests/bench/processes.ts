import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Every process that the bench started and that still runs; none survives it. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) killGroup(child);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

type Options = { env?: Record<string, string>; cwd?: string; ipc?: boolean };

/** Settings of a portal that happens to run here must not reach the bench. */
const settings: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  DATABASE_URL: '',
  HOST: '127.0.0.1',
  PORT: '0',
  ORIGIN: '',
  SMTP_URL: '',
  DEMO: '1',
};

function startNode(args: string[], { env, cwd, ipc }: Options): { child: ChildProcess; output: () => string } {
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])];
  // In a group of its own, so that what it starts itself ends with it.
  const options = { cwd, env: { ...process.env, ...settings, ...env }, stdio, detached: true };
  const child: ChildProcess = spawn(process.execPath, args, options);
  running.add(child);
  child.once('exit', () => running.delete(child));
  let said = '';
  const hear = (part: Buffer) => {
    said = (said + part.toString()).slice(-20_000);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return { child, output: () => said };
}

/** Runs a script to its end; throws with what it said when it fails or takes over two minutes. */
export async function runNode(args: string[], options: Options = {}): Promise<void> {
  const { child, output } = startNode(args, options);
  const late = setTimeout(() => killGroup(child), 120_000);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(late);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${output()}`);
}

export type Server = {
  url: string;
  child: ChildProcess;
  stop: () => Promise<void>;
};

/** Starts a script that listens on a port of its own and prints its address. */
export async function startServer(args: string[], options: Options = {}): Promise<Server> {
  const { child, output } = startNode(args, options);
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`node ${args.join(' ')} ${reason}:\n${output()}`));
    const late = setTimeout(() => fail('does not listen after 30 s'), 30_000);
    child.once('exit', (code, signal) => fail(`stopped with ${code ?? signal}`));
    child.stdout?.on('data', () => {
      const found = /(http:\/\/127\.0\.0\.1:\d+)\s/.exec(output())?.[1];
      if (!found) return;
      clearTimeout(late);
      resolve(found);
    });
  });
  return { url, child, stop: () => stopped(child) };
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => killGroup(child), 6000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** The most memory that a process has held so far, in MB: the kernel keeps it (Linux only, elsewhere undefined). */
export function peakMemory({ pid }: ChildProcess): number | undefined {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return peak ? Number(peak) / 1024 : undefined;
  } catch {
    return undefined;
  }
}

/** Milliseconds that the processor has spent on all threads of a process so far (Linux only, elsewhere NaN). */
export function cpuTime({ pid }: ChildProcess): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const spent = threads.map((id) => Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]));
    return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6;
  } catch {
    return Number.NaN;
  }
}
