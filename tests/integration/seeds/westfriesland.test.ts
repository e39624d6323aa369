import { count, eq, isNotNull } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { herbouwTellingen } from '~/domain/kpi/herbouw-writes.server';
import { maakRapportages } from '~/domain/maandrapportage/maken.server';
import { start } from '~/domain/toewijzing/rules';
import { tekstvakken } from '~/domain/verantwoording/onderdelen';
import { getRapport } from '~/domain/verantwoording/queries.server';
import { db } from '../../../db/client';
import * as schema from '../../../db/schema';
import { westfriesland as bron } from '../../fixtures/westfriesland-amrd.json';
import { als, nu, vandaag, vertel } from '../aanbieder/verhaal';

/** What the demonstration of Westfriesland leaves in the database, as the nouns of the portal see it. */

beforeAll(vertel);

describe('the voortgangsrapportage', () => {
  const { van, tot } = bron.verslagperiode;
  const gevraagd = async () =>
    getRapport(
      await als('contractmanager@westfriesland.example'),
      { regio: 'westfriesland', periode: { van, tot }, versie: null, eerder: null },
      vandaag,
    );

  test('has texts where texts can stand, and a target at every part that it names', async () => {
    const { model, versie } = await gevraagd();
    expect(versie?.status).toBe('concept');
    const vakken = new Set<string>(tekstvakken.map(({ sleutel }) => sleutel));
    expect(Object.keys(model.teksten).length).toBeGreaterThan(12);
    for (const sleutel of Object.keys(model.teksten)) expect(vakken).toContain(sleutel);
    expect(model.doelstellingen.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, (_, nr) => `D${nr + 1}`));
    const onderdelen = new Set<string>(tekstvakken.map(({ onderdeel }) => onderdeel.sleutel));
    for (const { onderdeel } of model.doelstellingen) expect(onderdelen).toContain(onderdeel);
  });
});

describe('the records', () => {
  test('leave the portal nothing to make: every report of June is there', async () => {
    expect(await maakRapportages(vandaag, nu)).toEqual({ rapportages: 0, regels: 0 });
  });

  test('began as a toewijzing may begin', async () => {
    const rijen = await db
      .select({ toewijzing: schema.toewijzingen, traject: schema.trajecten, contract: schema.contracten })
      .from(schema.toewijzingen)
      .innerJoin(schema.trajecten, eq(schema.trajecten.id, schema.toewijzingen.trajectId))
      .innerJoin(schema.contracten, eq(schema.contracten.id, schema.toewijzingen.contractId))
      .where(isNotNull(schema.toewijzingen.startDatum));
    expect(rijen.length).toBeGreaterThan(300);
    for (const { toewijzing, traject, contract } of rijen) {
      const toen = { ...toewijzing, status: 'geaccepteerd' as const };
      expect(start(toen, traject, contract, toewijzing.startDatum ?? '', vandaag), traject.trajectnummer).toMatchObject(
        {
          ok: true,
        },
      );
      expect(toewijzing.eindDatum === null || toewijzing.eindDatum > (toewijzing.startDatum ?? '')).toBe(true);
    }
  });

  test('have the sums of the KPI’s that a rebuild gives', async () => {
    const sommen = () => db.select({ aantal: count() }).from(schema.kpiTellingen);
    const [eerst] = await sommen();
    expect(await herbouwTellingen()).toBe(eerst?.aantal);
  });
});
