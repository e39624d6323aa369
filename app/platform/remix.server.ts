import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
import { lastUsed } from '../../db/prepared';

type Route = Pick<ServerBuild['routes'][string], 'id' | 'path' | 'parentId'>;
type Routes = Record<string, Route>;
type Routed = ServerBuild['routes'][string];
/** What tells addresses apart before they are matched: the segments that routes name ('' for another), and how many. */
type Shape = { names: readonly string[]; length: number };

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

/** Shapes say no more than what the routes name, whatever visitors type. */
export function shapes(routes: Routes) {
  const parents = new Set(Object.values(routes).map(({ parentId }) => parentId));
  const all = Object.values(routes).map((route) => ({
    id: route.id,
    // The browser looks for an index no further than the routes it was given: without it a link up is an empty page.
    staysBelow: parents.has(route.id) || !route.path,
    segments: segmentsOf(route, routes),
  }));
  const deepest = Math.max(...all.map(({ segments }) => segments.length));
  const named = Array.from(
    { length: deepest },
    (_, index) => new Set(all.map(({ segments }) => segments[index]?.toLowerCase() ?? '')),
  );

  const shapeOf = (path: string): Shape => {
    const segments = path.split('/').filter(Boolean);
    const length = Math.min(segments.length, deepest + 1);
    const isWhole = !/\/\/+[^/]/.test(path); // an empty segment matches no name
    const names = segments.slice(0, deepest).map((segment, index) => {
      const name = decoded(segment);
      return isWhole && named[index]?.has(name) && !isParameter(name) ? name : '';
    });
    return { names, length };
  };
  /** The ids of the routes that an address of this shape can match, with what stands around them and their indexes. */
  const routesOf = ({ names, length }: Shape): string[] => {
    const can = all.filter(({ staysBelow, segments }) => {
      if (segments.length === 0 || isLoose(segments)) return true;
      if (staysBelow ? segments.length > length : segments.length !== length) return false;
      return segments.every((segment, index) => isParameter(segment) || segment.toLowerCase() === names[index]);
    });
    // One that begins with a name wins from what begins with a parameter and from what has no end.
    const begins = ({ segments: [head = ':', ...rest] }: (typeof can)[number]) =>
      !isParameter(head) && !isLoose([head, ...rest]);
    const sure = can.some((route) => !parents.has(route.id) && route.segments.length === length && begins(route));
    const left = sure
      ? can.filter((route) => parents.has(route.id) || route.segments.length === 0 || begins(route))
      : can;
    return left.map(({ id }) => id);
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
  const manifest = handlerOf(build);
  const handlers = lastUsed<RequestHandler>(500);
  return (request, response, next) => {
    if (request.path === '/__manifest') return manifest(request, response, next);
    const shape = shapeOf(request.path);
    // What scripts of a page ask for, its data, is sent as Remix writes it.
    const from = new URLSearchParams(request.url.split('?')[1]).has('_data') ? build : pages;
    const handler = handlers(`${from === pages} ${shape.length} ${shape.names.join('/')}`, () => {
      const ids = routesOf(shape);
      const assets = { ...build.assets, routes: pick(build.assets.routes, ids) };
      return handlerOf({ ...build, routes: pick(from.routes, ids), assets });
    });
    return handler(request, response, next);
  };
}
