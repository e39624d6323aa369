import { createRequestHandler, type LoaderFunctionArgs, type ServerBuild } from '@remix-run/node';
import { expect, test } from 'vitest';
import { keepRequests } from './remix-request.server';

/** A portal of one address, whose answer says which request its loader got. */
function asked() {
  const seen: Request[] = [];
  const loader = ({ request, params }: LoaderFunctionArgs) => {
    seen.push(request);
    return params.soort === 'tekst' ? new Response('klaar') : { klaar: true };
  };
  const build = {
    entry: { module: {} },
    routes: { r: { id: 'r', path: 'lijst/:soort', module: { loader } } },
    assets: { routes: {}, entry: { module: '', imports: [] }, url: '', version: '1' },
    future: {},
    publicPath: '/',
    assetsBuildDirectory: '',
    isSpaMode: false,
  } as unknown as ServerBuild;
  const handler = createRequestHandler(build, 'production');
  return { seen, handler };
}

test('a loader gets the request itself, and the answer is as Remix makes it', async () => {
  keepRequests();
  const { seen, handler } = asked();
  const request = new Request('http://portaal.example/lijst/tekst?pagina=2');
  expect(await (await handler(request)).text()).toBe('klaar');
  expect(seen[0]).toBe(request);
  const data = await handler(new Request('http://portaal.example/lijst/gegevens'));
  expect([data.headers.get('Content-Type'), await data.json()]).toEqual([
    'application/json; charset=utf-8',
    { klaar: true },
  ]);
});

test('what Remix adds to an address does not reach a loader', async () => {
  keepRequests();
  const { seen, handler } = asked();
  const address = 'http://portaal.example/lijst/tekst';
  for (const query of ['?_data=r&pagina=2', '?index&pagina=2']) await handler(new Request(address + query));
  expect(seen.map(({ url }) => url)).toEqual([`${address}?pagina=2`, `${address}?pagina=2`]);
});
