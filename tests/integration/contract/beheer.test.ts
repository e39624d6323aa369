import { beforeEach, expect, test } from 'vitest';
import { findBijlage } from '../../../app/domain/bijlage/queries.server';
import {
  beeindig,
  bewerkContract,
  hefOpschortingOp,
  schortOp,
  sluitVerbeterplan,
  startVerbeterplan,
} from '../../../app/domain/contract/commands.server';
import { haalDocumentWeg, plaatsDocument } from '../../../app/domain/contract/commands-documenten.server';
import {
  beeindigTarief,
  besluitOverOptie,
  haalOptieWeg,
  haalTariefWeg,
  voegOptieToe,
  voegTariefToe,
} from '../../../app/domain/contract/commands-onderdelen.server';
import { listDocumenten } from '../../../app/domain/contract/queries.server';
import { readStoredFile } from '../../../app/platform/files.server';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { freshDatabase } from '../../setup/db';
import {
  als,
  contractRij,
  daden,
  inkoper,
  laadWereld,
  nu,
  once,
  optiesVan,
  oudAlfa,
  oudBeta,
  oudGamma,
  redenen,
  statusVan,
  tarievenVan,
  vandaag,
  zetContract,
} from './wereld';

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
});

const wie = async (id = oudAlfa) => ({
  actor: await inkoper(),
  id,
  versie: (await contractRij(id)).versie,
  nu,
  vandaag,
});
const concept = {
  startDatum: '2023-09-01',
  eindDatum: '2024-09-01',
  maximaleEindDatum: '2026-09-01',
  opzegtermijnMaanden: 6,
  afwijkingen: 'Eigen locatie.',
  toelichting: null,
};

test('a concept is edited; its open options must stay within what was announced', async () => {
  expect(redenen(await bewerkContract({ ...(await wie()), contract: concept }))).toEqual(['overgang-niet-toegestaan']);
  await zetContract(oudAlfa, { status: 'concept' });
  expect(await bewerkContract({ ...(await wie()), contract: concept })).toEqual({ ok: true, value: true });
  expect(await contractRij(oudAlfa)).toMatchObject({ ...concept, versie: 2 });
  const krap = { ...concept, maximaleEindDatum: '2025-09-01' };
  expect(redenen(await bewerkContract({ ...(await wie()), contract: krap }))).toEqual(['looptijd-te-lang']);
  const stale = { ...(await wie()), versie: 1, contract: concept };
  await expect(bewerkContract(stale)).rejects.toThrow(Conflict);
});

test("somebody else's contract does not exist, for any act", async () => {
  const vreemd = { ...(await wie()), actor: await als('manager@zuid.example') };
  const motivering = 'x';
  expect(await statusVan(schortOp({ ...vreemd, motivering }))).toBe(404);
  expect(await statusVan(beeindig({ ...vreemd, motivering, perDatum: '2023-10-01', overdrachtsplan: false }))).toBe(
    404,
  );
  expect(await statusVan(haalTariefWeg({ ...vreemd, tariefId: 'x' }))).toBe(404);
  expect(await statusVan(haalDocumentWeg({ ...vreemd, bijlageId: 'x' }))).toBe(404);
  const buur = { ...(await wie(oudBeta)), actor: await als('manager@alfa.example') };
  expect(await statusVan(schortOp({ ...buur, motivering }))).toBe(404);
});

test('an improvement plan starts with a letter that was sent, and ends', async () => {
  const start = { motivering: 'Te veel verzuim.', ingebrekestellingDatum: '2023-07-04' };
  expect(redenen(await startVerbeterplan({ ...(await wie()), ...start }))).toEqual(['datum-in-de-toekomst']);
  await startVerbeterplan({ ...(await wie()), ...start, ingebrekestellingDatum: '2023-07-01' });
  expect(await contractRij(oudAlfa)).toMatchObject({ status: 'onder-verbeterplan', statusReden: 'Te veel verzuim.' });
  expect(
    redenen(await startVerbeterplan({ ...(await wie()), ...start, ingebrekestellingDatum: '2023-07-01' })),
  ).toEqual(['overgang-niet-toegestaan']);
  await sluitVerbeterplan({ ...(await wie()), motivering: 'Weer op de norm.' });
  expect(await contractRij(oudAlfa)).toMatchObject({ status: 'actief', statusReden: null });
  expect(await daden(2)).toEqual(['contract:verbeterplan-starten', 'contract:verbeterplan-afsluiten']);
});

