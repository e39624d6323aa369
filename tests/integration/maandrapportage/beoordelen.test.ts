import { beforeEach, describe, expect, test } from 'vitest';
import { herbouwTellingen } from '../../../app/domain/kpi/herbouw-writes.server';
import {
  stuurTerug,
  trekCorrectieIn,
  vraagCorrectie,
} from '../../../app/domain/maandrapportage/commands-beoordelen.server';
import { keurGoed, keurSamenGoed } from '../../../app/domain/maandrapportage/commands-goedkeuren.server';
import { dienIn } from '../../../app/domain/maandrapportage/commands-indienen.server';
import { leesPagina } from '../../../app/domain/maandrapportage/lees-pagina.server';
import { getRapportage, listOpmerkingen } from '../../../app/domain/maandrapportage/queries.server';
import { listRapportageWerk } from '../../../app/domain/maandrapportage/werk.server';
import { Conflict, maintain, UniqueViolation } from '../../../db/commit';
import { maandrapportages, trajectfeiten } from '../../../db/schema';
import * as dsl from '../../../seeds/dsl';
import { freshDatabase } from '../../setup/db';
import {
  als,
  bewaar,
  bijHulp,
  bijSamen,
  bijSolo,
  daden,
  type Email,
  feitenVan,
  getypt,
  ingediend,
  kies,
  laadWereld,
  lesuren,
  maak,
  nu,
  once,
  opdracht,
  post,
  rapportageVan,
  regelsVan,
  standVan,
  statusVan,
  telling,
  tellingen,
  toewijzingId,
  trajectId,
  vandaag,
  zetToewijzing,
} from './wereld';

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
  await herbouwTellingen();
  await maak();
});

type Gekozen = { id: string; versie: number };
const daad = async (email: Email, rapportage: Gekozen) => ({
  actor: await als(email),
  ...kies(rapportage),
  nu,
  vandaag,
});
const keur = async (rapportage: Gekozen, email: Email = 'manager@alfa.example') =>
  keurGoed(await daad(email, rapportage));
const terug = async (rapportage: Gekozen, algemeen: string | null, ...perRegel: [number, string][]) =>
  stuurTerug({ ...(await daad('manager@alfa.example', rapportage)), algemeen, perRegel: new Map(perRegel) });
const correctie = async (rapportage: Gekozen, email: Email = 'manager@alfa.example') => {
  const uitkomst = await vraagCorrectie({
    ...(await daad(email, rapportage)),
    reden: 'De uren van NO-1 kloppen niet.',
  });
  if (!uitkomst.ok) throw new Error(uitkomst.reden);
  return rapportageVan(bijSamen, '2023-06', 2);
};
/** Lines over version 2, handed in. */
const opnieuwIngediend = async (rapportage: Gekozen, regel: Parameters<typeof getypt>[number]) => {
  await bewaar('school@taal.example', rapportage, getypt(regel));
  const bewaard = await rapportageVan(bijSamen, '2023-06', 2);
  const uitkomst = await dienIn(await daad('school@taal.example', bewaard));
  if (!uitkomst.ok) throw new Error(uitkomst.reden);
  return rapportageVan(bijSamen, '2023-06', 2);
};
/** The sums are those that a rebuild from the records gives. */
const sommenKloppen = async () => {
  const bijgehouden = await tellingen();
  await herbouwTellingen();
  expect(await tellingen()).toEqual(bijgehouden);
};

