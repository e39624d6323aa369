import { beforeEach, describe, expect, test } from 'vitest';
import { legResultaatVast, trekPerceelTerug } from '../../../app/domain/aanbesteding/perceel-daden.server';
import { getPerceelPagina } from '../../../app/domain/aanbesteding/perceel-pagina.server';
import { gunTeksten } from '../../../app/domain/gunning/command-redenen';
import {
  gunPerceelDefinitief,
  gunPerceelNiet,
  herzieGunning,
  neemBeslissing,
} from '../../../app/domain/gunning/commands.server';
import { legEindeKortGedingVast, legKortGedingVast } from '../../../app/domain/gunning/commands-kort-geding.server';
import { listPartijOpties } from '../../../app/domain/gunning/partijen.server';
import { getGegundPerceel } from '../../../app/domain/gunning/queries.server';
import type { Failure } from '../../../app/platform/result';
import { db } from '../../../db/client';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { combinanten, organisaties } from '../../../db/schema';
import { freshDatabase } from '../../setup/db';
import {
  als,
  gegundAan,
  id,
  laadWereld,
  laatsteDaden,
  nu,
  once,
  partij,
  perceelRij,
  post,
  redenen,
  tenderStatus,
  vandaag,
  zetPerceel,
  zetTender,
} from './wereld';

const nummer = '2023-102';
const daad = async (versie: number) => ({
  actor: await als('inkoper@noord.example'),
  nummer,
  perceel: '1',
  versie,
  nu,
});
const aan = (...partijIds: string[]) => ({
  partijen: partijIds.map((partijId) => ({ partijId, toelichting: null })),
  combinatieNaam: null,
  leden: [],
});
const beslissing = { verzondenDatum: '2023-06-12', motivering: 'Beste prijs-kwaliteit.', vandaag };
const zinnen = (uitkomst: { ok: boolean }) => (uitkomst.ok ? [] : gunTeksten(uitkomst as Failure));

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
  await legResultaatVast({ ...(await daad(1)), aantalInschrijvers: 3 });
});

const gun = async (anders: Partial<Parameters<typeof neemBeslissing>[0]> = {}) =>
  neemBeslissing({ ...(await daad(2)), ...beslissing, ...aan(partij.samen), ...anders });

