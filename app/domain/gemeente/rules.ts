import { type Dag, isBinnen, type Periode } from '~/platform/dates';

/** A gemeente exists during [van, tot); a merged one points to its successor. */
export type GemeenteBestaan = Periode & { readonly id: string; readonly opvolgerId: string | null };

export const bestondOp = (gemeente: Periode, dag: Dag): boolean => isBinnen(gemeente, dag);

/**
 * The gemeente that carries the rights and duties of `id` on a day: itself, or along the chain of successors the first
 * that exists then. Undefined when there was none yet, or when the chain breaks off.
 * @source Wet algemene regels herindeling; Aw 2012 art. 2.163f for contracts (Heerhugowaard into Dijk en Waard, 1-1-2022)
 */
export function opvolgerOp<G extends GemeenteBestaan>(gemeenten: readonly G[], id: string, dag: Dag): G | undefined {
  const perId = new Map(gemeenten.map((gemeente) => [gemeente.id, gemeente]));
  const gezien = new Set<string>();
  let huidige = perId.get(id);
  while (huidige && !bestondOp(huidige, dag)) {
    if (gezien.has(huidige.id) || huidige.tot === null || dag < huidige.tot) return undefined;
    gezien.add(huidige.id);
    huidige = huidige.opvolgerId === null ? undefined : perId.get(huidige.opvolgerId);
  }
  return huidige;
}

/** From every gemeente to the one that carries on for it on a day; those without anybody are left out. */
export const opvolgingOp = (gemeenten: readonly GemeenteBestaan[], dag: Dag): ReadonlyMap<string, string> =>
  new Map(
    gemeenten.flatMap(({ id }) => {
      const opvolger = opvolgerOp(gemeenten, id, dag);
      return opvolger ? [[id, opvolger.id] as const] : [];
    }),
  );
