import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { listGeschiedenis } from '../gebeurtenis/queries.server';
import { budgetjaar } from '../meelifregeling/budget';
import { findBudget } from '../meelifregeling/queries-budget.server';
import { getIndividueelContract, type IndividueelContract } from './queries.server';
import { oordeelVoor } from './queries-drempel.server';
import { mogelijkeIndividueleDaden, teltNietMee } from './status';

/** The head of every page of an individual contract. */
export const individueelKop = ({ contract, traject, gemeente, instelling, regeling }: IndividueelContract) => ({
  id: contract.id,
  versie: contract.versie,
  nummer: contract.nummer,
  status: contract.status,
  startDatum: contract.startDatum,
  trajectnummer: traject.trajectnummer,
  niveau: traject.niveau,
  gemeente,
  instelling,
  regeling,
});
export type IndividueelKop = ReturnType<typeof individueelKop>;

/** Everything on the page of an individual contract. */
export async function individueelPagina(actor: Actor, id: string, vandaag: Dag) {
  const volledig = await getIndividueelContract(actor, id);
  const { contract, traject } = volledig;
  const telt = !teltNietMee.includes(contract.status);
  const [oordeel, budget, geschiedenis] = await Promise.all([
    oordeelVoor({ ...contract, prijsCents: telt ? contract.prijsCents : 0 }, vandaag, contract.id),
    findBudget({ ...contract, jaar: budgetjaar(contract.startDatum) }),
    listGeschiedenis([['individueel-contract', id]]),
  ]);
  return {
    kop: individueelKop(volledig),
    gegevens: {
      prijsCents: contract.prijsCents,
      startDatum: contract.startDatum,
      eindDatum: contract.eindDatum,
      getekendDatum: contract.getekendDatum,
      gestartDatum: traject.startDatum,
      reden: contract.reden,
      drempelMotivering: contract.drempelMotivering,
      bron: contract.bron,
    },
    som: { ...oordeel, gemeenteId: contract.gemeenteId, aanbiederId: contract.aanbiederId },
    budget: budget ? { ...budget, reserveert: telt && contract.budgetId === budget.id } : null,
    daden: actor.permissions.has('individueel-contract:bewerken') ? mogelijkeIndividueleDaden(contract.status) : [],
    magTraject: actor.permissions.has('traject:lezen'),
    magRegeling: actor.permissions.has('meelif:lezen'),
    geschiedenis,
  };
}
export type IndividueelPagina = Awaited<ReturnType<typeof individueelPagina>>;
