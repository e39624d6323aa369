import { beforeAll, describe, expect, test } from 'vitest';
import { vraagAan } from '../../../app/domain/individueel-contract/commands.server';
import { beeindig, rondAf, trekIn, wijsAf } from '../../../app/domain/individueel-contract/commands-einde.server';
import {
  legAanbodVast,
  legAkkoordVast,
  start,
  teken,
} from '../../../app/domain/individueel-contract/commands-verloop.server';
import { exportIndividueel } from '../../../app/domain/individueel-contract/export.server';
import { individueelPagina } from '../../../app/domain/individueel-contract/pagina.server';
import { listKeuzes } from '../../../app/domain/individueel-contract/queries.server';
import { listSommen } from '../../../app/domain/individueel-contract/queries-drempel.server';
import { individueelLijst, listIndividueel } from '../../../app/domain/individueel-contract/queries-lijst.server';
import { individueelTeksten } from '../../../app/domain/individueel-contract/redenen';
import { listIndividueelWerk } from '../../../app/domain/individueel-contract/werk.server';
import { stelBudgetVast } from '../../../app/domain/meelifregeling/commands-budget.server';
import { getRegelingPagina } from '../../../app/domain/meelifregeling/pagina.server';
import { listBudgetten } from '../../../app/domain/meelifregeling/queries-budget.server';
import { parseListQuery } from '../../../app/platform/list';
import { Conflict, UniqueViolation } from '../../../db/commit';
import * as dsl from '../../../seeds/dsl';
import { alfa, als, delta, once, partij, redenen, statusVan, vandaag } from '../contract/wereld';
import { begin, eenTraject, manager, tellingenEnHerbouw, trajectRij, wie } from '../toewijzing/wereld';

const regeling = dsl.meelifregeling({
  sleutel: 'hoger',
  naam: 'Hoger onderwijs Delta',
  host: delta,
  leerroute: 'onderwijs',
  niveau: 'hbo en wo',
  van: '2022-01-01',
  status: 'actief',
  prijsCents: 17_000_00,
  instellingen: [partij.hulp, partij.les],
  gemeenten: [{ gemeente: alfa, van: '2022-01-01', bron: 'test' }],
  budgetten: [{ gemeente: alfa, jaar: 2023, bedragCents: 900_000_00, bron: 'test' }],
  geschiedenis: [],
});
const erkenning = dsl.keurmerk({
  aanbieder: partij.hulp,
  soort: 'diploma-erkenning',
  status: 'geldig-onbepaalde-tijd',
  van: '2022-01-01',
  bron: 'test',
  geverifieerdDatum: '2023-06-20',
  geregistreerd: '2022-01-01',
});

beforeAll(async () => {
  await begin();
  await dsl.laad([regeling, erkenning]);
});

const hoger = { leerroute: 'onderwijs' as const, niveau: 'hbo' as const };
const vraag = async (trajectnummer: string, anders: object = {}) =>
  vraagAan({
    ...wie(await manager()),
    trajectnummer,
    keuze: `${regeling.id} ${partij.hulp}`,
    prijsCents: 17_000_00,
    startDatum: '2023-06-01',
    eindDatum: '2025-01-01',
    drempelMotivering: null,
    ...anders,
  });
async function aangevraagd(trajectnummer: string, anders: object = {}) {
  await eenTraject(trajectnummer, hoger);
  const gemaakt = await vraag(trajectnummer, anders);
  if (!gemaakt.ok) throw new Error(JSON.stringify(gemaakt));
  return gemaakt.value.id;
}
const met = async (id: string, versie: number) => ({ ...wie(await manager()), id, versie });
const stand = async (id: string) => (await individueelPagina(await manager(), id, vandaag)).kop.status;

test('the institutions of the open arrangements are the choices', async () => {
  expect((await listKeuzes(await manager())).map(({ label }) => label)).toEqual([
    'Hulpstichting (Hoger onderwijs Delta)',
    'Leskring (Hoger onderwijs Delta)',
  ]);
  expect(await listKeuzes(await als('school@taal.example'))).toEqual([]);
});

describe('asking', () => {
  test('refused with every reason', async () => {
    await eenTraject('IC-1');
    expect(redenen(await vraag('IC-1'))).toEqual(['geen-onderwijsroute']);
    await eenTraject('IC-2', { leerroute: 'onderwijs', niveau: 'mbo' });
    const nee = await vraag('IC-2', { keuze: `${regeling.id} ${partij.les}`, startDatum: '2023-04-01' });
    expect(nee.ok ? [] : individueelTeksten(nee)).toEqual([
      'De start kan niet voor de dagtekening van het PIP liggen (1 mei 2023).',
      'Het traject is niet voor hbo of wo. Vul het niveau in bij het traject, of wijs een aanbieder toe voor mbo.',
      'Leskring heeft op 1 april 2023 geen geldige diploma-erkenning: er is niets over bekend.',
    ]);
    expect(redenen(await vraag('BESTAAT-NIET-1'))).toEqual(['traject-onbekend']);
    expect(redenen(await vraag('IC-2', { keuze: 'x y' }))).toEqual(['regeling-onbekend']);
  });

  test('once per form and once per traject; numbers run per year', async () => {
    await eenTraject('IC-3', hoger);
    const invoer = { once: once('ic-1') };
    expect((await vraag('IC-3', invoer)).ok).toBe(true);
    expect(redenen(await vraag('IC-3'))).toEqual(['al-bij-aanbieder']);
    await eenTraject('IC-4', hoger);
    await expect(vraag('IC-4', invoer)).rejects.toBeInstanceOf(UniqueViolation);
    const id = await aangevraagd('IC-5');
    expect((await individueelPagina(await manager(), id, vandaag)).kop.nummer).toBe('IC-2023-002');
  });
});

