import { beforeAll, expect, test } from 'vitest';
import { exportBudget } from '../../../app/domain/budget/export.server';
import { getBudgettabel, getSpuk, listRamingen } from '../../../app/domain/budget/queries.server';
import { formatGetal } from '../../../app/platform/format';
import { als, vandaag, vertel } from '../aanbieder/verhaal';

beforeAll(vertel);

test('the budget table is that of the own gemeenten', async () => {
  const drents = await getBudgettabel(await als('inkoper@amrd.example'));
  expect(drents.regels).toHaveLength(6);
  expect(drents.jaren.map(({ totaalCents }) => totaalCents)).toEqual([559_247_00, 369_926_00, 822_171_00, 904_490_00]);
  expect(drents.verhoudingen.map(({ kleinste }) => formatGetal(kleinste, 4))).toEqual(['0,4499', '1,1001']);
  expect((await getBudgettabel(await als('inkoper@westfriesland.example'))).regels).toEqual([]);
  expect((await getBudgettabel(await als('raad@hoorn.example'))).regels).toEqual([]);
});

test('the export has a column per year and the totals', async () => {
  const csv = await (await exportBudget(await als('inkoper@amrd.example'), vandaag, 'csv')).text();
  const regels = csv.trim().split('\r\n');
  expect(regels).toHaveLength(8);
  expect(regels[0]).toContain('2020 (invoering);2021 (uitvoering);2022 (uitvoering);2023 en verder (uitvoering)');
  expect(regels.at(-1)).toContain('Totaal;559247,00;369926,00;822171,00;904490,00');
  const leeg = await (await exportBudget(await als('raad@hoorn.example'), vandaag, 'csv')).text();
  expect(leeg.trim().split('\r\n')).toHaveLength(1);
});

test('the raming of AMRD is 137 x 10.000 x 4, spread in two ways', async () => {
  const { ramingen, verdelingen } = await listRamingen(await als('inkoper@amrd.example'));
  expect(ramingen.find(({ nummer }) => nummer === '2021-002')).toMatchObject({
    uitkomst: { perJaarCents: 1_370_000_00, totaalCents: 5_480_000_00 },
    controle: 'klopt',
  });
  expect(ramingen.every(({ controle }) => controle !== 'wijkt-af')).toBe(true);
  const aantallen = (volgens: string) =>
    verdelingen
      .find((rij) => rij.nummer === '2021-002' && rij.volgens === volgens)
      ?.routes.map(({ leerroute, aantal }) => [leerroute, formatGetal(aantal ?? 0)]);
  expect(Object.fromEntries(aantallen('AMRD') ?? [])).toEqual({ b1: '54,8', onderwijs: '27,4', z: '54,8' });
  expect(Object.fromEntries(aantallen('Ministerie van SZW') ?? [])).toEqual({
    b1: '82,2',
    onderwijs: '34,25',
    z: '20,55',
  });
  const hoorn = await listRamingen(await als('raad@hoorn.example'));
  expect(hoorn.ramingen.some(({ nummer }) => nummer === '2021-002')).toBe(false);
});

test('the SPUK is there with its sums, and says what was not read in the official text', async () => {
  const { indicatief, perJaar, regels } = await getSpuk();
  expect(indicatief[0]?.som.statushouderCents).toBe(13_613_00);
  expect(perJaar.map(({ periode }) => periode)).toEqual(['2022', '2023']);
  expect(regels.some(({ nogNakijken }) => nogNakijken)).toBe(true);
});
