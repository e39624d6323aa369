import { beforeEach, describe, expect, test } from 'vitest';
import { getAanbestedingDetail } from '../../../app/domain/aanbesteding/detail.server';
import { exportAanbestedingen } from '../../../app/domain/aanbesteding/export.server';
import { aanbestedingenLijst, getLijstPagina } from '../../../app/domain/aanbesteding/queries-lijst.server';
import { listAanbestedingWerk } from '../../../app/domain/aanbesteding/werk.server';
import type { Actor } from '../../../app/platform/actor.server';
import { parseListQuery } from '../../../app/platform/list';
import { countQueries } from '../../../db/client';
import { maintain } from '../../../db/commit';
import { aanbestedingBijlagen, akkoordverzoeken, bijlagen, gunningen, planningsmomenten } from '../../../db/schema';
import { loadReference } from '../../../seeds/reference';
import { freshDatabase } from '../../setup/db';
import { als, id, laadWereld, nu, partij, vandaag, zetPerceel, zetTender } from '../gunning/wereld';
import { geworpen, nummer, tender } from './klaar';

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
});

const vraag = (zoek = '') => parseListQuery(new Request(`http://portaal/aanbestedingen${zoek}`), aanbestedingenLijst);
const lijst = async (actor: Actor | null, zoek = '') => getLijstPagina(actor, vraag(zoek), vandaag);
const nummers = async (actor: Actor | null, zoek = '') => (await lijst(actor, zoek)).rijen.map((rij) => rij.nummer);
const detail = (actor: Actor | null, van: string) => getAanbestedingDetail({ actor, nummer: van, vandaag, nu });

describe('the list', () => {
  test('shows a buyer his own, in whatever phase, and those his gemeenten take part in', async () => {
    expect(await nummers(await als('inkoper@noord.example'))).toEqual(['2023-201', '2023-103', '2023-102', '2023-101']);
    expect(await nummers(await als('inkoper@zuid.example'))).toEqual(['2023-202', '2023-201']);
  });

  test('shows everybody else what was published, without drafts', async () => {
    const openbaar = ['2023-201', '2023-102'];
    expect(await nummers(null)).toEqual(openbaar);
    expect(await nummers(await als('school@taal.example'))).toEqual(openbaar);
    expect(await nummers(await als('inkoper@zuid.example'), '?weergave=openbaar')).toEqual(openbaar);
    await zetTender('2023-201', { status: 'ingetrokken' });
    await zetTender('2023-101', { status: 'ingetrokken' });
    expect(await nummers(null)).toEqual(openbaar);
  });

  test('searches titles, numbers and gemeenten, and outside not in what is still hidden', async () => {
    const actor = await als('inkoper@noord.example');
    expect(await nummers(actor, '?zoek=DELTA')).toEqual(['2023-201']);
    expect(await nummers(actor, '?zoek=elders')).toEqual(['2023-103']);
    expect(await nummers(actor, '?zoek=2023-10&sorteer=nummer&richting=op')).toEqual([
      '2023-101',
      '2023-102',
      '2023-103',
    ]);
    await zetPerceel(id.groot, { status: 'uitgesteld' });
    expect(await nummers(null, '?zoek=Delta')).toEqual([]);
  });

  test('filters and sorts', async () => {
    const actor = await als('inkoper@noord.example');
    expect(await nummers(actor, '?status=concept')).toEqual(['2023-103']);
    expect(await nummers(actor, '?procedure=onbekend&jaar=2023')).toEqual(['2023-103']);
    expect(await nummers(actor, '?jaar=2022')).toEqual([]);
    expect(await nummers(actor, '?sorteer=titel&richting=op')).toEqual([
      '2023-103',
      '2023-102',
      '2023-201',
      '2023-101',
    ]);
    expect(await nummers(actor, '?sorteer=status&richting=op')).toEqual([
      '2023-103',
      '2023-101',
      '2023-201',
      '2023-102',
    ]);
    expect((await nummers(actor, '?sorteer=sluiting&richting=op'))[0]).toBe('2023-102');
    expect((await nummers(actor, '?sorteer=sluiting&richting=af'))[0]).toBe('2023-102');
  });

  test('warns when procedure and raming do not match, inside only', async () => {
    await loadReference(nu);
    await zetTender('2023-102', { procedure: 'nationaal-openbaar' });
    await zetPerceel(id.gesloten, { ramingCents: 750_000_00 });
    const eigen = (await lijst(await als('inkoper@noord.example'), '?zoek=2023-102')).rijen[0];
    expect(eigen).toMatchObject({ waarschuwing: true, ramingCents: 750_000_00 });
    expect((await lijst(null, '?zoek=2023-102')).rijen[0]).toMatchObject({ waarschuwing: false, ramingCents: null });
    const csv = async (actor: Actor | null) =>
      (await exportAanbestedingen(actor, vraag('?zoek=2023-102'), vandaag, 'csv')).text();
    expect(await csv(await als('inkoper@noord.example'))).toContain('750000,00;nee');
    expect(await csv(null)).not.toContain('Raming');
  });
});

