import { beforeEach, describe, expect, test } from 'vitest';
import { dienIn, meldGeenWijzigingen } from '../../../app/domain/maandrapportage/commands-indienen.server';
import { bewaarRegels, bewaarUpload } from '../../../app/domain/maandrapportage/commands-invullen.server';
import { getRapportage } from '../../../app/domain/maandrapportage/queries.server';
import type { RegelWijzigingen } from '../../../app/domain/maandrapportage/wijzigingen';
import { Conflict, maintain, UniqueViolation } from '../../../db/commit';
import { maandrapportages } from '../../../db/schema';
import { freshDatabase } from '../../setup/db';
import {
  als,
  bewaar,
  bijHulp,
  bijSamen,
  bijSolo,
  daden,
  getypt,
  ingediend,
  ingevuld,
  kies,
  laadWereld,
  lesuren,
  maak,
  nu,
  once,
  rapportageVan,
  regelsVan,
  statusVan,
  telling,
  toewijzingId,
  vandaag,
  zetToewijzing,
} from './wereld';

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
  await maak();
});

describe('making the reports of a month', () => {
  test('one per contract with a line per toewijzing that ran; once, however often it is asked', async () => {
    const rapportage = await rapportageVan(bijSamen);
    expect(rapportage).toMatchObject({ maand: '2023-06', status: 'open', uiterlijk: '2023-07-10', versienummer: 1 });
    expect((await regelsVan(rapportage.id)).map(({ toewijzingId }) => toewijzingId)).toEqual([
      toewijzingId('NO-1', bijSamen),
      toewijzingId('NO-2', bijSamen),
    ]);
    expect(await regelsVan((await rapportageVan(bijSolo)).id)).toHaveLength(1);
    expect(await regelsVan((await rapportageVan(bijHulp)).id)).toHaveLength(1);
    expect(await maak()).toEqual({ rapportages: 0, regels: 0 });
    expect(await telling('Q-02', bijSamen, '2023-07')).toEqual([{ teller: 0, noemer: 1 }]);
  });

  test('gezinsmigranten only when the gemeente asked for it', async () => {
    const { instellingen } = await import('../../../db/schema');
    const { eq } = await import('drizzle-orm');
    await maintain((tx) => [
      tx.update(instellingen).set({ waarde: true }).where(eq(instellingen.sleutel, 'maandrapportage.gezinsmigranten')),
    ]);
    expect(await maak()).toEqual({ rapportages: 0, regels: 1 });
    const regels = await regelsVan((await rapportageVan(bijSamen)).id);
    expect(regels.map(({ volgorde }) => volgorde)).toEqual([1, 2, 3]);
  });

  test('a toewijzing that was recorded late gets its line, as long as the aanbieder has the report', async () => {
    const { laad } = await import('../../../seeds/dsl');
    const { alfa, loop } = await import('./wereld');
    await laad([...loop('NO-0', alfa, bijSamen, 'b1', { startDatum: '2023-06-20' })]);
    expect(await maak()).toEqual({ rapportages: 0, regels: 1 });
    const [, , derde] = await regelsVan((await rapportageVan(bijSamen)).id);
    expect(derde).toMatchObject({ volgorde: 3, toewijzingId: toewijzingId('NO-0', bijSamen) });
    await maintain((tx) => [tx.update(maandrapportages).set({ status: 'goedgekeurd' })]);
    await laad([...loop('NO-9', alfa, bijSamen, 'b1', { startDatum: '2023-06-20' })]);
    expect(await maak()).toEqual({ rapportages: 0, regels: 0 });
  });

  test('months that went by meanwhile are made too; who had ended or not yet begun is left out', async () => {
    await zetToewijzing(toewijzingId('NO-4', bijSolo), {
      status: 'tussentijds-beeindigd',
      eindDatum: '2023-07-05',
      eindReden: 'verhuisd',
    });
    expect(await maak('2023-09-01')).toEqual({ rapportages: 5, regels: 7 });
    await rapportageVan(bijSolo, '2023-07');
    await expect(rapportageVan(bijSolo, '2023-08')).rejects.toThrow('No report');
    expect((await rapportageVan(bijSamen, '2023-08')).uiterlijk).toBe('2023-09-10');
  });

  test('the month before is taken over: offered hours, level, interruption', async () => {
    await ingediend({ onderbroken: 'ja' });
    await maak('2023-08-01');
    const [eerste, tweede] = await regelsVan((await rapportageVan(bijSamen, '2023-07')).id);
    expect(eerste).toMatchObject({ aangebodenMinuten: 2880, gevolgdMinuten: null, niveau: 'a1', onderbroken: true });
    expect(tweede).toMatchObject({ aangebodenMinuten: 1920, niveau: 'a1', onderbroken: false });
  });

  test('who ended according to a report that is still under way is not asked for again', async () => {
    await ingediend({ eindDatum: '2023-06-15', eindReden: 'verhuisd' });
    await maak('2023-08-01');
    expect(await regelsVan((await rapportageVan(bijSamen, '2023-07')).id)).toHaveLength(1);
  });
});

