import { beforeAll, describe, expect, test } from 'vitest';
import {
  getAanbieder,
  getCombinatie,
  getPartij,
  listAanbiederkeuzes,
} from '../../../app/domain/aanbieder/queries.server';
import { aanbiederLijst, listPartijen } from '../../../app/domain/aanbieder/queries-lijst.server';
import { getEigenOrganisatie, getPartijPagina } from '../../../app/domain/aanbieder/queries-pagina.server';
import { getKeurmerkPagina } from '../../../app/domain/keurmerk/queries-pagina.server';
import { parseListQuery } from '../../../app/platform/list';
import { countQueries } from '../../../db/client';
import { als, organisatie, statusVan, vandaag, vertel } from './verhaal';

beforeAll(vertel);

const zoek = (query: string) => parseListQuery(new Request(`http://portaal.test/aanbieders?${query}`), aanbiederLijst);
const pagina = (id: string) => `http://portaal.test/aanbieders/${id}/keurmerk`;

describe('the list', () => {
  test('finds an aanbieder by an alias, an old spelling and in any case', async () => {
    const actor = await als('inkoper@westfriesland.example');
    const namen = async (query: string) => (await listPartijen(actor, zoek(query), vandaag)).map(({ naam }) => naam);
    expect(await namen('zoek=clusius')).toEqual(['Vonk']);
    expect(await namen('zoek=nl-TRAINING')).toEqual(['NLtraining']);
    expect(await namen('zoek=fiolet')).toEqual(['Fiolet Taaltrainingen', 'Fiolet Taaltrainingen en Edinova']);
    expect(await namen('zoek=bestaatniet')).toEqual([]);
  });

  test('filters on kind, on the state of the keurmerk and on a running contract', async () => {
    const actor = await als('inkoper@westfriesland.example');
    const namen = async (query: string) => (await listPartijen(actor, zoek(query), vandaag)).map(({ naam }) => naam);
    expect(await namen('soort=combinatie')).toEqual(['Fiolet Taaltrainingen en Edinova', 'NLtraining en NewBees']);
    expect(await namen('keurmerk=verloopt-binnenkort')).toEqual([
      'Fiolet Taaltrainingen',
      'Fiolet Taaltrainingen en Edinova',
    ]);
    expect(await namen('keurmerk=onbekend')).toEqual(['NewBees', 'NLtraining en NewBees']);
    expect(await namen('contract=nee')).not.toContain('Vonk');
    expect(await namen('sorteer=contracten&richting=af&contract=ja')).toContain('Horizon College');
  });

  test('counts the contracts of the reader only: Hoorn has its own, Drenthe none', async () => {
    const aantal = async (email: string) => {
      const [rij] = await listPartijen(await als(email), zoek('zoek=edinova&soort=taal'), vandaag);
      return rij?.contracten;
    };
    expect(await aantal('inkoper@westfriesland.example')).toBe(3);
    expect(await aantal('contractmanager@hoorn.example')).toBe(1);
    expect(await aantal('inkoper@amrd.example')).toBe(0);
  });
});

describe('a page', () => {
  test('shows another region names, keurmerk and public awards, and no contracts', async () => {
    const { id } = await organisatie('Fiolet Taaltrainingen');
    const eigen = await getPartijPagina(await als('contractmanager@westfriesland.example'), id, vandaag);
    const vreemd = await getPartijPagina(await als('inkoper@amrd.example'), id, vandaag);
    if (eigen.kind !== 'aanbieder' || vreemd.kind !== 'aanbieder') throw new Error('no aanbieder');
    expect(eigen.contracten.length).toBe(3);
    expect(vreemd.contracten).toEqual([]);
    expect(vreemd.standen).toEqual(eigen.standen);
    expect(vreemd.namen.map(({ naam }) => naam)).toEqual(['Fiolet Taaltrainingen', 'Fiolet']);
    expect(vreemd.gewonnen.every(({ status }) => status === 'gegund' || status === 'gecontracteerd')).toBe(true);
  });

  test('of a combinatie shows each combinant with its own keurmerk', async () => {
    const { id } = await organisatie('NLtraining en NewBees');
    const gevonden = await getPartijPagina(await als('contractmanager@westfriesland.example'), id, vandaag);
    if (gevonden.kind !== 'combinatie') throw new Error('no combinatie');
    expect(gevonden.toestand).toBe('onbekend');
    expect(gevonden.leden.map(({ naam, standen }) => [naam, standen.map(({ toestand }) => toestand)])).toEqual([
      ['NewBees', ['onbekend']],
      ['NLtraining', ['geldig']],
    ]);
  });

  test('of an unknown id and of another kind of organisation is the same 404', async () => {
    const actor = await als('inkoper@westfriesland.example');
    const hoorn = await organisatie('Hoorn');
    expect(await statusVan(getPartij(actor, 'bestaat-niet'))).toBe(404);
    expect(await statusVan(getPartij(actor, hoorn.id))).toBe(404);
    expect(await statusVan(getCombinatie(actor, (await organisatie('Vonk')).id))).toBe(404);
    expect(await statusVan(getAanbieder(actor, (await organisatie('NLtraining en NewBees')).id))).toBe(404);
  });
});

test('the pages ask the database a fixed number of times', async () => {
  const actor = await als('inkoper@westfriesland.example');
  const { id } = await organisatie('Fiolet Taaltrainingen');
  expect(await countQueries(() => listPartijen(actor, zoek(''), vandaag))).toBeLessThanOrEqual(6);
  expect(await countQueries(() => getPartijPagina(actor, id, vandaag))).toBeLessThanOrEqual(10);
  expect(await countQueries(() => getKeurmerkPagina(actor, id, pagina(id), vandaag))).toBeLessThanOrEqual(5);
});

describe('an aanbieder', () => {
  test('sees himself and his combinaties, and nobody else', async () => {
    const fiolet = await als('aanbieder@fiolet.example');
    expect((await listPartijen(fiolet, zoek(''), vandaag)).map(({ naam }) => naam)).toEqual([
      'Fiolet Taaltrainingen',
      'Fiolet Taaltrainingen en Edinova',
    ]);
    expect(await listAanbiederkeuzes(fiolet)).toHaveLength(1);
    const concurrent = (await organisatie('NLtraining')).id;
    expect(await statusVan(getPartijPagina(fiolet, concurrent, vandaag))).toBe(404);
    expect(await statusVan(getKeurmerkPagina(fiolet, concurrent, pagina(concurrent), vandaag))).toBe(404);
    expect(await statusVan(getAanbieder(fiolet, concurrent))).toBe(404);
  });

  test('finds his own organisation, without what the gemeenten noted about him', async () => {
    const eigen = await getEigenOrganisatie(await als('aanbieder@fiolet.example'), vandaag);
    expect(eigen).toMatchObject({ naam: 'Fiolet Taaltrainingen', toelichting: null, toestand: 'verloopt-binnenkort' });
    expect(eigen.combinaties.map(({ naam }) => naam)).toEqual(['Fiolet Taaltrainingen en Edinova']);
    expect(eigen.namen.every(({ bron }) => bron === null)).toBe(true);
  });
});