test('a suspension goes back to where it came from, unless a keurmerk is missing', async () => {
  await zetContract(oudAlfa, { status: 'onder-verbeterplan' });
  await schortOp({ ...(await wie()), motivering: 'Onderzoek loopt.' });
  expect(await contractRij(oudAlfa)).toMatchObject({
    status: 'opgeschort',
    opgeschortVanuit: 'onder-verbeterplan',
    opgeschortDoor: 'besluit',
  });
  // Leskring's keurmerk ends on 31 December 2023; the contract has to run that long for it to matter.
  await zetContract(oudAlfa, { eindDatum: '2025-01-01' });
  const later = { ...(await wie()), vandaag: '2024-01-15', motivering: 'Klaar.' };
  expect(redenen(await hefOpschortingOp(later))).toEqual(['keurmerk-niet-geldig']);
  await hefOpschortingOp({ ...(await wie()), motivering: 'Klaar.' });
  expect(await contractRij(oudAlfa)).toMatchObject({
    status: 'onder-verbeterplan',
    opgeschortVanuit: null,
    opgeschortDoor: null,
  });
});

test('ending moves the last day; not outside the term and not twice', async () => {
  const einde = { motivering: 'Wanprestatie.', perDatum: '2023-10-01', overdrachtsplan: false };
  expect(redenen(await beeindig({ ...(await wie()), ...einde, perDatum: '2024-02-01' }))).toEqual([
    'beeindiging-buiten-looptijd',
  ]);
  await beeindig({ ...(await wie()), ...einde });
  expect(await contractRij(oudAlfa)).toMatchObject({ status: 'beeindigd', eindDatum: '2023-10-01' });
  expect(redenen(await beeindig({ ...(await wie()), ...einde }))).toEqual(['overgang-niet-toegestaan']);
  expect(redenen(await beeindig({ ...(await wie(oudGamma)), ...einde }))).toEqual(['overgang-niet-toegestaan']);
});

test('tariffs: added, ended and followed up without a gap or an overlap', async () => {
  const nieuw = {
    product: 'b1-route',
    eenheid: 'traject',
    bedragCents: 990_000,
    van: '2023-10-01',
    tot: null,
  } as const;
  expect(redenen(await voegTariefToe({ ...(await wie()), tarief: nieuw }))).toEqual(['tarief-overlapt']);
  const [oud] = await tarievenVan(oudAlfa);
  await beeindigTarief({ ...(await wie()), tariefId: oud?.id ?? '', tot: '2023-10-01' });
  expect(await voegTariefToe({ ...(await wie()), tarief: nieuw, once: once('t') })).toEqual({ ok: true, value: true });
  expect((await tarievenVan(oudAlfa)).map(({ van, tot }) => [van, tot])).toEqual([
    ['2022-01-01', '2023-10-01'],
    ['2023-10-01', null],
  ]);
  const ander = { ...nieuw, product: 'Z-route' };
  await expect(voegTariefToe({ ...(await wie()), tarief: ander, once: once('t') })).rejects.toThrow(UniqueViolation);
  expect(redenen(await beeindigTarief({ ...(await wie()), tariefId: 'x', tot: '2024-01-01' }))).toEqual([
    'tarief-onbekend',
  ]);
  expect(redenen(await haalTariefWeg({ ...(await wie()), tariefId: oud?.id ?? '' }))).toEqual(['alleen-in-concept']);
  expect(redenen(await voegTariefToe({ ...(await wie(oudGamma)), tarief: nieuw }))).toEqual([
    'overgang-niet-toegestaan',
  ]);
  await zetContract(oudAlfa, { status: 'concept' });
  await haalTariefWeg({ ...(await wie()), tariefId: oud?.id ?? '' });
  expect(await tarievenVan(oudAlfa)).toHaveLength(1);
});

