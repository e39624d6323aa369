import { aliasedTable, and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import { contracten, organisaties, toewijzingen, toewijzingsregels, trajecten } from '../../../db/schema';
import { toewijzingInScope } from './scope.server';

const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

/** One toewijzing of the actor's scope with its traject, contract and parties; 404 otherwise. */
export async function getToewijzing(actor: Actor, id: string) {
  const [rij] = await db
    .select({
      toewijzing: toewijzingen,
      traject: trajecten,
      contract: {
        id: contracten.id,
        nummer: contracten.nummer,
        naam: contracten.naam,
        status: contracten.status,
        startDatum: contracten.startDatum,
        eindDatum: contracten.eindDatum,
      },
      gemeente: { id: gemeente.id, naam: gemeente.naam },
      contractant: { id: contractant.id, naam: contractant.naam },
      regelversie: toewijzingsregels.versienummer,
    })
    .from(toewijzingen)
    .innerJoin(trajecten, eq(trajecten.id, toewijzingen.trajectId))
    .innerJoin(contracten, eq(contracten.id, toewijzingen.contractId))
    .innerJoin(gemeente, eq(gemeente.id, trajecten.gemeenteId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
    .leftJoin(toewijzingsregels, eq(toewijzingsregels.id, toewijzingen.regelId))
    .where(and(eq(toewijzingen.id, id), toewijzingInScope(actor)));
  return rij ?? notFound();
}
export type ToewijzingVolledig = Awaited<ReturnType<typeof getToewijzing>>;
