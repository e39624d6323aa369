import { expect, test } from 'vitest';
import { checkRouteSource } from '../../bin/check-guards.mjs';

const guards = `import { publicRoute, requireActor } from '~/platform/guard.server';\n`;
const check = (source: string, file = 'app/routes/contracten.tsx') => checkRouteSource(file, guards + source);

test('a loader and an action that start with their guard pass', () => {
  const source = `
    export async function loader({ request, params }: LoaderFunctionArgs) {
      const actor = await requireActor(request, 'contract:lezen');
      return json(await getContract(actor, params.id));
    }
    export const action = async (args: ActionFunctionArgs) => {
      await publicRoute(args.request);
      return null;
    };
    export default function Contracten() { return <h1>Contracten</h1>; }`;
  expect(check(source)).toEqual([]);
});

test.each([
  ['forgotten', `export async function loader() { return null; }`],
  ['empty', `export async function loader() {}`],
  [
    'not first',
    `export async function loader({ request }) { const rij = await lees(); await requireActor(request, 'a:b'); }`,
  ],
  [
    'second in one statement',
    `export async function loader({ request }) { const r = await lees(), a = await requireActor(request, 'a:b'); }`,
  ],
  ['not awaited', `export async function loader({ request }) { requireActor(request, 'a:b'); }`],
  ['only in a branch', `export async function loader({ request }) { if (x) await requireActor(request, 'a:b'); }`],
  ['without a block', `export const loader = ({ request }) => requireActor(request, 'a:b');`],
  ['without its request', `export async function loader() { await publicRoute(other); }`],
  ['with a computed permission', `export async function loader({ request }) { await requireActor(request, recht); }`],
  ['without a permission', `export async function loader({ request }) { await requireActor(request); }`],
  ['wrapped', `export const loader = cached(async ({ request }) => { await requireActor(request, 'a:b'); });`],
])('a loader whose guard is %s fails', (_, source) => {
  expect(check(source)).toHaveLength(1);
});

test('a guard that does not come from the platform fails', () => {
  const source = `const requireActor = async () => {}; export async function loader({ request }) { await requireActor(request, 'a:b'); }`;
  expect(checkRouteSource('app/routes/a.tsx', source)).toHaveLength(1);
});

test('a loader that comes from another module fails, one that is exported at the end of the file passes', () => {
  expect(check(`export { loader } from './andere';`)).toHaveLength(1);
  expect(check(`import { loader } from './andere'; export { loader };`)).toHaveLength(1);
  expect(check(`export * from './andere';`)).toHaveLength(2);
  expect(check(`async function lees({ request }) { await publicRoute(request); } export { lees as loader };`)).toEqual(
    [],
  );
});

test('a page needs a loader, a module with only an action does not', () => {
  const action = `export async function action({ request }) { await requireActor(request, 'a:b'); }`;
  expect(check(`export default function Pagina() { return null; }`)).toHaveLength(1);
  expect(check(`${action} export default function Pagina() { return null; }`)).toHaveLength(1);
  expect(check(action, 'app/routes/uitloggen.ts')).toEqual([]);
  expect(check(`export { Pagina as default } from './andere';`)).toHaveLength(1);
});

test('the root may do without a loader, but not without the guard of one', () => {
  const options = { needsLoader: false };
  expect(checkRouteSource('app/root.tsx', `export default function Root() { return null; }`, options)).toEqual([]);
  expect(checkRouteSource('app/root.tsx', `export async function loader() { return null; }`, options)).toHaveLength(1);
});
