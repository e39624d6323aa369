import { redirect } from '@remix-run/node';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { paths } from '~/platform/paths';
import type { Rapportage } from './queries.server';
import { beginUpload } from './upload.server';

/** A small file is judged before the answer goes out; of a large one the page shows how far it is. */
const wachtMs = 1500;

export async function ontvangUpload({
  actor,
  rapportage,
  bestand,
  vandaag,
}: {
  actor: Actor;
  rapportage: Rapportage;
  bestand: File;
  vandaag: Dag;
}) {
  const bytes = new Uint8Array(await bestand.arrayBuffer());
  const { id, klaar } = beginUpload({ actor, rapportage, bestand: bestand.name, bytes, vandaag });
  let klok: NodeJS.Timeout | undefined;
  await Promise.race([
    klaar,
    new Promise((verder) => {
      klok = setTimeout(verder, wachtMs);
    }),
  ]);
  clearTimeout(klok);
  return redirect(paths.rapportageDeel(rapportage.id, `upload/${id}`), { status: 303 });
}
