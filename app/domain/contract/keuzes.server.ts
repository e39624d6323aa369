import { and, asc, eq, exists, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import { untilWritten } from '../../../db/kept';
import { lastUsed } from '../../../db/prepared';
import { aanbestedingen, contracten, organisaties, percelen } from '../../../db/schema';
import { alphabetical } from '../../../db/sql';
import { contractInScope, scopeKey } from './scope.server';

const organisatiesMet = (voorwaarde: SQL) =>
  db
    .select({ waarde: organisaties.id, label: organisaties.naam })
    .from(organisaties)
    .where(voorwaarde)
    .orderBy(alphabetical(organisaties.naam))
    .prepare();

/** Contracts of this reader for which the condition holds. */
const eigenContracten = (actor: Actor, voorwaarde: SQL) =>
  db
    .select({ id: contracten.id })
    .from(contracten)
    .where(and(voorwaarde, contractInScope(actor)));

const tendersMet = (actor: Actor) =>
  db
    .select({ nummer: aanbestedingen.nummer, titel: aanbestedingen.titel })
    .from(aanbestedingen)
    .where(
      exists(
        db
          .select({ id: percelen.id })
          .from(percelen)
          .innerJoin(contracten, eq(contracten.perceelId, percelen.id))
          .where(and(eq(percelen.aanbestedingId, aanbestedingen.id), contractInScope(actor))),
      ),
    )
    .orderBy(asc(aanbestedingen.nummer))
    .prepare();

const keuzeQueries = lastUsed<ReturnType<typeof maakKeuzeQueries>>(100);
const maakKeuzeQueries = (actor: Actor) => ({
  gemeenten: organisatiesMet(exists(eigenContracten(actor, eq(contracten.gemeenteId, organisaties.id)))),
  contractanten: organisatiesMet(exists(eigenContracten(actor, eq(contracten.contractantId, organisaties.id)))),
  tenders: tendersMet(actor),
});

const bewaardeKeuzes = untilWritten<ContractKeuzes>(100);
export type ContractKeuzes = Readonly<Awaited<ReturnType<typeof leesKeuzes>>>;

/** The choices of the filters: only what this reader has contracts with. Readers of one scope share them. */
export const contractKeuzes = (actor: Actor, gekozenAanbesteding: string | undefined): Promise<ContractKeuzes> =>
  bewaardeKeuzes(JSON.stringify([scopeKey(actor), gekozenAanbesteding]), () => leesKeuzes(actor, gekozenAanbesteding));

async function leesKeuzes(actor: Actor, gekozenAanbesteding: string | undefined) {
  const queries = keuzeQueries(scopeKey(actor), () => maakKeuzeQueries(actor));
  const [gemeenten, contractanten, tenders, nummers] = await Promise.all([
    queries.gemeenten.execute(),
    queries.contractanten.execute(),
    queries.tenders.execute(),
    gekozenAanbesteding
      ? db
          .select({ nummer: percelen.nummer, naam: percelen.naam })
          .from(percelen)
          .innerJoin(aanbestedingen, eq(aanbestedingen.id, percelen.aanbestedingId))
          .where(
            and(
              eq(aanbestedingen.nummer, gekozenAanbesteding),
              exists(eigenContracten(actor, eq(contracten.perceelId, percelen.id))),
            ),
          )
          .orderBy(asc(percelen.nummer))
      : [],
  ]);
  return {
    gemeenten,
    contractanten,
    aanbestedingen: tenders.map(({ nummer, titel }) => ({ waarde: nummer, label: `${nummer} ${titel}` })),
    percelen: nummers.map(({ nummer, naam }) => ({ waarde: String(nummer), label: `${nummer} ${naam}` })),
  };
}
