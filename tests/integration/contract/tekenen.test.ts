import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { maakContracten } from '../../../app/domain/contract/commands-maken.server';
import { activeer, biedAan, neemTerug, onderteken } from '../../../app/domain/contract/commands-tekenen.server';
import { contractfamilie } from '../../../app/domain/contract/familie.server';
import { contractTeksten } from '../../../app/domain/contract/redenen';
import { Conflict, maintain } from '../../../db/commit';
import { aanbieders, contractTarieven, percelen } from '../../../db/schema';
import { freshDatabase } from '../../setup/db';
import {
  als,
  contractenVan,
  contractRij,
  daden,
  eenVerdeling,
  id,
  inkoper,
  laadWereld,
  nu,
  nummer,
  partij,
  perceelRij,
  post,
  redenen,
  statusVan,
  vandaag,
  zetContract,
} from './wereld';

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
  await maakContracten({ actor: await inkoper(), nummer, perceelNummer: '1', invoer: eenVerdeling(), nu, daarna: '/' });
});

const gekozen = async (...indexen: number[]) => {
  const lijst = await contractenVan(id.taal);
  return indexen.flatMap((index) => lijst[index] ?? []).map(({ id, versie }) => ({ id, versie }));
};
const daad = async (...indexen: number[]) => ({
  actor: await inkoper(),
  gekozen: await gekozen(...indexen),
  nu,
  vandaag,
});
const statussen = async () => (await contractenVan(id.taal)).map(({ status }) => status);
const beide = { getekendGemeenteDatum: '2023-07-01', getekendContractantDatum: '2023-07-02' };

test('offering mails the people of each aanbieder once, about their own contracts', async () => {
  expect(await biedAan(await daad(0, 1, 2))).toMatchObject({ ok: true, value: { geweigerd: [] } });
  expect(await statussen()).toEqual(['ter-ondertekening', 'ter-ondertekening', 'ter-ondertekening']);
  const mails = await post();
  expect(mails.map(({ aan }) => aan).sort()).toEqual(['school@solo.example', 'school@taal.example']);
  const vanTaal = mails.find(({ aan }) => aan === 'school@taal.example')?.tekst;
  expect(vanTaal).toContain('C-2023-001');
  expect(vanTaal).toContain('C-2023-003');
  expect(vanTaal).not.toContain('C-2023-002');
});

test('an offer without its award is refused', async () => {
  await maintain((tx) => [tx.update(percelen).set({ status: 'voorlopig-gegund' }).where(eq(percelen.id, id.taal))]);
  expect(redenen(await biedAan(await daad(0)))).toEqual(['perceel-niet-gegund']);
  // The same reason for all is told once; different reasons are told per contract.
  expect(redenen(await biedAan(await daad(0, 1)))).toEqual(['perceel-niet-gegund']);
  await zetContract((await gekozen(1))[0]?.id ?? '', { status: 'ter-ondertekening' });
  const samen = await biedAan(await daad(0, 1));
  expect(samen.ok ? [] : contractTeksten(samen)).toEqual([
    'C-2023-001: Het perceel is nog niet definitief gegund; de status is “Voorlopig gegund”.',
    'C-2023-002: “Bied het contract aan” kan niet bij de status “Ter ondertekening”.',
  ]);
});

test('nothing chosen, a stale version and a foreign contract write nothing', async () => {
  expect(redenen(await biedAan(await daad()))).toEqual(['niets-gekozen']);
  const [eerste] = await gekozen(0);
  const stale = { ...(await daad(0)), gekozen: [{ id: eerste?.id ?? '', versie: 9 }] };
  await expect(biedAan(stale)).rejects.toThrow(Conflict);
  const vreemd = { ...(await daad(0)), actor: await als('manager@zuid.example') };
  expect(await statusVan(biedAan(vreemd))).toBe(404);
  const deels = { ...(await daad(0, 1)), actor: await als('manager@alfa.example') };
  expect(await statusVan(biedAan(deels))).toBe(404);
  expect(await statussen()).toEqual(['concept', 'concept', 'concept']);
});

test('an offer is taken back until somebody signed', async () => {
  await biedAan(await daad(0, 1));
  expect(await neemTerug({ ...(await daad(0)), motivering: 'Bedrag klopt niet.' })).toMatchObject({ ok: true });
  expect(await contractRij((await gekozen(0))[0]?.id ?? '')).toMatchObject({
    status: 'concept',
    statusReden: 'Bedrag klopt niet.',
  });
  await onderteken({ ...(await daad(1)), ...beide, getekendContractantDatum: null });
  expect(redenen(await neemTerug({ ...(await daad(1)), motivering: 'x' }))).toEqual(['al-getekend']);
});

