import { beforeAll, describe, expect, test } from 'vitest';
import { annuleer, maakToewijzing, wijsToe } from '../../../app/domain/toewijzing/commands.server';
import { draagOver } from '../../../app/domain/toewijzing/commands-overdracht.server';
import {
  beantwoord,
  beeindig,
  hervat,
  onderbreek,
  rondAf,
  start,
} from '../../../app/domain/toewijzing/commands-verloop.server';
import { keuzeVoorTraject, toewijzingPagina } from '../../../app/domain/toewijzing/pagina.server';
import { listToewijzingen, toewijzingLijst } from '../../../app/domain/toewijzing/queries-lijst.server';
import { toewijzingTeksten } from '../../../app/domain/toewijzing/redenen';
import { listToewijzingWerk } from '../../../app/domain/toewijzing/werk.server';
import { parseListQuery } from '../../../app/platform/list';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { als, once, oudAlfa, oudBeta, post, redenen, statusVan, vandaag, zetContract } from '../contract/wereld';
import {
  alfaSolo,
  begin,
  eenTraject,
  manager,
  tellingenEnHerbouw,
  toegewezen,
  toewijzingRij,
  trajectRij,
  wie,
} from './wereld';

beforeAll(begin);

const taal = () => als('school@taal.example');
const solo = () => als('school@solo.example');
const zoek = (query = '') =>
  parseListQuery(new Request(`http://portaal.test/toewijzing/toewijzingen?${query}`), toewijzingLijst);
const kies = async (nummer: string, contractId: string, anders: object = {}) =>
  maakToewijzing({
    ...wie(await manager()),
    nummer,
    contractId,
    soort: 'leerroute',
    motivering: null,
    alsVoorstel: false,
    ...anders,
  });

describe('choosing', () => {
  test('the choice shows what suits and why every other contract does not', async () => {
    await eenTraject('AL-100');
    const { keuze, bezwaren } = await keuzeVoorTraject(await manager(), 'AL-100', '', vandaag);
    expect(bezwaren).toEqual([]);
    expect(keuze?.past.map(({ nummer }) => nummer)).toEqual(['C-2022-001', 'C-2022-010']);
    const regio = await keuzeVoorTraject(await als('inkoper@noord.example'), 'AL-100', '', vandaag).catch(() => null);
    expect(regio).toBeNull(); // an inkoper sees no trajecten
  });

  test('refused with the reason when gemeente, route, dates, status or keurmerk do not fit', async () => {
    await eenTraject('AL-101');
    const waarom = async (contractId: string) => redenen(await kies('AL-101', contractId));
    expect(await waarom(oudBeta)).toEqual(['contract-onbekend']); // of Beta: not his to see
    await zetContract(alfaSolo, { status: 'opgeschort', opgeschortVanuit: 'actief', opgeschortDoor: 'besluit' });
    const nee = await kies('AL-101', alfaSolo);
    expect(nee.ok ? [] : toewijzingTeksten(nee)).toEqual([
      'Het contract heeft de status “Opgeschort” en neemt geen nieuwe deelnemers aan.',
    ]);
    await zetContract(alfaSolo, { status: 'actief', opgeschortVanuit: null, opgeschortDoor: null });
    await eenTraject('AL-102', { doelgroep: 'gezins-en-overige-migrant' });
    expect(redenen(await kies('AL-102', oudAlfa))).toEqual(['geen-asielstatushouder']);
    await eenTraject('AL-103', { leerroute: 'onderwijs', niveau: 'mbo' });
    expect(redenen(await kies('AL-103', oudAlfa))).toEqual(['dekt-dienst-niet']);
    await eenTraject('AL-104', { leerroute: 'onderwijs', niveau: 'wo' });
    expect(redenen(await kies('AL-104', oudAlfa))).toEqual(['hoger-onderwijs']);
    await eenTraject('AL-105', { leerroute: null, pipDatum: null });
    expect(redenen(await kies('AL-105', oudAlfa))).toEqual(['pip-ontbreekt']);
    expect(await statusVan(kies('bestaat-niet-1', oudAlfa))).toBe(404);
    expect(await statusVan(als('manager@zuid.example').then((actor) => kies('AL-101', oudAlfa, { actor })))).toBe(404);
  });

  test('assigned once, with a term of working days and mail to the aanbieder; a repeated form changes nothing', async () => {
    await eenTraject('AL-106');
    const eerder = (await post()).length;
    const invoer = { once: once('toewijzing-1') };
    const gemaakt = await kies('AL-106', oudAlfa, invoer);
    if (!gemaakt.ok) throw new Error(gemaakt.reden);
    expect(await toewijzingRij(gemaakt.value.id)).toMatchObject({
      status: 'toegewezen',
      toegewezenDatum: vandaag,
      reactieUiterlijk: '2023-07-10',
      regelId: null,
      afwijkingMotivering: null,
    });
    const brieven = (await post()).slice(eerder);
    expect(brieven.map(({ aan }) => aan)).toEqual(['school@taal.example']);
    expect(brieven[0]?.tekst).not.toContain('AL-106');
    expect(redenen(await kies('AL-106', alfaSolo))).toEqual(['al-toegewezen']);
    await eenTraject('AL-108');
    await expect(kies('AL-108', oudAlfa, invoer)).rejects.toBeInstanceOf(UniqueViolation);
  });

  test('a proposal is not the aanbieder’s to see until it is carried out', async () => {
    await eenTraject('AL-107');
    const gemaakt = await kies('AL-107', oudAlfa, { alsVoorstel: true });
    if (!gemaakt.ok) throw new Error(gemaakt.reden);
    const { id } = gemaakt.value;
    expect(await statusVan(toewijzingPagina(await taal(), id, vandaag))).toBe(404);
    expect(await wijsToe({ ...wie(await manager()), id, versie: 1 })).toEqual({ ok: true, value: true });
    expect((await toewijzingPagina(await taal(), id, vandaag)).daden).toEqual(['accepteer', 'weiger']);
  });
});

