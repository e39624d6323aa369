import type { Redenen } from '~/platform/result';

/** Reasons that every kind of organisation shares. */
export type OrganisatieDetails = { 'naam-lijkt-op': { lijkt: readonly string[] } };

export const organisatieRedenen: Redenen<OrganisatieDetails> = {
  'naam-lijkt-op': ({ lijkt }) =>
    `Deze naam lijkt op een organisatie die er al is. ${lijkt.join(' ')} Is het echt een andere? Zet dan het vinkje.`,
};