test('an option is used in time and moves the end, or is let go', async () => {
  const optie = { volgnummer: 1, motivering: 'College van 27 juni.' };
  expect(redenen(await besluitOverOptie({ ...(await wie()), ...optie, volgnummer: 2, besluit: 'gebruiken' }))).toEqual([
    'optie-niet-aan-de-beurt',
  ]);
  expect(
    redenen(await besluitOverOptie({ ...(await wie()), ...optie, besluit: 'gebruiken', vandaag: '2023-10-01' })),
  ).toEqual(['optie-te-laat']);
  await besluitOverOptie({ ...(await wie()), ...optie, besluit: 'gebruiken' });
  expect(await contractRij(oudAlfa)).toMatchObject({ eindDatum: '2025-01-01', status: 'actief' });
  await besluitOverOptie({ ...(await wie()), ...optie, volgnummer: 2, besluit: 'laten-vervallen' });
  expect(await optiesVan(oudAlfa)).toMatchObject([
    { uitgeoefendOp: nu, vervallenOp: null },
    { uitgeoefendOp: null, vervallenOp: nu },
  ]);
  expect(redenen(await besluitOverOptie({ ...(await wie()), ...optie, besluit: 'laten-vervallen' }))).toEqual([
    'optie-al-gebruikt',
  ]);
  expect(await daden(2)).toEqual(['contract:verlengen', 'contract:optie-laten-vervallen']);
});

test('an option is added within the announced maximum and taken away from a concept only', async () => {
  const extra = { maanden: 12, besluitMaandenVooraf: 3 };
  expect(redenen(await voegOptieToe({ ...(await wie()), ...extra }))).toEqual(['looptijd-te-lang']);
  expect(redenen(await haalOptieWeg({ ...(await wie()), volgnummer: 2 }))).toEqual(['alleen-in-concept']);
  await zetContract(oudAlfa, { status: 'concept' });
  await haalOptieWeg({ ...(await wie()), volgnummer: 2 });
  await voegOptieToe({ ...(await wie()), ...extra, maanden: 6 });
  expect((await optiesVan(oudAlfa)).map(({ volgnummer, maanden }) => [volgnummer, maanden])).toEqual([
    [1, 12],
    [2, 6],
  ]);
});

const pdf = (naam: string) => new File(['%PDF-1.7 inhoud'], naam, { type: 'application/pdf' });

test('a document is stored and read by who may; taken away it is gone for everybody', async () => {
  const document = { soort: 'contract', voorContractant: false } as const;
  const fout = new File(['<script>'], 'contract.pdf');
  expect(redenen(await plaatsDocument({ ...(await wie()), ...document, bestand: fout }))).toEqual([
    'bestand-soort-onbekend',
  ]);
  await plaatsDocument({ ...(await wie()), ...document, bestand: pdf('intern.pdf') });
  await plaatsDocument({ ...(await wie()), ...document, voorContractant: true, bestand: pdf('contract.pdf') });
  const [contract, intern] = await listDocumenten(await inkoper(), oudAlfa);
  expect([contract?.naam, intern?.naam]).toEqual(['contract.pdf', 'intern.pdf']);
  expect(await listDocumenten(await als('school@taal.example'), oudAlfa)).toMatchObject([{ naam: 'contract.pdf' }]);

  const lees = async (email: string | null, id = '') => (await findBijlage(email ? await als(email) : null, id))?.naam;
  for (const email of ['inkoper@noord.example', 'manager@alfa.example', 'raad@alfa.example']) {
    expect(await lees(email, intern?.id)).toBe('intern.pdf');
  }
  expect(await lees('school@taal.example', contract?.id)).toBe('contract.pdf');
  expect(await lees('school@taal.example', intern?.id)).toBeUndefined();
  for (const email of ['school@solo.example', 'manager@zuid.example', null]) {
    expect(await lees(email, contract?.id)).toBeUndefined();
  }
  const { sha256 = '' } = (await findBijlage(await inkoper(), intern?.id ?? '')) ?? {};
  expect(Buffer.from(await readStoredFile(sha256)).toString()).toBe('%PDF-1.7 inhoud');

  await haalDocumentWeg({ ...(await wie()), bijlageId: intern?.id ?? '' });
  expect(await lees('inkoper@noord.example', intern?.id)).toBeUndefined();
  expect(redenen(await haalDocumentWeg({ ...(await wie()), bijlageId: intern?.id ?? '' }))).toEqual([
    'document-onbekend',
  ]);
});
