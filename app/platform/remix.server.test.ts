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
const always = ['root', 'voorpagina', 'bestand', 'rest'];
const found = (path: string) => routesOf(shapeOf(path)).filter((id) => !always.includes(id));

test('only what the address can match is left, and always what has no end', () => {
  expect(routesOf(shapeOf('/'))).toEqual(always);
  expect(found('/contracten')).toEqual(['lijst', 'kort']);
  expect(found('/contracten.csv')).toEqual(['export', 'kort']);
  expect(found('/contracten/1/tarieven')).toEqual(['tarieven']);
  expect(found('/beheer/gebruikers')).toEqual(['groep', 'gebruikers']);
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
