import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import { fail, ok, type Result } from '~/platform/result';
import { Conflict, commit, exactlyOne, maintain, type Tx, type Write } from '../../../db/commit';
import { maandrapportages } from '../../../db/schema';
import type { Bevinding } from './bevinding';
import { getRapportage, grenzenOp, type Rapportage } from './queries.server';
import { controleerRegels, listRegelrijen, listRegels, waardenVan } from './queries-regels.server';
import type { RapportageFout } from './redenen';
import { regelWrites } from './regels-writes.server';
import { vul } from './rules';
import type { RapportageStatus } from './status';
import { isGelijk, type VeldNaam } from './velden';
import { leesRegel, type VeldFouten } from './velden-lezen';
import { type Gewijzigd, type RegelWijzigingen, wijzigingenVan } from './wijzigingen';

/** Filling in: by hand a few lines at a time, by file all of them. */

/** What was typed of one line, by field; by the number of the line. */
export type RegelInvoer = ReadonlyMap<number, Readonly<Partial<Record<VeldNaam, string>>>>;

export type Bewaard = {
  versie: number;
  bewaardOp: string | null;
  /** What could not be read, by line; those fields kept their old value. */
  onleesbaar: Map<number, VeldFouten>;
  /** What there is to say about the lines as they are now, by line; of which ones the caller chose. */
  bevindingen: Map<number, Bevinding[]>;
};

type Velden = Partial<typeof maandrapportages.$inferInsert>;

/** The update of a report to its next version; whoever saw an older one gets `Conflict`. */
export const wijzigRapportage = (tx: Tx, id: string, versie: number, velden: Velden): Write =>
  exactlyOne(
    tx
      .update(maandrapportages)
      .set({ ...velden, versie: versie + 1 })
      .where(and(eq(maandrapportages.id, id), eq(maandrapportages.versie, versie))),
  );

/** Of which lines to tell what the checks find: of all that were typed, or only of those that could not be read. */
type Gekeurd = 'getypt' | 'onleesbaar';

/**
 * Keeps the lines that were typed. What cannot be read is told and leaves the rest alone. A draft is not in the log line
 * by line: that it was begun is, and that it was submitted.
 */
export async function bewaarRegels({
  actor,
  id,
  versie,
  invoer,
  keur = 'getypt',
  nu,
  vandaag,
}: {
  actor: Actor;
  id: string;
  versie: number;
  invoer: RegelInvoer;
  keur?: Gekeurd;
  nu: string;
  vandaag: string;
}): Promise<Result<Bewaard, RapportageFout>> {
  const rapportage = await getRapportage(actor, id);
  const status = vul(rapportage);
  if (!status.ok) return status;
  if (rapportage.versie !== versie) throw new Conflict();
  const nummers = [...invoer.keys()];
  const rijen = await listRegelrijen(id, nummers);
  const onleesbaar = new Map<number, VeldFouten>();
  const veranderd = rijen.flatMap((rij): Gewijzigd[] => {
    const voor = waardenVan(rij);
    const { waarden, fouten } = leesRegel(invoer.get(rij.volgorde) ?? {}, voor);
    if (Object.keys(fouten).length > 0) onleesbaar.set(rij.volgorde, fouten);
    return isGelijk(waarden, voor) ? [] : [{ ...rij, voor, waarden }];
  });
  if (rijen.length < nummers.length) return fail('regel-onbekend');
  const bewaard = await schrijf({ actor, rapportage, status: status.value, regels: veranderd, nu });
  const gevraagd = keur === 'getypt' ? nummers : [...onleesbaar.keys()];
  return ok({ ...bewaard, onleesbaar, bevindingen: await bevindingenVan(rapportage, gevraagd, vandaag) });
}

async function bevindingenVan(rapportage: Rapportage, nummers: readonly number[], vandaag: string) {
  if (nummers.length === 0) return new Map<number, Bevinding[]>();
  const grenzen = await grenzenOp(vandaag);
  const regels = await listRegels(rapportage, grenzen, { alleen: nummers, zonderVorige: true });
  const bevindingen = controleerRegels(regels, grenzen);
  return new Map(regels.map(({ volgorde }, index) => [volgorde, bevindingen[index] ?? []]));
}

type Schrijven = {
  actor: Actor;
  rapportage: Rapportage;
  status: RapportageStatus;
  regels: readonly Gewijzigd[];
  nu: string;
};

async function schrijf({ actor, rapportage, status, regels, nu }: Schrijven) {
  const { id, versie } = rapportage;
  if (regels.length === 0) return { versie, bewaardOp: rapportage.bewaardOp };
  const writes = (tx: Tx) => [
    wijzigRapportage(tx, id, versie, { status, bewaardOp: nu }),
    ...regelWrites(id, wijzigingenVan(regels)),
  ];
  if (status === rapportage.status) await maintain(writes);
  else await commit((tx) => [...writes(tx), rapportageEvent({ actor, nu, id }, 'maandrapportage:beginnen')]);
  return { versie: versie + 1, bewaardOp: nu };
}

/** The event of an act on a report. */
export const rapportageEvent = (
  { actor, nu, id }: { actor: Actor | null; nu: string; id: string | null },
  daad: string,
  toelichting?: string,
  gegevens: Record<string, unknown> = {},
): Write =>
  event({
    actor,
    nu,
    daad,
    object: ['maandrapportage', id],
    gegevens: { ...gegevens, ...(toelichting && { toelichting }) },
  });

/**
 * Keeps the lines of a file that was found in order, all or none.
 * @param versie the version that the file was judged against
 */
export async function bewaarUpload({
  actor,
  id,
  versie,
  wijzigingen,
  bestand,
  nu,
}: {
  actor: Actor;
  id: string;
  versie: number;
  wijzigingen: RegelWijzigingen;
  bestand: string;
  nu: string;
}): Promise<Result<number, RapportageFout>> {
  const rapportage = await getRapportage(actor, id);
  const status = vul(rapportage);
  if (!status.ok) return status;
  const regels = wijzigingen.regels.length;
  await commit((tx) => [
    wijzigRapportage(tx, id, versie, { status: status.value, bewaardOp: nu }),
    ...regelWrites(id, wijzigingen),
    rapportageEvent({ actor, nu, id }, 'maandrapportage:uploaden', `${regels} regels uit ${bestand}.`, {
      regels,
    }),
  ]);
  return ok(regels);
}