test('signatures: one or both, not in the future, not twice; a bulk act fills in what is missing', async () => {
  await biedAan(await daad(0, 1));
  const leeg = { getekendGemeenteDatum: null, getekendContractantDatum: null };
  expect(redenen(await onderteken({ ...(await daad(0)), ...leeg }))).toEqual(['datum-ontbreekt']);
  const morgen = { ...leeg, getekendGemeenteDatum: '2023-07-04' };
  expect(redenen(await onderteken({ ...(await daad(0)), ...morgen }))).toEqual(['datum-in-de-toekomst']);
  await onderteken({ ...(await daad(0)), ...leeg, getekendGemeenteDatum: '2023-06-30' });
  expect(redenen(await onderteken({ ...(await daad(0)), ...beide }))).toEqual(['al-getekend']);
  await onderteken({ ...(await daad(0, 1)), ...beide });
  const [een, twee] = await contractenVan(id.taal);
  expect(een).toMatchObject({ getekendGemeenteDatum: '2023-06-30', getekendContractantDatum: '2023-07-02' });
  expect(twee).toMatchObject(beide);
});

test('the perceel is contracted when its last contract is signed, and the aanbesteding follows when all are', async () => {
  await maintain((tx) => [tx.update(percelen).set({ status: 'niet-gegund' }).where(eq(percelen.id, id.begeleiding))]);
  await biedAan(await daad(0, 1, 2));
  await onderteken({ ...(await daad(0, 1)), ...beide });
  expect(await perceelRij(id.taal)).toMatchObject({ status: 'gegund', tender: 'gunning' });
  await onderteken({ ...(await daad(2)), ...beide });
  expect(await perceelRij(id.taal)).toMatchObject({ status: 'gecontracteerd', tender: 'afgerond' });
  expect(await daden(3)).toEqual(['contract:ondertekenen', 'perceel:contracteren', 'aanbesteding:oprollen']);
});

test('activation is refused with everything that is missing, then allowed', async () => {
  await biedAan(await daad(0));
  const [{ id: contractId } = { id: '' }] = await gekozen(0);
  const solotaal = (datum: string | null) =>
    maintain((tx) => [
      tx.update(aanbieders).set({ klachtenreglementDatum: datum }).where(eq(aanbieders.id, partij.taal)),
      tx
        .update(contractTarieven)
        .set({ van: datum ? '2023-09-01' : '2023-10-01' })
        .where(eq(contractTarieven.contractId, contractId)),
    ]);
  await solotaal(null);
  expect(redenen(await activeer(await daad(0)))).toEqual([
    'niet-getekend',
    'niet-getekend',
    'klachtenreglement-ontbreekt',
    'tarief-ontbreekt',
  ]);
  await solotaal('2023-01-01');
  await onderteken({ ...(await daad(0)), ...beide });
  expect(await activeer(await daad(0))).toMatchObject({ ok: true });
  expect((await statussen())[0]).toBe('actief');
});

test('a lapsed keurmerk of one combinant blocks its contracts only; the others of the family go on', async () => {
  await biedAan(await daad(0, 1, 2));
  await onderteken({ ...(await daad(0, 1, 2)), ...beide });
  const later = { nu: '2024-01-15T10:00:00.000Z', vandaag: '2024-01-15' };
  const uitkomst = await activeer({ ...(await daad(0, 1, 2)), ...later });
  expect(uitkomst).toMatchObject({ ok: true, value: { gelukt: [{ nummer: 'C-2023-002' }] } });
  expect(uitkomst.ok && uitkomst.value.geweigerd.map(({ nummer }) => nummer)).toEqual(['C-2023-001', 'C-2023-003']);
  expect(await statussen()).toEqual(['ter-ondertekening', 'actief', 'ter-ondertekening']);
  const familie = await contractfamilie(await inkoper(), nummer, '1', later.vandaag);
  expect(familie.contracten.map(({ stap }) => stap)).toEqual(['activeren', null, 'activeren']);
  expect(familie.contracten[0]?.bezwaren).toEqual([
    'Leskring heeft op 15 januari 2024 geen geldig keurmerk van Blik op Werk: het is verlopen.',
  ]);
});

test('maatschappelijke begeleiding asks no keurmerk', async () => {
  const invoer = eenVerdeling({
    rijen: eenVerdeling()
      .rijen.slice(0, 2)
      .map((rij) => ({ ...rij, partijen: [partij.hulp] })),
  });
  await maakContracten({ actor: await inkoper(), nummer, perceelNummer: '2', invoer, nu, daarna: '/' });
  const [eerste] = await contractenVan(id.begeleiding);
  const kies = async () => {
    const { id: contractId, versie } = await contractRij(eerste?.id ?? '');
    return { actor: await inkoper(), gekozen: [{ id: contractId, versie }], nu, vandaag };
  };
  await biedAan(await kies());
  await onderteken({ ...(await kies()), ...beide });
  expect(redenen(await activeer(await kies()))).toEqual(['klachtenreglement-ontbreekt']);
});
