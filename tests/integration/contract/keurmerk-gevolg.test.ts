import { beforeEach, expect, test } from 'vitest';
import { keurmerkGevolgWrites } from '../../../app/domain/contract/keurmerk-gevolg.server';
import { leveraarsVan } from '../../../app/domain/keurmerk/queries.server';
import type { Registratie } from '../../../app/domain/keurmerk/rules';
import { event } from '../../../app/platform/events.server';
import { commit } from '../../../db/commit';
import { freshDatabase } from '../../setup/db';
import {
  contractRij,
  laadWereld,
  laatsteDaden,
  nu,
  oudAlfa,
  oudBeta,
  oudGamma,
  partij,
  vandaag,
  zetContract,
} from './wereld';

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
});

async function met(aanbiederId: string, erbij: Registratie[]) {
  const [zelf] = (await leveraarsVan([aanbiederId])).get(aanbiederId) ?? [];
  const registraties = [...(zelf?.registraties ?? []), ...erbij];
  const writes = await keurmerkGevolgWrites({ aanbiederId, registraties, nu, vandaag });
  const registratie = event({ actor: null, nu, daad: 'keurmerk:registreren', object: ['aanbieder', aanbiederId] });
  await commit(() => [registratie, ...writes]);
}
const geschorst: Registratie = {
  soort: 'blik-op-werk',
  status: 'geschorst',
  van: '2023-07-01',
  tot: null,
  geverifieerdDatum: '2023-07-03',
  geregistreerdOp: nu,
  vervallenOp: null,
};
const hersteld = { ...geschorst, status: 'geldig-bepaalde-tijd', van: '2023-07-03', tot: '2025-01-01' } as const;

test("a suspended keurmerk of one combinant suspends the running contracts of the combinatie, and nobody else's", async () => {
  await met(partij.les, [geschorst]);
  expect(await contractRij(oudAlfa)).toMatchObject({
    status: 'opgeschort',
    opgeschortDoor: 'keurmerk',
    opgeschortVanuit: 'actief',
    statusReden: 'Leskring heeft op 3 juli 2023 geen geldig keurmerk van Blik op Werk: het is geschorst.',
  });
  expect(await contractRij(oudBeta)).toMatchObject({ status: 'actief' });
  // Its term is over: nothing to suspend.
  expect(await contractRij(oudGamma)).toMatchObject({ status: 'actief', eindDatum: '2023-07-01' });
  expect((await laatsteDaden(1))[0]).toMatchObject({ daad: 'contract:opschorten', gegevens: { door: 'keurmerk' } });
});

test('recovery lifts what the keurmerk suspended, back to the status before', async () => {
  await zetContract(oudAlfa, { status: 'onder-verbeterplan' });
  await met(partij.les, [geschorst]);
  await met(partij.les, [geschorst, hersteld]);
  expect(await contractRij(oudAlfa)).toMatchObject({
    status: 'onder-verbeterplan',
    opgeschortDoor: null,
    statusReden: null,
  });
});

test('a suspension that a person decided is not lifted by a keurmerk', async () => {
  await zetContract(oudAlfa, { status: 'opgeschort', opgeschortDoor: 'besluit', opgeschortVanuit: 'actief' });
  await met(partij.les, [hersteld]);
  expect(await contractRij(oudAlfa)).toMatchObject({ status: 'opgeschort', opgeschortDoor: 'besluit' });
});

test('a party without running contracts has no consequences', async () => {
  expect(await keurmerkGevolgWrites({ aanbiederId: partij.hulp, registraties: [], nu, vandaag })).toEqual([]);
});
