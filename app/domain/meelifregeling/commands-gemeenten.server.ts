import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { formatDatum, formatPeriode } from '~/platform/format';
import { paths } from '~/platform/paths';
import { fail, ok } from '~/platform/result';
import { commit, exactlyOne } from '../../../db/commit';
import { meelifGemeenten } from '../../../db/schema';
import { listAlleGemeenten } from '../gemeente/queries.server';
import { type RegelingUitkomst, volgendeVersie } from './commands.server';
import { getRegeling, listToelatingen } from './queries.server';
import { magOverGemeente } from './scope.server';
import { beoordeelToelatingen, toelatingSleutel } from './toelating';

type Bestaand = { actor: Actor; nu: string; id: string; versie: number };
type Toelating = Bestaand & {
  gemeenten: string[];
  van: Dag;
  tot: Dag | null;
  toelichting: string | null;
  bron: string | null;
  once?: Once;
};

/** Admits gemeenten: the host any, everybody else only their own. */
export async function laatToe(invoer: Toelating): RegelingUitkomst {
  const { actor, nu, id, versie, van, tot, toelichting, bron, once } = invoer;
  const { hostId } = await getRegeling(actor, id);
  const [toelatingen, gemeenten] = await Promise.all([listToelatingen(id), listAlleGemeenten()]);
  const naam = (gemeenteId: string) => gemeenten.find((gemeente) => gemeente.id === gemeenteId)?.naam ?? '';
  const nieuw = invoer.gemeenten.map((gemeenteId) => ({ gemeenteId, van, tot }));
  const oordeel = beoordeelToelatingen(nieuw, { hostId, toelatingen, gemeenten });
  if (!oordeel.ok) return oordeel;
  const vreemd = magOverGemeente(actor, hostId)
    ? undefined
    : invoer.gemeenten.find((gemeenteId) => !magOverGemeente(actor, gemeenteId));
  if (vreemd) return fail('niet-uw-gemeente', { naam: naam(vreemd) });
  const zin = `${invoer.gemeenten.map(naam).join(', ')}, ${formatPeriode(van, tot)}.`;
  await commit((tx) => [
    volgendeVersie(id, versie),
    ...nieuw.map((rij) => tx.insert(meelifGemeenten).values({ ...rij, regelingId: id, toelichting, bron })),
    event({
      actor,
      nu,
      daad: 'meelifregeling:gemeenten-toelaten',
      object: ['meelifregeling', id],
      gegevens: { gemeenten: invoer.gemeenten, van, tot, toelichting: zin },
    }),
    ...(once ? [once(paths.meelifregelingDeel(id, 'gemeenten'), nu)] : []),
  ]);
  return ok({ id });
}

/** Ends an admission on a day (the first day that it no longer holds); one that had not begun then disappears. */
export async function beeindigToelating(invoer: Bestaand & { toelating: string; tot: Dag }): RegelingUitkomst {
  const { actor, nu, id, versie, toelating, tot } = invoer;
  const { hostId } = await getRegeling(actor, id);
  const toelatingen = await listToelatingen(id);
  const rij = toelatingen.find((bekend) => toelatingSleutel(bekend) === toelating);
  if (!rij || (rij.tot !== null && rij.tot <= tot)) return fail('toelating-onbekend');
  const isGastheer = magOverGemeente(actor, hostId);
  if (!isGastheer && !magOverGemeente(actor, rij.gemeenteId)) return fail('niet-uw-gemeente', { naam: rij.gemeente });
  const vervalt = tot <= rij.van;
  const andereEigen = toelatingen.some((ander) => ander !== rij && magOverGemeente(actor, ander.gemeenteId));
  if (vervalt && !isGastheer && !andereEigen) return fail('laatste-eigen-gemeente', { naam: rij.gemeente });
  const deze = and(
    eq(meelifGemeenten.regelingId, id),
    eq(meelifGemeenten.gemeenteId, rij.gemeenteId),
    eq(meelifGemeenten.van, rij.van),
  );
  const einde = vervalt ? 'vervalt' : `eindigt op ${formatDatum(tot)}`;
  await commit((tx) => [
    volgendeVersie(id, versie),
    exactlyOne(vervalt ? tx.delete(meelifGemeenten).where(deze) : tx.update(meelifGemeenten).set({ tot }).where(deze)),
    event({
      actor,
      nu,
      daad: 'meelifregeling:toelating-beeindigen',
      object: ['meelifregeling', id],
      gegevens: {
        gemeenteId: rij.gemeenteId,
        van: rij.van,
        tot,
        toelichting: `${rij.gemeente}: de toelating ${einde}.`,
      },
    }),
  ]);
  return ok({ id });
}
