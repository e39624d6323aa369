import { beforeAll, describe, expect, test } from 'vitest';
import { bewerkTraject, maakTraject } from '../../../app/domain/traject/commands.server';
import { haalFeitWeg, voegFeitToe } from '../../../app/domain/traject/commands-feiten.server';
import { metingTekst } from '../../../app/domain/traject/meting.server';
import { trajectPagina } from '../../../app/domain/traject/pagina.server';
import { listTrajecten, trajectLijst } from '../../../app/domain/traject/queries-lijst.server';
import { trajectTeksten } from '../../../app/domain/traject/redenen';
import { parseListQuery } from '../../../app/platform/list';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { als, beta, once, oudAlfa, redenen, statusVan, vandaag } from '../contract/wereld';
import {
  begin,
  eenTraject,
  gegevens,
  manager,
  tellingenEnHerbouw,
  toegewezen,
  toewijzingRij,
  trajectRij,
  wie,
} from '../toewijzing/wereld';

beforeAll(begin);

const zoek = (query = '') => parseListQuery(new Request(`http://portaal.test/trajecten?${query}`), trajectLijst);
const nummers = async (query: string, email = 'manager@alfa.example') =>
  (await listTrajecten(await als(email), zoek(query))).rijen.map(({ trajectnummer }) => trajectnummer);

