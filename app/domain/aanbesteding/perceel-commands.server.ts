import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { paths } from '~/platform/paths';
import { type Failure, fail, ok, type Result } from '~/platform/result';
import { db } from '../../../db/client';
import { commit, exactlyOne, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { aanbestedingen, gunningscriteria, perceelDeelnames, perceelLeerroutes, percelen } from '../../../db/schema';
import { magBewerken } from './perceel-bewerken';
import type { PerceelInvoer } from './perceel-form';
import { getPerceelInBeheer, getPerceelInhoud, listVerbandGemeenten } from './perceel-queries.server';
import { opgebouwdeRaming } from './perceel-raming';
import type { PerceelFout } from './perceel-redenen';
import { type EigenAanbesteding, getAanbestedingInBeheer } from './scope.server';

type Daad = {
  actor: Actor;
  nummer: string;
  invoer: PerceelInvoer;
  vandaag: string;
  nu: string;
  once?: Once | undefined;
};

/** The columns of the form; the raming is the own total, else what the parts come to. */
function kolommen({ gemeenten, leerroutes, criteria, versie, prijsPerTraject, eigenRaming, ...velden }: PerceelInvoer) {
  const opbouw = { ...velden, prijsPerTrajectCents: prijsPerTraject };
  return { ...opbouw, ramingCents: eigenRaming ?? opgebouwdeRaming(opbouw) };
}

/** Only gemeenten of the samenwerkingsverband take part, and those that already did. */
async function vreemdeGemeente(
  { verbandId, eldersGelopen }: EigenAanbesteding,
  gekozen: readonly string[],
  al: readonly string[],
  vandaag: string,
): Promise<boolean> {
  const verband = await listVerbandGemeenten(verbandId, eldersGelopen ? null : vandaag);
  const mag = new Set([...al, ...verband.map(({ id }) => id)]);
  return gekozen.some((id) => !mag.has(id));
}

/** The rows under a perceel, after the earlier ones are gone. */
function onderdelen(perceelId: string, { leerroutes, gemeenten, criteria }: PerceelInvoer): Write[] {
  return [
    ...leerroutes.map(
      (leerroute): Write =>
        (tx) =>
          tx.insert(perceelLeerroutes).values({ perceelId, leerroute }),
    ),
    ...gemeenten.map(
      (gemeenteId): Write =>
        (tx) =>
          tx.insert(perceelDeelnames).values({ perceelId, gemeenteId }),
    ),
    ...criteria.map(
      (criterium, index): Write =>
        (tx) =>
          tx.insert(gunningscriteria).values({ id: newId(), perceelId, volgorde: index + 1, ...criterium }),
    ),
  ];
}

/**
 * Adds a perceel to an aanbesteding that is not published yet. `invoer.versie` is the aanbesteding's, which goes up: who
 * asks for publication meanwhile has not seen this perceel.
 * @returns the number of the new perceel
 */
export async function maakPerceel({
  actor,
  nummer,
  invoer,
  vandaag,
  nu,
  once,
}: Daad): Promise<Result<number, PerceelFout>> {
  const aanbesteding = await getAanbestedingInBeheer(actor, nummer);
  const { status } = aanbesteding;
  if (!magBewerken({ status: 'concept' }, aanbesteding)) return fail('niet-te-bewerken', { status });
  if (await vreemdeGemeente(aanbesteding, invoer.gemeenten, [], vandaag)) return fail('gemeente-niet-in-verband');
  const [laatste] = await db
    .select({ nummer: percelen.nummer })
    .from(percelen)
    .where(eq(percelen.aanbestedingId, aanbesteding.id))
    .orderBy(desc(percelen.nummer))
    .limit(1);
  const perceel = { id: newId(), nummer: (laatste?.nummer ?? 0) + 1 };
  await commit((tx) => [
    exactlyOne(
      tx
        .update(aanbestedingen)
        .set({ versie: invoer.versie + 1 })
        .where(
          and(
            eq(aanbestedingen.id, aanbesteding.id),
            eq(aanbestedingen.versie, invoer.versie),
            eq(aanbestedingen.status, status),
          ),
        ),
    ),
    tx.insert(percelen).values({ ...kolommen(invoer), ...perceel, aanbestedingId: aanbesteding.id, status: 'concept' }),
    ...onderdelen(perceel.id, invoer),
    event({
      actor,
      nu,
      daad: 'perceel:maken',
      object: ['perceel', perceel.id],
      gegevens: { nummer: perceel.nummer, toelichting: `Perceel ${perceel.nummer}: ${invoer.naam}.` },
    }),
    ...(once ? [once(paths.perceel(nummer, perceel.nummer), nu)] : []),
  ]);
  return ok(perceel.nummer);
}

const namen: Partial<Record<keyof typeof percelen.$inferSelect, string>> = {
  naam: 'naam',
  type: 'wat u inkoopt',
  omschrijving: 'omschrijving',
  ontzorgen: 'ontzorgen',
  trajectenPerJaar: 'trajecten per jaar',
  prijsPerTrajectCents: 'prijs per traject',
  looptijdMaanden: 'looptijd',
  maximaleLooptijdMaanden: 'langste looptijd',
  ramingCents: 'raming',
  aantalTeContracteren: 'aantal aanbieders',
  startDatum: 'startdatum',
  programmaVanEisen: 'programma van eisen',
  keurmerkOfGelijkwaardig: 'of gelijkwaardig',
  toewijzingsregel: 'toewijzingsregel',
  reelePrijsOnderbouwing: 'onderbouwing van de prijs',
};

const zelfde = (a: readonly unknown[], b: readonly unknown[]) =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

/** Changes a perceel before publication; everything under it is written anew. */
export async function wijzigPerceel(
  daad: Daad & { perceel: string },
): Promise<Result<null, PerceelFout | Failure<never>>> {
  const { actor, nummer, invoer, vandaag, nu, once } = daad;
  const { perceel, aanbesteding } = await getPerceelInBeheer(actor, nummer, daad.perceel);
  if (!magBewerken(perceel, aanbesteding)) return fail('niet-te-bewerken', { status: aanbesteding.status });
  const inhoud = await getPerceelInhoud(perceel.id);
  const gemeenten = inhoud.deelnemers.map(({ id }) => id);
  if (await vreemdeGemeente(aanbesteding, invoer.gemeenten, gemeenten, vandaag))
    return fail('gemeente-niet-in-verband');
  const velden = kolommen(invoer);
  const gewijzigd = [
    ...Object.entries(namen).flatMap(([kolom, naam]) => {
      const sleutel = kolom as keyof typeof velden;
      return velden[sleutel] === perceel[sleutel] ? [] : [naam];
    }),
    ...(zelfde(invoer.leerroutes, inhoud.leerroutes) ? [] : ['leerroutes']),
    ...(zelfde(invoer.gemeenten, gemeenten) ? [] : ['gemeenten']),
    ...(JSON.stringify(invoer.criteria) === JSON.stringify(inhoud.criteria) ? [] : ['gunningscriteria']),
  ];
  await commit((tx) => [
    exactlyOne(
      tx
        .update(percelen)
        .set({ ...velden, versie: invoer.versie + 1 })
        .where(
          and(eq(percelen.id, perceel.id), eq(percelen.versie, invoer.versie), eq(percelen.status, perceel.status)),
        ),
    ),
    tx.delete(perceelLeerroutes).where(eq(perceelLeerroutes.perceelId, perceel.id)),
    tx.delete(perceelDeelnames).where(eq(perceelDeelnames.perceelId, perceel.id)),
    tx.delete(gunningscriteria).where(eq(gunningscriteria.perceelId, perceel.id)),
    ...onderdelen(perceel.id, invoer),
    event({
      actor,
      nu,
      daad: 'perceel:bewerken',
      object: ['perceel', perceel.id],
      gegevens: {
        gewijzigd,
        toelichting: gewijzigd.length > 0 ? `Gewijzigd: ${gewijzigd.join(', ')}.` : 'Opgeslagen zonder wijziging.',
      },
    }),
    ...(once ? [once(paths.perceel(nummer, perceel.nummer), nu)] : []),
  ]);
  return ok(null);
}
