import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { haalWeg, stelNormIn } from '../../../app/domain/kpi/commands.server';
import { contractKpiPagina } from '../../../app/domain/kpi/contract-kpis.server';
import { permissionsOf } from '../../../app/platform/permissions';
import { db } from '../../../db/client';
import { Conflict } from '../../../db/commit';
import { kpiNormen } from '../../../db/schema';
import { freshDatabase } from '../../setup/db';
import {
  als,
  contractRij,
  laatsteDaden,
  nu,
  once,
  oudAlfa,
  oudBeta,
  oudGamma,
  statusVan,
  vandaag,
} from '../contract/wereld';
import { laadKpiWereld } from './wereld';

beforeEach(laadKpiWereld);
afterEach(freshDatabase);

const manager = () => als('manager@alfa.example');
const versieVan = async (id: string) => (await contractRij(id)).versie;
const norm = { kpiCode: 'U-01', normTienden: 850, van: '2023-01-01', bron: 'contract artikel 7.2' } as const;
const zet = async (anders: Partial<typeof norm> & { contractId?: string; versie?: number } = {}) => {
  const { contractId = oudAlfa, versie, ...rest } = anders;
  return stelNormIn({
    actor: await manager(),
    contractId,
    versie: versie ?? (await versieVan(contractId)),
    nu,
    vandaag,
    norm: { ...norm, ...rest },
  });
};
const rijen = () =>
  db
    .select({ id: kpiNormen.id, norm: kpiNormen.normTienden, van: kpiNormen.van, tot: kpiNormen.tot })
    .from(kpiNormen)
    .where(eq(kpiNormen.contractId, oudAlfa))
    .orderBy(asc(kpiNormen.van));

test('an own norm is a dated row under the version of the contract, and holds on its page', async () => {
  const versie = await versieVan(oudAlfa);
  expect(await zet()).toMatchObject({ ok: true });
  expect(await versieVan(oudAlfa)).toBe(versie + 1);
  expect(await zet({ normTienden: 900, van: '2023-06-01' } as never)).toMatchObject({ ok: true });
  expect((await rijen()).map(({ id: _, ...rij }) => rij)).toEqual([
    { norm: 850, van: '2023-01-01', tot: '2023-06-01' },
    { norm: 900, van: '2023-06-01', tot: null },
  ]);
  const op = async (tot: string) => {
    const pagina = await contractKpiPagina(await manager(), new Request(`http://p/?tot=${tot}`), oudAlfa, vandaag);
    return pagina.regels.find(({ code }) => code === 'U-01')?.norm;
  };
  expect([await op('2023-06'), await op('2023-02'), await op('2022-06')]).toEqual(['90%', '85%', '80%']);
  expect((await laatsteDaden(1))[0]).toMatchObject({
    daad: 'contract:norm-zetten',
    gegevens: { toelichting: 'Aanwezigheid: 90%, vanaf 1 juni 2023 (contract artikel 7.2).' },
  });
});

test('taken away, the one before it goes on', async () => {
  await zet();
  await zet({ normTienden: 900, van: '2023-06-01' } as never);
  const [, tweede] = await rijen();
  const actor = await manager();
  expect(
    await haalWeg({
      actor,
      contractId: oudAlfa,
      versie: await versieVan(oudAlfa),
      nu,
      vandaag,
      normId: tweede?.id ?? '',
    }),
  ).toMatchObject({ ok: true });
  expect((await rijen()).map(({ van, tot }) => [van, tot])).toEqual([['2023-01-01', null]]);
  expect(
    await haalWeg({ actor, contractId: oudAlfa, versie: await versieVan(oudAlfa), nu, vandaag, normId: 'x' }),
  ).toMatchObject({ reden: 'norm-onbekend' });
});

test('refused with the reason', async () => {
  await zet();
  expect(await zet()).toMatchObject({ reden: 'norm-bestaat-al' });
  expect(await zet({ van: '2024-01-01' } as never)).toMatchObject({ reden: 'norm-buiten-looptijd' });
  expect(await zet({ normTienden: 2000, van: '2023-02-01' } as never)).toMatchObject({ reden: 'norm-buiten-bereik' });
  const regio = await als('inkoper@noord.example');
  const verlopen = await stelNormIn({
    actor: regio,
    contractId: oudGamma,
    versie: await versieVan(oudGamma),
    nu,
    vandaag,
    norm: { ...norm, van: '2022-06-01' },
  });
  expect(verlopen).toMatchObject({ reden: 'contract-voorbij' });
});

test('somebody else’s contract does not exist; an overtaken version is a conflict; nothing stays of it', async () => {
  expect(await statusVan(zet({ contractId: oudBeta, versie: 1 }))).toBe(404);
  await expect(zet({ versie: 99 })).rejects.toThrow(Conflict);
  expect(await rijen()).toEqual([]);
});

test('the key of a form is kept in the same commit', async () => {
  const actor = await manager();
  const versie = await versieVan(oudAlfa);
  const twee = async () => stelNormIn({ actor, contractId: oudAlfa, versie, nu, vandaag, norm, once: once('sleutel') });
  await twee();
  await expect(twee()).resolves.toMatchObject({ reden: 'norm-bestaat-al' });
  expect(await rijen()).toHaveLength(1);
});

test('only who may set norms is permitted to', () => {
  expect(permissionsOf('contractmanager').has('kpi:normeren')).toBe(true);
  for (const rol of ['inkoper', 'aanbieder', 'bestuurder', 'regievoerder'] as const)
    expect(permissionsOf(rol).has('kpi:normeren')).toBe(false);
});
