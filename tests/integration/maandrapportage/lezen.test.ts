import { beforeEach, describe, expect, test } from 'vitest';
import { stuurTerug } from '../../../app/domain/maandrapportage/commands-beoordelen.server';
import { keurGoed } from '../../../app/domain/maandrapportage/commands-goedkeuren.server';
import { exportRapportages } from '../../../app/domain/maandrapportage/export.server';
import { indienPagina } from '../../../app/domain/maandrapportage/indien-pagina.server';
import { bewaarPagina, bewaarTussendoor } from '../../../app/domain/maandrapportage/invul-daad.server';
import { invulPagina } from '../../../app/domain/maandrapportage/invul-pagina.server';
import { leesPagina } from '../../../app/domain/maandrapportage/lees-pagina.server';
import { getRapportage } from '../../../app/domain/maandrapportage/queries.server';
import { rapportageKeuzes, telRapportages } from '../../../app/domain/maandrapportage/queries-keuzes.server';
import {
  listRapportages,
  listZonderWaarschuwing,
  rapportageLijst,
} from '../../../app/domain/maandrapportage/queries-lijst.server';
import { bewaarRegel } from '../../../app/domain/maandrapportage/regel-daad.server';
import { regelPagina } from '../../../app/domain/maandrapportage/regel-pagina.server';
import { listRapportageWerk } from '../../../app/domain/maandrapportage/werk.server';
import { parseListQuery } from '../../../app/platform/list';
import { countQueries } from '../../../db/client';
import { laad } from '../../../seeds/dsl';
import { freshDatabase } from '../../setup/db';
import {
  alfa,
  als,
  beta,
  bijHulpBeta,
  bijSamen,
  type Email,
  ingediend,
  ingevuld,
  kies,
  laadWereld,
  loop,
  maak,
  nu,
  rapportageVan,
  regelsVan,
  statusVan,
  vandaag,
} from './wereld';

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
  await maak();
});

const query = (zoek: string) => parseListQuery(new Request(`http://p.test/rapportages?${zoek}`), rapportageLijst);
const contracten = async (email: Email, zoek = '') =>
  (await listRapportages(await als(email), query(zoek), vandaag)).rijen.map(({ contract }) => contract.slice(-3));
const lees = async (email: Email, contractId = bijSamen) =>
  leesPagina(
    await als(email),
    await getRapportage(await als(email), (await rapportageVan(contractId)).id),
    'alles',
    vandaag,
  );
const invul = async (nakijken = false) =>
  invulPagina(
    await als('school@taal.example'),
    await getRapportage(await als('school@taal.example'), (await rapportageVan(bijSamen)).id),
    { nakijken, pagina: 1 },
    vandaag,
  );

