import { and, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { db } from '../../../db/client';
import {
  aanbestedingen,
  bronfeiten,
  contracten,
  gemeenten,
  inkoopbureaus,
  meelifregelingen,
  organisaties,
  samenwerkingsverbanden,
} from '../../../db/schema';
import { aanbestedingInScope } from '../aanbesteding/scope.server';
import { partijInScope } from '../aanbieder/scope.server';
import { contractInScope } from '../contract/scope.server';
import { gemeenteInScope } from '../gemeente/scope.server';
import { bureauInScope } from '../inkoopbureau/scope.server';
import { meelifInScope } from '../meelifregeling/scope.server';
import { verbandInScope } from '../samenwerkingsverband/scope.server';

/**
 * Which facts a person sees: those about records of his own scope, and those about nothing in particular. An aanbieder
 * sees none: a fact about one party names the others, and one about a gemeente may name all of them.
 */
export function bronfeitInScope(actor: Actor): SQL | undefined {
  if (!actor.permissions.has('bron:lezen') || actor.scope.soort === 'aanbieder') return inArray(bronfeiten.id, []);
  const { organisatieId, aanbestedingId, contractId, regelingId } = bronfeiten;
  const organisatie = or(
    inArray(organisatieId, db.select({ id: gemeenten.id }).from(gemeenten).where(gemeenteInScope(actor))),
    inArray(
      organisatieId,
      db.select({ id: samenwerkingsverbanden.id }).from(samenwerkingsverbanden).where(verbandInScope(actor)),
    ),
    inArray(organisatieId, db.select({ id: inkoopbureaus.id }).from(inkoopbureaus).where(bureauInScope(actor))),
    inArray(organisatieId, db.select({ id: organisaties.id }).from(organisaties).where(partijInScope(actor))),
  );
  return or(
    and(isNull(organisatieId), isNull(aanbestedingId), isNull(contractId), isNull(regelingId)),
    organisatie,
    inArray(
      aanbestedingId,
      db.select({ id: aanbestedingen.id }).from(aanbestedingen).where(aanbestedingInScope(actor)),
    ),
    inArray(contractId, db.select({ id: contracten.id }).from(contracten).where(contractInScope(actor))),
    inArray(regelingId, db.select({ id: meelifregelingen.id }).from(meelifregelingen).where(meelifInScope(actor))),
  );
}
