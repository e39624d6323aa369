import { asc } from 'drizzle-orm';
import type { Dossier } from '../../../app/domain/kpi/dossier';
import { leesKpiRegels } from '../../../app/domain/kpi/tellingen-queries.server';
import { db } from '../../../db/client';
import { maintain } from '../../../db/commit';
import {
  kpiStanden,
  kpiTellingen,
  maandrapportages,
  rapportageregels,
  toewijzingen,
  trajecten,
  trajectfeiten,
} from '../../../db/schema';
import { loadReference } from '../../../seeds/reference';
import { alfa, beta, laadWereld, oudAlfa, oudBeta } from '../contract/wereld';

/** The region of the contract tests with trajecten, toewijzingen and reports. Today is 3 July 2023. */
export async function laadKpiWereld() {
  await loadReference('2022-01-01T12:00:00.000Z');
  await laadWereld();
}

export const regels = () => leesKpiRegels();

type Anders = Partial<typeof trajecten.$inferInsert>;
let volgnummer = 0;

/** A traject under a contract of its gemeente; with `contractId` null nobody has it yet. */
export async function eenTraject(anders: Anders = {}, contractId: string | null = oudAlfa) {
  volgnummer += 1;
  const id = `traject-${String(volgnummer).padStart(5, '0')}`;
  const toewijzingId = `toewijzing-${String(volgnummer).padStart(5, '0')}`;
  const rij = {
    id,
    trajectnummer: `T-${volgnummer}`,
    gemeenteId: contractId === oudBeta ? beta : alfa,
    doelgroep: 'asielstatushouder' as const,
    leerroute: 'b1' as const,
    plichtDatum: '2022-01-10',
    pipDatum: '2022-02-01',
    startDatum: '2022-03-01',
    status: 'gestart' as const,
    ...anders,
  };
  await maintain((tx) => [
    tx.insert(trajecten).values(rij),
    ...(contractId
      ? [
          tx.insert(toewijzingen).values({
            id: toewijzingId,
            trajectId: id,
            contractId,
            soort: 'leerroute',
            status: 'gestart',
            voorgesteldDatum: '2022-02-05',
            toegewezenDatum: '2022-02-06',
            startDatum: '2022-03-01',
          }),
        ]
      : []),
  ]);
  return { id, toewijzingId };
}

type Regel = { id: string; toewijzingId: string; aangeboden: number | null; gevolgd: number | null };

/** A report of a contract with one line per traject. */
export async function eenRapportage(
  contractId: string,
  maand: string,
  regels: Regel[],
  anders: Partial<typeof maandrapportages.$inferInsert> = {},
) {
  const versienummer = anders.versienummer ?? 1;
  const id = `rapportage-${contractId.slice(-6)}-${maand}-${versienummer}`;
  const [jaar = 0, nummer = 0] = maand.split('-').map(Number);
  const volgende = new Date(Date.UTC(jaar, nummer, 10)).toISOString().slice(0, 10);
  await maintain((tx) => [
    tx.insert(maandrapportages).values({
      id,
      contractId,
      maand,
      versienummer,
      status: 'goedgekeurd',
      uiterlijk: volgende,
      eersteIngediendOp: `${volgende}T09:00:00.000Z`,
      ...anders,
    }),
    ...(regels.length > 0
      ? [
          tx.insert(rapportageregels).values(
            regels.map(({ id: trajectId, toewijzingId, aangeboden, gevolgd }, volgorde) => ({
              rapportageId: id,
              toewijzingId,
              trajectId,
              volgorde,
              aangebodenMinuten: aangeboden,
              gevolgdMinuten: gevolgd,
            })),
          ),
        ]
      : []),
  ]);
  return id;
}

export const eenFeit = (trajectId: string, soort: (typeof trajectfeiten.$inferInsert)['soort'], datum: string) =>
  maintain((tx) => [tx.insert(trajectfeiten).values({ trajectId, soort, datum })]);

/** Everything that stands in both tables, without the cells that came out as nothing. */
export async function alleSommen() {
  const iets = ({ teller, noemer, extern, aantal }: Record<'teller' | 'noemer' | 'extern' | 'aantal', number>) =>
    teller !== 0 || noemer !== 0 || extern !== 0 || aantal !== 0;
  const [tellingen, standen] = await Promise.all([
    db
      .select()
      .from(kpiTellingen)
      .orderBy(
        asc(kpiTellingen.meting),
        asc(kpiTellingen.gemeenteId),
        asc(kpiTellingen.contractId),
        asc(kpiTellingen.leerroute),
        asc(kpiTellingen.maand),
      ),
    db
      .select()
      .from(kpiStanden)
      .orderBy(asc(kpiStanden.meting), asc(kpiStanden.knoop), asc(kpiStanden.gemeenteId), asc(kpiStanden.leerroute)),
  ]);
  return { tellingen: tellingen.filter(iets), standen: standen.filter(iets) };
}

/** The dossier with other words, as a command makes it before its commit. */
export const gewijzigd = (dossier: Dossier, traject: Partial<Dossier['traject']>): Dossier => ({
  ...dossier,
  traject: { ...dossier.traject, ...traject },
});
