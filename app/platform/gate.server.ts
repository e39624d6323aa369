import type { RequestHandler } from 'express';

/**
 * Renders first in, first out, a few at a time: without it a page that takes 3 ms of the one thread starves under
 * fifty connections. A request whose socket closed while it waited is skipped, or its place would leak.
 */
export function renderGate(atOnce: number): RequestHandler {
  let busy = 0;
  const waiting: { run: () => void; gone: () => boolean }[] = [];

  const next = () => {
    busy -= 1;
    for (let first = waiting.shift(); first; first = waiting.shift()) {
      if (first.gone()) continue;
      first.run();
      return;
    }
  };

  return (request, response, proceed) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return proceed();
    const gone = () => response.destroyed || request.socket.destroyed;
    const run = () => {
      busy += 1;
      let released = false;
      const release = () => {
        if (released) return;
        released = true;
        setImmediate(next);
      };
      // The page is ready once its head is written; how fast the visitor reads it is no business of the others.
      const { writeHead } = response;
      response.writeHead = ((...head: Parameters<typeof writeHead>) => {
        release();
        return writeHead.apply(response, head);
      }) as typeof writeHead;
      response.once('close', release);
      proceed();
    };
    if (busy < atOnce) run();
    else waiting.push({ run, gone });
  };
}
