import type { Actor } from '~/platform/actor.server';
import { storeFile } from '~/platform/files.server';
import { fail, ok, type Result } from '~/platform/result';
import type { Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { bijlagen } from '../../../db/schema';
import type { BijlageFout } from './redenen';

/** A file that is on disk; `write` goes into the commit that also links it, before the link. */
export type Geplaatst = { id: string; naam: string; write: Write };

/**
 * Stores an uploaded file. Without the commit that follows it stays an unreachable file on disk, which does no harm.
 * @returns 'bestand-soort-onbekend' when extension and first bytes are not of one allowed type
 */
export async function plaatsBijlage({
  bestand,
  actor,
  nu,
}: {
  bestand: File;
  actor: Actor;
  nu: string;
}): Promise<Result<Geplaatst, BijlageFout>> {
  const opgeslagen = await storeFile(bestand.name, new Uint8Array(await bestand.arrayBuffer()));
  if (!opgeslagen) return fail('bestand-soort-onbekend', { naam: bestand.name });
  const id = newId();
  return ok({
    id,
    naam: opgeslagen.naam,
    write: (tx) => tx.insert(bijlagen).values({ id, ...opgeslagen, geplaatstDoor: actor.gebruikerId, geplaatstOp: nu }),
  });
}