describe('filling in', () => {
  test('keeps what can be read, tells what cannot, and says what is wrong', async () => {
    const rapportage = await rapportageVan(bijSamen);
    const bewaard = await bewaar(
      'school@taal.example',
      rapportage,
      getypt([1, lesuren('48', '52')], [2, lesuren('32', 'veel')]),
    );
    expect(bewaard.versie).toBe(2);
    expect(bewaard.bewaardOp).toBe(nu);
    expect([...bewaard.onleesbaar]).toEqual([[2, { gevolgdMinuten: expect.stringContaining('geen aantal uren') }]]);
    expect(bewaard.bevindingen.get(1)).toMatchObject([{ ernst: 'fout', veld: 'gevolgdMinuten' }]);
    const [eerste, tweede] = await regelsVan(rapportage.id);
    expect(eerste).toMatchObject({ aangebodenMinuten: 2880, gevolgdMinuten: 3120 });
    expect(tweede).toMatchObject({ aangebodenMinuten: 1920, gevolgdMinuten: null });
    expect((await rapportageVan(bijSamen)).status).toBe('concept');
    expect(await daden(1)).toEqual(['maandrapportage:beginnen']);
  });

  test('keeping the same again changes nothing', async () => {
    const eerst = await ingevuld();
    await bewaar('school@taal.example', eerst, getypt([1, lesuren('48', '48')]));
    expect((await rapportageVan(bijSamen)).versie).toBe(eerst.versie);
  });

  test('both aanbieders of a combinatie may; whoever is late is told so', async () => {
    const rapportage = await rapportageVan(bijSamen);
    await bewaar('school@les.example', rapportage, getypt([1, lesuren('48', '48')]));
    await expect(bewaar('school@taal.example', rapportage, getypt([1, lesuren('48', '40')]))).rejects.toThrow(Conflict);
  });

  test('a line that is not there is refused', async () => {
    const rapportage = await rapportageVan(bijSamen);
    const actor = await als('school@taal.example');
    expect(
      await bewaarRegels({ actor, ...kies(rapportage), invoer: getypt([9, { niveau: 'A1' }]), nu, vandaag }),
    ).toMatchObject({ reden: 'regel-onbekend' });
  });

  test('what was handed in can no longer be changed, nor by an upload', async () => {
    const rapportage = await ingediend();
    const actor = await als('school@taal.example');
    expect(
      await bewaarRegels({ actor, ...kies(rapportage), invoer: getypt([1, { niveau: 'A2' }]), nu, vandaag }),
    ).toMatchObject({ reden: 'overgang-niet-toegestaan' });
    expect(
      await bewaarUpload({
        actor,
        ...kies(rapportage),
        wijzigingen: { velden: [], regels: [] },
        bestand: 'uren.xlsx',
        nu,
      }),
    ).toMatchObject({
      reden: 'overgang-niet-toegestaan',
    });
  });

  test('an upload writes its lines in one go, and only over the version that it was judged against', async () => {
    const rapportage = await rapportageVan(bijSamen);
    const actor = await als('school@taal.example');
    const wijzigingen: RegelWijzigingen = {
      velden: ['aangebodenMinuten', 'gevolgdMinuten', 'onderbroken'],
      regels: (await regelsVan(rapportage.id)).map(({ toewijzingId }) => [toewijzingId, 600, 600, true]),
    };
    const upload = { actor, ...kies(rapportage), wijzigingen, bestand: 'uren.xlsx', nu };
    expect(await bewaarUpload(upload)).toEqual({ ok: true, value: 2 });
    expect((await regelsVan(rapportage.id)).map(({ gevolgdMinuten }) => gevolgdMinuten)).toEqual([600, 600]);
    expect(await daden(1)).toEqual(['maandrapportage:uploaden']);
    await expect(bewaarUpload(upload)).rejects.toThrow(Conflict);
  });

  test('somebody else’s report does not exist', async () => {
    const { id } = await rapportageVan(bijSolo);
    for (const email of [
      'school@taal.example',
      'team@hulp.example',
      'manager@alfa.example',
      'inkoper@noord.example',
    ] as const) {
      expect(await statusVan(getRapportage(await als(email), id))).toBe(404);
    }
    for (const email of ['school@solo.example', 'manager@beta.example', 'manager@noord.example'] as const) {
      expect(await statusVan(getRapportage(await als(email), id))).toBe(200);
    }
    const solo = await rapportageVan(bijSolo);
    expect(
      await statusVan(
        bewaarRegels({ actor: await als('school@taal.example'), ...kies(solo), invoer: getypt(), nu, vandaag }),
      ),
    ).toBe(404);
  });
});

