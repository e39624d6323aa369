import { and, eq, inArray, isNotNull, notInArray, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { forbidden, notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import { aanbestedingen, perceelDeelnames, percelen } from '../../../db/schema';
import type { AanbestedingStatus, PerceelStatus } from './status';

/** Who sees which tenders, as conditions for the `where` of every query on `aanbestedingen`. */

export type EigenAanbesteding = typeof aanbestedingen.$inferSelect;

const openbareStatussen: AanbestedingStatus[] = [
  'gepubliceerd',
  'inschrijving-gesloten',
  'beoordeling',
  'gunning',
  'afgerond',
];
const nietOpenbarePerceelStatussen: PerceelStatus[] = ['concept', 'uitgesteld'];
const definitiefGegund: ReadonlySet<PerceelStatus> = new Set(['gegund', 'gecontracteerd']);

const niets = () => inArray(aanbestedingen.id, []);

/**
 * Own view, to read: the tenders of the actor's verbanden, those that his bureau runs, and those in which one of his
 * gemeenten buys a perceel. Nobody's for an aanbieder or without the permission to read tenders.
 */
export function aanbestedingInScope(actor: Actor | null): SQL | undefined {
  if (!actor?.permissions.has('aanbesteding:lezen') || actor.scope.soort === 'aanbieder') return niets();
  if (actor.scope.soort === 'alles') return isNotNull(aanbestedingen.id);
  const { gemeenteIds } = actor.scope;
  const metDeelname = db
    .select({ id: percelen.aanbestedingId })
    .from(perceelDeelnames)
    .innerJoin(percelen, eq(percelen.id, perceelDeelnames.perceelId))
    .where(inArray(perceelDeelnames.gemeenteId, gemeenteIds));
  return or(aanbestedingInBeheer(actor), gemeenteIds.length > 0 ? inArray(aanbestedingen.id, metDeelname) : undefined);
}

/** Own view, to change: the verband, the bureau that runs it, or the penvoerder. Taking part is not enough. */
export function aanbestedingInBeheer(actor: Actor): SQL | undefined {
  if (actor.scope.soort === 'aanbieder') return niets();
  if (actor.scope.soort === 'alles') return isNotNull(aanbestedingen.id);
  return or(
    inArray(aanbestedingen.verbandId, actor.scope.verbandIds),
    eq(aanbestedingen.inkoopbureauId, actor.organisatieId),
    eq(aanbestedingen.penvoerderId, actor.organisatieId),
  );
}

/** Public view: what was published, also when it was withdrawn afterwards. Public columns only. */
export const isZichtbaarVoorIedereen = (): SQL | undefined =>
  or(
    inArray(aanbestedingen.status, openbareStatussen),
    and(eq(aanbestedingen.status, 'ingetrokken'), isNotNull(aanbestedingen.gepubliceerdOp)),
  );

/** Everything that this person may see of in some form. */
export const isZichtbaarVoor = (actor: Actor | null): SQL | undefined =>
  or(aanbestedingInScope(actor), isZichtbaarVoorIedereen());

/** Public view: percelen that stood in the notice; a postponed one stayed behind. */
export const isZichtbaarPerceel = (): SQL => notInArray(percelen.status, nietOpenbarePerceelStatussen);

export const isZichtbareStatus = (status: PerceelStatus): boolean => !nietOpenbarePerceelStatussen.includes(status);

/** Whether everybody may know how many bid and who won: only once the award is final. */
export const isUitslagOpenbaar = (status: PerceelStatus): boolean => definitiefGegund.has(status);

/** A tender of the own view by its number; 404 when it is somebody else's (published or not) or does not exist. */
async function getEigenAanbesteding(actor: Actor, nummer: string): Promise<EigenAanbesteding> {
  const [rij] = await db
    .select()
    .from(aanbestedingen)
    .where(and(eq(aanbestedingen.nummer, nummer), aanbestedingInScope(actor)));
  return rij ?? notFound();
}

/** The same, before any change: 403 for somebody who only takes part in the tender. */
export async function getAanbestedingInBeheer(actor: Actor, nummer: string): Promise<EigenAanbesteding> {
  const rij = await getEigenAanbesteding(actor, nummer);
  return heeftBeheer(actor, rij) ? rij : forbidden();
}

/** Whether the tender is the actor's to change, as `aanbestedingInBeheer`; what he may do in it is a matter of permissions. */
export function heeftBeheer(
  actor: Actor,
  aanbesteding: Pick<EigenAanbesteding, 'verbandId' | 'inkoopbureauId' | 'penvoerderId'>,
): boolean {
  const { scope, organisatieId } = actor;
  if (scope.soort !== 'overheid') return scope.soort === 'alles';
  return (
    scope.verbandIds.includes(aanbesteding.verbandId) ||
    aanbesteding.inkoopbureauId === organisatieId ||
    aanbesteding.penvoerderId === organisatieId
  );
}
