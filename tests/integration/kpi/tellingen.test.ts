import { and, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Dossier } from '../../../app/domain/kpi/dossier';
import { herbouwTellingen } from '../../../app/domain/kpi/herbouw-writes.server';
import { leesDossiers, leesRapportagestanden } from '../../../app/domain/kpi/tellingen-queries.server';
import { rapportageTellingen, trajectTellingen } from '../../../app/domain/kpi/tellingen-writes.server';
import { db } from '../../../db/client';
import { maintain } from '../../../db/commit';
import {
  kpiTellingen,
  maandrapportages,
  rapportageregels,
  toewijzingen,
  trajecten,
  trajectfeiten,
} from '../../../db/schema';
import { freshDatabase } from '../../setup/db';
import { alfa, beta, oudAlfa, oudBeta } from '../contract/wereld';
import { alleSommen, eenFeit, eenRapportage, eenTraject, gewijzigd, laadKpiWereld, regels } from './wereld';

beforeEach(laadKpiWereld);
afterEach(freshDatabase);

async function dossierVan(id: string): Promise<Dossier> {
  const dossier = (await leesDossiers([id])).get(id);
  if (!dossier) throw new Error(id);
  return dossier;
}

/** What was kept up is what comes out of counting everything anew. */
async function verwachtGelijk() {
  const bijgehouden = await alleSommen();
  await herbouwTellingen();
  expect(bijgehouden).toEqual(await alleSommen());
}

test('a rebuild counts trajecten, facts and approved reports; a second one changes nothing', async () => {
  const a = await eenTraject();
  const b = await eenTraject({ leerroute: 'z' }, oudBeta);
  await eenTraject({ pipDatum: null, startDatum: null, leerroute: null }, null);
  await eenFeit(a.id, 'werkstage', '2022-06-01');
  await eenRapportage(oudAlfa, '2023-05', [{ ...a, aangeboden: 600, gevolgd: 480 }]);
  await eenRapportage(oudBeta, '2023-05', [{ ...b, aangeboden: 600, gevolgd: 480 }], { status: 'ingediend' });
  await herbouwTellingen();
  const sommen = await alleSommen();
  const van = (meting: string) =>
    sommen.tellingen
      .filter((rij) => rij.meting === meting)
      .map(({ maand, gemeenteId, contractId, leerroute, teller, noemer }) => [
        maand,
        gemeenteId,
        contractId,
        leerroute,
        teller,
        noemer,
      ]);
  expect(van('U-01')).toEqual([['2023-05', alfa, oudAlfa, 'b1', 480, 600]]);
  expect(van('W-04')).toHaveLength(2);
  expect(van('W-04')).toContainEqual(['2023-03', alfa, oudAlfa, 'b1', 1, 1]);
  expect(van('T-01').reduce((som, rij) => som + Number(rij[5]), 0)).toBe(3);
  expect(van('Q-02').map((rij) => rij.slice(0, 3))).toEqual(
    [
      ['2023-06', alfa, oudAlfa],
      ['2023-06', beta, oudBeta],
    ].sort((x, y) => ((x[1] ?? '') < (y[1] ?? '') ? -1 : 1)),
  );
  await herbouwTellingen();
  expect(await alleSommen()).toEqual(sommen);
});

const routes = ['b1', 'z', 'onderwijs', null] as const;
const redenen = ['verhuisd', 'plicht-voldaan', 'overig'] as const;
const dagen = ['2022-03-31', '2022-08-01', '2022-12-31', '2023-02-14', '2023-06-30', '2025-03-01'];
const stap = fc.record({
  wie: fc.nat({ max: 5 }),
  leerroute: fc.constantFrom(...routes),
  gemeente: fc.boolean(),
  einde: fc.option(fc.tuple(fc.constantFrom(...dagen), fc.constantFrom(...redenen))),
  verlenging: fc.constantFrom(0, 6),
  feit: fc.option(
    fc.tuple(
      fc.constantFrom('werkstage' as const, 'ontzorgen-gestart' as const, 'plicht-voldaan' as const),
      fc.constantFrom(...dagen),
    ),
  ),
});

test('sums kept up by differences are those of a rebuild, whatever changes in whatever order', async () => {
  const wie: { id: string; toewijzingId: string }[] = [];
  for (let n = 0; n < 6; n++) wie.push(await eenTraject({}, n % 2 ? oudBeta : oudAlfa));
  await eenRapportage(oudAlfa, '2023-04', [
    { ...wie[0]!, aangeboden: 600, gevolgd: 480 },
    { ...wie[2]!, aangeboden: 300, gevolgd: 300 },
  ]);
  await eenRapportage(oudBeta, '2023-04', [{ ...wie[1]!, aangeboden: 500, gevolgd: 100 }]);
  await herbouwTellingen();
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 4 }), async (stappen) => {
      for (const { wie: nummer, leerroute, gemeente, einde, verlenging, feit } of stappen) {
        const id = wie[nummer]!.id;
        const voor = await dossierVan(id);
        const velden = {
          leerroute,
          gemeenteId: gemeente ? alfa : beta,
          eindDatum: einde?.[0] ?? null,
          eindReden: einde?.[1] ?? null,
          verlengingMaanden: verlenging,
        };
        const na: Dossier = { ...gewijzigd(voor, velden), feiten: feit ? [{ soort: feit[0], datum: feit[1] }] : [] };
        const rekenregels = await regels();
        await maintain((tx) => [
          tx.update(trajecten).set(velden).where(eq(trajecten.id, id)),
          tx.delete(trajectfeiten).where(eq(trajectfeiten.trajectId, id)),
          ...(feit ? [tx.insert(trajectfeiten).values({ trajectId: id, soort: feit[0], datum: feit[1] })] : []),
          ...trajectTellingen([voor], [na], rekenregels),
        ]);
      }
      await verwachtGelijk();
    }),
    { numRuns: 12 },
  );
}, 60_000);

