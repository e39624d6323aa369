import { asc, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { gunningen, organisaties } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { getPerceel, getPerceelInhoud } from '../aanbesteding/perceel-queries.server';
import { keurmerkeisen } from '../aanbesteding/status';

/** Whom a perceel was awarded to, in the order of their rank. */
export const listGunningen = (perceelId: string) =>
  db
    .select({
      partijId: gunningen.partijId,
      naam: organisaties.naam,
      soort: organisaties.soort,
      rang: gunningen.rang,
      toelichting: gunningen.toelichting,
      bron: gunningen.bron,
    })
    .from(gunningen)
    .innerJoin(organisaties, eq(organisaties.id, gunningen.partijId))
    .where(eq(gunningen.perceelId, perceelId))
    .orderBy(asc(gunningen.rang), alphabetical(organisaties.naam));

/**
 * A perceel with all that contracts are made from: participants, gegunden, term and what the parties must hold. 404 as
 * `getPerceel`: who takes part in the tender of another verband makes his own contracts too. Whether it is awarded is for
 * the contract rules to say: look at `perceel.status`.
 */
export async function getGegundPerceel(actor: Actor, nummer: string, perceelNummer: string) {
  const { perceel, aanbesteding } = await getPerceel(actor, nummer, perceelNummer);
  const [{ leerroutes, deelnemers }, gegunden] = await Promise.all([
    getPerceelInhoud(perceel.id),
    listGunningen(perceel.id),
  ]);
  const eisen = keurmerkeisen({ type: perceel.type, leerroutes });
  return { aanbesteding, perceel: { ...perceel, leerroutes, eisen }, deelnemers, gegunden };
}