describe('by hand', () => {
  test('without a number the portal gives a random one, once for a form', async () => {
    const invoer = { ...wie(await manager()), trajectnummer: null, gegevens: gegevens(), once: once('traject-1') };
    const gemaakt = await maakTraject(invoer);
    if (!gemaakt.ok) throw new Error(gemaakt.reden);
    expect(gemaakt.value.trajectnummer).toMatch(/^T-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    expect(await trajectRij(gemaakt.value.trajectnummer)).toMatchObject({ status: 'pip-vastgesteld', versie: 1 });
    await expect(maakTraject(invoer)).rejects.toBeInstanceOf(UniqueViolation);
  });

  test('refused for another gemeente, a number that is taken, and days that cannot be', async () => {
    const maak = async (trajectnummer: string, anders = {}) =>
      maakTraject({ ...wie(await manager()), trajectnummer, gegevens: gegevens(anders) });
    expect(redenen(await maak('TR-1', { gemeenteId: beta }))).toEqual(['gemeente-onbekend']);
    expect((await maak('TR-1')).ok).toBe(true);
    expect(redenen(await maak('TR-1'))).toEqual(['nummer-bezet']);
    const nee = await maak('TR-2', { pipDatum: '2023-02-01', startDatum: '2023-08-01' });
    expect(nee.ok ? [] : trajectTeksten(nee)).toEqual([
      'De PIP-datum (1 februari 2023) ligt voor de plichtdatum (1 maart 2023). Verbeter een van beide.',
      'De startdatum (1 augustus 2023) ligt in de toekomst. Vul in wat al gebeurd is.',
    ]);
  });

  test('corrected with a version; what runs ends with it', async () => {
    const toewijzing = await toegewezen('TR-3', oudAlfa);
    const bewerk = async (versie: number, anders: object) =>
      bewerkTraject({ ...wie(await manager()), nummer: 'TR-3', versie, gegevens: gegevens(anders) });
    expect(redenen(await bewerk(1, {}))).toEqual(['niets-gewijzigd']);
    await expect(bewerk(7, { leerroute: 'z' })).rejects.toBeInstanceOf(Conflict);
    expect((await bewerk(1, { leerroute: 'z' })).ok).toBe(true);
    expect((await bewerk(2, { leerroute: 'z', eindDatum: '2023-07-01', eindReden: 'vertrokken' })).ok).toBe(true);
    expect(await toewijzingRij(toewijzing)).toMatchObject({ status: 'geannuleerd' });
    const { geschiedenis, stap } = await trajectPagina(await manager(), 'TR-3', vandaag);
    expect(stap).toEqual({ wat: 'klaar' });
    expect(geschiedenis.map(({ toelichting }) => toelichting)).toContain('Leerroute: B1-route → Z-route.');
    const vreemd = { ...wie(await als('manager@zuid.example')), nummer: 'TR-3', versie: 3, gegevens: gegevens() };
    expect(await statusVan(bewerkTraject(vreemd))).toBe(404);
  });

  test('facts that the gemeente knows itself, once each', async () => {
    await eenTraject('TR-4', { doelgroep: 'gezins-en-overige-migrant' });
    const feit = async (versie: number, datum: string) =>
      voegFeitToe({ ...wie(await manager()), nummer: 'TR-4', versie, soort: 'pvt-afgerond', datum });
    expect(redenen(await feit(1, '2023-02-01'))).toEqual(['feit-voor-plicht']);
    expect(redenen(await feit(1, '2023-07-04'))).toEqual(['feit-ligt-in-de-toekomst']);
    expect((await feit(1, '2023-06-01')).ok).toBe(true);
    expect(redenen(await feit(2, '2023-06-02'))).toEqual(['feit-bestaat-al']);
    expect(await nummers('meting=pvtAfgerond&van=2023-06-01&tot=2023-07-01')).toEqual(['TR-4']);
    const weg = { ...wie(await manager()), nummer: 'TR-4', soort: 'pvt-afgerond' as const };
    expect((await haalFeitWeg({ ...weg, versie: 2 })).ok).toBe(true);
    expect(redenen(await haalFeitWeg({ ...weg, versie: 3 }))).toEqual(['feit-onbekend']);
  });
});

describe('the list', () => {
  test('filters, sorting and who sees it', async () => {
    await toegewezen('TR-10', oudAlfa);
    await eenTraject('TR-11', { leerroute: 'z', pipDatum: '2023-04-03' });
    expect(await nummers('aanbieder=zonder&sorteer=pip')).toEqual(expect.arrayContaining(['TR-11', 'TR-1']));
    expect((await nummers('aanbieder=zonder&sorteer=pip'))[0]).toBe('TR-11');
    expect(await nummers('aanbieder=zonder')).not.toContain('TR-10');
    expect(await nummers(`contract=${oudAlfa}`)).toEqual(['TR-10']);
    expect(await nummers('leerroute=z&doelgroep=asielstatushouder')).toEqual(['TR-11', 'TR-3']);
    expect(await nummers('zoek=tr-1&sorteer=nummer&richting=af')).toEqual(['TR-11', 'TR-10', 'TR-1']);
    expect(await nummers('', 'manager@zuid.example')).toEqual([]);
    expect(await nummers('', 'raad@alfa.example')).toEqual([]);
    expect(await nummers('', 'school@taal.example')).toEqual(['TR-10']);
    expect(await nummers('', 'school@solo.example')).toEqual([]);
    expect(await statusVan(trajectPagina(await als('manager@zuid.example'), 'TR-10', vandaag))).toBe(404);
    const [rij] = (await listTrajecten(await manager(), zoek('zoek=TR-10'))).rijen;
    expect(rij).toMatchObject({ gemeente: 'Alfa', aanbieder: 'Taalhuis en Leskring' });
  });

  test('the records behind a figure of the voortgangsrapportage', async () => {
    const periode = 'van=2023-01-01&tot=2023-07-01';
    expect(await nummers(`meting=pipStatushouders&${periode}&leerroute=z`)).toEqual(['TR-11', 'TR-3']);
    expect(await nummers(`meting=pipGezinsmigranten&${periode}`)).toEqual(['TR-4']);
    expect(await nummers(`meting=beeindigdStatushouders&van=2023-07-01&tot=2023-08-01`)).toEqual(['TR-3']);
    expect(await nummers('meting=zGestart')).toEqual([]);
    expect(metingTekst({ meting: 'pipStatushouders', van: '2022-07-01', tot: '2023-07-01' })).toBe(
      'PIP-beschikkingen vastgesteld, statushouders (1 juli 2022 t/m 30 juni 2023)',
    );
    expect(metingTekst({ meting: 'gehuisvest' })).toBeNull();
    expect((await nummers('meting=bestaat-niet')).length).toBeGreaterThan(5);
  });
});

test('the page says what to do now', async () => {
  const stap = async (nummer: string) => (await trajectPagina(await manager(), nummer, vandaag)).stap.wat;
  expect(await stap('TR-11')).toBe('toewijzen');
  expect(await stap('TR-10')).toBe('toewijzing');
  expect(await stap('TR-4')).toBe('advies');
  await eenTraject('TR-20', { pipDatum: null, leerroute: null });
  const { gegevens: dagen } = await trajectPagina(await manager(), 'TR-20', vandaag);
  expect(dagen).toMatchObject({ pipUiterlijk: '2023-05-10', termijnTotEnMet: null });
  await eenTraject('TR-21', { leerroute: 'onderwijs', niveau: 'hbo', verlengingMaanden: 6 });
  expect(await stap('TR-21')).toBe('meeliften');
  expect((await trajectPagina(await manager(), 'TR-21', vandaag)).gegevens.termijnTotEnMet).toBe('2026-11-01');
});

test('the sums of the KPI’s are those that the records give', async () => {
  const { bijgehouden, herbouwd } = await tellingenEnHerbouw();
  expect(bijgehouden.length).toBeGreaterThan(5);
  expect(bijgehouden).toEqual(herbouwd);
});
