import { and, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { paths } from '~/platform/paths';
import { fail, ok } from '~/platform/result';
import { db } from '../../../db/client';
import { commit, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { combinanten, combinaties, organisaties } from '../../../db/schema';
import { eisVersie, volgendeVersie } from './commands.server';
import type { combinatieForm, nieuweCombinatieForm } from './form';
import { getCombinatie } from './queries.server';
import { beoordeelLeden, type Lid } from './rules-combinatie';

type Door = { actor: Actor; nu: string; once?: Once };
type Nieuw = z.output<typeof nieuweCombinatieForm>;

/** The members of the form with their names; a name is null when there is no such aanbieder. */
async function metNamen(leden: Nieuw['leden']): Promise<Lid[]> {
  const ids = leden.map(({ aanbiederId }) => aanbiederId);
  const gevonden = await db
    .select({ id: organisaties.id, naam: organisaties.naam })
    .from(organisaties)
    .where(and(inArray(organisaties.id, ids), eq(organisaties.soort, 'aanbieder')));
  return leden.map((lid) => ({ ...lid, naam: gevonden.find(({ id }) => id === lid.aanbiederId)?.naam ?? null }));
}

/** Names of other combinaties of exactly these aanbieders. */
async function zelfdeLeden(leden: readonly Lid[]): Promise<string[]> {
  const rijen = await db
    .select({ id: combinanten.combinatieId, aanbiederId: combinanten.aanbiederId, naam: organisaties.naam })
    .from(combinanten)
    .innerJoin(organisaties, eq(organisaties.id, combinanten.combinatieId));
  const isLid = (aanbiederId: string) => leden.some((lid) => lid.aanbiederId === aanbiederId);
  const anders = new Set(rijen.filter((rij) => !isLid(rij.aanbiederId)).map(({ id }) => id));
  const aantal = (id: string) => rijen.filter((rij) => rij.id === id).length;
  const dezelfde = rijen.filter(({ id }) => !anders.has(id) && aantal(id) === leden.length);
  return [...new Set(dezelfde.map(({ naam }) => naam))];
}

const schrijfLeden = (combinatieId: string, leden: readonly Lid[]): Write[] =>
  leden.map(
    ({ aanbiederId, rol, levert, aandeelProcent }): Write =>
      (tx) =>
        tx.insert(combinanten).values({ combinatieId, aanbiederId, rol, levert, aandeelProcent }),
  );

const zin = (leden: readonly Lid[]) => `Combinanten: ${leden.map(({ naam }) => naam).join(', ')}.`;

export async function maakCombinatie({ actor, nu, once, ...invoer }: Nieuw & Door) {
  const oordeel = beoordeelLeden(await metNamen(invoer.leden), []);
  if (!oordeel.ok) return oordeel;
  const leden = oordeel.value;
  const dezelfde = await zelfdeLeden(leden);
  if (dezelfde.length > 0 && !invoer.bevestigd) return fail('combinatie-lijkt', { namen: dezelfde });
  const id = newId();
  const { naam, bron, toelichting } = invoer;
  await commit((tx) => [
    tx.insert(organisaties).values({ id, soort: 'combinatie', naam, bron }),
    tx.insert(combinaties).values({ id, toelichting }),
    ...schrijfLeden(id, leden),
    event({
      actor,
      nu,
      daad: 'combinatie:maken',
      object: ['organisatie', id],
      gegevens: { naam, toelichting: zin(leden) },
    }),
    ...(once ? [once(paths.aanbieder(id), nu)] : []),
  ]);
  return ok({ id });
}

/** Changes name, roles, shares and members; with a contract members may come but not go. */
export async function wijzigCombinatie({
  actor,
  nu,
  id,
  versie,
  ...invoer
}: z.output<typeof combinatieForm> & Door & { id: string }) {
  const oud = await getCombinatie(actor, id);
  eisVersie(oud, versie);
  const oordeel = beoordeelLeden(await metNamen(invoer.leden), oud.aantalContracten > 0 ? oud.leden : []);
  if (!oordeel.ok) return oordeel;
  const leden = oordeel.value;
  const { naam, bron, toelichting } = invoer;
  await commit((tx) => [
    volgendeVersie(id, versie, { naam, bron }),
    tx.update(combinaties).set({ toelichting }).where(eq(combinaties.id, id)),
    tx.delete(combinanten).where(eq(combinanten.combinatieId, id)),
    ...schrijfLeden(id, leden),
    event({
      actor,
      nu,
      daad: 'combinatie:wijzigen',
      object: ['organisatie', id],
      gegevens: { naam, toelichting: zin(leden) },
    }),
  ]);
  return ok({ id });
}
