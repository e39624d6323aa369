import { beforeAll, expect, test } from 'vitest';
import { beeindig } from '../../../app/domain/contract/commands.server';
import { maakToewijzing } from '../../../app/domain/toewijzing/commands.server';
import { stelRegelVast } from '../../../app/domain/toewijzing/commands-verdeling.server';
import { toewijzingOverzicht } from '../../../app/domain/toewijzing/overzicht.server';
import { keuzeVoorTraject } from '../../../app/domain/toewijzing/pagina.server';
import { telLopendOpContract } from '../../../app/domain/toewijzing/queries-lopend.server';
import { listRegelversies, verdelingPagina } from '../../../app/domain/toewijzing/queries-verdeling.server';
import { Conflict } from '../../../db/commit';
import { alfa, als, beta, contractRij, nu, oudAlfa, oudBeta, redenen, statusVan, vandaag } from '../contract/wereld';
import { alfaSolo, begin, eenTraject, manager, toegewezen, toewijzingRij, wie } from './wereld';

beforeAll(begin);

const regel = async (anders: object = {}) =>
  stelRegelVast({
    ...wie(await manager()),
    gemeenteId: alfa,
    dienst: 'b1',
    contractId: oudAlfa,
    van: '2022-04-01',
    toelichting: 'Evenredig.',
    versie: 0,
    ...anders,
  });

test('a rule is a version with a first day; the next one ends it and what held stays', async () => {
  expect((await regel()).ok).toBe(true);
  await expect(regel()).rejects.toBeInstanceOf(Conflict);
  expect(redenen(await regel({ versie: 1, contractId: alfaSolo }))).toEqual(['regel-niet-later']);
  expect(redenen(await regel({ versie: 1, van: '2023-01-01' }))).toEqual(['regel-ongewijzigd']);
  expect(redenen(await regel({ versie: 1, van: '2023-01-01', contractId: oudBeta }))).toEqual(['contract-onbekend']);
  expect(redenen(await regel({ versie: 1, van: '2023-09-01', dienst: 'onderwijs' }))).toEqual(['contract-onbekend']);
  expect((await regel({ versie: 1, van: '2023-09-01', contractId: alfaSolo })).ok).toBe(true);
  expect((await listRegelversies(alfa, 'b1')).map(({ versienummer, van, tot }) => [versienummer, van, tot])).toEqual([
    [2, '2023-09-01', null],
    [1, '2022-04-01', '2023-09-01'],
  ]);
  expect(await statusVan(regel({ gemeenteId: beta }))).toBe(404);
});

test('the rule of the day comes first; another contract asks why, and both are kept', async () => {
  await eenTraject('VD-1');
  const { keuze } = await keuzeVoorTraject(await manager(), 'VD-1', '', vandaag);
  expect(keuze?.regel).toMatchObject({ aanbieder: 'Taalhuis en Leskring', versienummer: 1 });
  expect(keuze?.past[0]).toMatchObject({ id: oudAlfa, volgensRegel: true });
  const invoer = {
    ...wie(await manager()),
    nummer: 'VD-1',
    contractId: alfaSolo,
    soort: 'leerroute' as const,
    alsVoorstel: false,
  };
  expect(redenen(await maakToewijzing({ ...invoer, motivering: null }))).toEqual(['afwijking-zonder-motivering']);
  const gemaakt = await maakToewijzing({ ...invoer, motivering: 'Woont om de hoek.' });
  if (!gemaakt.ok) throw new Error(gemaakt.reden);
  const rij = await toewijzingRij(gemaakt.value.id);
  expect(rij.afwijkingMotivering).toBe('Woont om de hoek.');
  expect(rij.regelId).toBe((await listRegelversies(alfa, 'b1'))[1]?.id);
});

test('the page shows rules, what comes, and the balance against an even split', async () => {
  await toegewezen('VD-2', oudAlfa);
  await toegewezen('VD-3', oudAlfa);
  const pagina = await verdelingPagina(await manager(), vandaag);
  expect(pagina.diensten).toEqual(['b1', 'z']);
  expect(pagina.gemeenten.map(({ naam }) => naam)).toEqual(['Alfa']);
  expect(pagina.gemeenten[0]?.cellen[0]).toMatchObject({
    nu: { contractant: 'Taalhuis en Leskring' },
    straks: { contractant: 'Solotaal', van: '2023-09-01' },
  });
  const [evenwicht] = pagina.evenwicht;
  expect(evenwicht).toMatchObject({ totaal: 3, verwacht: 500, scheefheid: 167 });
  expect(await verdelingPagina(await als('manager@zuid.example'), vandaag)).toMatchObject({
    diensten: [],
    evenwicht: [],
  });
});

test('the overview counts what waits, for the gemeente and for one aanbieder', async () => {
  const gemeente = await toewijzingOverzicht(await manager(), '2023-07-12');
  expect(gemeente.aantallen).toMatchObject({ wachtend: 3, teLaat: 3, voorgesteld: 0 });
  expect(gemeente.gemeente?.zonder.totaal).toBe(0);
  const solo = await toewijzingOverzicht(await als('school@solo.example'), vandaag);
  expect(solo).toMatchObject({ eigen: true, gemeente: null, aantallen: { wachtend: 1, teLaat: 0 } });
});

test('a contract with deelnemers in it asks for a transfer plan before it ends', async () => {
  expect(await telLopendOpContract(oudAlfa)).toBe(2);
  const { versie } = await contractRij(oudAlfa);
  const einde = {
    actor: await manager(),
    nu,
    vandaag,
    id: oudAlfa,
    versie,
    motivering: 'Wanprestatie.',
    perDatum: '2023-10-01',
  };
  expect(redenen(await beeindig({ ...einde, overdrachtsplan: false }))).toEqual(['overdrachtsplan-ontbreekt']);
  expect((await beeindig({ ...einde, overdrachtsplan: true })).ok).toBe(true);
});