describe('the decision', () => {
  test('awards provisionally, tells the colleagues and nobody else, and not who won', async () => {
    expect(await gun()).toEqual({ ok: true, value: 'voorlopig-gegund' });
    expect(await perceelRij(id.gesloten)).toMatchObject({
      status: 'voorlopig-gegund',
      beslissingVerzondenDatum: '2023-06-12',
      versie: 3,
    });
    expect(await gegundAan(id.gesloten)).toEqual([partij.samen]);
    expect(await laatsteDaden(1)).toEqual(['perceel:voorlopig-gunnen']);
    const berichten = await post();
    expect(berichten.map(({ aan }) => aan).sort()).toEqual([
      'collega@noord.example',
      'inkoper@alfa.example',
      'inkoper@gamma.example',
    ]);
    expect(berichten[0]?.tekst).toContain('t/m 2 juli 2023');
    expect(berichten.map(({ tekst }) => tekst).join()).not.toMatch(/Taalhuis|Leskring|prijs-kwaliteit/);
  });

  test('names every missing keurmerk of who delivers, on the day of sending', async () => {
    const geweigerd = await gun({ ...aan(partij.samen, partij.hulp), verzondenDatum: '2023-06-20' });
    expect(zinnen(geweigerd)).toEqual([
      'Leskring heeft op 20 juni 2023 geen geldig keurmerk van Blik op Werk: het is verlopen.',
      'Hulpstichting heeft op 20 juni 2023 geen geldig keurmerk van Blik op Werk: er is niets over bekend.',
    ]);
    expect(await perceelRij(id.gesloten)).toMatchObject({ status: 'in-beoordeling', versie: 2 });
    expect(await post()).toEqual([]);
  });

  test('never to more than asked, to nobody, twice to one, or before closing', async () => {
    expect(redenen(await gun(aan(partij.taal, partij.samen, partij.hulp)))).toContain(
      'meer-gegund-dan-te-contracteren',
    );
    expect(redenen(await gun({ ...aan(), motivering: null }))).toEqual(['gegunde-ontbreekt', 'motivering-ontbreekt']);
    expect(redenen(await gun(aan(partij.taal, partij.taal)))).toEqual(['gegunde-dubbel']);
    expect(redenen(await gun({ verzondenDatum: '2023-05-01' }))).toEqual(['beslissing-voor-sluiting']);
    expect(redenen(await gun({ verzondenDatum: '2023-07-04', ...aan(partij.taal) }))).toEqual(['datum-in-de-toekomst']);
    expect(redenen(await gun(aan('bestaat-niet')))).toEqual(['partij-onbekend']);
    expect(redenen(await gun(aan((await als('inkoper@noord.example')).organisatieId)))).toEqual(['partij-onbekend']);
  });

  test('makes a combinatie on the spot; who does not deliver needs no keurmerk', async () => {
    const leden = [
      { aanbiederId: partij.taal, rol: 'penvoerder' as const, levert: true },
      { aanbiederId: partij.hulp, rol: 'combinant' as const, levert: false },
    ];
    expect(await gun({ ...aan(), leden })).toMatchObject({ ok: true });
    const [gegund] = await gegundAan(id.gesloten);
    const nieuw = (await db.select().from(organisaties)).find((rij) => rij.id === gegund);
    expect(nieuw).toMatchObject({ soort: 'combinatie', naam: 'Taalhuis en Hulpstichting' });
    expect((await db.select().from(combinanten)).filter((lid) => lid.combinatieId === gegund)).toHaveLength(2);
    expect(await laatsteDaden(2)).toEqual(['combinatie:maken', 'perceel:voorlopig-gunnen']);
  });

  test('a combinatie that exists is chosen, not made again; a refused award leaves none behind', async () => {
    const lid = (aanbiederId: string, levert = true) => ({ aanbiederId, rol: 'onbekend' as const, levert });
    const dubbel = await gun({ ...aan(), leden: [lid(partij.les), lid(partij.taal)] });
    expect(zinnen(dubbel)).toEqual(['Deze combinatie bestaat al: “Taalhuis en Leskring”. Kies die uit de lijst.']);
    const voor = await db.$count(organisaties);
    expect(redenen(await gun({ ...aan(), leden: [lid(partij.taal), lid(partij.hulp)] }))).toEqual([
      'keurmerk-niet-geldig',
    ]);
    expect(redenen(await gun({ ...aan(), leden: [lid(partij.taal, false), lid(partij.hulp, false)] }))).toEqual([
      'niemand-levert',
    ]);
    expect(redenen(await gun({ ...aan(), leden: [lid(partij.taal), lid(partij.samen)] }))).toEqual([
      'combinant-onbekend',
    ]);
    expect(await db.$count(organisaties)).toBe(voor);
  });

  test('a stale form gives Conflict, the same form twice awards once', async () => {
    await expect(gun({ versie: 1 })).rejects.toThrow(Conflict);
    await gun({ once: once('g') });
    await zetPerceel(id.gesloten, { status: 'in-beoordeling' });
    await expect(gun({ versie: 3, once: once('g') })).rejects.toThrow(UniqueViolation);
    expect(await gegundAan(id.gesloten)).toHaveLength(1);
  });

  test('a stranger gets 404, a bidder too', async () => {
    for (const email of ['inkoper@zuid.example', 'school@taal.example']) {
      await expect(gun({ actor: await als(email) })).rejects.toMatchObject({ status: 404 });
    }
    expect((await listPartijOpties(await als('school@taal.example'))).partijen.map(({ label }) => label)).toEqual([
      'Taalhuis en Leskring (combinatie)',
      'Taalhuis',
    ]);
  });
});

test('without an award: the reason code and the words', async () => {
  await gunPerceelNiet({ ...(await daad(2)), reden: 'ins-fund', motivering: 'Alles te duur.' });
  expect(await perceelRij(id.gesloten)).toMatchObject({
    status: 'niet-gegund',
    statusReden: 'Er is te weinig geld. Alles te duur.',
  });
});