describe('the page', () => {
  test('of a draft exists only for who takes part', async () => {
    for (const email of ['inkoper@zuid.example', 'school@taal.example']) {
      expect(await geworpen(detail(await als(email), nummer))).toBe(404);
    }
    expect(await geworpen(detail(null, nummer))).toBe(404);
    expect(await geworpen(detail(null, '9999-999'))).toBe(404);
    expect((await detail(await als('beoordelaar@noord.example'), nummer)).intern).not.toBeNull();
  });

  test('outside tells no raming, no facts, no history, no planning before publication', async () => {
    const { id: aanbestedingId } = await tender('2023-102');
    await zetPerceel(id.gesloten, { ramingCents: 123_456_00, statusReden: 'geheim', aantalInschrijvers: 7 });
    await maintain((tx) => [
      ...(['voorbereiding', 'publicatie'] as const).map((soort) =>
        tx
          .insert(planningsmomenten)
          .values({ id: soort, aanbestedingId, soort, van: '2023-03-01', tot: '2023-04-01', toelichting: 'geheim' }),
      ),
      ...[true, false].flatMap((openbaar) => {
        const bijlage = {
          id: `b-${openbaar}`,
          sha256: 'x',
          naam: `${openbaar}.pdf`,
          mediatype: 'application/pdf',
          grootte: 1,
          geplaatstOp: nu,
        };
        return [
          tx.insert(bijlagen).values(bijlage),
          tx.insert(aanbestedingBijlagen).values({ aanbestedingId, bijlageId: bijlage.id, openbaar }),
        ];
      }),
    ]);
    const publiek = await detail(await als('school@taal.example'), '2023-102');
    expect(publiek.intern).toBeNull();
    expect(publiek.documenten.map(({ naam }) => naam)).toEqual(['true.pdf']);
    expect(publiek.tijdlijn.map(({ label }) => label)).toEqual(['Publicatie']);
    expect(publiek.percelen[0]).toMatchObject({ aantalInschrijvers: null, gegunden: [], intern: null });
    expect(JSON.stringify(publiek)).not.toMatch(/12345600|geheim|false\.pdf/);
    expect((await detail(await als('inkoper@noord.example'), '2023-102')).percelen[0]?.aantalInschrijvers).toBe(7);
  });

  test('outside tells who won and how many bid only once that is final', async () => {
    await maintain((tx) => [
      tx.insert(gunningen).values({ id: 'g-1', perceelId: id.gesloten, partijId: partij.samen }),
    ]);
    await zetPerceel(id.gesloten, { status: 'voorlopig-gegund', aantalInschrijvers: 7 });
    expect((await detail(null, '2023-102')).percelen[0]).toMatchObject({ aantalInschrijvers: null, gegunden: [] });
    await zetPerceel(id.gesloten, { status: 'gegund' });
    expect((await detail(null, '2023-102')).percelen[0]).toMatchObject({
      aantalInschrijvers: 7,
      gegunden: ['Taalhuis en Leskring'],
    });
  });

  test('a perceel that stayed behind is not there outside', async () => {
    await zetPerceel(id.begeleiding, { status: 'uitgesteld' });
    expect((await detail(null, '2023-102')).percelen.map(({ naam }) => naam)).toEqual(['B1 en Z']);
  });

  test('says whose tender it is to who only takes part', async () => {
    const { intern } = await detail(await als('inkoper@alfa.example'), '2023-201');
    expect(intern?.watNu).toEqual({ stappen: [], wacht: 'Regio Zuid beheert deze aanbesteding. U kijkt mee.' });
    expect(intern?.magBewerken).toBe(false);
  });

  test('takes at most thirteen queries, the list at most six', async () => {
    const actor = await als('inkoper@noord.example');
    for (const van of ['2023-101', '2023-102', '2023-103', '2023-201']) {
      expect(await countQueries(() => detail(actor, van))).toBeLessThanOrEqual(13);
    }
    expect(await countQueries(() => lijst(actor))).toBeLessThanOrEqual(6);
  });
});

describe('work', () => {
  const werk = async (email: string) =>
    (await listAanbestedingWerk(await als(email), vandaag)).map(({ id: _, href, urgentie }) => [href, urgentie]);

  test('a request waits for the colleague, not for who asked', async () => {
    const { id: aanbestedingId } = await tender();
    const { gebruikerId } = await als('inkoper@noord.example');
    await maintain((tx) => [
      tx.insert(akkoordverzoeken).values({
        id: 'v-1',
        aanbestedingId,
        daad: 'publiceer',
        gevraagdDoor: gebruikerId,
        gevraagdOp: '2023-07-01T10:00:00.000Z',
      }),
    ]);
    expect(await werk('collega@noord.example')).toContainEqual(['/aanbestedingen/2023-101/publicatie', -2]);
    expect(await werk('inkoper@noord.example')).not.toContainEqual(['/aanbestedingen/2023-101/publicatie', -2]);
    expect(await werk('inkoper@zuid.example')).not.toContainEqual(['/aanbestedingen/2023-101/publicatie', -2]);
    await zetTender(nummer, { status: 'ingetrokken' });
    expect(await werk('collega@noord.example')).not.toContainEqual(['/aanbestedingen/2023-101/publicatie', -2]);
  });

  test('closing, planned publication, notice of the award and what ran elsewhere', async () => {
    const { id: aanbestedingId } = await tender();
    await maintain((tx) => [
      tx
        .insert(planningsmomenten)
        .values({ id: 'p', aanbestedingId, soort: 'publicatie', van: '2023-06-30', tot: '2023-07-01' }),
    ]);
    await zetPerceel(id.gesloten, { status: 'gegund', gegundDatum: '2023-06-20' });
    await zetTender('2023-201', { sluitingOp: '2023-07-10T10:00:00.000Z' });
    expect(await werk('inkoper@noord.example')).toEqual([
      ['/aanbestedingen/2023-101/publicatie', -3],
      ['/aanbestedingen/2023-102/aankondiging', 17],
      ['/aanbestedingen/2023-103/resultaten', 30],
    ]);
    expect(await werk('inkoper@zuid.example')).toContainEqual(['/aanbestedingen/2023-201/sluiting', 7]);
    expect(await werk('beoordelaar@noord.example')).toEqual([]);
    expect(await werk('school@taal.example')).toEqual([]);
  });
});
