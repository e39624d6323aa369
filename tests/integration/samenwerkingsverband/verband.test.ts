import { beforeAll, describe, expect, test } from 'vitest';
import { listGeschiedenis } from '../../../app/domain/gebeurtenis/queries.server';
import {
  beeindigDeelnames,
  bewerkVerband,
  maakVerband,
  voegDeelnamesToe,
} from '../../../app/domain/samenwerkingsverband/commands.server';
import { exportVerbanden } from '../../../app/domain/samenwerkingsverband/export.server';
import { getOpenDeelnames, getVerbandPagina } from '../../../app/domain/samenwerkingsverband/pagina.server';
import {
  getVerband,
  listDeelnames,
  listVerbanden,
  verbandLijst,
} from '../../../app/domain/samenwerkingsverband/queries.server';
import { verbandTeksten } from '../../../app/domain/samenwerkingsverband/redenen';
import { scopeOf } from '../../../app/platform/actor.server';
import { parseListQuery } from '../../../app/platform/list';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { gemeenteId } from '../../../seeds/dsl';
import { als, nu, once, organisatie, statusVan, vandaag, vertel } from '../aanbieder/verhaal';

beforeAll(vertel);

const beheer = () => als('beheer@portaal.example');
const zoek = (query = '') =>
  parseListQuery(new Request(`http://portaal.test/beheer/samenwerkingsverbanden?${query}`), verbandLijst);
const hoorn = gemeenteId('GM0405');
const opmeer = gemeenteId('GM0432');
const gegevens = {
  naam: 'Noordkop',
  andereNaam: false,
  afkorting: null,
  omschrijving: null,
  penvoerderId: null,
  thema: null,
  bron: 'Besluit',
};

describe('reading', () => {
  test('the list holds the own verbanden, with how many gemeenten and for what', async () => {
    const namen = async (email: string, query?: string) =>
      (await listVerbanden(await als(email), zoek(query), vandaag)).map(({ naam }) => naam);
    expect(await namen('beheer@portaal.example')).toHaveLength(7);
    expect(await namen('beheer@portaal.example', 'doel=map')).toEqual(['Westfriesland']);
    expect(await namen('beheer@portaal.example', 'zoek=amrd')).toEqual(['Arbeidsmarktregio Drenthe']);
    expect(await namen('inkoper@westfriesland.example')).toEqual(['Westfriesland']);
    expect(await namen('contractmanager@hoorn.example')).toContain('Westfriesland');
    expect(await namen('aanbieder@fiolet.example')).toEqual([]);
    const [westfriesland] = await listVerbanden(await als('inkoper@westfriesland.example'), zoek(), vandaag);
    expect(westfriesland).toMatchObject({ gemeenten: 7, penvoerder: null });
    expect(westfriesland?.doelen).toEqual(['b1-z', 'onderwijsroute', 'maatschappelijke-begeleiding', 'map']);
    const csv = await (await exportVerbanden(await beheer(), zoek('zoek=amrd'), vandaag, 'csv')).text();
    expect(csv).toContain('Arbeidsmarktregio Drenthe;AMRD;6;B1-route en Z-route, Onderwijsroute;Emmen;');
  });

  test('a page shows six gemeenten for maatschappelijke begeleiding and seven for the rest', async () => {
    const { id } = await organisatie('Westfriesland');
    const { matrix, aantalNu, bureaus, gebruikers } = await getVerbandPagina(
      await als('contractmanager@westfriesland.example'),
      id,
      vandaag,
    );
    const met = (doel: 'map' | 'maatschappelijke-begeleiding') =>
      matrix.rijen.filter(({ cellen }) => cellen[doel]).map(({ naam }) => naam);
    expect(met('map')).toHaveLength(7);
    expect(met('maatschappelijke-begeleiding')).toHaveLength(6);
    expect(met('maatschappelijke-begeleiding')).not.toContain('Hoorn');
    expect(aantalNu).toBe(7);
    expect(bureaus.map(({ naam }) => naam)).toEqual(['Zorg in regio Westfriesland']);
    expect(gebruikers).toBeNull();
    expect(await statusVan(getVerband(await als('inkoper@amrd.example'), id))).toBe(404);
    expect(await statusVan(getVerband(await als('inkoper@amrd.example'), 'bestaat-niet'))).toBe(404);
  });
});

