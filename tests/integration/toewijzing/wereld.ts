import { eq } from 'drizzle-orm';
import { herbouwTellingen } from '../../../app/domain/kpi/herbouw-writes.server';
import { maakToewijzing } from '../../../app/domain/toewijzing/commands.server';
import { maakTraject } from '../../../app/domain/traject/commands.server';
import type { Actor } from '../../../app/platform/actor.server';
import { db } from '../../../db/client';
import { kpiTellingen, toewijzingen, trajecten } from '../../../db/schema';
import * as dsl from '../../../seeds/dsl';
import { loadReference } from '../../../seeds/reference';
import { freshDatabase } from '../../setup/db';
import { alfa, als, id, laadWereld, nu, partij, vandaag } from '../contract/wereld';

/** The region of the contracts, with the settings and a second aanbieder in Alfa. Today is 3 July 2023. */

const tweede = dsl.contract({
  sleutel: 'tweede-alfa',
  nummer: 'C-2022-010',
  naam: 'B1 en Z Alfa, tweede',
  gemeente: alfa,
  contractant: partij.solo,
  perceelId: id.oud,
  status: 'actief',
  startDatum: '2022-01-01',
  eindDatum: '2024-01-01',
  maximaleEindDatum: '2026-01-01',
});
export const alfaSolo = tweede.id;

export async function begin() {
  await freshDatabase();
  await loadReference();
  await laadWereld();
  await dsl.laad([tweede]);
}

export const wie = (actor: Actor) => ({ actor, nu, vandaag });
export const manager = () => als('manager@alfa.example');

type Gegevens = Parameters<typeof maakTraject>[0]['gegevens'];
export const gegevens = (anders: Partial<Gegevens> = {}): Gegevens => ({
  gemeenteId: alfa,
  doelgroep: 'asielstatushouder',
  leerroute: 'b1',
  niveau: null,
  plichtDatum: '2023-03-01',
  pipDatum: '2023-05-01',
  startDatum: null,
  eindDatum: null,
  eindReden: null,
  verlengingMaanden: 0,
  ...anders,
});

/** A traject of Alfa with its PIP. */
export async function eenTraject(trajectnummer: string, anders: Partial<Gegevens> = {}) {
  const gemaakt = await maakTraject({ ...wie(await manager()), trajectnummer, gegevens: gegevens(anders) });
  if (!gemaakt.ok) throw new Error(JSON.stringify(gemaakt));
  return trajectRij(trajectnummer);
}

/** That traject assigned to a contract; without a rule no motivation is asked. */
export async function toegewezen(trajectnummer: string, contractId: string) {
  await eenTraject(trajectnummer);
  const gemaakt = await maakToewijzing({
    ...wie(await manager()),
    nummer: trajectnummer,
    contractId,
    soort: 'leerroute',
    motivering: null,
    alsVoorstel: false,
  });
  if (!gemaakt.ok) throw new Error(JSON.stringify(gemaakt));
  return gemaakt.value.id;
}

export async function trajectRij(trajectnummer: string) {
  const [rij] = await db.select().from(trajecten).where(eq(trajecten.trajectnummer, trajectnummer));
  if (!rij) throw new Error(`No traject ${trajectnummer}`);
  return rij;
}
export async function toewijzingRij(toewijzingId: string) {
  const [rij] = await db.select().from(toewijzingen).where(eq(toewijzingen.id, toewijzingId));
  if (!rij) throw new Error(`No toewijzing ${toewijzingId}`);
  return rij;
}

/** The sums that the commands kept, and those made anew from the records; rows that are all zero say nothing. */
export async function tellingenEnHerbouw() {
  const lees = async () =>
    (await db.select().from(kpiTellingen))
      .filter(({ teller, noemer, extern }) => teller !== 0 || noemer !== 0 || extern !== 0)
      .map(({ meting, maand, gemeenteId, contractId, leerroute, teller, noemer, extern }) =>
        [meting, maand, gemeenteId, contractId, leerroute, teller, noemer, extern].join(' '),
      )
      .sort();
  const bijgehouden = await lees();
  await herbouwTellingen();
  return { bijgehouden, herbouwd: await lees() };
}
