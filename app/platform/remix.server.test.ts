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
    route('gebruikers', 'gebruikers', 'groep'),
    route('kort', ':code'),
    route('bestand', 'bestanden/*'),
    route('rest', '*'),
  ].map((one) => [one.id, one]),
);
const { shapeOf, routesOf } = shapes(routes);
const always = ['root', 'bestand', 'rest'];
const found = (path: string) => routesOf(shapeOf(path)).filter((id) => !always.includes(id));

test('only what the address can match is left', () => {
  expect(routesOf(shapeOf('/'))).toEqual(['root', 'voorpagina', 'bestand', 'rest']);
  expect(routesOf(shapeOf('/contracten'))).toEqual(['root', 'lijst']);
  expect(routesOf(shapeOf('/contracten.csv'))).toEqual(['root', 'export']);
  expect(routesOf(shapeOf('/contracten/1'))).toEqual(['root', 'contract']);
});

test('what has no end stays as long as no other is sure to match', () => {
  expect(routesOf(shapeOf('/contracten/1/tarieven'))).toEqual(['root', 'tarieven']);
  expect(routesOf(shapeOf('/contracten/1/opties'))).toEqual(['root', 'bestand', 'rest']);
  expect(routesOf(shapeOf('/beheer/gebruikers'))).toEqual(['root', 'groep', 'gebruikers']);
  expect(routesOf(shapeOf('/iets'))).toEqual(['root', 'kort', 'bestand', 'rest']);
  expect(routesOf(shapeOf('//contracten'))).toEqual(['root', 'kort', 'bestand', 'rest']);
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
