import { inArray, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { individueleContracten } from '../../../db/schema';

/** Whose individual contracts a person sees: those of his gemeenten. */
export const individueelInScope = ({ scope, permissions }: Actor): SQL =>
  permissions.has('individueel-contract:lezen') && scope.soort === 'overheid'
    ? inArray(individueleContracten.gemeenteId, scope.gemeenteIds)
    : inArray(individueleContracten.id, []);