describe('sending back', () => {
  test('with remarks about a line and about all of it; the aanbieders hear of it', async () => {
    const rapportage = await ingediend();
    expect(await terug(rapportage, 'Kijk de uren na.', [2, 'Klopt dit verzuim?'])).toEqual({ ok: true, value: 2 });
    expect(await rapportageVan(bijSamen)).toMatchObject({ status: 'teruggestuurd', terugGestuurd: 1 });
    expect(await listOpmerkingen(rapportage.id)).toMatchObject([
      { trajectnummer: null, tekst: 'Kijk de uren na.' },
      { trajectnummer: 'NO-2', tekst: 'Klopt dit verzuim?' },
    ]);
    const mails = (await post()).filter(({ onderwerp }) => onderwerp.includes('teruggestuurd'));
    expect(mails.map(({ aan }) => aan).sort()).toEqual(['school@les.example', 'school@taal.example']);
    expect(await daden(1)).toEqual(['maandrapportage:terugsturen']);
  });

  test('asks for a remark, and for a line that is there', async () => {
    const rapportage = await ingediend();
    expect(await terug(rapportage, null)).toMatchObject({ reden: 'opmerking-ontbreekt' });
    expect(await terug(rapportage, null, [7, 'x'])).toMatchObject({ reden: 'regel-onbekend' });
    await expect(terug({ ...rapportage, versie: 1 }, 'x')).rejects.toThrow(Conflict);
    expect(await terug(await rapportageVan(bijSolo), 'x').catch((fout) => fout.status)).toBe(404);
  });

  test('handing in again keeps the first moment, and only the last remarks are shown', async () => {
    const eerst = await ingediend();
    await terug(eerst, 'Kijk de uren na.');
    const terugGestuurd = await rapportageVan(bijSamen);
    await bewaar('school@taal.example', terugGestuurd, getypt([1, lesuren('48', '40', { geoorloofdMinuten: '8' })]));
    const bewaard = await rapportageVan(bijSamen);
    expect(bewaard.status).toBe('teruggestuurd');
    const laat = { nu: '2023-07-20T10:00:00.000Z', vandaag: '2023-07-20' };
    expect(await dienIn({ ...(await daad('school@taal.example', bewaard)), ...laat })).toEqual({
      ok: true,
      value: { teLaat: false },
    });
    expect(await rapportageVan(bijSamen)).toMatchObject({ eersteIngediendOp: nu, ingediendOp: laat.nu });
    expect(await telling('Q-02', bijSamen, '2023-07')).toEqual([{ teller: 1, noemer: 1 }]);
  });
});

