import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { doeAkkoordDaad } from '../../../app/domain/aanbesteding/akkoord-daad.server';
import { plaatsDocument, wijzigDocument } from '../../../app/domain/aanbesteding/commands-documenten.server';
import {
  beginMarktconsultatie,
  beginVoorbereiding,
  legAankondigingVast,
  sluitInschrijving,
} from '../../../app/domain/aanbesteding/commands-fasen.server';
import { getAkkoordPagina, getDaadPagina } from '../../../app/domain/aanbesteding/daad-pagina.server';
import { oprollen } from '../../../app/domain/aanbesteding/oprollen.server';
import { listDocumenten } from '../../../app/domain/aanbesteding/queries-stukken.server';
import { event } from '../../../app/platform/events.server';
import { db } from '../../../db/client';
import { Conflict, commit, exactlyOne, maintain } from '../../../db/commit';
import { akkoordverzoeken, contracten, percelen } from '../../../db/schema';
import { freshDatabase } from '../../setup/db';
import {
  alfa,
  als,
  gamma,
  id,
  laadWereld,
  laatsteDaden,
  nu,
  partij,
  perceelRij,
  post,
  redenen,
  tenderStatus,
  vandaag,
  zetPerceel,
  zetTender,
} from '../gunning/wereld';
import { geworpen, klaarVoorPublicatie, metMandaten, nummer, tender } from './klaar';

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
});

const inkoper = () => als('inkoper@noord.example');
const versieVan = async (van = nummer) => (await tender(van)).versie;

describe('documents', () => {
  const pdf = (naam = 'vragen.pdf', inhoud = '%PDF-1.7 inhoud') => new File([inhoud], naam);
  const plaats = async (openbaar: boolean, bestand = pdf()) =>
    plaatsDocument({ actor: await inkoper(), nummer, bestand, soort: 'vragenlijst', openbaar, nu, once: undefined });
  const documenten = async () => listDocumenten((await tender()).id, false);

  test('are placed, shown to everybody, hidden again and taken away', async () => {
    expect(await plaats(false)).toEqual({ ok: true, value: { naam: 'vragen.pdf' } });
    const [document] = await documenten();
    expect(document).toMatchObject({ naam: 'vragen.pdf', openbaar: false, soort: 'vragenlijst' });
    const actor = await inkoper();
    const wijzig = (bedoeling: 'maak-openbaar' | 'maak-intern' | 'haal-weg') =>
      wijzigDocument({ actor, nummer, bijlageId: document?.id ?? '', bedoeling, nu });
    expect(await wijzig('maak-openbaar')).toEqual({ ok: true, value: '“vragen.pdf” is nu openbaar.' });
    await zetTender(nummer, { status: 'gepubliceerd' });
    expect(redenen(await wijzig('maak-intern'))).toEqual(['document-is-openbaar']);
    expect(redenen(await wijzig('haal-weg'))).toEqual(['document-is-openbaar']);
    await zetTender(nummer, { status: 'in-voorbereiding' });
    expect((await wijzig('haal-weg')).ok).toBe(true);
    expect(await documenten()).toEqual([]);
    expect(await geworpen(wijzig('haal-weg'))).toBe(404);
  });

  test('of an unknown kind are refused', async () => {
    expect(redenen(await plaats(false, pdf('virus.exe')))).toEqual(['bestand-soort-onbekend']);
    expect(redenen(await plaats(false, pdf('vragen.pdf', 'geen pdf')))).toEqual(['bestand-soort-onbekend']);
  });

  test('the marktconsultatie waits for its list of questions', async () => {
    await zetTender(nummer, { status: 'concept' });
    const begin = async () => beginMarktconsultatie({ actor: await inkoper(), nummer, versie: 1, nu });
    expect(redenen(await begin())).toEqual(['vragenlijst-ontbreekt']);
    await plaats(false);
    expect((await begin()).ok).toBe(true);
    expect(await tenderStatus(nummer)).toBe('marktconsultatie');
  });
});

