import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { notFound } from '~/platform/http.server';
import { eigenGemeenten } from '../traject/queries.server';
import { dienstenVan, type Kandidaat } from './kandidaten';
import { kandidatenVoor } from './queries-kandidaten.server';
import { listRegelversies } from './queries-verdeling.server';
import { type Dienst, diensten } from './status';

const voorbij: ReadonlySet<Kandidaat['status']> = new Set(['beeindigd', 'verlopen']);

/** The contracts that a rule of this gemeente and dienst can point at. */
export const contractenVoorRegel = async (actor: Actor, gemeenteId: string, dienst: Dienst) =>
  (await kandidatenVoor(actor, gemeenteId, dienst)).filter(
    ({ gemeente, perceel, status }) =>
      gemeente.id === gemeenteId && perceel !== null && dienstenVan(perceel).includes(dienst) && !voorbij.has(status),
  );

/** A gemeente of the actor; 404 for anybody else's. */
export const getEigenGemeente = async (actor: Actor, id: string, vandaag: Dag) =>
  (await eigenGemeenten(actor, vandaag)).find((gemeente) => gemeente.id === id) ?? notFound();

/** The dienst of an address; 404 for an unknown word. */
export const dienstUit = (woord: string): Dienst => diensten.find((bekend) => bekend === woord) ?? notFound();

/** The rule of one gemeente for one dienst: its versions and the contracts that it can point at. */
export async function regelPagina(actor: Actor, gemeenteId: string, dienst: Dienst, vandaag: Dag) {
  const { naam } = await getEigenGemeente(actor, gemeenteId, vandaag);
  const [contracten, versies] = await Promise.all([
    contractenVoorRegel(actor, gemeenteId, dienst),
    listRegelversies(gemeenteId, dienst),
  ]);
  return {
    gemeente: naam,
    dienst,
    contracten: contracten.map(({ id, nummer, contractant }) => ({
      waarde: id,
      label: `${contractant.naam} (${nummer})`,
    })),
    versies: versies.map(({ gemeenteId: _, contractId: __, gemeente: ___, ...rij }) => rij),
  };
}
