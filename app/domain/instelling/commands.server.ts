import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import { type Failure, fail, type Ok, ok, type Redenen, tekstenVan } from '~/platform/result';
import { commit, exactlyOne } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { instellingen } from '../../../db/schema';
import { verouderdDoor } from '../kpi/herbouw-writes.server';
import { getInstelling, waardeTekst } from './queries.server';

type Details = { 'begint-te-vroeg': { van: string }; 'eindigt-te-vroeg': Record<never, never> };

const redenen: Redenen<Details> = {
  'begint-te-vroeg': ({ van }) => `De nieuwe waarde moet ingaan na ${van}, de dag waarop de vorige inging.`,
  'eindigt-te-vroeg': () => 'De einddatum moet na de ingangsdatum liggen.',
};
export const instellingTeksten = tekstenVan(redenen);

type Invoer = {
  actor: Actor;
  id: string;
  versie: number;
  waarde: number | string | boolean;
  van: string;
  tot: string | null;
  bron: string;
  nogNakijken: boolean;
  nu: string;
};

/** A new value from a day on: the newest so far ends there and stays in the history. The sums of the KPI's follow it. */
export async function geefNieuweWaarde(
  invoer: Invoer,
): Promise<
  Ok<{ id: string }> | Failure<'begint-te-vroeg', { van: string }> | Failure<'eindigt-te-vroeg', Record<never, never>>
> {
  const { rij, versies } = await getInstelling(invoer.id);
  const laatste = versies[0] ?? rij;
  if (invoer.van <= laatste.van) return fail('begint-te-vroeg', { van: laatste.van });
  if (invoer.tot && invoer.tot <= invoer.van) return fail('eindigt-te-vroeg');
  const id = newId();
  const { actor, nu, waarde, van, tot, bron, nogNakijken } = invoer;
  await commit((tx) => [
    exactlyOne(
      tx
        .update(instellingen)
        .set({ tot: laatste.tot && laatste.tot < van ? laatste.tot : van, versie: invoer.versie + 1, gewijzigdOp: nu })
        .where(and(eq(instellingen.id, laatste.id), eq(instellingen.versie, invoer.versie))),
    ),
    tx.insert(instellingen).values({ ...laatste, id, waarde, van, tot, bron, nogNakijken, gewijzigdOp: nu, versie: 1 }),
    ...verouderdDoor(laatste.sleutel),
    event({
      actor,
      nu,
      daad: 'instelling:wijzigen',
      object: ['instelling', id],
      gegevens: {
        sleutel: laatste.sleutel,
        toelichting: `${laatste.naam}: ${waardeTekst({ ...laatste, waarde })} vanaf ${van}`,
      },
    }),
  ]);
  return ok({ id });
}