describe('handing in', () => {
  const indienen = async (
    rapportage: { id: string; versie: number },
    anders: Partial<Parameters<typeof dienIn>[0]> = {},
  ) => dienIn({ actor: await als('school@taal.example'), ...kies(rapportage), nu, vandaag, ...anders });

  test('in time, with what is empty worked out where nothing else is possible', async () => {
    const rapportage = await ingevuld();
    expect(await indienen(rapportage, { once: once('k1') })).toEqual({ ok: true, value: { teLaat: false } });
    expect(await rapportageVan(bijSamen)).toMatchObject({
      status: 'ingediend',
      ingediendOp: nu,
      eersteIngediendOp: nu,
      waarschuwingen: 0,
      versie: rapportage.versie + 1,
    });
    const [eerste] = await regelsVan(rapportage.id);
    expect(eerste).toMatchObject({ geoorloofdMinuten: 0, ongeoorloofdMinuten: 0 });
    expect(await telling('Q-02', bijSamen, '2023-07')).toEqual([{ teller: 1, noemer: 1 }]);
    expect(await daden(1)).toEqual(['maandrapportage:indienen']);
  });

  test('refused with what is open, before the month is over, and twice', async () => {
    const open = await rapportageVan(bijSamen);
    expect(await indienen(open)).toMatchObject({ reden: 'regels-niet-af', details: { aantal: 5 } });
    const rapportage = await ingevuld();
    expect(await indienen(rapportage, { vandaag: '2023-06-30' })).toMatchObject({ reden: 'maand-loopt-nog' });
    await expect(indienen({ ...rapportage, versie: 1 })).rejects.toThrow(Conflict);
    expect(await indienen(rapportage)).toMatchObject({ ok: true });
    expect(await indienen(await rapportageVan(bijSamen))).toMatchObject({ reden: 'overgang-niet-toegestaan' });
  });

  test('late from the day after the deadline, for good; a warning may go along', async () => {
    const rapportage = await ingevuld({ niveau: '' });
    const laat = { nu: '2023-07-11T08:00:00.000Z', vandaag: '2023-07-11' };
    expect(await indienen(rapportage, laat)).toEqual({ ok: true, value: { teLaat: true } });
    expect(await rapportageVan(bijSamen)).toMatchObject({ waarschuwingen: 1, eersteIngediendOp: laat.nu });
    expect(await telling('Q-02', bijSamen, '2023-07')).toEqual([{ teller: 0, noemer: 1 }]);
  });

  test('the same key twice is stopped by the database, and nothing is written twice', async () => {
    const rapportage = await ingevuld();
    await indienen(rapportage, { once: once('k2') });
    await maintain((tx) => [tx.update(maandrapportages).set({ status: 'concept' })]);
    const weer = await rapportageVan(bijSamen);
    await expect(indienen(weer, { once: once('k2') })).rejects.toThrow(UniqueViolation);
    expect((await rapportageVan(bijSamen)).status).toBe('concept');
  });
});

describe('nothing changed', () => {
  const melden = async (rapportage: { id: string; versie: number }, opDag = '2023-08-02') =>
    meldGeenWijzigingen({
      actor: await als('school@taal.example'),
      ...kies(rapportage),
      nu: `${opDag}T10:00:00.000Z`,
      vandaag: opDag,
    });

  test('hands in what the month before said, without its news', async () => {
    await ingediend({ pvtAfgerondDatum: '5-6-2023', toelichting: 'Goed bezig.' });
    await maak('2023-08-01');
    const juli = await rapportageVan(bijSamen, '2023-07');
    expect(await melden(juli)).toEqual({ ok: true, value: { teLaat: false } });
    expect((await rapportageVan(bijSamen, '2023-07')).status).toBe('ingediend');
    const [eerste, tweede] = await regelsVan(juli.id);
    expect(eerste).toMatchObject({ gevolgdMinuten: 2880, niveau: 'a1', pvtAfgerondDatum: null, toelichting: null });
    expect(tweede).toMatchObject({ gevolgdMinuten: 1800, geoorloofdMinuten: 120, participatieMinuten: 600 });
  });

  test('is refused for trajecten that were not reported the month before', async () => {
    expect(await melden(await rapportageVan(bijSamen), vandaag)).toMatchObject({
      reden: 'geen-vorige-maand',
      details: { trajecten: ['NO-1', 'NO-2'] },
    });
  });

  test('guidance needs no month before', async () => {
    const rapportage = await rapportageVan(bijHulp);
    const actor = await als('team@hulp.example');
    expect(await meldGeenWijzigingen({ actor, ...kies(rapportage), nu, vandaag })).toMatchObject({ ok: true });
  });
});