test('a new traject is only in the list of after', async () => {
  const { id } = await eenTraject();
  const nieuw = trajectTellingen([], [await dossierVan(id)], await regels());
  await maintain(() => nieuw);
  await verwachtGelijk();
});

test('a transfer moves the traject to who gave half of the hours', async () => {
  const { id, toewijzingId } = await eenTraject();
  await eenRapportage(oudAlfa, '2023-04', [{ id, toewijzingId, aangeboden: 600, gevolgd: 300 }]);
  await herbouwTellingen();
  const voor = await dossierVan(id);
  const nieuw = {
    id: 'toewijzing-nieuw',
    contractId: oudBeta,
    soort: 'leerroute',
    status: 'gestart',
    toegewezenDatum: '2023-05-01',
    startDatum: '2023-05-02',
    eindDatum: null,
    resultaat: null,
    gevolgdMinuten: 0,
  } as const;
  const over: Dossier = {
    ...voor,
    toewijzingen: [...voor.toewijzingen.map((rij) => ({ ...rij, status: 'overgedragen' })), nieuw],
  };
  const { gevolgdMinuten: _, ...rij } = nieuw;
  const rekenregels = await regels();
  await maintain((tx) => [
    tx.update(toewijzingen).set({ status: 'overgedragen' }).where(eq(toewijzingen.id, toewijzingId)),
    tx.insert(toewijzingen).values({ ...rij, trajectId: id, voorgesteldDatum: '2023-05-01' }),
    ...trajectTellingen([voor], [over], rekenregels),
  ]);
  const w04 = () =>
    db
      .select({ contractId: kpiTellingen.contractId, noemer: kpiTellingen.noemer })
      .from(kpiTellingen)
      .where(and(eq(kpiTellingen.meting, 'W-04'), eq(kpiTellingen.noemer, 1)));
  expect(await w04()).toEqual([{ contractId: oudAlfa, noemer: 1 }]);
  await verwachtGelijk();

  await eenRapportage(oudBeta, '2023-05', [{ id, toewijzingId: nieuw.id, aangeboden: 600, gevolgd: 360 }]);
  await herbouwTellingen();
  expect(await w04()).toEqual([{ contractId: oudBeta, noemer: 1 }]);
});

test('a report comes into being, is handed in, approved, and replaced by a correction', async () => {
  const een = await eenTraject();
  const standVan = async (id: string) => (await leesRapportagestanden([id])).get(id)!;
  const regel = { ...een, aangeboden: 600, gevolgd: 480 };
  const id = await eenRapportage(oudAlfa, '2023-05', [regel], { status: 'open', eersteIngediendOp: null });
  await herbouwTellingen();
  const zet = async (velden: Partial<typeof maandrapportages.$inferInsert>) => {
    const voor = await standVan(id);
    await maintain((tx) => [
      tx.update(maandrapportages).set(velden).where(eq(maandrapportages.id, id)),
      ...rapportageTellingen([voor], [{ ...voor, ...velden } as typeof voor]),
    ]);
    await verwachtGelijk();
  };
  await zet({ status: 'ingediend', eersteIngediendOp: '2023-06-09T10:00:00.000Z' });
  await zet({ status: 'goedgekeurd' });

  const nieuw = await eenRapportage(oudAlfa, '2023-05', [{ ...regel, gevolgd: 240 }], {
    versienummer: 2,
    status: 'ingediend',
  });
  const [oud, correctie] = [await standVan(id), await standVan(nieuw)];
  await maintain((tx) => [
    tx.update(maandrapportages).set({ status: 'vervangen' }).where(eq(maandrapportages.id, id)),
    tx.update(maandrapportages).set({ status: 'goedgekeurd' }).where(eq(maandrapportages.id, nieuw)),
    ...rapportageTellingen(
      [oud, correctie],
      [
        { ...oud, status: 'vervangen' },
        { ...correctie, status: 'goedgekeurd' },
      ],
    ),
  ]);
  await verwachtGelijk();
  const [uren] = await db.select().from(kpiTellingen).where(eq(kpiTellingen.meting, 'U-01'));
  expect(uren).toMatchObject({ teller: 240, noemer: 600, aantal: 1 });
  expect(await db.select().from(rapportageregels)).toHaveLength(2);
});

test('two commits at once lose nothing: differences are added to what stands there', async () => {
  const [a, b] = [await eenTraject(), await eenTraject()];
  const [rekenregels, dossiers] = [await regels(), await leesDossiers([a.id, b.id])];
  await Promise.all([a, b].map(({ id }) => maintain(() => trajectTellingen([], [dossiers.get(id)!], rekenregels))));
  await verwachtGelijk();
});
