import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { paths } from '~/platform/paths';
import { ok, type Result } from '~/platform/result';
import { commit, exactlyOne } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { tevredenheidsmetingen } from '../../../db/schema';
import { listAanbiederkeuzes } from '../aanbieder/queries.server';
import type { MetingInvoer } from './form';
import { getMeting, listGebieden } from './queries.server';
import { beoordeelMeting, type MetingFout } from './rules';
import { metingVanMij } from './scope.server';

type Wie = { actor: Actor; nu: string; vandaag: Dag };
type Uitkomst<T> = Promise<Result<T, MetingFout>>;

/** The columns of a measurement as it was typed, or why it cannot be. */
async function beoordeel({ actor, vandaag, invoer }: Wie & { invoer: MetingInvoer }) {
  const [gebieden, aanbieders] = await Promise.all([listGebieden(actor, vandaag), listAanbiederkeuzes(actor)]);
  const { gebied, totEnMet, van: _, ...kolommen } = invoer;
  const plek = gebieden.find(({ waarde }) => waarde === gebied);
  const oordeel = beoordeelMeting(
    {
      ...invoer,
      isEigenGebied: plek !== undefined,
      isBekendeAanbieder: invoer.aanbiederId === null || aanbieders.some(({ id }) => id === invoer.aanbiederId),
    },
    vandaag,
  );
  if (!oordeel.ok) return oordeel;
  return ok({
    ...kolommen,
    ...oordeel.value,
    gemeenteId: plek?.soort === 'gemeente' ? gebied : null,
    verbandId: plek?.soort === 'verband' ? gebied : null,
  });
}

export async function legMetingVast(
  opdracht: Wie & { invoer: MetingInvoer; once: Once | undefined },
): Uitkomst<{ id: string }> {
  const { actor, nu, once } = opdracht;
  const beoordeeld = await beoordeel(opdracht);
  if (!beoordeeld.ok) return beoordeeld;
  const id = newId();
  const { onderwerp, dienst, cijferTienden } = beoordeeld.value;
  await commit((tx) => [
    tx.insert(tevredenheidsmetingen).values({ ...beoordeeld.value, id }),
    event({
      actor,
      nu,
      daad: 'tevredenheid:vastleggen',
      object: ['tevredenheidsmeting', id],
      gegevens: { onderwerp, dienst, cijferTienden },
    }),
    ...(once ? [once(paths.tevredenheid(), nu)] : []),
  ]);
  return ok({ id });
}

type Bestaand = Wie & { id: string; versie: number };

const deze = (actor: Actor, id: string, versie: number) =>
  and(eq(tevredenheidsmetingen.id, id), eq(tevredenheidsmetingen.versie, versie), metingVanMij(actor));

export async function wijzigMeting(opdracht: Bestaand & { invoer: MetingInvoer }): Uitkomst<null> {
  const { actor, nu, id, versie } = opdracht;
  await getMeting(actor, id);
  const beoordeeld = await beoordeel(opdracht);
  if (!beoordeeld.ok) return beoordeeld;
  const { onderwerp, dienst, cijferTienden } = beoordeeld.value;
  await commit((tx) => [
    exactlyOne(
      tx
        .update(tevredenheidsmetingen)
        .set({ ...beoordeeld.value, versie: versie + 1 })
        .where(deze(actor, id, versie)),
    ),
    event({
      actor,
      nu,
      daad: 'tevredenheid:wijzigen',
      object: ['tevredenheidsmeting', id],
      gegevens: { onderwerp, dienst, cijferTienden },
    }),
  ]);
  return ok(null);
}

/** Takes away a measurement that should not be there; the log keeps what it said. */
export async function haalMetingWeg({ actor, nu, id, versie }: Omit<Bestaand, 'vandaag'>): Uitkomst<null> {
  const { onderwerp, dienst, van, tot, cijferTienden, bronNotatie } = await getMeting(actor, id);
  await commit((tx) => [
    exactlyOne(tx.delete(tevredenheidsmetingen).where(deze(actor, id, versie))),
    event({
      actor,
      nu,
      daad: 'tevredenheid:weghalen',
      object: ['tevredenheidsmeting', id],
      gegevens: { onderwerp, dienst, van, tot, cijferTienden, bronNotatie },
    }),
  ]);
  return ok(null);
}