describe('the list', () => {
  test.each([
    ['manager@noord.example', ['701', '702', '703']],
    ['manager@alfa.example', ['701', '703']],
    ['manager@beta.example', ['702']],
    ['school@taal.example', ['701']],
    ['school@les.example', ['701']],
    ['school@solo.example', ['702']],
    ['inkoper@noord.example', []],
  ] as const)('%s sees his own reports', async (email, verwacht) => {
    expect(await contracten(email)).toEqual(verwacht);
  });

  test('a competitor is nowhere: not in filters, counts or file', async () => {
    const actor = await als('school@solo.example');
    expect(await rapportageKeuzes(actor)).toEqual({
      maanden: [{ waarde: '2023-06', label: 'juni 2023' }],
      gemeenten: [{ waarde: expect.any(String), label: 'Beta' }],
      contractanten: [{ waarde: expect.any(String), label: 'Solotaal' }],
    });
    expect(await telRapportages(actor, vandaag)).toMatchObject({ bijAanbieder: 1, ingediend: 0 });
    const bestand = await (await exportRapportages(actor, query(''), vandaag, 'csv')).text();
    expect(bestand).toContain('Solotaal');
    expect(bestand).not.toContain('Taalhuis');
  });

  test('filters, sorts and searches', async () => {
    await ingediend();
    const manager = 'manager@noord.example';
    expect(await contracten(manager, 'status=ingediend')).toEqual(['701']);
    expect(await contracten(manager, 'status=te-doen')).toEqual(['702', '703']);
    expect(await contracten(manager, 'status=te-laat')).toEqual([]);
    expect(await contracten(manager, `gemeente=${encodeURIComponent(alfa)}`)).toEqual(['701', '703']);
    expect(await contracten(manager, 'zoek=solotaal')).toEqual(['702']);
    expect(await contracten(manager, 'maand=2023-05')).toEqual([]);
    expect(await contracten(manager, 'maand=onzin')).toHaveLength(3);
    expect(await contracten(manager, 'sorteer=gemeente&richting=af')).toEqual(['702', '701', '703']);
    expect(await contracten(manager)).toEqual(['701', '702', '703']);
    const laat = await listRapportages(await als(manager), query('status=te-laat'), '2023-07-11');
    expect(laat.rijen.map(({ contract, teLaat }) => [contract.slice(-3), teLaat])).toEqual([
      ['702', true],
      ['703', true],
    ]);
  });

  test('hours of what the aanbieder is still at are his own', async () => {
    await ingevuld();
    const [vanManager] = (await listRapportages(await als('manager@alfa.example'), query('zoek=701'), vandaag)).rijen;
    const [vanSchool] = (await listRapportages(await als('school@taal.example'), query(''), vandaag)).rijen;
    expect([vanManager?.gevolgdMinuten, vanSchool?.gevolgdMinuten]).toEqual([null, 78 * 60]);
  });

  test('approving together offers what has no warning', async () => {
    await ingediend({ niveau: '' });
    expect(await listZonderWaarschuwing(await als('manager@alfa.example'), vandaag)).toEqual([]);
  });
});

