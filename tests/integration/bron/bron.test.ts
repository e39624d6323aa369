import { beforeAll, expect, test } from 'vitest';
import {
  bronfeitLijst,
  getBron,
  listBronfeiten,
  listBronnen,
  listFeitenVan,
} from '../../../app/domain/bron/queries.server';
import { parseListQuery } from '../../../app/platform/list';
import { gemeenteId, seedId } from '../../../seeds/dsl';
import { als, statusVan, vertel } from '../aanbieder/verhaal';

beforeAll(vertel);

const zoek = (query = '') => parseListQuery(new Request(`http://portaal.test/bronnen/S4?${query}`), bronfeitLijst);
const feitenVan = async (email: string, code: string, query = '') => {
  const actor = await als(email);
  return listFeitenVan(actor, (await getBron(actor, code)).id, zoek(query));
};

test('the facts of a record come in the order of the story', async () => {
  const actor = await als('inkoper@westfriesland.example');
  const regeling = await listBronfeiten(actor, { regelingId: seedId('meelifregeling:amsterdam-hbo-wo') });
  expect(regeling[0]).toMatchObject({ code: 'S4', vindplaats: '1.4.1', soort: 'feit', keuze: null });
  expect(regeling.filter(({ soort }) => soort === 'keuze').every(({ keuze }) => keuze)).toBe(true);
  expect((await listBronfeiten(actor, { organisatieId: gemeenteId('GM0405') })).length).toBeGreaterThan(0);
  expect((await listBronfeiten(actor, { aanbestedingId: seedId('aanbesteding:t4') })).length).toBeGreaterThan(5);
});

test('an aanbieder and a visitor see no facts, and no numbers of them', async () => {
  const aanbieder = await als('aanbieder@fiolet.example');
  expect(await listBronfeiten(aanbieder, { aanbestedingId: seedId('aanbesteding:t4') })).toEqual([]);
  expect(await listBronfeiten(null, { aanbestedingId: seedId('aanbesteding:t4') })).toEqual([]);
  const bronnen = await listBronnen(aanbieder);
  expect(bronnen.length).toBeGreaterThanOrEqual(5);
  expect(bronnen.every(({ aantallen }) => aantallen === null)).toBe(true);
  expect(await statusVan(getBron(aanbieder, 'S4'))).toBe(404);
});

test('the documents come first, and each counts what the reader can open', async () => {
  const codes = async (email: string) => (await listBronnen(await als(email))).map(({ code }) => code);
  expect((await codes('inkoper@westfriesland.example')).slice(0, 5)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4']);
  for (const email of ['inkoper@westfriesland.example', 'inkoper@amrd.example', 'beheer@portaal.example']) {
    for (const { code, aantallen } of await listBronnen(await als(email))) {
      const som = Object.values(aantallen ?? {}).reduce((a, b) => a + b, 0);
      expect((await feitenVan(email, code)).totaal).toBe(som);
    }
  }
});

test('facts about tenders, contracts and gemeenten of another region stay out', async () => {
  const over = async (email: string, code: string) =>
    (await feitenVan(email, code)).rijen.map(({ onderwerp }) => onderwerp?.label ?? '');
  const westfries = await over('inkoper@westfriesland.example', 'S4');
  expect(westfries).toContain('samenwerkingsverband Westfriesland');
  expect(westfries.some((label) => label.startsWith('aanbesteding 2022'))).toBe(true);
  const drents = await over('inkoper@amrd.example', 'S4');
  expect(drents.filter((label) => /^(aanbesteding|contract|gemeente|samenwerkingsverband|meelif)/.test(label))).toEqual(
    [],
  );
  expect(await over('inkoper@westfriesland.example', 'S1')).not.toContain(
    'samenwerkingsverband Arbeidsmarktregio Drenthe',
  );
});

test('what a fact is about is a link only for who may open that page', async () => {
  const links = async (email: string) =>
    (await feitenVan(email, 'S4')).rijen.flatMap(({ onderwerp }) => (onderwerp?.href ? [onderwerp.href] : []));
  expect((await links('inkoper@westfriesland.example')).some((href) => href.startsWith('/beheer/gemeenten/'))).toBe(
    true,
  );
  expect((await links('raad@hoorn.example')).some((href) => href.startsWith('/beheer/'))).toBe(false);
});

test('the facts of a source can be searched and filtered', async () => {
  const email = 'inkoper@westfriesland.example';
  const { rijen } = await feitenVan(email, 'S4', 'soort=tegenstrijdigheid');
  expect(rijen.length).toBeGreaterThan(0);
  expect(rijen.every(({ soort }) => soort === 'tegenstrijdigheid')).toBe(true);
  expect((await feitenVan(email, 'S4', 'zoek=MEENEEMREGELING')).totaal).toBeGreaterThan(0);
  expect((await feitenVan(email, 'S4', 'zoek=bestaatniet')).totaal).toBe(0);
});