test('from the request to the end; the traject goes along', async () => {
  const id = await aangevraagd('IC-10');
  expect((await legAkkoordVast({ ...(await met(id, 1)), toelichting: 'Mail van 1 juni.' })).ok).toBe(true);
  expect((await legAanbodVast({ ...(await met(id, 2)), toelichting: null })).ok).toBe(true);
  expect(redenen(await start({ ...(await met(id, 3)), datum: vandaag }))).toEqual(['overgang-niet-toegestaan']);
  await expect(teken({ ...(await met(id, 2)), datum: vandaag, drempelMotivering: null })).rejects.toBeInstanceOf(
    Conflict,
  );
  expect((await teken({ ...(await met(id, 3)), datum: '2023-06-02', drempelMotivering: null })).ok).toBe(true);
  expect((await listIndividueelWerk(await manager(), vandaag)).find((werk) => werk.id.endsWith(id))?.tekst).toContain(
    'Leg de start vast',
  );
  expect(redenen(await start({ ...(await met(id, 4)), datum: '2023-05-31' }))).toEqual(['start-buiten-termijn']);
  expect((await start({ ...(await met(id, 4)), datum: '2023-06-05' })).ok).toBe(true);
  expect(await trajectRij('IC-10')).toMatchObject({ status: 'gestart', startDatum: '2023-06-05' });
  expect((await rondAf({ ...(await met(id, 5)), datum: vandaag, plichtVoldaan: true })).ok).toBe(true);
  expect(await trajectRij('IC-10')).toMatchObject({ status: 'afgerond', eindReden: 'plicht-voldaan' });
  expect((await individueelPagina(await manager(), id, vandaag)).gegevens.eindDatum).toBe('2023-07-04');
});

test('refused, withdrawn and ended early, each with its reason', async () => {
  const [af, terug, eerder] = [await aangevraagd('IC-11'), await aangevraagd('IC-12'), await aangevraagd('IC-13')];
  expect(redenen(await wijsAf({ ...(await met(af, 1)), reden: ' ' }))).toEqual(['reden-ontbreekt']);
  await wijsAf({ ...(await met(af, 1)), reden: 'Geen plaats.' });
  await trekIn({ ...(await met(terug, 1)), reden: 'Kiest anders.' });
  await legAanbodVast({ ...(await met(eerder, 1)), toelichting: null });
  await teken({ ...(await met(eerder, 2)), datum: vandaag, drempelMotivering: null });
  await beeindig({ ...(await met(eerder, 3)), datum: vandaag, reden: 'Verhuisd.' });
  expect([await stand(af), await stand(terug), await stand(eerder)]).toEqual(['afgewezen', 'ingetrokken', 'beeindigd']);
  await expect(aangevraagd('IC-11')).rejects.toThrow(); // the number is taken
  expect((await vraag('IC-11')).ok).toBe(true); // but a refused request stands in nobody's way
});

test('the sum per gemeente and institution warns, and then asks why', async () => {
  const groot = { prijsCents: 560_000_00 };
  await eenTraject('IC-20', hoger);
  expect(redenen(await vraag('IC-20', groot))).toEqual(['drempel-motivering']);
  const gemaakt = await vraag('IC-20', { ...groot, drempelMotivering: 'Eén uitzonderlijk traject.' });
  if (!gemaakt.ok) throw new Error(gemaakt.reden);
  const [som] = await listSommen(await manager(), vandaag);
  expect(som).toMatchObject({ gemeente: 'Alfa', instelling: 'Hulpstichting', stand: 'nadert' });
  const { id } = gemaakt.value;
  await legAanbodVast({ ...(await met(id, 1)), toelichting: null });
  expect((await teken({ ...(await met(id, 2)), datum: vandaag, drempelMotivering: null })).ok).toBe(true);
  const { sommen, magAanvragen } = await getRegelingPagina(
    await manager(),
    regeling.id,
    new Request('http://portaal.test/meelifregelingen/x'),
    vandaag,
  );
  expect([sommen?.length, magAanvragen]).toEqual([1, true]);
});

