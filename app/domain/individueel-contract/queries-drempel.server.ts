import { aliasedTable, and, eq, ne, notInArray } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { instellingenOp } from '~/platform/settings.server';
import { db } from '../../../db/client';
import { individueleContracten, organisaties } from '../../../db/schema';
import { alphabetical, countAll, sumOf } from '../../../db/sql';
import { type DrempelOordeel, drempelOordeel } from './drempel';
import { individueelInScope } from './scope.server';
import { teltNietMee } from './status';

/** What individual contracts of one gemeente with one institution come to together. */

const sleutels = ['drempel.sas', 'meelif.waarschuwing-procent'] as const;

/** The threshold on a day and the share of it at which to warn; an Error when nobody set them. */
export async function drempelOp(dag: Dag) {
  const gevonden = await instellingenOp([...sleutels], dag);
  const [drempelCents, waarschuwingProcent] = sleutels.map((sleutel) => gevonden[sleutel]?.waarde);
  if (typeof drempelCents !== 'number' || typeof waarschuwingProcent !== 'number') {
    throw new Error(`The settings ${sleutels.join(' and ')} have no value on ${dag}.`);
  }
  return { drempelCents, waarschuwingProcent };
}

const gemeente = aliasedTable(organisaties, 'gemeente');
const instelling = aliasedTable(organisaties, 'instelling');
const teltMee = notInArray(individueleContracten.status, [...teltNietMee]);

/** The sum with this contract in it, judged. `behalveId`: the contract itself, when it is counted already. */
export async function oordeelVoor(
  { gemeenteId, aanbiederId, prijsCents }: { gemeenteId: string; aanbiederId: string; prijsCents: number },
  dag: Dag,
  behalveId?: string,
): Promise<DrempelOordeel> {
  const [[rij], drempel] = await Promise.all([
    db
      .select({ som: sumOf(individueleContracten.prijsCents) })
      .from(individueleContracten)
      .where(
        and(
          eq(individueleContracten.gemeenteId, gemeenteId),
          eq(individueleContracten.aanbiederId, aanbiederId),
          teltMee,
          behalveId ? ne(individueleContracten.id, behalveId) : undefined,
        ),
      ),
    drempelOp(dag),
  ]);
  return drempelOordeel((rij?.som ?? 0) + prijsCents, drempel);
}

/** Per gemeente and institution what the reader's contracts come to, under one arrangement or all. */
export async function listSommen(actor: Actor, dag: Dag, regelingId?: string) {
  const [rijen, drempel] = await Promise.all([
    db
      .select({
        gemeenteId: individueleContracten.gemeenteId,
        aanbiederId: individueleContracten.aanbiederId,
        gemeente: gemeente.naam,
        instelling: instelling.naam,
        aantal: countAll(),
        som: sumOf(individueleContracten.prijsCents),
      })
      .from(individueleContracten)
      .innerJoin(gemeente, eq(gemeente.id, individueleContracten.gemeenteId))
      .innerJoin(instelling, eq(instelling.id, individueleContracten.aanbiederId))
      .where(
        and(
          individueelInScope(actor),
          teltMee,
          regelingId ? eq(individueleContracten.regelingId, regelingId) : undefined,
        ),
      )
      .groupBy(individueleContracten.gemeenteId, individueleContracten.aanbiederId, gemeente.naam, instelling.naam)
      .orderBy(alphabetical(gemeente.naam), alphabetical(instelling.naam)),
    drempelOp(dag),
  ]);
  return rijen.map(({ som, ...rij }) => ({ ...rij, ...drempelOordeel(som ?? 0, drempel) }));
}