describe('phases', () => {
  test('the preparation names every missing mandate and where to put it in order', async () => {
    await zetTender(nummer, { status: 'concept' });
    const begin = async () => beginVoorbereiding({ actor: await inkoper(), nummer, versie: await versieVan(), nu });
    expect(redenen(await begin())).toContain('penvoerder-ontbreekt');
    await metMandaten(gamma);
    expect(redenen(await begin())).toEqual(['mandaat-ontbreekt']);
    const { punten } = await getDaadPagina(await inkoper(), nummer, 'start-voorbereiding', nu);
    expect(punten).toEqual([
      {
        tekst: 'Het mandaat van Gamma aan de penvoerder ontbreekt.',
        plek: { label: 'Naar de mandaten', href: '/aanbestedingen/2023-101/mandaten' },
      },
    ]);
  });

  test('closing waits for its moment', async () => {
    await zetTender(nummer, { status: 'gepubliceerd', sluitingOp: '2023-07-03T10:00:01.000Z' });
    const sluit = async (op: string) => sluitInschrijving({ actor: await inkoper(), nummer, versie: 1, nu: op });
    expect(redenen(await sluit(nu))).toEqual(['nog-niet-gesloten']);
    expect((await sluit('2023-07-03T10:00:01.000Z')).ok).toBe(true);
    expect(await tenderStatus(nummer)).toBe('inschrijving-gesloten');
    await expect(sluit('2023-07-03T11:00:00.000Z')).resolves.toMatchObject({ reden: 'overgang-niet-toegestaan' });
  });

  test('the award is announced after it, not before and not tomorrow', async () => {
    const leg = async (datum: string) =>
      legAankondigingVast({ actor: await inkoper(), nummer: '2023-102', versie: 1, datum, vandaag, nu });
    expect(redenen(await leg('2023-07-01'))).toEqual(['nog-niet-gegund']);
    await zetPerceel(id.gesloten, { status: 'gegund', gegundDatum: '2023-06-20' });
    expect(redenen(await leg('2023-06-19'))).toEqual(['datums-kloppen-niet']);
    expect(redenen(await leg('2023-07-04'))).toEqual(['datum-in-de-toekomst']);
    expect((await leg('2023-07-01')).ok).toBe(true);
    await expect(leg('2023-07-02')).rejects.toThrow(Conflict);
  });
});

