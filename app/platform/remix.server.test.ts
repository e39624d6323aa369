import { expect, test } from 'vitest';
import { shapes } from './remix.server';

const route = (id: string, path?: string, parentId: string | undefined = 'root') => ({ id, path, parentId });
const routes = Object.fromEntries(
  [
    { id: 'root', path: '', parentId: undefined },
    route('voorpagina'),
    route('lijst', 'contracten'),
    route('export', 'contracten.csv'),
    route('contract', 'contracten/:id'),
    route('tarieven', 'contracten/:id/tarieven'),
    route('groep', 'beheer'),
    route('groepsblad', undefined, 'groep'),
    route('gebruikers', 'gebruikers', 'groep'),
    route('kort', ':code'),
    route('bestand', 'bestanden/*'),
    route('rest', '*'),
  ].map((one) => [one.id, one]),
);
const { shapeOf, routesOf } = shapes(routes);
const always = ['root', 'voorpagina', 'bestand', 'rest'];
const found = (path: string) => routesOf(shapeOf(path)).filter((id) => !always.includes(id));

test('only what the address can match is left, and the way up', () => {
  expect(routesOf(shapeOf('/'))).toEqual(['root', 'voorpagina', 'bestand', 'rest']);
  expect(routesOf(shapeOf('/contracten'))).toEqual(['root', 'voorpagina', 'lijst']);
  expect(routesOf(shapeOf('/contracten.csv'))).toEqual(['root', 'voorpagina', 'export']);
  expect(routesOf(shapeOf('/contracten/1'))).toEqual(['root', 'voorpagina', 'contract']);
});

test('what has no end stays as long as no other is sure to match', () => {
  expect(routesOf(shapeOf('/contracten/1/tarieven'))).toEqual(['root', 'voorpagina', 'tarieven']);
  expect(routesOf(shapeOf('/contracten/1/opties'))).toEqual(['root', 'voorpagina', 'bestand', 'rest']);
  expect(routesOf(shapeOf('/beheer/gebruikers'))).toEqual(['root', 'voorpagina', 'groep', 'groepsblad', 'gebruikers']);
  expect(routesOf(shapeOf('/iets'))).toEqual(['root', 'voorpagina', 'kort', 'bestand', 'rest']);
  expect(routesOf(shapeOf('//contracten'))).toEqual(['root', 'voorpagina', 'kort', 'bestand', 'rest']);
});

test('an index does not make its parent sure to match', () => {
  expect(found('/beheer')).toEqual(['groep', 'groepsblad']);
  expect(found('/beheer/verzonnen')).toEqual(['groep', 'groepsblad']);
  expect(routesOf(shapeOf('/beheer/verzonnen'))).toContain('rest');
});

test('an address is read as the router reads it', () => {
  expect(found('/Contracten/1/')).toEqual(['contract']);
  expect(found('/contr%61cten/1')).toEqual(['contract']);
  expect(found('/contracten%2F1')).toEqual(['kort']);
  expect(found('/%E0%A4%A')).toEqual(['kort']);
});

test('visitors cannot make shapes', () => {
  expect(shapeOf('/verzonnen/a/b/c/d/e/f')).toEqual(shapeOf('/anders/a/b/c/d'));
});
