import { readdirSync, readFileSync } from 'node:fs';

export type BuiltRoute = {
  id: string;
  path: string;
  /** Whether it shows something: not a download, a way to somewhere else, or a place that only takes posts. */
  hasPage: boolean;
  hasLoader: boolean;
  hasAction: boolean;
};
type ManifestRoute = {
  id: string;
  parentId?: string;
  path?: string;
  index?: boolean;
  module: string;
  hasLoader: boolean;
  hasAction: boolean;
};

/** Every route of the built portal that answers requests, from the manifest that the browser gets. */
export function builtRoutes(): BuiltRoute[] {
  const file = readdirSync('public/build').find((name) => /^manifest-\w+\.js$/.test(name));
  const source = readFileSync(`public/build/${file}`, 'utf8');
  const manifest = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1)) as {
    routes: Record<string, ManifestRoute>;
  };
  const pathOf = (route: ManifestRoute): string =>
    `${route.parentId && route.parentId !== 'root' ? pathOf(manifest.routes[route.parentId] as ManifestRoute) : ''}/${route.path ?? ''}`.replace(
      /\/+$/,
      '',
    );
  return Object.values(manifest.routes)
    .filter(({ id }) => id !== 'root')
    .map((route) => ({
      id: route.id.replace(/^routes\//, ''),
      path: pathOf(route) || '/',
      // Without a component there is nothing for the browser in its module.
      hasPage: /\bas default\b/.test(readFileSync(`public${route.module}`, 'utf8')),
      hasLoader: route.hasLoader,
      hasAction: route.hasAction,
    }));
}

/** The address of a route for a record; a param that the record does not name is a mistake in the table. */
export function fill(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/[:*](\w*)\??/g, (_, name: string) => {
    if (name === '') return 'onbekend-adres';
    const value = params[name];
    if (value === undefined) throw new Error(`${path} needs ${name}`);
    return encodeURIComponent(value);
  });
}
