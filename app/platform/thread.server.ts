import { existsSync } from 'node:fs';
import { parentPort, type TransferListItem, Worker } from 'node:worker_threads';

/**
 * Work that would keep every other reader waiting is done in a thread of its own, with a limit on memory and time.
 * A thread runs a file `*-worker.server.ts` that calls `serveThread`; the build makes one bundle of each.
 */
/** `youngMb`: room for what is made and thrown away; the more, the less often a thread that makes much is held up. */
type Limits = { memoryMb: number; timeoutMs: number; youngMb?: number };
type Answer<Out> = { output: Out } | { error: string };

/** The thread did not bring it to an end: out of memory, out of time, too many waiting, or a bug in the work. */
export class ThreadStopped extends Error {
  constructor(
    readonly reden: 'memory' | 'time' | 'busy' | 'crash',
    message: string,
  ) {
    super(message);
  }
}

const idleMs = 30_000;
const maxWaiting = 20;

/** The bundle beside the built server, or the source through tsx (tests, `npm run dev`, the command line). */
function workerOf(name: string, { memoryMb, youngMb }: Limits): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMb, stackSizeMb: 4 };
  const options = { resourceLimits };
  const built = new URL(`./workers/${name}-worker.server.js`, import.meta.url);
  if (existsSync(built)) return new Worker(built, options);
  const app = import.meta.url.endsWith('/build/index.js') ? '../app/' : '../';
  const source = JSON.stringify(new URL(`${app}${name}-worker.server.ts`, import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`, {
    ...options,
    eval: true,
  });
}

/**
 * @param name path of the worker under `app`, without `-worker.server.ts`
 * @returns does one piece of work at a time; the thread is kept for the next piece and goes when nothing came for a while.
 * `transfer`: what of the input moves to the thread, as `postMessage` says.
 */
export function inThread<In, Out>(
  name: string,
  limits: Limits,
): (input: In, transfer?: readonly TransferListItem[]) => Promise<Out> {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const stop = () => {
    void worker?.terminate();
    worker = undefined;
  };

  async function work(input: In, transfer: readonly TransferListItem[]): Promise<Out> {
    clearTimeout(idle);
    worker ??= workerOf(name, limits).on('error', () => undefined); // without a listener it would end the portal
    worker.ref();
    try {
      return await answer<Out>(worker, () => worker?.postMessage(input, transfer), limits.timeoutMs);
    } catch (error) {
      stop();
      throw error;
    } finally {
      worker?.unref();
      idle = setTimeout(stop, idleMs).unref();
    }
  }

  return async (input, transfer = []) => {
    if (waiting >= maxWaiting) throw new ThreadStopped('busy', `${name}: ${waiting} pieces of work are waiting`);
    waiting += 1;
    const mine = last.then(() => work(input, transfer));
    last = mine.catch(() => undefined).finally(() => (waiting -= 1));
    return mine;
  };
}

/** One question and its answer; rejects when the thread ends, complains or is late. */
function answer<Out>(worker: Worker, ask: () => void, timeoutMs: number): Promise<Out> {
  return new Promise((resolve, reject) => {
    const stopped = (reden: ThreadStopped['reden'], message: string) =>
      settle(() => reject(new ThreadStopped(reden, message)));
    const late = setTimeout(() => stopped('time', `no answer within ${timeoutMs} ms`), timeoutMs);
    const onError = (error: Error & { code?: string }) =>
      stopped(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash', error.message);
    const onExit = (code: number) => stopped('crash', `the thread ended with ${code}`);
    const onMessage = (said: Answer<Out>) =>
      'error' in said ? stopped('crash', said.error) : settle(() => resolve(said.output));
    function settle(how: () => void) {
      clearTimeout(late);
      worker.off('error', onError).off('exit', onExit).off('message', onMessage);
      how();
    }
    worker.on('error', onError).on('exit', onExit).on('message', onMessage);
    ask();
  });
}

/** The other side: called once by a worker file. */
export function serveThread<In, Out>(work: (input: In) => Out | Promise<Out>): void {
  parentPort?.on('message', async (input: In) => {
    try {
      parentPort?.postMessage({ output: await work(input) } satisfies Answer<Out>);
    } catch (error) {
      parentPort?.postMessage({ error: String(error) } satisfies Answer<Out>);
    }
  });
}