describe('approving', () => {
  test('records facts and hours in the same commit; nothing changes afterwards', async () => {
    const rapportage = await ingediend({
      pvtAfgerondDatum: '5-6-2023',
      werkSoort: 'werkstage',
      werkDatum: '12-6-2023',
    });
    expect(await telling('U-01', bijSamen, '2023-06')).toEqual([]);
    expect(await keur(rapportage)).toEqual({ ok: true, value: true });
    expect(await rapportageVan(bijSamen)).toMatchObject({ status: 'goedgekeurd', beoordeeldOp: nu });
    expect(await feitenVan('NO-1')).toEqual([
      { soort: 'pvt-afgerond', datum: '2023-06-05', maand: '2023-06' },
      { soort: 'werkstage', datum: '2023-06-12', maand: '2023-06' },
    ]);
    expect(await telling('U-01', bijSamen, '2023-06')).toEqual([
      { teller: 48 * 60, noemer: 48 * 60 },
      { teller: 30 * 60, noemer: 32 * 60 },
    ]);
    await sommenKloppen();
    expect(await keur(await rapportageVan(bijSamen))).toMatchObject({ reden: 'overgang-niet-toegestaan' });
    expect(await terug(await rapportageVan(bijSamen), 'Toch niet.')).toMatchObject({
      reden: 'overgang-niet-toegestaan',
    });
  });

  test('only by who answers for the gemeente', async () => {
    const rapportage = await ingediend();
    expect(await statusVan(keur(rapportage, 'manager@beta.example'))).toBe(404);
    await expect(keur({ ...rapportage, versie: 1 })).rejects.toThrow(Conflict);
    expect(await keur(rapportage, 'manager@noord.example')).toMatchObject({ ok: true });
  });

  test('the same key twice is stopped by the database', async () => {
    const rapportage = await ingediend();
    await keurGoed({ ...(await daad('manager@alfa.example', rapportage)), once: once('g') });
    await maintain((tx) => [tx.update(maandrapportages).set({ status: 'ingediend' })]);
    const weer = { ...(await daad('manager@alfa.example', await rapportageVan(bijSamen))), once: once('g') };
    await expect(keurGoed(weer)).rejects.toThrow(UniqueViolation);
  });

  test('an end ends toewijzing and traject; the guidance goes on', async () => {
    await keur(await ingediend({ eindDatum: '20-6-2023', eindReden: 'verhuisd' }));
    const { toewijzing, traject } = await standVan('NO-1', bijSamen);
    expect(toewijzing).toMatchObject({
      status: 'tussentijds-beeindigd',
      eindDatum: '2023-06-20',
      eindReden: 'verhuisd',
    });
    expect(traject).toMatchObject({ status: 'tussentijds-beeindigd', eindDatum: '2023-06-20', eindReden: 'verhuisd' });
    expect((await standVan('NO-1', bijHulp)).toewijzing?.status).toBe('gestart');
    await sommenKloppen();
  });

  test('a diploma is the end of the obligation', async () => {
    await keur(await ingediend({ eindDatum: '20-6-2023', eindReden: 'plicht-voldaan' }));
    const { toewijzing, traject } = await standVan('NO-1', bijSamen);
    expect([toewijzing?.status, toewijzing?.resultaat, traject?.status]).toEqual(['afgerond', 'diploma', 'afgerond']);
    expect(await feitenVan('NO-1')).toMatchObject([{ soort: 'plicht-voldaan', datum: '2023-06-20' }]);
    await sommenKloppen();
  });

  test('an interruption stands until a later month says otherwise', async () => {
    await keur(await ingediend({ onderbroken: 'ja' }));
    expect(await standVan('NO-1', bijSamen)).toMatchObject({
      toewijzing: { status: 'onderbroken', onderbrokenDatum: '2023-06-01' },
      traject: { status: 'onderbroken' },
    });
    await sommenKloppen();
  });

  test('what the gemeente did meanwhile wins', async () => {
    const rapportage = await ingediend({ eindDatum: '20-6-2023', eindReden: 'verhuisd' });
    await zetToewijzing(toewijzingId('NO-1', bijSamen), { status: 'overgedragen', eindDatum: '2023-06-18' });
    expect(await keur(rapportage)).toMatchObject({ ok: true });
    expect((await standVan('NO-1', bijSamen)).toewijzing?.status).toBe('overgedragen');
  });

  test('the earliest day of a fact counts; what the gemeente entered itself stays', async () => {
    await maintain((tx) => [
      tx.insert(trajectfeiten).values([
        { trajectId: trajectId('NO-1'), soort: 'pvt-afgerond', datum: '2023-06-20' },
        {
          trajectId: trajectId('NO-1'),
          soort: 'knm-behaald',
          datum: '2023-06-20',
          contractId: bijHulp,
          maand: '2023-05',
        },
        {
          trajectId: trajectId('NO-1'),
          soort: 'map-gestart',
          datum: '2023-02-20',
          contractId: bijHulp,
          maand: '2023-05',
        },
      ]),
    ]);
    await keur(
      await ingediend({ pvtAfgerondDatum: '5-6-2023', knmBehaaldDatum: '6-6-2023', mapGestartDatum: '7-6-2023' }),
    );
    expect(await feitenVan('NO-1')).toEqual([
      { soort: 'knm-behaald', datum: '2023-06-06', maand: '2023-06' },
      { soort: 'map-gestart', datum: '2023-02-20', maand: '2023-05' },
      { soort: 'pvt-afgerond', datum: '2023-06-20', maand: null },
    ]);
  });

  test('several at once, each for itself', async () => {
    const rapportage = await ingediend();
    const open = await rapportageVan(bijHulp);
    const invoer = { actor: await als('manager@alfa.example'), nu, vandaag };
    const uitkomst = await keurSamenGoed({ ...invoer, ids: [kies(open), kies(rapportage)] });
    expect(uitkomst.gelukt.map(({ id }) => id)).toEqual([rapportage.id]);
    expect(uitkomst.mislukt.map(({ id }) => id)).toEqual([open.id]);
    const vreemd = await rapportageVan(bijSolo);
    expect(await statusVan(keurSamenGoed({ ...invoer, ids: [kies(vreemd)] }))).toBe(404);
  });
});

