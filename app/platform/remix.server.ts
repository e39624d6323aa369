import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';

type Route = Pick<ServerBuild['routes'][string], 'id' | 'path' | 'parentId'>;
type Routes = Record<string, Route>;
type Routed = ServerBuild['routes'][string];
/** What tells addresses apart before they are matched: the first segment ('' when no route has it) and how many. */
type Shape = { first: string; length: number };

/** The segments that lead to a route, those of its parents first. */
function segmentsOf({ path, parentId }: Route, all: Routes): string[] {
  const parent = parentId ? all[parentId] : undefined;
  return [...(parent ? segmentsOf(parent, all) : []), ...(path?.split('/').filter(Boolean) ?? [])];
}

const isParameter = (segment: string) => segment.startsWith(':');
/** Matches addresses of other lengths too. */
const isLoose = (segments: readonly string[]) => segments.some((segment) => /[*?]/.test(segment));

/** As the router does before it compares; what cannot be decoded matches no plain segment. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return '';
  }
}

/** There are as many shapes as the routes have, whatever visitors type. */
export function shapes(routes: Routes) {
  const all = Object.values(routes).map((route) => ({ id: route.id, segments: segmentsOf(route, routes) }));
  const parents = new Set(Object.values(routes).map(({ parentId }) => parentId));
  const firsts = new Set(all.map(({ segments }) => segments[0]?.toLowerCase()));
  const deepest = Math.max(...all.map(({ segments }) => segments.length));

  const shapeOf = (path: string): Shape => {
    const segments = path.split('/').filter(Boolean);
    const first = /\/\/+[^/]/.test(path) ? '' : decoded(segments[0] ?? ''); // an empty segment matches no name
    return { first: firsts.has(first) ? first : '', length: Math.min(segments.length, deepest + 1) };
  };
  /** The ids of the routes that an address of this shape can match, with what stands around them. */
  const routesOf = ({ first, length }: Shape): string[] => {
    const can = all.filter(({ id, segments }) => {
      const [head] = segments;
      if (head === undefined) return parents.has(id) || length === 0;
      if (isLoose(segments)) return true;
      if (parents.has(id) ? segments.length > length : segments.length !== length) return false;
      return isParameter(head) || head.toLowerCase() === first;
    });
    // One that is sure to match, from a name on, wins from what begins with a parameter and from what has no end.
    const sure = can.some(({ id, segments: [head = ':', ...rest] }) => {
      return !parents.has(id) && !isParameter(head) && !isLoose([head, ...rest]) && rest.every(isParameter);
    });
    const wins = ({ id, segments }: (typeof can)[number]) =>
      parents.has(id) || segments.length === 0 || !(isLoose(segments) || isParameter(segments[0] ?? ''));
    return (sure ? can.filter(wins) : can).map(({ id }) => id);
  };
  return { shapeOf, routesOf };
}

const pick = <T>(from: Record<string, T>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(ids.flatMap((id) => (from[id] ? [[id, from[id]]] : [])));

const headersOfData = new Headers({ 'Content-Type': 'application/json' });

/**
 * An answer as Remix' router recognises one, that gives the data itself. A plain object would be written as JSON and read
 * again before it is rendered: a tenth of the work of a list. Only for a page, of which nobody sends this answer on.
 */
const asAnswer = (data: unknown) => ({
  status: 200,
  statusText: '',
  headers: headersOfData,
  body: data,
  json: () => data,
});

/** The build with pages whose loaders hand their plain data on as it is. An answer with a status or headers stays one. */
function handingOn(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]): [string, Routed] => {
    const { loader, default: page } = route.module;
    if (!loader || !page) return [id, route];
    const handOn: typeof loader = async (args) => {
      const data: unknown = await loader(args);
      return isPlain(data) ? asAnswer(data) : data;
    };
    return [id, { ...route, module: { ...route.module, loader: handOn } }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

const isPlain = (data: unknown) =>
  typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype;

/**
 * Remix with, per shape of address, only the routes that such an address can match. It goes through all its routes some
 * five times for one page and makes a regular expression of each: with over a hundred of them that was a quarter of the
 * work of a list. `handlerOf` makes a handler of a build.
 */
export function remixByShape(build: ServerBuild, handlerOf: (build: ServerBuild) => RequestHandler): RequestHandler {
  const { shapeOf, routesOf } = shapes(build.routes);
  const pages = handingOn(build);
  // The browser asks here for the routes of any link on a page.
  const handlers = new Map([['/__manifest', handlerOf(build)]]);
  return (request, response, next) => {
    const shape = shapeOf(request.path);
    // What scripts of a page ask for, its data, is sent as Remix writes it.
    const from = new URLSearchParams(request.url.split('?')[1]).has('_data') ? build : pages;
    const key = request.path === '/__manifest' ? request.path : `${from === pages} ${shape.first} ${shape.length}`;
    const known = handlers.get(key);
    if (known) return known(request, response, next);
    const ids = routesOf(shape);
    const assets = { ...build.assets, routes: pick(build.assets.routes, ids) };
    const handler = handlerOf({ ...build, routes: pick(from.routes, ids), assets });
    handlers.set(key, handler);
    return handler(request, response, next);
  };
}
