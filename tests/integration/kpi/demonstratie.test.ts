import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { geefNieuweWaarde } from '../../../app/domain/instelling/commands.server';
import { kpiDashboard } from '../../../app/domain/kpi/dashboard.server';
import { herbouwAlsNodig, herbouwTellingen, zijnVerouderd } from '../../../app/domain/kpi/herbouw-writes.server';
import { listRapportages, rapportageLijst } from '../../../app/domain/maandrapportage/queries-lijst.server';
import { parseListQuery } from '../../../app/platform/list';
import { db } from '../../../db/client';
import { instellingen } from '../../../db/schema';
import { als, nu, vandaag, vertel } from '../aanbieder/verhaal';
import { alleSommen } from './wereld';

beforeAll(vertel);

describe('the reports that the figures lack', () => {
  const open = async (email: string) => {
    const actor = await als(email);
    const { wachtOpRapportages: open } = await kpiDashboard(
      actor,
      new Request('http://portaal.test/kpis?tot=2023-06'),
      vandaag,
    );
    const lijst = async (status: string) =>
      (
        await listRapportages(
          actor,
          parseListQuery(
            new Request(`http://portaal.test/rapportages?maand=2023-06&status=${status}`),
            rapportageLijst,
          ),
          vandaag,
        )
      ).totaal;
    expect([await lijst('te-doen'), await lijst('ingediend')]).toEqual([open?.bijAanbieder, open?.ingediend]);
    return open;
  };

  test('are with the aanbieders of one gemeente, and of the region one waits to be judged', async () => {
    const [hoorn, regio] = [
      await open('contractmanager@hoorn.example'),
      await open('contractmanager@westfriesland.example'),
    ];
    expect(hoorn?.bijAanbieder).toBeGreaterThan(0);
    expect(hoorn?.ingediend).toBe(0);
    expect(regio?.ingediend).toBe(1);
  });

  test('an aanbieder hears of his own', async () => {
    expect((await open('aanbieder@fiolet.example'))?.bijAanbieder).toBeGreaterThan(0);
  });
});

async function wijzig(sleutel: string, waarde: number) {
  const [rij] = await db.select().from(instellingen).where(eq(instellingen.sleutel, sleutel));
  if (!rij) throw new Error(`No setting ${sleutel}`);
  const anders = { waarde, van: '2022-02-01', tot: null, bron: 'een nieuwe wet', nogNakijken: false };
  const beheer = await als('beheer@portaal.example');
  return geefNieuweWaarde({ ...anders, actor: beheer, id: rij.id, versie: rij.versie, nu });
}
const onderTitel = async () => {
  const actor = await als('contractmanager@westfriesland.example');
  return (await kpiDashboard(actor, new Request('http://portaal.test/kpis'), vandaag)).tekst;
};

/** A setting that the arithmetic uses changes: the figures follow without anybody's doing. */
test('another setting leaves the sums alone', async () => {
  expect((await wijzig('klacht.sluiten-dagen', 20)).ok).toBe(true);
  expect(await herbouwAlsNodig()).toBe(false);
});

test('the page says that the figures are made anew, and then they are', async () => {
  const eerst = await alleSommen();
  expect((await wijzig('kpi.werk-maanden', 3)).ok).toBe(true);
  expect(await zijnVerouderd()).toBe(true);
  expect(await onderTitel()).toContain('worden opnieuw berekend');
  expect(await alleSommen()).toEqual(eerst);

  expect(await herbouwAlsNodig()).toBe(true);
  const daarna = await alleSommen();
  expect(daarna).not.toEqual(eerst);
  expect(await onderTitel()).not.toContain('opnieuw berekend');
  expect(await herbouwAlsNodig()).toBe(false);
  await herbouwTellingen();
  expect(await alleSommen()).toEqual(daarna);
});
