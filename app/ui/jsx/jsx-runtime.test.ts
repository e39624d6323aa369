import { createElement, createRef } from 'react';
import { jsx as asReact } from 'react/jsx-runtime';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Fragment, jsx, jsxs } from './jsx-runtime';

// React's elements have other fields while developing.
vi.hoisted(() => vi.stubEnv('NODE_ENV', 'production'));

const Groet = ({ naam }: { naam?: string }) => createElement('b', null, 'Dag ', naam);

test.each([
  ['an element of HTML', 'div', { className: 'a', children: ['x', 1] }, undefined],
  ['a component with a key', Groet, { naam: 'Hoorn' }, 7],
  ['an empty key', Groet, {}, ''],
  ['a fragment', Fragment, { children: 'x' }, undefined],
  ['a reference', 'input', { ref: createRef(), id: 'a' }, undefined],
  ['a key among the props', 'input', { key: 'k', id: 'a' }, undefined],
])('%s is what React makes of it', (_, type, props, key) => {
  expect(jsx(type, props, key)).toEqual(asReact(type as 'div', props, key));
});

test('React fills in the defaults of a component', () => {
  const metNaam = Object.assign(Groet.bind(null), { defaultProps: { naam: 'Opmeer' } });
  expect(renderToString(jsx(metNaam, {}))).toBe('<b>Dag <!-- -->Opmeer</b>');
});

test('React renders it', () => {
  const regels = ['Hoorn', 'Opmeer'].map((naam) => jsx('li', { children: jsx(Groet, { naam }) }, naam));
  expect(renderToString(jsxs('ul', { children: regels }))).toBe(
    '<ul><li><b>Dag <!-- -->Hoorn</b></li><li><b>Dag <!-- -->Opmeer</b></li></ul>',
  );
});
