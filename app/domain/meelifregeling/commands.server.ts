import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { paths } from '~/platform/paths';
import { fail, ok, type Result } from '~/platform/result';
import { commit, exactlyOne, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { meelifGemeenten, meelifInstellingen, meelifregelingen } from '../../../db/schema';
import type { Leerroute } from '../aanbesteding/status';
import { listAlleGemeenten } from '../gemeente/queries.server';
import { getRegeling, listAanbiederKeuzes, listInstellingenVan, listToelatingen } from './queries.server';
import { activeerRegeling, sluitRegeling } from './rules';
import { magOverGemeente } from './scope.server';
import { beoordeelToelatingen, type RegelingFout } from './toelating';

type Gegevens = {
  naam: string;
  hostId: string;
  leerroute: Leerroute;
  niveau: string;
  doelgroep: string | null;
  voorwaarden: string | null;
  van: Dag;
  tot: Dag | null;
  prijsCents: number | null;
  duurMaanden: number | null;
  plaatsen: number | null;
  ondertekenaar: string | null;
  bron: string | null;
};
type Wie = { actor: Actor; nu: string };
type Bestaand = Wie & { id: string; versie: number };
export type RegelingUitkomst = Promise<Result<{ id: string }, RegelingFout>>;

/** Writes the next version of an arrangement; whoever was overtaken gets `Conflict`. */
export const volgendeVersie =
  (id: string, versie: number, anders: Partial<typeof meelifregelingen.$inferInsert> = {}): Write =>
  (tx) =>
    exactlyOne(
      tx
        .update(meelifregelingen)
        .set({ ...anders, versie: versie + 1 })
        .where(and(eq(meelifregelingen.id, id), eq(meelifregelingen.versie, versie))),
    );

const instellingenVan = (regelingId: string, aanbieders: readonly string[]): Write[] =>
  aanbieders.map(
    (aanbiederId): Write =>
      (tx) =>
        tx.insert(meelifInstellingen).values({ regelingId, aanbiederId }),
  );

/** Period, host and institutions of the form can be. */
async function beoordeelGegevens({ hostId, van, tot }: Gegevens, aanbieders: readonly string[]) {
  const [gemeenten, keuzes] = await Promise.all([listAlleGemeenten(), listAanbiederKeuzes()]);
  if (!gemeenten.some(({ id }) => id === hostId)) return { fout: fail('host-onbekend'), gemeenten };
  if (tot !== null && tot <= van) return { fout: fail('eindigt-voor-begin'), gemeenten };
  const bekend = new Set(keuzes.map(({ waarde }) => waarde));
  return { fout: aanbieders.every((id) => bekend.has(id)) ? null : fail('aanbieder-onbekend'), gemeenten };
}

type Nieuw = Wie & { gegevens: Gegevens; aanbieders: string[]; gemeenten: string[]; once?: Once };

/** Records an arrangement as a concept. One of the own gemeenten is its host or rides along. */
export async function maakRegeling({ actor, nu, once, gegevens, aanbieders, gemeenten }: Nieuw): RegelingUitkomst {
  const { fout, gemeenten: alle } = await beoordeelGegevens(gegevens, aanbieders);
  if (fout) return fout;
  const { hostId, van, bron } = gegevens;
  if (![hostId, ...gemeenten].some((id) => magOverGemeente(actor, id))) return fail('buiten-bereik');
  const vreemd = magOverGemeente(actor, hostId) ? undefined : gemeenten.find((id) => !magOverGemeente(actor, id));
  if (vreemd) return fail('niet-uw-gemeente', { naam: alle.find(({ id }) => id === vreemd)?.naam ?? '' });
  const toelatingen = gemeenten.map((gemeenteId) => ({ gemeenteId, van, tot: null }));
  const oordeel = beoordeelToelatingen(toelatingen, { hostId, toelatingen: [], gemeenten: alle });
  if (!oordeel.ok) return oordeel;
  const id = newId();
  await commit((tx) => [
    tx.insert(meelifregelingen).values({ ...gegevens, id, status: 'concept' }),
    ...instellingenVan(id, aanbieders),
    ...toelatingen.map((toelating) => tx.insert(meelifGemeenten).values({ ...toelating, regelingId: id, bron })),
    event({
      actor,
      nu,
      daad: 'meelifregeling:vastleggen',
      object: ['meelifregeling', id],
      gegevens: { naam: gegevens.naam, hostId, gemeenten, aanbieders },
    }),
    ...(once ? [once(paths.meelifregeling(id), nu)] : []),
  ]);
  return ok({ id });
}

type Bewerking = Bestaand & { gegevens: Gegevens; aanbieders: string[] };

/** Changes what is known about an arrangement; the status and the admitted gemeenten have their own acts. */
export async function bewerkRegeling({ actor, nu, id, versie, gegevens, aanbieders }: Bewerking): RegelingUitkomst {
  const [, toelatingen] = await Promise.all([getRegeling(actor, id), listToelatingen(id)]);
  const { fout, gemeenten } = await beoordeelGegevens(gegevens, aanbieders);
  if (fout) return fout;
  const { hostId } = gegevens;
  if (toelatingen.some(({ gemeenteId }) => gemeenteId === hostId)) {
    return fail('gastheer-doet-mee', { naam: gemeenten.find((gemeente) => gemeente.id === hostId)?.naam ?? '' });
  }
  if (![hostId, ...toelatingen.map(({ gemeenteId }) => gemeenteId)].some((ander) => magOverGemeente(actor, ander))) {
    return fail('buiten-bereik');
  }
  await commit((tx) => [
    volgendeVersie(id, versie, gegevens),
    tx.delete(meelifInstellingen).where(eq(meelifInstellingen.regelingId, id)),
    ...instellingenVan(id, aanbieders),
    event({
      actor,
      nu,
      daad: 'meelifregeling:bewerken',
      object: ['meelifregeling', id],
      gegevens: { ...gegevens, aanbieders },
    }),
  ]);
  return ok({ id });
}

type Stap = Bestaand & { reden: string | null };

/** Opens a concept: from then on admitted gemeenten can ride along. */
export async function openRegeling({ actor, nu, id, versie, reden }: Stap): RegelingUitkomst {
  const regeling = await getRegeling(actor, id);
  const [instellingen, gemeenten] = await Promise.all([listInstellingenVan(id), listToelatingen(id)]);
  const stap = activeerRegeling({ ...regeling, aanbiederIds: instellingen.map((rij) => rij.id), gemeenten });
  if (!stap.ok) return stap;
  const gegevens = reden ? { toelichting: reden } : {};
  await commit(() => [
    volgendeVersie(id, versie, { status: stap.value }),
    event({ actor, nu, daad: 'meelifregeling:openstellen', object: ['meelifregeling', id], gegevens }),
  ]);
  return ok({ id });
}

/** Closes an arrangement for new individual contracts. */
export async function sluit({ actor, nu, id, versie, reden }: Stap): RegelingUitkomst {
  const stap = sluitRegeling(await getRegeling(actor, id));
  if (!stap.ok) return stap;
  const gegevens = reden ? { toelichting: reden } : {};
  await commit(() => [
    volgendeVersie(id, versie, { status: stap.value }),
    event({ actor, nu, daad: 'meelifregeling:sluiten', object: ['meelifregeling', id], gegevens }),
  ]);
  return ok({ id });
}