describe('correcting', () => {
  test('a new version with the same lines; the approved one holds until the new one is approved', async () => {
    await keur(await ingediend({ pvtAfgerondDatum: '5-6-2023' }));
    const eerste = await rapportageVan(bijSamen);
    const tweede = await correctie(eerste);
    expect(tweede).toMatchObject({ status: 'concept', uiterlijk: eerste.uiterlijk, eersteIngediendOp: nu });
    expect((await regelsVan(tweede.id)).map(({ rapportageId: _, ...regel }) => regel)).toEqual(
      (await regelsVan(eerste.id)).map(({ rapportageId: _, ...regel }) => regel),
    );
    expect((await rapportageVan(bijSamen)).status).toBe('goedgekeurd');
    expect((await post()).filter(({ onderwerp }) => onderwerp.startsWith('Correctie'))).toHaveLength(2);
    const weer = await vraagCorrectie({
      ...(await daad('manager@alfa.example', await rapportageVan(bijSamen))),
      reden: 'Nog eens.',
    });
    expect(weer).toMatchObject({ reden: 'correctie-loopt' });

    const klaar = await opnieuwIngediend(tweede, [
      1,
      lesuren('48', '24', { geoorloofdMinuten: '24', pvtAfgerondDatum: '', knmBehaaldDatum: '7-6-2023' }),
    ]);
    expect(await telling('U-01', bijSamen, '2023-06')).toContainEqual({ teller: 48 * 60, noemer: 48 * 60 });
    expect(await keur(klaar)).toMatchObject({ ok: true });
    expect((await rapportageVan(bijSamen)).status).toBe('vervangen');
    expect((await rapportageVan(bijSamen, '2023-06', 2)).status).toBe('goedgekeurd');
    expect(await feitenVan('NO-1')).toEqual([{ soort: 'knm-behaald', datum: '2023-06-07', maand: '2023-06' }]);
    expect(await telling('U-01', bijSamen, '2023-06')).toContainEqual({ teller: 24 * 60, noemer: 48 * 60 });
    expect(await telling('Q-02', bijSamen, '2023-07')).toEqual([{ teller: 1, noemer: 1 }]);
    await sommenKloppen();
  });

  test('an end that is taken back, and a fact that another month said too', async () => {
    await keur(await ingediend({ eindDatum: '20-6-2023', eindReden: 'verhuisd', pvtAfgerondDatum: '5-6-2023' }));
    await maintain((tx) => [
      tx.insert(maandrapportages).values({
        id: 'ander',
        contractId: bijHulp,
        maand: '2023-05',
        status: 'goedgekeurd',
        uiterlijk: '2023-06-10',
      }),
    ]);
    const { rapportageregels } = await import('../../../db/schema');
    await maintain((tx) => [
      tx.insert(rapportageregels).values({
        rapportageId: 'ander',
        toewijzingId: toewijzingId('NO-1', bijHulp),
        trajectId: trajectId('NO-1'),
        volgorde: 1,
        pvtAfgerondDatum: '2023-06-09',
      }),
    ]);
    await herbouwTellingen();
    const tweede = await correctie(await rapportageVan(bijSamen));
    await keur(
      await opnieuwIngediend(tweede, [1, lesuren('48', '48', { eindDatum: '', eindReden: '', pvtAfgerondDatum: '' })]),
    );
    expect(await standVan('NO-1', bijSamen)).toMatchObject({
      toewijzing: { status: 'gestart', eindDatum: null, eindReden: null },
      traject: { status: 'gestart', eindDatum: null, eindReden: null },
    });
    expect(await feitenVan('NO-1')).toEqual([{ soort: 'pvt-afgerond', datum: '2023-06-09', maand: '2023-05' }]);
    await sommenKloppen();
  });

  test('an end stays when the traject goes on elsewhere', async () => {
    await keur(await ingediend({ eindDatum: '20-6-2023', eindReden: 'overig' }));
    await dsl.laad([
      {
        ...opdracht('NO-1', bijSolo),
        gebeurtenissen: [{ dag: '2023-07-01', daad: 'traject:importeren', object: ['traject', 'x'] }],
      },
    ]);
    const tweede = await correctie(await rapportageVan(bijSamen), 'school@taal.example');
    await keur(await opnieuwIngediend(tweede, [1, lesuren('48', '48', { eindDatum: '', eindReden: '' })]));
    expect((await standVan('NO-1', bijSamen)).toewijzing?.status).toBe('tussentijds-beeindigd');
  });

  test('a request made by mistake is withdrawn; the aanbieder hears it and has nothing to do', async () => {
    await keur(await ingediend());
    const eerste = await rapportageVan(bijSamen);
    const tweede = await correctie(eerste);
    const werk = async () =>
      (await listRapportageWerk(await als('school@taal.example'), vandaag)).map(({ titel }) => titel);
    expect(await werk()).toContainEqual(expect.stringMatching(/^Corrigeer de rapportage/));
    expect(await trekCorrectieIn(await daad('school@taal.example', tweede))).toMatchObject({
      reden: 'correctie-van-ander',
    });
    const manager = await als('manager@alfa.example');
    const { kan } = await leesPagina(manager, await getRapportage(manager, tweede.id), 'alles', vandaag);
    expect(kan.intrekken).toBe(true);

    expect(await trekCorrectieIn(await daad('manager@alfa.example', tweede))).toEqual({ ok: true, value: eerste.id });
    expect((await rapportageVan(bijSamen, '2023-06', 2)).status).toBe('ingetrokken');
    expect((await rapportageVan(bijSamen)).status).toBe('goedgekeurd');
    expect(await werk()).not.toContainEqual(expect.stringMatching(/^Corrigeer de rapportage/));
    expect((await post()).filter(({ onderwerp }) => onderwerp.startsWith('Correctie niet meer nodig'))).toHaveLength(2);
    expect(await daden(2)).toEqual(['maandrapportage:correctie-intrekken', 'maandrapportage:correctie-intrekken']);
    await sommenKloppen();

    const weer = await vraagCorrectie({
      ...(await daad('manager@alfa.example', await rapportageVan(bijSamen))),
      reden: 'Nu echt.',
    });
    expect(weer.ok).toBe(true);
    expect((await rapportageVan(bijSamen, '2023-06', 3)).status).toBe('concept');
  });

  test('not once the aanbieder began', async () => {
    await keur(await ingediend());
    const tweede = await correctie(await rapportageVan(bijSamen));
    await bewaar('school@taal.example', tweede, getypt([1, lesuren('48', '24', { geoorloofdMinuten: '24' })]));
    const begonnen = await rapportageVan(bijSamen, '2023-06', 2);
    expect(await trekCorrectieIn(await daad('manager@alfa.example', begonnen))).toMatchObject({
      reden: 'correctie-begonnen',
    });
    await expect(trekCorrectieIn(await daad('manager@alfa.example', tweede))).rejects.toBeInstanceOf(Conflict);
  });

  test('of what is not approved there is nothing to correct', async () => {
    const rapportage = await ingediend();
    const uitkomst = await vraagCorrectie({ ...(await daad('manager@alfa.example', rapportage)), reden: 'x' });
    expect(uitkomst).toMatchObject({ reden: 'overgang-niet-toegestaan' });
  });
});
