import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import { notFound } from '~/platform/http.server';
import { fail, ok, type Result } from '~/platform/result';
import { commit, exactlyOne, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { voortgangsrapportages, voortgangsteksten } from '../../../db/schema';
import { conceptMetVersie, opnieuwIsConflict } from './concept-writes.server';
import { tekstvakken } from './onderdelen';
import { getVersieInBeheer, leesTeksten } from './queries-versies.server';
import { beoordeelBewerken, type RapportFout } from './rules';

type Tekst = {
  actor: Actor;
  nu: string;
  id: string;
  sleutel: string;
  tekst: string | null;
  bron: string | null;
  /** The version of the text that the writer saw; 0 when there was none. */
  versie: number;
};

/** Writes one text of a concept; without words it is taken away. */
export async function schrijfTekst(invoer: Tekst): Promise<Result<{ id: string }, RapportFout>> {
  const { actor, nu, id, sleutel, tekst, bron } = invoer;
  const { versie: rapport } = await getVersieInBeheer(actor, id);
  const vak = tekstvakken.find((bekend) => bekend.sleutel === sleutel) ?? notFound();
  const mag = beoordeelBewerken(rapport);
  if (!mag.ok) return mag;
  const oud = (await leesTeksten(id)).get(sleutel);
  if ((oud?.tekst ?? null) === tekst && (oud?.bron ?? null) === bron) return fail('niets-gewijzigd');
  await opnieuwIsConflict(() =>
    commit((tx) => [
      // Whoever fixes the version meanwhile took its next number: the text comes too late.
      exactlyOne(
        tx
          .update(voortgangsrapportages)
          .set({ versie: rapport.versie + 1 })
          .where(conceptMetVersie(id, rapport.versie)),
      ),
      ...tekstWrites(invoer, oud?.versie),
      event({
        actor,
        nu,
        daad: 'verantwoording:tekst-schrijven',
        object: ['voortgangsrapportage', id],
        gegevens: { onderdeel: sleutel, toelichting: `${vak.label}${tekst === null ? ' (weggehaald)' : ''}.` },
      }),
    ]),
  );
  return ok({ id });
}

function tekstWrites({ id, sleutel, tekst, bron, versie }: Tekst, bestaat: number | undefined): Write[] {
  const deze = and(
    eq(voortgangsteksten.rapportageId, id),
    eq(voortgangsteksten.onderdeel, sleutel),
    eq(voortgangsteksten.versie, versie),
  );
  if (tekst === null)
    return bestaat === undefined ? [] : [(tx) => exactlyOne(tx.delete(voortgangsteksten).where(deze))];
  if (bestaat === undefined) {
    return [
      (tx) => tx.insert(voortgangsteksten).values({ id: newId(), rapportageId: id, onderdeel: sleutel, tekst, bron }),
    ];
  }
  const waarden = { tekst, bron, versie: bestaat + 1 };
  return [(tx) => exactlyOne(tx.update(voortgangsteksten).set(waarden).where(deze))];
}
