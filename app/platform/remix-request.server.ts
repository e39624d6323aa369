import { createRequire } from 'node:module';
import type { LoaderFunctionArgs } from '@remix-run/node';

type Call = {
  loader: (args: LoaderFunctionArgs) => unknown;
  request: Request;
  params: LoaderFunctionArgs['params'];
  loadContext: LoaderFunctionArgs['context'];
};
type CallRouteLoader = (call: Call) => Promise<unknown>;

const ofRemix = createRequire(createRequire(import.meta.url).resolve('@remix-run/node'));
/** The module of Remix 2.17 through which it calls every loader; the version is pinned and its line is closed. */
const data: { callRouteLoader: CallRouteLoader } = ofRemix('@remix-run/server-runtime/dist/data.js');

const { callRouteLoader: copying } = data;

/** As Remix tells an answer from data. */
const isAnswer = (result: unknown) =>
  typeof result === 'object' && result !== null && 'status' in result && 'headers' in result && 'body' in result;

const keeping: CallRouteLoader = async (call) => {
  const { loader, request, params, loadContext } = call;
  if (/[?&](index|_data)\b/.test(request.url)) return copying(call);
  const result = await loader({ request, params, context: loadContext });
  return isAnswer(result) ? result : copying({ ...call, loader: () => result });
};

/**
 * Remix copies the request twice for every loader, to take `index` and `_data` out of its address. Each copy has a signal
 * with a finalizer, and what a finalizer waits for outlives every collection of young garbage: together an eighth of the
 * work of a page. From now on a request with neither in its address is handed on as it is.
 */
export function keepRequests(): void {
  data.callRouteLoader = keeping;
}