describe('the budget', () => {
  const zet = async (bedragCents: number, versie: number, anders: object = {}) =>
    stelBudgetVast({
      ...wie(await manager()),
      id: regeling.id,
      gemeenteId: alfa,
      jaar: 2024,
      bedragCents,
      bron: 'Raad van 1 juni',
      versie,
      ...anders,
    });
  const in2024 = { startDatum: '2024-02-01', eindDatum: '2025-08-01', drempelMotivering: 'Los van elkaar.' };
  const budget2024 = async () => (await listBudgetten(await manager(), regeling.id)).find(({ jaar }) => jaar === 2024);

  test('without one nothing is asked for; with one the price is reserved, and given back', async () => {
    await eenTraject('IC-30', hoger);
    expect(redenen(await vraag('IC-30', in2024))).toEqual(['budget-ontbreekt']);
    expect((await zet(30_000_00, 0)).ok).toBe(true);
    const gemaakt = await vraag('IC-30', in2024);
    if (!gemaakt.ok) throw new Error(gemaakt.reden);
    expect(await budget2024()).toMatchObject({ bedragCents: 30_000_00, gereserveerdCents: 17_000_00, aantal: 1 });
    const { budget } = await individueelPagina(await manager(), gemaakt.value.id, vandaag);
    expect(budget).toMatchObject({ reserveert: true, gereserveerdCents: 17_000_00 });

    await eenTraject('IC-31', hoger);
    const nee = await vraag('IC-31', in2024);
    expect(nee.ok ? [] : individueelTeksten(nee).map((zin) => zin.replaceAll('\u00a0', ' '))).toEqual([
      'Het budget van Alfa voor 2024 is € 30.000,00. Daarvan is € 17.000,00 gereserveerd en € 13.000,00 over. Dit contract kost € 17.000,00. Verhoog het budget bij de regeling, of trek eerst een andere aanvraag in.',
    ]);
    await trekIn({ ...(await met(gemaakt.value.id, 1)), reden: 'Kiest anders.' });
    expect(await budget2024()).toMatchObject({ gereserveerdCents: 0, aantal: 0 });
    expect((await vraag('IC-31', in2024)).ok).toBe(true);
  });

  test('is changed, never under what is reserved, and only of an own gemeente', async () => {
    const nu = await budget2024();
    expect(redenen(await zet(40_000_00, 0))).toEqual(['budget-bestaat-al']);
    expect(redenen(await zet(16_999_99, nu?.versie ?? 0))).toEqual(['budget-onder-reservering']);
    await expect(zet(40_000_00, 1)).rejects.toBeInstanceOf(Conflict); // somebody reserved in the meantime
    expect((await zet(17_000_00, nu?.versie ?? 0)).ok).toBe(true);
    expect(redenen(await zet(1_00, 0, { gemeenteId: delta }))).toEqual(['gemeente-lift-niet-mee']);
    expect(await listBudgetten(await als('manager@zuid.example'))).toEqual([]);
    expect(await listBudgetten(await als('school@taal.example'))).toEqual([]);
  });

  test('two requests in one moment do not pass it together', async () => {
    const nu = await budget2024();
    await zet(17_000_00 + 20_000_00, nu?.versie ?? 0);
    await eenTraject('IC-32', hoger);
    await eenTraject('IC-33', hoger);
    const samen = await Promise.allSettled([vraag('IC-32', in2024), vraag('IC-33', in2024)]);
    expect(samen.filter((een) => een.status === 'fulfilled' && een.value.ok)).toHaveLength(1);
    expect(await budget2024()).toMatchObject({ gereserveerdCents: 34_000_00, aantal: 2 });
  });
});

test('list, filters, export and who sees it', async () => {
  const zoek = (query = '') =>
    parseListQuery(new Request(`http://portaal.test/individuele-contracten?${query}`), individueelLijst);
  const { rijen, totaal } = await listIndividueel(await manager(), zoek('sorteer=prijs&richting=af'));
  expect(rijen[0]).toMatchObject({ trajectnummer: 'IC-20', prijsCents: 560_000_00 });
  expect(totaal).toBe(11);
  expect((await listIndividueel(await manager(), zoek('status=afgerond'))).totaal).toBe(1);
  expect((await listIndividueel(await manager(), zoek('zoek=ic-1&status=aangevraagd'))).totaal).toBe(1);
  const csv = await (await exportIndividueel(await manager(), zoek('status=afgerond'), vandaag, 'csv')).text();
  expect(csv.trim().split('\r\n')[1]).toContain(
    'IC-10;Alfa;Hulpstichting;Hoger onderwijs Delta;hbo;17000,00;2023-06-01;2023-07-03',
  );
  const vreemd = await als('manager@zuid.example');
  expect((await listIndividueel(vreemd, zoek())).totaal).toBe(0);
  expect(await statusVan(individueelPagina(vreemd, rijen[0]?.id ?? '', vandaag))).toBe(404);
  expect((await listIndividueel(await als('school@taal.example'), zoek())).totaal).toBe(0);
});

test('the sums of the KPI’s are those that the records give', async () => {
  const { bijgehouden, herbouwd } = await tellingenEnHerbouw();
  expect(bijgehouden).toEqual(herbouwd);
});