describe('the pages', () => {
  test('filling in: columns for the kind of trajecten, and faults only once asked for', async () => {
    const leeg = await invul();
    expect(leeg.kolommen.map(({ veld }) => veld)).toEqual([
      'aangebodenMinuten',
      'gevolgdMinuten',
      'geoorloofdMinuten',
      'ongeoorloofdMinuten',
      'participatieMinuten',
      'niveau',
      'onderbroken',
    ]);
    expect(leeg.rijen[0]).toMatchObject({ trajectnummer: 'NO-1', route: 'B1', meer: '' });
    expect(leeg.rijen[0]?.cellen[4]).toBeNull();
    expect(leeg.rijen[1]?.cellen[4]).toBe('');
    const leegNagekeken = await invul(true);
    expect(leegNagekeken.meldingen).toHaveLength(2);
    await ingevuld();
    expect((await invul(true)).meldingen).toEqual([]);
  });

  test('what is known is shown and not asked', async () => {
    await keurGoed({
      actor: await als('manager@alfa.example'),
      ...kies(await ingediend({ pvtAfgerondDatum: '5-6-2023' })),
      nu,
      vandaag,
    });
    await maak('2023-08-01');
    const { id } = await rapportageVan(bijSamen, '2023-07');
    const rapportage = await getRapportage(await als('school@taal.example'), id);
    const pagina = await regelPagina(rapportage, '1', '2023-08-01');
    expect(pagina.bekend).toBe('PVT afgerond 5-6-2023');
    expect(pagina.velden.find(({ naam }) => naam === 'pvtAfgerondDatum')).toMatchObject({ bekend: '5-6-2023' });
    expect(pagina.velden.some(({ naam }) => naam === 'participatieMinuten')).toBe(false);
    expect(await statusVan(regelPagina(rapportage, '99', '2023-08-01'))).toBe(404);
    expect(await statusVan(regelPagina(rapportage, 'x', '2023-08-01'))).toBe(404);
  });

  test('one line from its own page, and on to the next', async () => {
    const rapportage = await ingevuld();
    const basis = { actor: await als('school@taal.example'), id: rapportage.id, nu, vandaag };
    const velden = (await regelPagina(await getRapportage(basis.actor, basis.id), '1', vandaag)).velden;
    const getypt = Object.fromEntries(velden.map(({ naam, waarde }) => [naam, waarde]));
    const post = (anders: Record<string, string>, versie: number, naar?: string) =>
      bewaarRegel({ ...basis, regel: '1', invoer: { ...getypt, ...anders, versie, naar } as never });
    expect(await post({ knmBehaaldDatum: '7-6-2023' }, rapportage.versie, '2')).toMatchObject({
      value: { naar: `/rapportages/${rapportage.id}/regels/2`, soort: 'succes' },
    });
    expect(await post({ knmBehaaldDatum: '7-7-2023' }, rapportage.versie + 1)).toMatchObject({
      value: { naar: `/rapportages/${rapportage.id}/regels/1`, soort: 'let-op' },
    });
    expect((await regelsVan(rapportage.id))[0]).toMatchObject({ knmBehaaldDatum: '2023-07-07', gevolgdMinuten: 2880 });
  });

  test('the table of lines is kept by one post, and what cannot be read comes back as it was typed', async () => {
    const rapportage = await rapportageVan(bijSamen);
    const formulier = (velden: Record<string, string>) => {
      const formData = new FormData();
      for (const [naam, waarde] of Object.entries(velden)) formData.set(naam, waarde);
      return formData;
    };
    const post = async (velden: Record<string, string>) =>
      bewaarPagina({
        actor: await als('school@taal.example'),
        id: rapportage.id,
        formData: formulier(velden),
        nu,
        vandaag,
      });
    const fout = await post({ versie: '1', '1.a': '48', '1.g': 'veel', '2.s': 'on', '2.a': '', naar: 'nakijken' });
    expect(fout.status).toBe(400);
    expect(await fout.json()).toMatchObject({
      getypt: { '1 gevolgdMinuten': 'veel' },
      meldingen: [[1, { gevolgdMinuten: [{}] }]],
    });
    const nagekeken = await post({ versie: '2', '1.a': '48', '1.g': '48', naar: 'nakijken' });
    expect(nagekeken.headers.get('Location')).toBe(`/rapportages/${rapportage.id}/indiening`);
    const regel = await post({ versie: '3', naar: '2' });
    expect(regel.headers.get('Location')).toBe(`/rapportages/${rapportage.id}/regels/2`);
    const oud = await post({ versie: '1', '1.a': '50' });
    expect([oud.status, await oud.json()]).toMatchObject([409, { getypt: { '1 aangebodenMinuten': '50' } }]);
    const tussendoor = await bewaarTussendoor({
      actor: await als('school@taal.example'),
      id: rapportage.id,
      formData: formulier({ versie: '3', '1.a': '48', '1.g': '50' }),
      nu,
      vandaag,
    });
    expect(await tussendoor.json()).toMatchObject({
      versie: 4,
      bewaard: 'Bewaard om 12.00 uur.',
      meldingen: [[1, { gevolgdMinuten: [{ ernst: 'fout' }] }]],
    });
  });

  test('the gemeente sees no lines before they are handed in; then with what changed', async () => {
    await ingevuld();
    expect(await lees('manager@alfa.example')).toMatchObject({
      verborgen: true,
      rijen: [],
      kan: { beoordelen: false },
    });
    await ingediend({ niveau: '' });
    const pagina = await lees('manager@alfa.example');
    expect(pagina).toMatchObject({
      verborgen: false,
      waarschuwingen: 1,
      kan: { beoordelen: true, corrigeren: false },
      totalen: { trajecten: 2, aangeboden: '80', gevolgd: '78', aanwezig: '97,5%' },
    });
    expect((await lees('school@les.example')).kan).toEqual({ beoordelen: false, intrekken: false, corrigeren: false });
  });

  test('the last look counts faults and warnings with where to mend them', async () => {
    const rapportage = await getRapportage(await als('school@taal.example'), (await rapportageVan(bijSamen)).id);
    const pagina = await indienPagina(rapportage, false, vandaag);
    expect(pagina.fouten.aantal).toBe(5);
    expect(pagina.fouten.eerste[0]).toEqual({
      tekst: 'Regel 1, NO-1: vul de aangeboden uren in, of zet het traject op “onderbroken”',
      href: `/rapportages/${rapportage.id}?nakijken=1#1.a`,
    });
    expect(pagina.waarschuwingen.aantal).toBe(2);
    expect((await indienPagina(rapportage, true, vandaag)).zonderVorige).toEqual(['NO-1', 'NO-2']);
    expect((await indienPagina(rapportage, false, '2023-06-20')).vanaf).toBe('2023-07-01');
  });

  test('500 lines cost as many queries as two', async () => {
    await laad(
      Array.from({ length: 498 }, (_, index) => loop(`XX-${1000 + index}`, alfa, bijSamen, index % 2 ? 'b1' : 'z')),
    );
    await maak();
    const { id } = await rapportageVan(bijSamen);
    const actor = await als('school@taal.example');
    const pagina = async () =>
      invulPagina(actor, await getRapportage(actor, id), { nakijken: true, pagina: 1 }, vandaag);
    expect((await pagina()).rijen).toHaveLength(500);
    expect(await countQueries(pagina)).toBeLessThanOrEqual(7);
    expect(await countQueries(() => lees('manager@alfa.example'))).toBeLessThanOrEqual(14);
  });
});

