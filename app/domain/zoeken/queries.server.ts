import { and, eq, exists, or } from 'drizzle-orm';
import { aanbestedingInScope } from '~/domain/aanbesteding/scope.server';
import { partijInScope } from '~/domain/aanbieder/scope.server';
import { contractInScope } from '~/domain/contract/scope.server';
import { gemeenteInScope } from '~/domain/gemeente/scope.server';
import { individueelInScope } from '~/domain/individueel-contract/scope.server';
import { meelifInScope } from '~/domain/meelifregeling/scope.server';
import { nummerBevat, trajectInScope } from '~/domain/traject/scope.server';
import type { Actor } from '~/platform/actor.server';
import { paths } from '~/platform/paths';
import { db } from '../../../db/client';
import {
  aanbestedingen,
  aanbiederNamen,
  contracten,
  gemeenten,
  individueleContracten,
  meelifregelingen,
  organisaties,
  trajecten,
} from '../../../db/schema';
import { alphabetical, contains } from '../../../db/sql';

type Vondst = { id: string; titel: string; bijschrift: string; href: string };
export type Vondsten = { soort: string; vondsten: Vondst[] };

/** More than this of one kind sends the reader to the list of that kind. */
const perSoort = 10;

/** What a person may see and whose name or number contains the words; seven queries, at most ten of each kind. */
export async function zoek(actor: Actor, woorden: string): Promise<Vondsten[]> {
  if (woorden.length < 2) return [];
  const mag = actor.permissions;
  const [tenders, contracts, partijen, plaatsen, regelingen, trajects, individueel] = await Promise.all([
    db
      .select({ id: aanbestedingen.id, titel: aanbestedingen.titel, nummer: aanbestedingen.nummer })
      .from(aanbestedingen)
      .where(
        and(
          aanbestedingInScope(actor),
          or(contains(aanbestedingen.titel, woorden), contains(aanbestedingen.nummer, woorden)),
        ),
      )
      .orderBy(aanbestedingen.nummer)
      .limit(perSoort),
    db
      .select({ id: contracten.id, titel: contracten.naam, nummer: contracten.nummer })
      .from(contracten)
      .where(and(contractInScope(actor), or(contains(contracten.naam, woorden), contains(contracten.nummer, woorden))))
      .orderBy(contracten.nummer)
      .limit(perSoort),
    mag.has('aanbieder:lezen') ? vindPartijen(actor, woorden) : [],
    mag.has('organisatie:lezen')
      ? db
          .select({ id: gemeenten.id, titel: organisaties.naam, nummer: gemeenten.cbsCode })
          .from(gemeenten)
          .innerJoin(organisaties, eq(organisaties.id, gemeenten.id))
          .where(and(gemeenteInScope(actor), contains(organisaties.naam, woorden)))
          .orderBy(alphabetical(organisaties.naam))
          .limit(perSoort)
      : [],
    db
      .select({ id: meelifregelingen.id, titel: meelifregelingen.naam, nummer: meelifregelingen.niveau })
      .from(meelifregelingen)
      .where(and(meelifInScope(actor), contains(meelifregelingen.naam, woorden)))
      .orderBy(alphabetical(meelifregelingen.naam))
      .limit(perSoort),
    mag.has('traject:lezen')
      ? db
          .select({ id: trajecten.id, titel: trajecten.trajectnummer, nummer: organisaties.naam })
          .from(trajecten)
          .innerJoin(organisaties, eq(organisaties.id, trajecten.gemeenteId))
          .where(and(nummerBevat(actor, woorden), trajectInScope(actor)))
          .orderBy(trajecten.trajectnummer)
          .limit(perSoort)
      : [],
    db
      .select({ id: individueleContracten.id, titel: individueleContracten.nummer, nummer: organisaties.naam })
      .from(individueleContracten)
      .innerJoin(organisaties, eq(organisaties.id, individueleContracten.aanbiederId))
      .where(and(individueelInScope(actor), contains(individueleContracten.nummer, woorden)))
      .orderBy(individueleContracten.nummer)
      .limit(perSoort),
  ]);
  type Rij = { id: string; titel: string; nummer: string };
  const groep = (soort: string, rijen: Rij[], href: (rij: Rij) => string): Vondsten => ({
    soort,
    vondsten: rijen.map((rij) => ({ id: rij.id, titel: rij.titel, bijschrift: rij.nummer, href: href(rij) })),
  });
  return [
    groep('Aanbestedingen', tenders, ({ nummer }) => paths.aanbesteding(nummer)),
    groep('Contracten', contracts, ({ id }) => paths.contract(id)),
    groep('Aanbieders en combinaties', partijen, ({ id }) => paths.aanbieder(id)),
    groep('Gemeenten', plaatsen, ({ id }) => paths.beheerItem('gemeenten', id)),
    groep('Meelifregelingen', regelingen, ({ id }) => paths.meelifregeling(id)),
    groep('Trajecten', trajects, ({ titel }) => paths.traject(titel)),
    groep('Individuele contracten', individueel, ({ id }) => paths.individueelContract(id)),
  ].filter(({ vondsten }) => vondsten.length > 0);
}

/** By today's name, an earlier name or a spelling variant of a source. */
function vindPartijen(actor: Actor, woorden: string) {
  const andereNaam = db
    .select({ id: aanbiederNamen.id })
    .from(aanbiederNamen)
    .where(and(eq(aanbiederNamen.aanbiederId, organisaties.id), contains(aanbiederNamen.naam, woorden)));
  return db
    .select({ id: organisaties.id, titel: organisaties.naam, nummer: organisaties.soort })
    .from(organisaties)
    .where(and(partijInScope(actor), or(contains(organisaties.naam, woorden), exists(andereNaam))))
    .orderBy(alphabetical(organisaties.naam))
    .limit(perSoort);
}