describe('four eyes', () => {
  type Bedoeling = 'vraag' | 'akkoord' | 'wijs-af' | 'neem-terug';
  const doe = async (
    bedoeling: Bedoeling,
    email = 'inkoper@noord.example',
    anders: { motivering?: string; daad?: 'trek-in'; nummer?: string } = {},
  ) => {
    const van = anders.nummer ?? nummer;
    return doeAkkoordDaad({
      actor: await als(email),
      nummer: van,
      daad: anders.daad ?? 'publiceer',
      bedoeling,
      versie: await versieVan(van),
      motivering: anders.motivering ?? null,
      vandaag,
      nu,
    });
  };
  const collega = 'collega@noord.example';
  const open = async () => db.select().from(akkoordverzoeken).where(eq(akkoordverzoeken.daad, 'publiceer'));

  test('nothing is asked while points are open', async () => {
    expect(redenen(await doe('vraag'))).toContain('raming-ontbreekt');
    expect(await open()).toEqual([]);
  });

  test('one asks, the colleague of the same region gets a mail and publishes', async () => {
    await klaarVoorPublicatie();
    expect(await doe('vraag')).toEqual({ ok: true, value: 'Akkoord gevraagd. 1 collega krijgt een mail.' });
    const brieven = await post();
    expect(brieven.map(({ aan }) => aan)).toEqual([collega]);
    expect(brieven[0]?.tekst).toContain('/aanbestedingen/2023-101/publicatie');
    expect(redenen(await doe('akkoord'))).toEqual(['zelfde-persoon']);
    expect(redenen(await doe('vraag', collega))).toEqual(['verzoek-loopt-al']);
    expect((await getAkkoordPagina(await als(collega), nummer, 'publiceer', vandaag)).verzoek).toMatchObject({
      vanMij: false,
    });

    expect(await doe('akkoord', collega)).toEqual({ ok: true, value: 'De aanbesteding is gepubliceerd.' });
    expect(await tender()).toMatchObject({ status: 'gepubliceerd', gepubliceerdOp: nu });
    expect((await perceelRij(id.voorbereiding)).status).toBe('open');
    expect(await laatsteDaden(2)).toEqual(['perceel:publiceren', 'aanbesteding:publiceren']);
    expect((await open())[0]).toMatchObject({ uitkomst: 'akkoord', afgehandeldOp: nu });
    expect(redenen(await doe('akkoord', collega))).toEqual(['geen-verzoek']);
  });

  test('what changed after asking is judged again', async () => {
    await klaarVoorPublicatie();
    await doe('vraag');
    await zetPerceel(id.voorbereiding, { programmaVanEisen: null });
    expect(redenen(await doe('akkoord', collega))).toEqual(['programma-van-eisen-ontbreekt']);
  });

  test('two who ask at once: the second is too late', async () => {
    await klaarVoorPublicatie();
    await doe('vraag');
    const laat = doeAkkoordDaad({
      actor: await als(collega),
      nummer,
      daad: 'trek-in',
      bedoeling: 'vraag',
      versie: 1,
      motivering: 'x',
      vandaag,
      nu,
    });
    await expect(laat).rejects.toThrow(Conflict);
  });

  test('refusing needs a reason and a second person, taking back the first', async () => {
    await klaarVoorPublicatie();
    await doe('vraag');
    expect(redenen(await doe('wijs-af', collega))).toEqual(['motivering-ontbreekt']);
    expect(redenen(await doe('wijs-af', undefined, { motivering: 'x' }))).toEqual(['eigen-verzoek']);
    expect(redenen(await doe('neem-terug', collega))).toEqual(['niet-uw-verzoek']);
    expect((await doe('wijs-af', collega, { motivering: 'De planning klopt niet.' })).ok).toBe(true);
    expect((await open())[0]).toMatchObject({ uitkomst: 'afgewezen' });
    await doe('vraag');
    expect((await doe('neem-terug')).ok).toBe(true);
    expect(redenen(await doe('neem-terug'))).toEqual(['geen-verzoek']);
  });

  test('withdrawing takes the running percelen along, and a request to publish', async () => {
    await klaarVoorPublicatie();
    await doe('vraag');
    const trekIn = { daad: 'trek-in' as const, motivering: 'De wet verandert.' };
    expect(redenen(await doe('vraag', undefined, { daad: 'trek-in' }))).toEqual(['motivering-ontbreekt']);
    expect((await doe('vraag', undefined, trekIn)).ok).toBe(true);
    expect(await doe('akkoord', collega, { daad: 'trek-in' })).toEqual({
      ok: true,
      value: 'De aanbesteding is ingetrokken.',
    });
    expect(await tenderStatus(nummer)).toBe('ingetrokken');
    expect(await perceelRij(id.voorbereiding)).toMatchObject({
      status: 'ingetrokken',
      statusReden: 'De wet verandert.',
    });
    expect((await open())[0]).toMatchObject({ uitkomst: 'ingetrokken' });
  });

  test('not while a contract was offered', async () => {
    await zetPerceel(id.gesloten, { status: 'gegund' });
    await maintain((tx) => [
      tx.insert(contracten).values({
        id: 'k-1',
        nummer: 'C-1',
        naam: 'Contract',
        gemeenteId: alfa,
        contractantId: partij.taal,
        perceelId: id.gesloten,
        grondslag: 'gunning',
        status: 'ter-ondertekening',
        startDatum: '2023-09-01',
        eindDatum: '2025-09-01',
        maximaleEindDatum: '2025-09-01',
        opzegtermijnMaanden: 3,
      }),
    ]);
    const vraag = { daad: 'trek-in' as const, motivering: 'Te duur.', nummer: '2023-102' };
    expect(redenen(await doe('vraag', undefined, vraag))).toEqual(['contract-loopt']);
  });
});

describe('roll-up', () => {
  test('follows the percelen and logs what changed', async () => {
    const actor = await inkoper();
    const { id: aanbestedingId } = await tender('2023-102');
    const nieuw = new Map([[id.gesloten, 'in-beoordeling' as const]]);
    expect((await oprollen({ aanbestedingId, nieuw, actor, nu })).length).toBe(1);
    await zetPerceel(id.begeleiding, { status: 'geen-inschrijvingen' });
    const writes = await oprollen({ aanbestedingId, nieuw, actor, nu });
    await commit(() => writes);
    expect(await tenderStatus('2023-102')).toBe('beoordeling');
  });

  test('a sibling that changed meanwhile undoes the act', async () => {
    const actor = await inkoper();
    const { id: aanbestedingId } = await tender('2023-102');
    const writes = await oprollen({
      aanbestedingId,
      nieuw: new Map([[id.gesloten, 'geen-inschrijvingen']]),
      actor,
      nu,
    });
    await zetPerceel(id.begeleiding, { status: 'geen-inschrijvingen' });
    const daad = commit((tx) => [
      exactlyOne(tx.update(percelen).set({ status: 'geen-inschrijvingen' }).where(eq(percelen.id, id.gesloten))),
      ...writes,
      event({ actor, nu, daad: 'perceel:resultaat-vastleggen', object: ['perceel', id.gesloten] }),
    ]);
    await expect(daad).rejects.toThrow(Conflict);
    expect((await perceelRij(id.gesloten)).status).toBe('open');
  });
});