describe('recording a verband', () => {
  test('takes its gemeenten, once', async () => {
    const actor = await beheer();
    const invoer = { ...gegevens, doelen: ['b1-z' as const], gemeenten: [hoorn, opmeer], van: '2023-01-01', actor, nu };
    const gemaakt = await maakVerband({ ...invoer, penvoerderId: hoorn, once: once(actor, 'verband-1') });
    if (!gemaakt.ok) throw new Error(gemaakt.reden);
    expect(await listDeelnames(gemaakt.value.id)).toHaveLength(2);
    expect(await getVerband(actor, gemaakt.value.id)).toMatchObject({ penvoerder: 'Hoorn' });
    await expect(
      maakVerband({ ...invoer, naam: 'Heel iets anders', once: once(actor, 'verband-1') }),
    ).rejects.toBeInstanceOf(UniqueViolation);
    const [regel] = await listGeschiedenis([['organisatie', gemaakt.value.id]]);
    expect(regel?.toelichting).toBe('Samenwerkingsverband Noordkop');
  });

  test('refuses a likely duplicate, a gemeente that is gone and a penvoerder from outside', async () => {
    const actor = await beheer();
    const invoer = { ...gegevens, doelen: ['map' as const], gemeenten: [hoorn], van: '2023-01-01', actor, nu };
    expect(await maakVerband({ ...invoer, naam: 'West-Friesland' })).toMatchObject({ reden: 'naam-lijkt-op' });
    const weg = await maakVerband({ ...invoer, naam: 'Kust', gemeenten: [gemeenteId('GM0398')] });
    expect(weg.ok ? [] : verbandTeksten(weg)).toEqual([
      'Heerhugowaard bestaat niet op 1 januari 2023. Kies de gemeente die er toen was, of een andere dag.',
    ]);
    expect(await maakVerband({ ...invoer, naam: 'Kust', penvoerderId: opmeer })).toMatchObject({
      reden: 'penvoerder-doet-niet-mee',
    });
  });
});

test('mending changes the theme, keeps the name without a question, and refuses a stale form', async () => {
  const actor = await beheer();
  const { id, versie, naam } = await getVerband(actor, (await organisatie('Arbeidsmarktregio Drenthe')).id);
  const invoer = { ...gegevens, id, versie, naam, actor, nu };
  expect((await bewerkVerband({ ...invoer, afkorting: 'AMRD', thema: 'noordholland' })).ok).toBe(true);
  expect(await getVerband(actor, id)).toMatchObject({ thema: 'noordholland', versie: versie + 1 });
  await expect(bewerkVerband(invoer)).rejects.toBeInstanceOf(Conflict);
  const buiten = await bewerkVerband({ ...invoer, versie: versie + 1, penvoerderId: hoorn });
  expect(buiten).toMatchObject({ ok: false, reden: 'penvoerder-doet-niet-mee' });
});

describe('joining and leaving', () => {
  test('somebody who joins is in scope from that day; twice for one purpose is refused', async () => {
    const actor = await beheer();
    const { id } = await organisatie('Duo+');
    const { versie } = await getVerband(actor, id);
    const invoer = {
      actor,
      nu,
      id,
      doelen: ['map' as const],
      gemeenten: [hoorn],
      van: '2023-07-03',
      tot: null,
      bron: null,
    };
    expect((await voegDeelnamesToe({ ...invoer, versie })).ok).toBe(true);
    expect(await scopeOf(id, 'samenwerkingsverband', '2023-07-03')).toMatchObject({
      gemeenteIds: expect.arrayContaining([hoorn]),
    });
    expect(await scopeOf(id, 'samenwerkingsverband', '2023-07-02')).not.toMatchObject({
      gemeenteIds: expect.arrayContaining([hoorn]),
    });
    const weer = await voegDeelnamesToe({ ...invoer, versie: versie + 1, van: '2024-01-01' });
    expect(weer.ok ? [] : verbandTeksten(weer)).toEqual([
      'Hoorn doet al mee voor MAP: vanaf 3 juli 2023. Beëindig die deelname eerst.',
    ]);
    await expect(voegDeelnamesToe({ ...invoer, gemeenten: [opmeer], versie })).rejects.toBeInstanceOf(Conflict);
  });

  test('a deelname ends on a day, and one that would end before it began disappears', async () => {
    const actor = await beheer();
    const { id } = await organisatie('BAR-organisatie');
    const open = await getOpenDeelnames(actor, id, vandaag);
    const [eerste, tweede] = open.opties;
    if (!eerste || !tweede) throw new Error('no deelnames');
    const invoer = { actor, nu, id, tot: '2023-08-01' };
    expect((await beeindigDeelnames({ ...invoer, versie: open.verband.versie, deelnames: [eerste.waarde] })).ok).toBe(
      true,
    );
    const verder = { ...invoer, versie: open.verband.versie + 1 };
    expect(await beeindigDeelnames({ ...verder, tot: '2023-09-01', deelnames: [eerste.waarde] })).toMatchObject({
      reden: 'deelname-onbekend',
    });
    expect(await beeindigDeelnames({ ...verder, deelnames: ['van-iemand-anders'] })).toMatchObject({
      reden: 'deelname-onbekend',
    });
    expect((await beeindigDeelnames({ ...verder, tot: '1999-01-01', deelnames: [tweede.waarde] })).ok).toBe(true);
    const over = await listDeelnames(id);
    expect(over.find((rij) => rij.id === eerste.waarde)?.tot).toBe('2023-08-01');
    expect(over.some((rij) => rij.id === tweede.waarde)).toBe(false);
    await expect(
      beeindigDeelnames({ ...invoer, versie: open.verband.versie, deelnames: [over.at(-1)?.id ?? ''] }),
    ).rejects.toBeInstanceOf(Conflict);
  });
});