describe('the final award', () => {
  const definitief = async (versie: number, anders: Partial<Parameters<typeof gunPerceelDefinitief>[0]> = {}) =>
    gunPerceelDefinitief({ ...(await daad(versie)), datum: vandaag, vandaag, zonder: undefined, ...anders });

  test('from the day after the opschortende termijn', async () => {
    await gun();
    const teVroeg = await definitief(3, { datum: '2023-07-02' });
    expect(zinnen(teVroeg)).toEqual([
      'De opschortende termijn loopt nog t/m 2 juli 2023. Daarna kunt u definitief gunnen.',
    ]);
    expect(redenen(await definitief(3, { datum: '2023-07-04' }))).toEqual(['datum-in-de-toekomst']);
    expect(await definitief(3)).toEqual({ ok: true, value: 'gegund' });
    expect(await perceelRij(id.gesloten)).toMatchObject({ status: 'gegund', gegundDatum: vandaag, versie: 4 });
    expect((await post()).filter(({ tekst }) => tekst.includes('definitief gegund'))).toHaveLength(3);
    const gegund = await getGegundPerceel(await als('inkoper@alfa.example'), nummer, '1');
    expect(gegund).toMatchObject({
      perceel: { status: 'gegund', leerroutes: ['b1', 'z'], eisen: ['blik-op-werk'] },
      gegunden: [{ partijId: partij.samen }],
    });
    expect(gegund.deelnemers).toHaveLength(3);
    await expect(getGegundPerceel(await als('inkoper@zuid.example'), nummer, '1')).rejects.toMatchObject({
      status: 404,
    });
  });

  test('sooner only on a ground that holds, never before the decision', async () => {
    await gun({ verzondenDatum: '2023-07-01', ...aan(partij.taal) });
    expect(redenen(await definitief(3, { zonder: 'enige-inschrijver' }))).toEqual(['geen-enige-inschrijver']);
    expect(redenen(await definitief(3, { zonder: 'geen-aankondigingsplicht' }))).toEqual(['wel-aankondigingsplicht']);
    await zetPerceel(id.gesloten, { aantalInschrijvers: 1 });
    expect(redenen(await definitief(3, { zonder: 'enige-inschrijver', datum: '2023-06-30' }))).toEqual([
      'datums-kloppen-niet',
    ]);
    expect(await definitief(3, { zonder: 'enige-inschrijver' })).toEqual({ ok: true, value: 'gegund' });
  });

  test('a kort geding holds it up until its end', async () => {
    await gun();
    const geding = async (versie: number, datum: string) => ({ ...(await daad(versie)), datum, vandaag });
    expect(redenen(await legKortGedingVast(await geding(3, '2023-06-01')))).toEqual(['kort-geding-voor-beslissing']);
    await legKortGedingVast(await geding(3, '2023-06-28'));
    expect(redenen(await legKortGedingVast(await geding(4, '2023-06-29')))).toEqual(['kort-geding-loopt']);
    expect(redenen(await definitief(4))).toEqual(['kort-geding-loopt']);
    expect(redenen(await legEindeKortGedingVast(await geding(4, '2023-06-27')))).toEqual([
      'kort-geding-eindigt-voor-begin',
    ]);
    await legEindeKortGedingVast(await geding(4, '2023-07-03'));
    expect(redenen(await legEindeKortGedingVast(await geding(5, '2023-07-03')))).toEqual(['geen-kort-geding']);
    expect(await definitief(5)).toEqual({ ok: true, value: 'gegund' });
  });

  test('a revised decision starts anew, a withdrawn perceel has no gegunde', async () => {
    await gun();
    await herzieGunning({ ...(await daad(3)), motivering: 'De rechter verbood de gunning.' });
    expect(await perceelRij(id.gesloten)).toMatchObject({ status: 'in-beoordeling', beslissingVerzondenDatum: null });
    expect(await gegundAan(id.gesloten)).toEqual([]);
    await gun({ versie: 4 });
    await trekPerceelTerug({ ...(await daad(5)), motivering: 'Geen behoefte meer.' });
    expect(await perceelRij(id.gesloten)).toMatchObject({ status: 'ingetrokken' });
    expect(await gegundAan(id.gesloten)).toEqual([]);
  });

  test('where the procedure knows no opschortende termijn it can be the same day', async () => {
    await zetTender(nummer, { procedure: 'enkelvoudig-onderhands' });
    await gun({ verzondenDatum: vandaag, ...aan(partij.taal) });
    expect(await definitief(3)).toEqual({ ok: true, value: 'gegund' });
  });
});

test('the page shows who delivers with his keurmerk, and what to do at every step', async () => {
  const actor = await als('inkoper@noord.example');
  const pagina = () => getPerceelPagina(actor, nummer, '1', vandaag);
  expect((await pagina()).watNu.knop?.label).toBe('Leg de gunningsbeslissing vast');
  await gun({ verzondenDatum: '2023-06-14' });
  const { watNu, uitslag } = await pagina();
  expect(watNu.knop).toBeUndefined();
  expect(watNu.wacht).toContain('t/m 4 juli 2023, nog 2 dagen');
  expect(watNu.overig.map(({ label }) => label)).toContain('Leg een kort geding vast');
  const [combinatie] = uitslag.gegunden;
  expect(
    combinatie?.leveraars.map(({ naam, keurmerken }) => [
      naam,
      keurmerken[0]?.vandaag.label,
      keurmerken[0]?.start?.label,
    ]),
  ).toEqual([
    ['Leskring', 'Verlopen', 'Verlopen'],
    ['Taalhuis', 'Geldig, bepaalde tijd', 'Geldig, bepaalde tijd'],
  ]);
  const lezer = await getPerceelPagina(await als('beoordelaar@noord.example'), nummer, '1', '2023-07-05');
  expect(lezer.watNu).toMatchObject({
    overig: [],
    wacht: expect.stringContaining('De inkoper van Regio Noord is aan zet'),
  });
  expect(await tenderStatus(nummer)).toBe('inschrijving-gesloten');
});
