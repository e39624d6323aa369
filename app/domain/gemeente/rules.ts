import { type Dag, isBinnen, laatste, overlapt, type Periode } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { type FoutVan, fail, ok, type Redenen, type Result } from '~/platform/result';
import type { GemeenteStatus } from './status';

/** A gemeente exists during [van, tot); a merged one points to its successor. */
export type GemeenteBestaan = Periode & { readonly id: string; readonly opvolgerId: string | null };

/** Whether the gemeente exists on a day, no longer does, or will. */
export const statusOp = ({ van, tot }: Periode, dag: Dag): GemeenteStatus =>
  van !== null && dag < van ? 'straks' : tot !== null && tot <= dag ? 'opgeheven' : 'bestaat';

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

type BestaanDetails = {
  'eindigt-voor-begin': { van: Dag };
  'opvolger-zonder-einde': Record<never, never>;
  'opvolger-is-zelf': Record<never, never>;
  'opvolger-bestaat-niet': { dag: Dag };
  'is-zelf-opvolger': { dag: Dag };
};
export type BestaanFout = FoutVan<BestaanDetails>;

export const bestaanRedenen: Redenen<BestaanDetails> = {
  'eindigt-voor-begin': ({ van }) =>
    `De gemeente bestaat sinds ${formatDatum(van)}. De dag waarop zij ophoudt, moet daarna liggen.`,
  'opvolger-zonder-einde': () => 'Vul ook de dag in waarop de gemeente ophoudt, of kies geen opvolger.',
  'opvolger-is-zelf': () => 'Kies een andere gemeente: een gemeente volgt zichzelf niet op.',
  'opvolger-bestaat-niet': ({ dag }) =>
    `Deze opvolger bestaat op ${formatDatum(dag)} niet. Leg eerst de nieuwe gemeente vast, of kies een andere dag.`,
  'is-zelf-opvolger': ({ dag }) =>
    `Deze gemeente volgt een andere op vanaf ${formatDatum(dag)} en moet op die dag bestaan. Kies een periode waar die dag in valt.`,
};

/**
 * Whether a gemeente can have this period and successor: the successor exists on the first day after, and so does the
 * gemeente itself on every day on which it follows up another. Chains then never break or go round.
 * @param alle all gemeenten as they are stored; the one that is judged may be among them
 */
export function beoordeelBestaan(
  alle: readonly GemeenteBestaan[],
  kandidaat: GemeenteBestaan,
): Result<true, BestaanFout> {
  const { id, van, tot, opvolgerId } = kandidaat;
  if (van !== null && tot !== null && tot <= van) return fail('eindigt-voor-begin', { van });
  const voorganger = alle.find(
    (ander) => ander.opvolgerId === id && ander.tot !== null && !bestondOp(kandidaat, ander.tot),
  );
  if (voorganger?.tot) return fail('is-zelf-opvolger', { dag: voorganger.tot });
  if (opvolgerId === null) return ok(true);
  if (tot === null) return fail('opvolger-zonder-einde');
  if (opvolgerId === id) return fail('opvolger-is-zelf');
  const opvolger = alle.find((ander) => ander.id === opvolgerId);
  return opvolger && bestondOp(opvolger, tot) ? ok(true) : fail('opvolger-bestaat-niet', { dag: tot });
}

/** A gemeente that takes part in a samenwerkingsverband for one purpose. */
export type VerbandDeelname = Periode & {
  readonly id: string;
  readonly verbandId: string;
  readonly doel: string;
  readonly van: Dag;
};
export type DeelnamesNaHerindeling<D> = {
  /** Run on that day and end there. */
  readonly eindigen: D[];
  /** Would begin later, and never do. */
  readonly vervallen: D[];
  /** The same for the successor, unless it takes part already. */
  readonly overnemen: D[];
};

/** What becomes of the deelnames of a gemeente that ends on a day. */
export function deelnamesNaHerindeling<D extends VerbandDeelname>(
  eigen: readonly D[],
  vanOpvolger: readonly D[],
  dag: Dag,
): DeelnamesNaHerindeling<D> {
  const open = eigen.filter(({ tot }) => tot === null || tot > dag);
  const doetAlMee = (deelname: D) =>
    vanOpvolger.some(
      (ander) =>
        ander.verbandId === deelname.verbandId &&
        ander.doel === deelname.doel &&
        overlapt(ander, { ...deelname, van: laatste(dag, deelname.van) }),
    );
  return {
    eindigen: open.filter(({ van }) => van < dag),
    vervallen: open.filter(({ van }) => van >= dag),
    overnemen: open
      .filter((deelname) => !doetAlMee(deelname))
      .map((deelname) => ({ ...deelname, van: laatste(dag, deelname.van) })),
  };
}