describe('on Vandaag', () => {
  const titels = async (email: Email, dag = vandaag) =>
    (await listRapportageWerk(await als(email), dag)).map(({ titel, urgentie }) => [titel, urgentie]);

  test('an aanbieder: due, late, sent back; who judges: waiting and late', async () => {
    expect(await titels('school@taal.example')).toEqual([['Dien de rapportage van juni 2023 in: Alfa', 7]]);
    expect(await titels('manager@alfa.example')).toEqual([]);
    expect(await titels('inkoper@noord.example')).toEqual([]);
    expect(await titels('school@taal.example', '2023-07-12')).toEqual([
      ['Dien de rapportage van juni 2023 in: Alfa', -2],
    ]);
    expect((await titels('manager@noord.example', '2023-07-12')).sort()).toEqual([
      ['Rapportage van juni 2023 is te laat: Hulpstichting', -2],
      ['Rapportage van juni 2023 is te laat: Solotaal', -2],
      ['Rapportage van juni 2023 is te laat: Taalhuis en Leskring', -2],
    ]);
    const rapportage = await ingediend();
    expect(await titels('manager@alfa.example')).toEqual([
      ['Beoordeel de rapportage van juni 2023: Taalhuis en Leskring', 10],
    ]);
    expect(await titels('manager@beta.example')).toEqual([]);
    await stuurTerug({
      actor: await als('manager@alfa.example'),
      ...kies(rapportage),
      nu,
      vandaag,
      algemeen: 'Kijk na.',
      perRegel: new Map(),
    });
    expect(await titels('school@les.example')).toEqual([['Rapportage juni 2023 is teruggestuurd: Alfa', 0]]);
    expect(await titels('school@solo.example')).toEqual([['Dien de rapportage van juni 2023 in: Beta', 7]]);
  });

  test('several contracts of a month are one entry, which leads to the list', async () => {
    await laad([...loop('NO-8', beta, bijHulpBeta, 'b1', { soort: 'maatschappelijke-begeleiding' })]);
    await maak();
    const [punt, ...rest] = await listRapportageWerk(await als('team@hulp.example'), vandaag);
    expect(rest).toEqual([]);
    expect(punt).toMatchObject({ titel: 'Dien de rapportage van juni 2023 in: 2 contracten', urgentie: 7 });
    expect(punt?.href).toMatch(/^\/rapportages\?maand=2023-06&status=open&contractant=/);
  });
});
