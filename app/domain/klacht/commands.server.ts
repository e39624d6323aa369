import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import { type NietCompleet, ok, type Result } from '~/platform/result';
import { commit, exactlyOne, UniqueViolation, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { klachten } from '../../../db/schema';
import type { KlachtInvoer } from './form';
import { nieuwNummer } from './nummer';
import { aanbiederBericht, afloopBericht, behandelaarBericht } from './post.server';
import { findContract, findTraject, getKlacht, kentAanbieder, listLeveranciers } from './queries.server';
import { leesRegelboek } from './queries-regels.server';
import type { KlachtFout } from './redenen';
import { beoordeelRegistratie, isTeWijzigen } from './registratie';
import { type Stap, zetStap } from './rules';
import { isEigenGemeente, klachtInScope } from './scope.server';
import { type KlachtDaad, oordeelNamen } from './status';

type Wie = { actor: Actor; nu: string; vandaag: Dag };
type Uitkomst<T> = Promise<Result<T, KlachtFout | NietCompleet<KlachtFout>>>;

/** What the form names, looked up and judged together. */
async function beoordeel({ actor, vandaag, invoer }: Wie & { invoer: KlachtInvoer }) {
  const { gemeenteId, aanbiederId, contractId, trajectnummer, spoor, datum } = invoer;
  const [contract, aanbiederIds, traject, isBekendeAanbieder] = await Promise.all([
    contractId ? findContract(actor, contractId) : undefined,
    contractId ? listLeveranciers(contractId) : [],
    trajectnummer ? findTraject(trajectnummer, gemeenteId) : undefined,
    aanbiederId ? kentAanbieder(aanbiederId) : false,
  ]);
  const trajectId = traject?.id ?? null;
  const oordeel = beoordeelRegistratie(
    {
      ontvangenDatum: datum,
      spoor,
      gemeenteId,
      isEigenGemeente: isEigenGemeente(actor, gemeenteId),
      aanbiederId,
      isBekendeAanbieder,
      contractId,
      contract: contract ? { ...contract, aanbiederIds } : null,
      trajectnummer,
      trajectId,
    },
    vandaag,
  );
  if (!oordeel.ok) return oordeel;
  const { trajectnummer: _, datum: ontvangenDatum, ...kolommen } = invoer;
  return ok({ ...kolommen, ontvangenDatum, trajectId });
}

/** Records a complaint under the next number of the year of its receipt; tells who handles it and whom it is about. */
export async function registreerKlacht(
  opdracht: Wie & { invoer: KlachtInvoer; once: Once | undefined },
): Uitkomst<{ nummer: string }> {
  const { actor, nu, vandaag, once } = opdracht;
  const beoordeeld = await beoordeel(opdracht);
  if (!beoordeeld.ok) return beoordeeld;
  for (let poging = 1; ; poging += 1) {
    const nummer = nieuwNummer(beoordeeld.value.ontvangenDatum.slice(0, 4), randomBytes(4));
    const id = newId();
    const nieuw = { actor, nu, vandaag, nummer, ...beoordeeld.value };
    const berichten = [...(await behandelaarBericht(nieuw)), ...(await aanbiederBericht(nieuw))];
    try {
      await commit((tx) => [
        tx.insert(klachten).values({ ...beoordeeld.value, id, nummer, status: 'ontvangen' }),
        event({ actor, nu, daad: 'klacht:registreren', object: ['klacht', id], gegevens: { nummer } }),
        ...berichten,
        ...(once ? [once(paths.klacht(nummer), nu)] : []),
      ]);
      return ok({ nummer });
    } catch (error) {
      const bezet = error instanceof UniqueViolation && error.columns.includes('nummer');
      if (!bezet || poging === 5) throw error;
    }
  }
}

/** The next version of a complaint that is still this person's; whoever was overtaken gets `Conflict`. */
const volgendeVersie =
  (actor: Actor, id: string, versie: number, anders: Partial<typeof klachten.$inferInsert>): Write =>
  (tx) =>
    exactlyOne(
      tx
        .update(klachten)
        .set({ ...anders, versie: versie + 1 })
        .where(and(eq(klachten.id, id), eq(klachten.versie, versie), klachtInScope(actor))),
    );

type Bestaand = Wie & { nummer: string; versie: number };

/** Mends what was recorded, as long as the complaint is being handled; another aanbieder that it is about is told. */
export async function wijzigKlacht(opdracht: Bestaand & { invoer: KlachtInvoer }): Uitkomst<null> {
  const { actor, nu, nummer, versie } = opdracht;
  const klacht = await getKlacht(actor, nummer);
  const mag = isTeWijzigen(klacht.status);
  if (!mag.ok) return mag;
  const beoordeeld = await beoordeel(opdracht);
  if (!beoordeeld.ok) return beoordeeld;
  const { aanbiederId } = beoordeeld.value;
  const berichten =
    aanbiederId === klacht.aanbiederId ? [] : await aanbiederBericht({ ...opdracht, ...beoordeeld.value });
  await commit(() => [
    volgendeVersie(actor, klacht.id, versie, beoordeeld.value),
    event({ actor, nu, daad: 'klacht:wijzigen', object: ['klacht', klacht.id] }),
    ...berichten,
  ]);
  return ok(null);
}

const daadNamen = {
  bevestig: 'bevestigen',
  'neem-in-behandeling': 'in-behandeling-nemen',
  'handel-af': 'afhandelen',
  verdaag: 'verdagen',
  'leg-instemming-vast': 'instemming-vastleggen',
  'wissel-behandelaar': 'behandelaar-wisselen',
  sluit: 'sluiten',
  'trek-in': 'intrekken',
  'zend-door': 'doorzenden',
  'laat-buiten-behandeling': 'buiten-behandeling-laten',
} as const satisfies Record<KlachtDaad, string>;

/** One sentence for the history, without what people wrote: the log is kept longer than the complaint. */
function toelichting(stap: Stap): string | null {
  switch (stap.daad) {
    case 'verdaag':
      return `Met ${stap.dagen} dagen; de klager kreeg bericht op ${formatDatum(stap.datum)}.`;
    case 'leg-instemming-vast':
      return `De klager stemde op ${formatDatum(stap.datum)} in met uitstel tot en met ${formatDatum(stap.tot)}.`;
    case 'handel-af':
      return `Oordeel: ${oordeelNamen[stap.oordeel].toLowerCase()}. Brief aan de klager van ${formatDatum(stap.datum)}.`;
    case 'trek-in':
      return stap.intrekgrond === 'naar-tevredenheid'
        ? `Op ${formatDatum(stap.datum)} naar tevredenheid opgelost.`
        : `Ingetrokken op ${formatDatum(stap.datum)}.`;
    default:
      return 'datum' in stap ? `Op ${formatDatum(stap.datum)}.` : null;
  }
}

/** Carries out one act of D.7. */
export async function doeStap({ actor, nu, vandaag, nummer, versie, stap }: Bestaand & { stap: Stap }): Uitkomst<null> {
  const klacht = await getKlacht(actor, nummer);
  const regels = (await leesRegelboek())(klacht.ontvangenDatum);
  const uitkomst = zetStap(klacht, stap, { vandaag, regels });
  if (!uitkomst.ok) return uitkomst;
  const zin = toelichting(stap);
  const berichten = await afloopBericht({ klacht, naar: uitkomst.value.status, nu, vandaag });
  await commit(() => [
    volgendeVersie(actor, klacht.id, versie, uitkomst.value),
    event({
      actor,
      nu,
      daad: `klacht:${daadNamen[stap.daad]}`,
      object: ['klacht', klacht.id],
      gegevens: { van: klacht.status, naar: uitkomst.value.status, ...(zin && { toelichting: zin }) },
    }),
    ...berichten,
  ]);
  return ok(null);
}
