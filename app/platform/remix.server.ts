import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';

type Route = Pick<ServerBuild['routes'][string], 'id' | 'path' | 'parentId'>;
type Routes = Record<string, Route>;
/** What tells addresses apart before they are matched: the first segment ('' when no route has it) and how many. */
type Shape = { first: string; length: number };

/** The segments that lead to a route, those of its parents first. */
function segmentsOf({ path, parentId }: Route, all: Routes): string[] {
  const parent = parentId ? all[parentId] : undefined;
  return [...(parent ? segmentsOf(parent, all) : []), ...(path?.split('/').filter(Boolean) ?? [])];
}

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
    const first = decoded(segments[0] ?? '');
    return { first: firsts.has(first) ? first : '', length: Math.min(segments.length, deepest + 1) };
  };
  /** The ids of the routes that an address of this shape can match, with what stands around them. */
  const routesOf = ({ first, length }: Shape): string[] => {
    const can = all.filter(({ id, segments }) => {
      const [head] = segments;
      if (head === undefined || segments.some((segment) => /[*?]/.test(segment))) return true;
      if (parents.has(id) ? segments.length > length : segments.length !== length) return false;
      return head.startsWith(':') || head.toLowerCase() === first;
    });
    return can.map(({ id }) => id);
  };
  return { shapeOf, routesOf };
}

const pick = <T>(from: Record<string, T>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(ids.flatMap((id) => (from[id] ? [[id, from[id]]] : [])));

/**
 * Remix with, per shape of address, only the routes that such an address can match. It goes through all its routes some
 * five times for one page and makes a regular expression of each: with over a hundred of them that was a quarter of the
 * work of a list. `handlerOf` makes a handler of a build.
 */
export function remixByShape(build: ServerBuild, handlerOf: (build: ServerBuild) => RequestHandler): RequestHandler {
  const { shapeOf, routesOf } = shapes(build.routes);
  const whole = handlerOf(build);
  // The browser asks here for the routes of any link on a page.
  const handlers = new Map([['/__manifest', whole]]);
  return (request, response, next) => {
    const shape = shapeOf(request.path);
    const key = request.path === '/__manifest' ? request.path : `${shape.first} ${shape.length}`;
    const known = handlers.get(key);
    if (known) return known(request, response, next);
    const ids = routesOf(shape);
    const assets = { ...build.assets, routes: pick(build.assets.routes, ids) };
    const handler = handlerOf({ ...build, routes: pick(build.routes, ids), assets });
    handlers.set(key, handler);
    return handler(request, response, next);
  };
}