describe('the way of a toewijzing', () => {
  test('accepted, started, interrupted, resumed and finished; the traject goes along', async () => {
    const id = await toegewezen('AL-110', oudAlfa);
    const van = async () => ({ ...wie(await manager()), id });
    expect(await beantwoord({ ...wie(await taal()), id, versie: 1, antwoord: 'accepteer', reden: null })).toMatchObject(
      { ok: true },
    );
    expect((await post()).at(-1)).toMatchObject({ aan: 'manager@alfa.example' });
    expect(redenen(await start({ ...wie(await taal()), id, versie: 2, datum: '2023-07-02' }))).toEqual([
      'start-voor-toewijzing',
    ]);
    expect((await start({ ...wie(await taal()), id, versie: 2, datum: vandaag })).ok).toBe(true);
    expect(await trajectRij('AL-110')).toMatchObject({ status: 'gestart', startDatum: vandaag });
    await expect(onderbreek({ ...(await van()), versie: 2, datum: vandaag, reden: 'x' })).rejects.toBeInstanceOf(
      Conflict,
    );
    expect((await onderbreek({ ...(await van()), versie: 3, datum: vandaag, reden: 'Verlof.' })).ok).toBe(true);
    expect(await trajectRij('AL-110')).toMatchObject({ status: 'onderbroken' });
    expect((await hervat({ ...(await van()), versie: 4, datum: vandaag })).ok).toBe(true);
    const klaar = await rondAf({
      ...(await van()),
      versie: 5,
      datum: vandaag,
      resultaat: 'diploma',
      plichtVoldaan: true,
    });
    expect(klaar.ok).toBe(true);
    expect(await toewijzingRij(id)).toMatchObject({ status: 'afgerond', resultaat: 'diploma', eindDatum: vandaag });
    expect(await trajectRij('AL-110')).toMatchObject({
      status: 'afgerond',
      eindReden: 'plicht-voldaan',
      eindDatum: vandaag,
    });
    expect(redenen(await beeindig({ ...(await van()), versie: 6, datum: vandaag, eindReden: 'verhuisd' }))).toEqual([
      'overgang-niet-toegestaan',
    ]);
  });

  test('refused with a reason; the gemeente chooses another, and reads why', async () => {
    const id = await toegewezen('AL-111', oudAlfa);
    expect(redenen(await beantwoord({ ...wie(await taal()), id, versie: 1, antwoord: 'weiger', reden: ' ' }))).toEqual([
      'reden-ontbreekt',
    ]);
    expect(
      (await beantwoord({ ...wie(await taal()), id, versie: 1, antwoord: 'weiger', reden: 'De groep is vol.' })).ok,
    ).toBe(true);
    expect(await statusVan(toewijzingPagina(await taal(), id, vandaag))).toBe(404);
    const pagina = await toewijzingPagina(await manager(), id, vandaag);
    expect(pagina.gegevens).toMatchObject({ reden: 'De groep is vol.' });
    expect(pagina.geschiedenis[0]?.wat).toBe('Deelnemer geweigerd door de aanbieder');
    expect((await kies('AL-111', alfaSolo)).ok).toBe(true);
  });

  test('ended early: the traject and what else runs end with it', async () => {
    const id = await toegewezen('AL-112', oudAlfa);
    await beantwoord({ ...wie(await taal()), id, versie: 1, antwoord: 'accepteer', reden: null });
    await start({ ...wie(await manager()), id, versie: 2, datum: vandaag });
    expect((await beeindig({ ...wie(await manager()), id, versie: 3, datum: vandaag, eindReden: 'verhuisd' })).ok).toBe(
      true,
    );
    expect(await trajectRij('AL-112')).toMatchObject({ status: 'tussentijds-beeindigd', eindReden: 'verhuisd' });
  });

  test('handed over: this one closes, the next one asks for an answer and knows where it came from', async () => {
    const id = await toegewezen('AL-113', oudAlfa);
    await beantwoord({ ...wie(await taal()), id, versie: 1, antwoord: 'accepteer', reden: null });
    await start({ ...wie(await manager()), id, versie: 2, datum: vandaag });
    const naar = {
      ...wie(await manager()),
      id,
      versie: 3,
      datum: vandaag,
      leerroute: null,
      motivering: 'Past beter bij het werk.',
    };
    expect(redenen(await draagOver({ ...naar, contractId: oudAlfa }))).toEqual(['zelfde-contract']);
    const gedaan = await draagOver({ ...naar, contractId: alfaSolo });
    if (!gedaan.ok) throw new Error(gedaan.reden);
    expect(await toewijzingRij(id)).toMatchObject({ status: 'overgedragen', eindDatum: vandaag });
    expect(await toewijzingRij(gedaan.value.id)).toMatchObject({
      status: 'toegewezen',
      vorigeId: id,
      contractId: alfaSolo,
    });
    expect(await statusVan(toewijzingPagina(await solo(), id, vandaag))).toBe(404);
    const bijSolo = await toewijzingPagina(await solo(), gedaan.value.id, vandaag);
    expect(bijSolo.gegevens).toMatchObject({ vorigeId: null, afwijking: null });
    const brief = (await post()).filter(({ aan }) => aan === 'school@taal.example').at(-1);
    expect(brief?.tekst).not.toContain('Solotaal');
  });

  test('cancelled before it began; a stale form is a conflict', async () => {
    const id = await toegewezen('AL-114', oudAlfa);
    await expect(annuleer({ ...wie(await manager()), id, versie: 7, reden: 'x' })).rejects.toBeInstanceOf(Conflict);
    expect((await annuleer({ ...wie(await manager()), id, versie: 1, reden: 'Toch niet.' })).ok).toBe(true);
    expect(await toewijzingRij(id)).toMatchObject({ status: 'geannuleerd', reden: 'Toch niet.' });
    expect(await statusVan(toewijzingPagina(await taal(), id, vandaag))).toBe(404);
  });
});

