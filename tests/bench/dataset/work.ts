import { and, count, desc, eq, gt, inArray } from 'drizzle-orm';
import { insertMany } from '../../../db/bulk';
import { db } from '../../../db/client';
import { maintain } from '../../../db/commit';
import { contracten, maandrapportages, rapportageregels, toewijzingen, trajecten } from '../../../db/schema';
import { contract, gebruiker, laad, seedId } from '../../../seeds/dsl';
import { vasteId } from '../../../seeds/landelijk/tijd';
import { dayToDay, largeReport, month, workSizes } from '../cases/month-report/work';
import { contractorToken } from '../reader';
import { logIn } from './sessions';

/**
 * Reports of June to fill in. Two of 500 lines with everything that came before them: those of the two largest
 * contracts, opened again. One of 10,000 lines, which no contract of the set has. Every report has a twin for the
 * ceiling, so that both work on as many lines of the same file.
 */
export async function reportsToFillIn(): Promise<void> {
  const [own, twin] = await largestReports();
  if (!own || !twin) throw new Error('The national set has no two large reports of June');
  await openAgain(own.id, dayToDay.own);
  await openAgain(twin.id, dayToDay.twin);
  const email = 'aanbieder@bench.example';
  const contractor = gebruiker({
    email,
    naam: 'Esther Mulder',
    organisatie: own.contractantId,
    rol: 'aanbieder',
    wachtwoordHash: null,
    van: '2022-01-03',
    demonstratie: true,
  });
  await laad([contractor]);
  const lidmaatschapId = seedId(`lidmaatschap:${email}:${own.contractantId}:aanbieder`);
  await logIn([{ token: contractorToken, gebruikerId: contractor.id, lidmaatschapId }]);
  await addLargeReport(own);
}

const largestReports = () =>
  db
    .select({
      id: maandrapportages.id,
      contractantId: contracten.contractantId,
      gemeenteId: contracten.gemeenteId,
      lines: count(),
    })
    .from(maandrapportages)
    .innerJoin(contracten, eq(contracten.id, maandrapportages.contractId))
    .innerJoin(rapportageregels, eq(rapportageregels.rapportageId, maandrapportages.id))
    .where(eq(maandrapportages.maand, month))
    .groupBy(maandrapportages.id, contracten.contractantId, contracten.gemeenteId)
    .orderBy(desc(count()))
    .limit(2);

/**
 * A report as it was before it was handed in, with its first 500 lines and a fixed id. The others are made to end the
 * month before, or the portal would put them back.
 */
async function openAgain(id: string, fixedId: string): Promise<void> {
  const [report] = await db.select().from(maandrapportages).where(eq(maandrapportages.id, id));
  if (!report) throw new Error(`There is no report ${id}`);
  const surplus = and(eq(rapportageregels.rapportageId, id), gt(rapportageregels.volgorde, workSizes.dayToDay));
  await maintain((tx) => [
    tx
      .update(toewijzingen)
      .set({ status: 'tussentijds-beeindigd', eindDatum: '2025-05-31', eindReden: 'overig' })
      .where(
        inArray(
          toewijzingen.id,
          tx.select({ id: rapportageregels.toewijzingId }).from(rapportageregels).where(surplus),
        ),
      ),
    tx.delete(rapportageregels).where(surplus),
    tx.insert(maandrapportages).values({
      ...report,
      id: fixedId,
      versienummer: 2,
      status: 'concept',
      uiterlijk: '2025-07-20',
      eersteIngediendOp: null,
      ingediendOp: null,
      beoordeeldOp: null,
    }),
    tx.update(rapportageregels).set({ rapportageId: fixedId }).where(eq(rapportageregels.rapportageId, id)),
    tx.delete(maandrapportages).where(eq(maandrapportages.id, id)),
    tx.update(maandrapportages).set({ versienummer: 1 }).where(eq(maandrapportages.id, fixedId)),
  ]);
}

const hours = {
  aangebodenMinuten: 2400,
  gevolgdMinuten: 2100,
  geoorloofdMinuten: 180,
  ongeoorloofdMinuten: 120,
} as const;
/** What earlier months said of the lines, in turn: from some of these a jump is possible, from others not. */
const levels = ['a1', 'a2', 'b1'] as const;

type Place = Pick<typeof contracten.$inferSelect, 'contractantId' | 'gemeenteId'>;

/** Three approved months before it, as the checks look back three. The twin is of a contract of its own, without them. */
async function addLargeReport({ contractantId, gemeenteId }: Place) {
  const deal = (number: number) =>
    contract({
      sleutel: `bench:${number}`,
      nummer: `L-2022-${9000 + number}`,
      naam: 'Alle B1-routes',
      gemeente: gemeenteId,
      contractant: contractantId,
      grondslag: 'onderhands',
      status: 'actief',
      startDatum: '2022-04-01',
      eindDatum: '2026-04-01',
      maximaleEindDatum: '2026-04-01',
    });
  const [own, twin] = [deal(1), deal(2)];
  await laad([own, twin]);
  const people = Array.from({ length: workSizes.large }, (_, index) => ({
    trajectId: vasteId('1', 500_000 + index),
    toewijzingId: vasteId('2', 500_000 + index),
    trajectnummer: largeReport.number(index),
    volgorde: index + 1,
  }));
  const day = '2024-01-15';
  const reports = ['2025-03', '2025-04', '2025-05'].map((maand, index) => ({
    maand,
    id: vasteId('3', 900_000 + index),
  }));
  const line = ({ toewijzingId, trajectId, volgorde }: (typeof people)[number], rapportageId: string) => ({
    rapportageId,
    toewijzingId,
    trajectId,
    volgorde,
  });
  const row = (id: string, contractId: string, maand: string, status: 'goedgekeurd' | 'concept') =>
    ({ id, contractId, maand, status, versienummer: 1, uiterlijk: `${maand}-28` }) as const;
  await maintain(() => [
    ...insertMany(
      trajecten,
      people.map(({ trajectId, trajectnummer }) => ({
        id: trajectId,
        trajectnummer,
        gemeenteId,
        doelgroep: 'asielstatushouder' as const,
        leerroute: 'b1' as const,
        plichtDatum: day,
        pipDatum: day,
        startDatum: day,
        status: 'gestart' as const,
      })),
    ),
    ...insertMany(
      toewijzingen,
      people.map(({ toewijzingId, trajectId }) => ({
        id: toewijzingId,
        trajectId,
        contractId: own.id,
        soort: 'leerroute' as const,
        status: 'gestart' as const,
        voorgesteldDatum: day,
        toegewezenDatum: day,
        beantwoordDatum: day,
        startDatum: day,
      })),
    ),
    ...insertMany(maandrapportages, [
      ...reports.map(({ id, maand }) => row(id, own.id, maand, 'goedgekeurd')),
      row(largeReport.own, own.id, month, 'concept'),
      row(largeReport.twin, twin.id, month, 'concept'),
    ]),
    ...reports.flatMap(({ id }) =>
      insertMany(
        rapportageregels,
        people.map((person, index) => ({ ...line(person, id), ...hours, niveau: levels[index % levels.length] })),
      ),
    ),
    ...[largeReport.own, largeReport.twin].flatMap((id) =>
      insertMany(
        rapportageregels,
        people.map((person) => line(person, id)),
      ),
    ),
  ]);
}
