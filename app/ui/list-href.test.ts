import { expect, test } from 'vitest';
import type { ListState } from '~/platform/list';
import { listExports, listHref } from './list-href';

const lijst: ListState = {
  zoek: 'taal & werk',
  filters: { status: 'gepubliceerd', jaar: '' },
  sorteer: 'naam',
  richting: 'op',
  pagina: 3,
  totaal: 2000,
  perPagina: 50,
  basis: '/lijst',
};
const query = (href: string) => Object.fromEntries(new URL(href, 'http://portaal').searchParams);

test('without a change it is the page itself', () => {
  expect(listHref(lijst)).toBe('/lijst?zoek=taal+%26+werk&status=gepubliceerd&sorteer=naam&richting=op&pagina=3');
});

test('another page keeps everything else', () => {
  expect(query(listHref(lijst, { pagina: 4 }))).toEqual({ ...query(listHref(lijst)), pagina: '4' });
  expect(listHref(lijst, { pagina: 1 })).not.toContain('pagina');
});

test('a filter, a search or a sort goes back to the first page', () => {
  expect(query(listHref(lijst, { filters: { jaar: '2026' } }))).toEqual({
    zoek: 'taal & werk',
    status: 'gepubliceerd',
    jaar: '2026',
    sorteer: 'naam',
    richting: 'op',
  });
  expect(listHref(lijst, { sorteer: 'datum', richting: 'af' })).toContain('sorteer=datum&richting=af');
  expect(listHref(lijst, { zoek: 'x' })).not.toContain('pagina');
});

test('an empty value takes a filter away, and a bare list has a bare address', () => {
  expect(listHref(lijst, { filters: { status: '' } })).not.toContain('status');
  expect(listHref({ ...lijst, zoek: '', filters: {}, sorteer: '', richting: '' as 'op', pagina: 1 })).toBe('/lijst');
});

test('downloads keep search, filters and order, and hold all pages', () => {
  expect(listExports(lijst)).toEqual([
    { label: 'CSV', href: '/lijst.csv?zoek=taal+%26+werk&status=gepubliceerd&sorteer=naam&richting=op' },
    { label: 'XLSX', href: '/lijst.xlsx?zoek=taal+%26+werk&status=gepubliceerd&sorteer=naam&richting=op' },
  ]);
});
