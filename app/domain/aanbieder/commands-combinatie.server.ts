import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { paths } from '~/platform/paths';
import { fail, ok } from '~/platform/result';
import { commit } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { combinanten, combinaties } from '../../../db/schema';
import { ledenZin, metNamen, schrijfCombinatie, schrijfLeden, zelfdeLeden } from './combinatie-writes.server';
import { eisVersie, volgendeVersie } from './commands.server';
import type { combinatieForm, nieuweCombinatieForm } from './form';
import { getCombinatie } from './queries.server';
import { beoordeelLeden } from './rules-combinatie';

type Door = { actor: Actor; nu: string; once?: Once };
type Nieuw = z.output<typeof nieuweCombinatieForm>;

export async function maakCombinatie({ actor, nu, once, ...invoer }: Nieuw & Door) {
  const oordeel = beoordeelLeden(await metNamen(invoer.leden), []);
  if (!oordeel.ok) return oordeel;
  const leden = oordeel.value;
  const dezelfde = await zelfdeLeden(leden);
  if (dezelfde.length > 0 && !invoer.bevestigd) return fail('combinatie-lijkt', { namen: dezelfde });
  const id = newId();
  const { naam, bron, toelichting } = invoer;
  await commit(() => [
    ...schrijfCombinatie({ actor, nu, id, naam, bron, toelichting, leden }),
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
      gegevens: { naam, toelichting: ledenZin(leden) },
    }),
  ]);
  return ok({ id });
}