describe('who sees what', () => {
  test('two aanbieders see nothing of each other, and another region nothing at all', async () => {
    const bijTaal = await toegewezen('AL-120', oudAlfa);
    const bijSolo = await toegewezen('AL-121', alfaSolo);
    const nummers = async (email: string) =>
      (await listToewijzingen(await als(email), zoek('status=toegewezen'), vandaag)).rijen.map(
        ({ trajectnummer }) => trajectnummer,
      );
    expect(await nummers('school@taal.example')).toContain('AL-120');
    expect(await nummers('school@taal.example')).not.toContain('AL-121');
    expect(await nummers('school@solo.example')).not.toContain('AL-120');
    expect(await nummers('manager@zuid.example')).toEqual([]);
    expect(await nummers('raad@alfa.example')).toEqual([]);
    expect(await statusVan(toewijzingPagina(await solo(), bijTaal, vandaag))).toBe(404);
    expect(
      await statusVan(beantwoord({ ...wie(await taal()), id: bijSolo, versie: 1, antwoord: 'accepteer', reden: null })),
    ).toBe(404);
    const gemeente = (await listToewijzingen(await manager(), zoek(`contract=${alfaSolo}&dienst=b1`), vandaag)).rijen;
    expect(gemeente.every(({ contract }) => contract === 'C-2022-010')).toBe(true);
  });

  test('Vandaag: the aanbieder answers, the gemeente chases and chooses', async () => {
    await eenTraject('AL-122');
    const taalWerk = await listToewijzingWerk(await taal(), vandaag);
    expect(taalWerk.find(({ titel }) => titel.endsWith('AL-120'))).toMatchObject({ urgentie: 7, datum: '2023-07-10' });
    expect(taalWerk.some(({ titel }) => titel.includes('AL-121'))).toBe(false);
    const later = await listToewijzingWerk(await manager(), '2023-07-12');
    expect(later.find(({ titel }) => titel.endsWith('AL-120'))?.tekst).toContain('moest antwoorden');
    expect(later.find(({ id }) => id.startsWith('toewijzing:zonder'))?.titel).toMatch(
      /^Alfa: \d+ trajecten zonder aanbieder$/,
    );
    expect(await listToewijzingWerk(await als('raad@alfa.example'), vandaag)).toEqual([]);
  });
});

test('the sums of the KPI’s are those that the records give', async () => {
  const { bijgehouden, herbouwd } = await tellingenEnHerbouw();
  expect(bijgehouden.length).toBeGreaterThan(10);
  expect(bijgehouden).toEqual(herbouwd);
});
