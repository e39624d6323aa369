import { asc, count, eq, gt } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { controleerRegel } from '~/domain/maandrapportage/regels';
import type { RegelWaarden } from '~/domain/maandrapportage/velden';
import { beoordeelTraject } from '~/domain/traject/rules';
import { verifyChain } from '../../../db/audit';
import { db, sqlite } from '../../../db/client';
import * as schema from '../../../db/schema';
import { loadLandelijk } from '../../../seeds/landelijk';
import { loadReference } from '../../../seeds/reference';

/** The national set with few people: everything else in it is as large as it always is. */
const aantalTrajecten = 1200;
let regels = 0;
beforeAll(async () => {
  await loadReference();
  regels = await loadLandelijk(aantalTrajecten);
}, 120_000);

const aantal = async (tabel: typeof schema.contracten | typeof schema.trajecten | typeof schema.rapportageregels) =>
  (await db.select({ aantal: count() }).from(tabel))[0]?.aantal;

describe('the national set', () => {
  test('has as many of everything as was asked', async () => {
    const gemeenten = await db.select().from(schema.gemeenten);
    expect(gemeenten.filter(({ tot }) => tot === null)).toHaveLength(342);
    expect(await db.select().from(schema.aanbieders)).toHaveLength(120);
    expect(await db.select().from(schema.aanbestedingen)).toHaveLength(60);
    expect(await db.select().from(schema.percelen)).toHaveLength(180);
    expect(await aantal(schema.contracten)).toBe(2000);
    expect(await aantal(schema.trajecten)).toBe(aantalTrajecten);
    expect(await aantal(schema.rapportageregels)).toBe(regels);
    expect(regels / aantalTrajecten).toBeGreaterThan(8);
    const maanden = new Set((await db.select().from(schema.maandrapportages)).map(({ maand }) => maand));
    expect(maanden.size).toBe(24);
  });

  test('says of what is made up that it is', async () => {
    const organisaties = await db.select().from(schema.organisaties);
    const verzonnen = organisaties.filter(({ bron }) => bron === 'Synthetisch: landelijke proefset');
    expect(verzonnen).toHaveLength(319 + 40 + 120);
    expect(new Set(organisaties.map(({ naam }) => naam)).size).toBe(organisaties.length);
  });

  test('obeys the rules of trajecten and reports', async () => {
    for (const traject of await db.select().from(schema.trajecten))
      expect(beoordeelTraject(traject, '2025-07-14'), traject.trajectnummer).toEqual([]);
    const rijen = await db
      .select({
        regel: schema.rapportageregels,
        maand: schema.maandrapportages.maand,
        opdracht: schema.toewijzingen,
        traject: schema.trajecten,
      })
      .from(schema.rapportageregels)
      .innerJoin(schema.maandrapportages, eq(schema.maandrapportages.id, schema.rapportageregels.rapportageId))
      .innerJoin(schema.toewijzingen, eq(schema.toewijzingen.id, schema.rapportageregels.toewijzingId))
      .innerJoin(schema.trajecten, eq(schema.trajecten.id, schema.rapportageregels.trajectId));
    const grenzen = { urenPerWeek: 40, niveausprong: 2, niveausprongMaanden: 3, medischeWoorden: ['ziek'] };
    for (const { regel, maand, opdracht, traject } of rijen) {
      const context = {
        maand,
        soort: opdracht.soort,
        leerroute: traject.leerroute,
        pipDatum: traject.pipDatum,
        startDatum: opdracht.startDatum,
        eindDatum: opdracht.eindDatum,
        eerdereNiveaus: [],
        bekend: { ontzorgenGestartDatum: '2022-01-01', mapGestartDatum: '2022-01-01' },
      };
      const fouten = controleerRegel(regel as RegelWaarden, context, grenzen).filter(
        ({ ernst }) => ernst !== 'waarschuwing',
      );
      expect(fouten, `${traject.trajectnummer} ${maand}`).toEqual([]);
    }
  });

  test('leaves a log that verifies and no reference that leads nowhere', async () => {
    expect(await verifyChain()).toMatchObject({ ok: true });
    if (sqlite) expect(sqlite.reader.pragma('foreign_key_check')).toEqual([]);
  });

  test('has its accounts, its clock and its sums', async () => {
    const accounts = await db.select().from(schema.gebruikers).orderBy(asc(schema.gebruikers.id));
    expect(accounts.map(({ email }) => email)).toEqual([
      'inkoper@landelijk.example',
      'contractmanager@landelijk.example',
      'contractmanager2@landelijk.example',
      'aanbieder@landelijk.example',
      'beheer@landelijk.example',
    ]);
    expect(accounts.every(({ demonstratie }) => demonstratie)).toBe(true);
    const [klok] = await db
      .select()
      .from(schema.portaalstand)
      .where(eq(schema.portaalstand.sleutel, 'demonstratieklok'));
    expect(klok?.waarde).toBe('2025-07-14T07:00:00.000Z');
    const sommen = await db.select().from(schema.kpiTellingen).where(gt(schema.kpiTellingen.noemer, 0));
    expect(sommen.length).toBeGreaterThan(1000);
  });
});
