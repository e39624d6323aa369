import { beforeEach, expect, test } from 'vitest';
import { maakContracten } from '../../../app/domain/contract/commands-maken.server';
import { makenVoorstel } from '../../../app/domain/contract/maken-voorstel.server';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { freshDatabase } from '../../setup/db';
import {
  alfa,
  als,
  beta,
  contractenVan,
  daden,
  delta,
  eenVerdeling,
  gamma,
  id,
  inkoper,
  laadWereld,
  laatsteDaden,
  nu,
  nummer,
  once,
  optiesVan,
  oudAlfa,
  partij,
  perceelRij,
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

const daarna = '/contracten';
const maak = async (anders: Partial<Parameters<typeof maakContracten>[0]> = {}) =>
  maakContracten({
    actor: await inkoper(),
    nummer,
    perceelNummer: '1',
    invoer: eenVerdeling(),
    nu,
    daarna,
    ...anders,
  });

test('one act makes a concept per gemeente, with its own options and tariffs', async () => {
  expect(await maak()).toEqual({ ok: true, value: { aantal: 3, zonderGemeente: [] } });
  const gemaakt = await contractenVan(id.taal);
  expect(
    gemaakt.map(({ nummer, naam, gemeenteId, contractantId }) => [nummer, naam, gemeenteId, contractantId]),
  ).toEqual([
    ['C-2023-001', 'Taal Alfa', alfa, partij.samen],
    ['C-2023-002', 'Taal Beta', beta, partij.solo],
    ['C-2023-003', 'Taal Gamma', gamma, partij.samen],
  ]);
  expect(gemaakt[0]).toMatchObject({
    status: 'concept',
    grondslag: 'gunning',
    startDatum: '2023-09-01',
    eindDatum: '2025-09-01',
    maximaleEindDatum: '2027-09-01',
    opzegtermijnMaanden: 3,
  });
  expect(await optiesVan(gemaakt[2]?.id ?? '')).toMatchObject([
    { volgnummer: 1, maanden: 12, besluitMaandenVooraf: 6 },
    { volgnummer: 2, maanden: 12, besluitMaandenVooraf: 6 },
  ]);
  expect(await tarievenVan(gemaakt[1]?.id ?? '')).toMatchObject([
    { product: 'B1-route', bedragCents: 975_050, van: '2023-09-01', tot: null },
  ]);
  expect(await perceelRij(id.taal)).toEqual({ status: 'gegund', versie: 2, tender: 'gunning' });
  expect(await daden(4)).toEqual(['contract:maken', 'contract:maken', 'contract:maken', 'perceel:contracten-maken']);
  expect((await laatsteDaden(1))[0]?.gegevens).toMatchObject({ gewichten: { [alfa]: 10, [beta]: 12, [gamma]: null } });
});

test('a gemeente may have two contractants, and a gegunde without a gemeente is told', async () => {
  const tweeVoorAlfa = eenVerdeling().rijen.map((rij) =>
    rij.gemeenteId === alfa ? { ...rij, partijen: [partij.samen, partij.solo] } : { ...rij, partijen: [partij.samen] },
  );
  expect(await maak({ invoer: eenVerdeling({ rijen: tweeVoorAlfa }) })).toMatchObject({ value: { aantal: 4 } });
  expect((await contractenVan(id.taal)).map(({ naam }) => naam)).toContain('Taal Alfa, Solotaal');
});

test('a gegunde that no gemeente chose is a warning', async () => {
  const alles = eenVerdeling().rijen.map((rij) => ({ ...rij, partijen: [partij.samen] }));
  expect(await maak({ invoer: eenVerdeling({ rijen: alles }) })).toMatchObject({
    value: { aantal: 3, zonderGemeente: ['Solotaal'] },
  });
});

test('numbers go on after the highest of the year in which the contract begins', async () => {
  await zetContract(oudAlfa, { nummer: 'C-2023-041' });
  await maak();
  expect((await contractenVan(id.taal)).map((rij) => rij.nummer)).toEqual(['C-2023-042', 'C-2023-043', 'C-2023-044']);
});

test.each([
  ['a gemeente without a choice', { rijen: eenVerdeling().rijen.slice(0, 2) }, ['gemeente-zonder-keuze']],
  [
    'somebody who did not win',
    { rijen: eenVerdeling().rijen.map((rij) => ({ ...rij, partijen: [partij.hulp] })) },
    ['contractant-niet-gegund', 'contractant-niet-gegund', 'contractant-niet-gegund'],
  ],
  [
    'a gemeente that does not take part',
    { rijen: [...eenVerdeling().rijen, { gemeenteId: delta, gewicht: null, partijen: [partij.solo] }] },
    ['gemeente-doet-niet-mee'],
  ],
  [
    'two prices of one product',
    { tarieven: [...eenVerdeling().tarieven, ...eenVerdeling().tarieven] },
    ['tarief-overlapt'],
  ],
])('refused: %s', async (_, anders, verwacht) => {
  expect(redenen(await maak({ invoer: eenVerdeling(anders) }))).toEqual(verwacht);
  expect(await contractenVan(id.taal)).toEqual([]);
});

test('a perceel that is not awarded has no contracts, and one that has them is not done twice', async () => {
  await maak();
  const opnieuw = await maak({ invoer: eenVerdeling({ versie: 2 }) });
  expect(redenen(opnieuw)).toEqual(['contract-bestaat-al', 'contract-bestaat-al', 'contract-bestaat-al']);
  expect(redenen(await maak({ perceelNummer: '1', nummer: '2021-301' }))).toEqual(['perceel-niet-gegund']);
});

test('a stale form writes nothing', async () => {
  await expect(maak({ invoer: eenVerdeling({ versie: 7 }) })).rejects.toThrow(Conflict);
  expect(await contractenVan(id.taal)).toEqual([]);
});

test('the same key twice makes them once', async () => {
  await maak({ once: once('sleutel') });
  const rest = eenVerdeling({ versie: 2, rijen: [{ gemeenteId: alfa, gewicht: null, partijen: [partij.solo] }] });
  await expect(maak({ invoer: rest, once: once('sleutel') })).rejects.toThrow(UniqueViolation);
  expect(await contractenVan(id.taal)).toHaveLength(3);
});

test('a gemeente makes its own contracts only; another region does not see the perceel', async () => {
  const manager = await als('manager@alfa.example');
  const voorstel = await makenVoorstel(manager, nummer, '1', vandaag);
  expect(voorstel.gemeenten).toEqual([{ id: alfa, naam: 'Alfa' }]);
  expect(voorstel.anderen).toEqual(['Beta', 'Gamma']);
  expect(redenen(await maak({ actor: manager }))).toEqual(['gemeente-doet-niet-mee', 'gemeente-doet-niet-mee']);
  const alleenAlfa = eenVerdeling({ rijen: eenVerdeling().rijen.slice(0, 1) });
  expect(await maak({ actor: manager, invoer: alleenAlfa })).toMatchObject({ value: { aantal: 1 } });
  const vreemd = await als('manager@zuid.example');
  expect(await statusVan(makenVoorstel(vreemd, nummer, '1', vandaag))).toBe(404);
  expect(await statusVan(maak({ actor: vreemd }))).toBe(404);
});
