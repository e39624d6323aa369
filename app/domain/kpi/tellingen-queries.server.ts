import { and, eq, inArray, isNotNull, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { groupBy } from '~/platform/group';
import { alleInstellingen } from '~/platform/settings.server';
import { db } from '../../../db/client';
import {
  contracten,
  maandrapportages,
  rapportageregels,
  toewijzingen,
  trajecten,
  trajectfeiten,
} from '../../../db/schema';
import { countAll, sumOf } from '../../../db/sql';
import type { Dossier, Rapportagestand } from './dossier';
import { type KpiRegels, kpiRegelSleutels } from './regels';

/** The settings of the arithmetic, each with all its dates: what holds for a traject depends on its own days. */
export async function leesKpiRegels(): Promise<KpiRegels> {
  const rijen = (await alleInstellingen(Object.values(kpiRegelSleutels))).sort((a, b) => (a.van < b.van ? -1 : 1));
  const alles = Object.entries(kpiRegelSleutels).map(([naam, sleutel]) => [
    naam,
    rijen.filter((rij) => rij.sleutel === sleutel),
  ]);
  return Object.fromEntries(alles) as KpiRegels;
}

/** Hours in lines of approved reports with both kinds filled in. */
const leesUren = (waar: SQL | undefined) =>
  db
    .select({
      trajectId: rapportageregels.trajectId,
      toewijzingId: rapportageregels.toewijzingId,
      contractId: maandrapportages.contractId,
      gemeenteId: contracten.gemeenteId,
      maand: maandrapportages.maand,
      aangebodenMinuten: sumOf(rapportageregels.aangebodenMinuten),
      gevolgdMinuten: sumOf(rapportageregels.gevolgdMinuten),
      aantal: countAll(),
    })
    .from(rapportageregels)
    .innerJoin(maandrapportages, eq(maandrapportages.id, rapportageregels.rapportageId))
    .innerJoin(contracten, eq(contracten.id, maandrapportages.contractId))
    .where(
      and(
        eq(maandrapportages.status, 'goedgekeurd'),
        isNotNull(rapportageregels.aangebodenMinuten),
        isNotNull(rapportageregels.gevolgdMinuten),
        waar,
      ),
    )
    .groupBy(
      rapportageregels.trajectId,
      rapportageregels.toewijzingId,
      maandrapportages.contractId,
      contracten.gemeenteId,
      maandrapportages.maand,
    );

const trajectKolommen = {
  id: trajecten.id,
  gemeenteId: trajecten.gemeenteId,
  doelgroep: trajecten.doelgroep,
  leerroute: trajecten.leerroute,
  plichtDatum: trajecten.plichtDatum,
  pipDatum: trajecten.pipDatum,
  startDatum: trajecten.startDatum,
  eindDatum: trajecten.eindDatum,
  eindReden: trajecten.eindReden,
  verlengingMaanden: trajecten.verlengingMaanden,
  status: trajecten.status,
};
const toewijzingKolommen = {
  trajectId: toewijzingen.trajectId,
  id: toewijzingen.id,
  contractId: toewijzingen.contractId,
  soort: toewijzingen.soort,
  status: toewijzingen.status,
  toegewezenDatum: toewijzingen.toegewezenDatum,
  startDatum: toewijzingen.startDatum,
  eindDatum: toewijzingen.eindDatum,
  resultaat: toewijzingen.resultaat,
};

const perTraject = <Rij extends { trajectId: string }>(rijen: readonly Rij[]) =>
  groupBy(rijen, ({ trajectId }) => trajectId);

/**
 * The dossiers of some trajecten, by id, as they are now.
 * @param trajectWaar which trajecten, asked of the column that holds the id of a traject in each of the tables
 * @param urenWaar whose hours are needed, when not those of all of them
 */
export async function leesDossiersWaar(
  trajectWaar: (id: SQLiteColumn) => SQL | undefined,
  urenWaar?: SQL,
): Promise<Map<string, Dossier>> {
  const [rijen, feiten, toegewezen, uren] = await Promise.all([
    db.select(trajectKolommen).from(trajecten).where(trajectWaar(trajecten.id)),
    db
      .select({ trajectId: trajectfeiten.trajectId, soort: trajectfeiten.soort, datum: trajectfeiten.datum })
      .from(trajectfeiten)
      .where(trajectWaar(trajectfeiten.trajectId)),
    db.select(toewijzingKolommen).from(toewijzingen).where(trajectWaar(toewijzingen.trajectId)),
    leesUren(and(trajectWaar(rapportageregels.trajectId), urenWaar)),
  ]);
  const [feitenVan, toewijzingenVan, urenVan] = [perTraject(feiten), perTraject(toegewezen), perTraject(uren)];
  return new Map(
    rijen.map((traject) => {
      const gewerkt = (urenVan.get(traject.id) ?? []).map(({ aangebodenMinuten, gevolgdMinuten, ...rij }) => ({
        ...rij,
        aangebodenMinuten: aangebodenMinuten ?? 0,
        gevolgdMinuten: gevolgdMinuten ?? 0,
      }));
      const gevolgdIn = (id: string) =>
        gewerkt.reduce((som, uur) => som + (uur.toewijzingId === id ? uur.gevolgdMinuten : 0), 0);
      const dossier: Dossier = {
        traject,
        feiten: feitenVan.get(traject.id) ?? [],
        toewijzingen: (toewijzingenVan.get(traject.id) ?? []).map(({ trajectId: _, ...toewijzing }) => ({
          ...toewijzing,
          gevolgdMinuten: gevolgdIn(toewijzing.id),
        })),
        uren: gewerkt,
      };
      return [traject.id, dossier];
    }),
  );
}

/** The dossiers of these trajecten, by id; an id that does not exist is absent. */
export async function leesDossiers(trajectIds: readonly string[]): Promise<Map<string, Dossier>> {
  const alle = new Map<string, Dossier>();
  for (let vanaf = 0; vanaf < trajectIds.length; vanaf += 5000) {
    const ids = trajectIds.slice(vanaf, vanaf + 5000);
    for (const [id, dossier] of await leesDossiersWaar((kolom) => inArray(kolom, ids))) alle.set(id, dossier);
  }
  return alle;
}

/** These reports with the hours of their lines, by id of the report. */
export async function leesRapportagestanden(rapportageIds: readonly string[]): Promise<Map<string, Rapportagestand>> {
  const ids = [...rapportageIds];
  const [rijen, regels] = await Promise.all([
    db
      .select({
        id: maandrapportages.id,
        contractId: maandrapportages.contractId,
        gemeenteId: contracten.gemeenteId,
        maand: maandrapportages.maand,
        versienummer: maandrapportages.versienummer,
        status: maandrapportages.status,
        uiterlijk: maandrapportages.uiterlijk,
        eersteIngediendOp: maandrapportages.eersteIngediendOp,
      })
      .from(maandrapportages)
      .innerJoin(contracten, eq(contracten.id, maandrapportages.contractId))
      .where(inArray(maandrapportages.id, ids)),
    db
      .select({
        rapportageId: rapportageregels.rapportageId,
        leerroute: trajecten.leerroute,
        aangebodenMinuten: rapportageregels.aangebodenMinuten,
        gevolgdMinuten: rapportageregels.gevolgdMinuten,
      })
      .from(rapportageregels)
      .innerJoin(trajecten, eq(trajecten.id, rapportageregels.trajectId))
      .where(inArray(rapportageregels.rapportageId, ids)),
  ]);
  return new Map(
    rijen.map(({ id, ...rapportage }) => [
      id,
      { ...rapportage, regels: regels.filter(({ rapportageId }) => rapportageId === id) },
    ]),
  );
}
