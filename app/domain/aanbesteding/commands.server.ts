import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { momentOf } from '~/platform/clock.server';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { paths } from '~/platform/paths';
import { type Failure, fail, type Ok, ok } from '~/platform/result';
import { commit, exactlyOne, UniqueViolation, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { aanbestedingen } from '../../../db/schema';
import type { AanbestedingGegevens } from './form';
import { formKeuzes, volgendNummer } from './queries-form.server';
import type { BeheerFout } from './redenen-beheer';
import type { Akkoordverzoek } from './rules';
import { isVolledigTeWijzigen } from './rules-fase';
import { type EigenAanbesteding, getAanbestedingInBeheer } from './scope.server';

export type BeheerUitkomst<T> = Promise<
  Ok<T> | BeheerFout | Failure<'niet-compleet', { punten: readonly BeheerFout[] }>
>;

/** What an act with four eyes is called with. */
export type AkkoordInvoer = { actor: Actor; versie: number; motivering: string | null; vandaag: string; nu: string };
/** One kind of such an act: whether it can be asked, and the writes that carry it out. */
export type AkkoordSoort = {
  vraag(aanbesteding: EigenAanbesteding, invoer: AkkoordInvoer): BeheerUitkomst<unknown>;
  voerUit(aanbesteding: EigenAanbesteding, verzoek: Akkoordverzoek, invoer: AkkoordInvoer): BeheerUitkomst<Write[]>;
};

type Gegevens = Omit<AanbestedingGegevens, 'versie'>;

/** The update of a tender by id and versie, to be put in the commit of an act. Whoever was overtaken gets `Conflict`. */
export const wijzigRij =
  ({ id }: Pick<EigenAanbesteding, 'id'>, versie: number, velden: Partial<typeof aanbestedingen.$inferInsert>): Write =>
  (tx) =>
    exactlyOne(
      tx
        .update(aanbestedingen)
        .set({ ...velden, versie: versie + 1 })
        .where(and(eq(aanbestedingen.id, id), eq(aanbestedingen.versie, versie))),
    );

/** A local closing time as a moment: null without a day, undefined when the clocks skip or repeat that time. */
export const sluitingOpVan = (datum: string | null, tijd: string): string | null | undefined =>
  datum === null ? null : momentOf(datum, tijd);

function kolommenVan({ sluitingDatum, sluitingTijd, ...gegevens }: Gegevens) {
  const sluitingOp = sluitingOpVan(sluitingDatum, sluitingTijd);
  return sluitingOp === undefined ? undefined : { ...gegevens, sluitingOp };
}

async function past(
  actor: Actor,
  verbandId: string,
  gegevens: Pick<Gegevens, 'penvoerderId' | 'inkoopbureauId'>,
  vandaag: string,
  huidig?: EigenAanbesteding,
): Promise<BeheerFout | undefined> {
  const { gemeenten, bureaus } = await formKeuzes(actor, vandaag, verbandId);
  const kent = (lijst: { waarde: string }[], id: string | null, nu: string | null | undefined) =>
    id === null || id === nu || lijst.some(({ waarde }) => waarde === id);
  if (!kent(gemeenten, gegevens.penvoerderId, huidig?.penvoerderId)) return fail('penvoerder-past-niet');
  return kent(bureaus, gegevens.inkoopbureauId, huidig?.inkoopbureauId) ? undefined : fail('bureau-past-niet');
}

type Nieuw = {
  actor: Actor;
  gegevens: Gegevens & { verbandId: string };
  vandaag: string;
  nu: string;
  once: Once | undefined;
};

/** Makes a tender in concept under the next number of the year. */
export async function maakAanbesteding(invoer: Nieuw): BeheerUitkomst<{ nummer: string }> {
  const { actor, gegevens, vandaag } = invoer;
  const { verbanden } = await formKeuzes(actor, vandaag);
  if (!verbanden.some(({ waarde }) => waarde === gegevens.verbandId)) return fail('verband-niet-van-u');
  const fout = await past(actor, gegevens.verbandId, gegevens, vandaag);
  if (fout) return fout;
  const kolommen = kolommenVan(gegevens);
  if (!kolommen) return fail('tijd-bestaat-niet');
  for (let poging = 1; ; poging += 1) {
    const nummer = await volgendNummer(vandaag.slice(0, 4));
    try {
      await voegToe(invoer, nummer, { ...kolommen, verbandId: gegevens.verbandId });
      return ok({ nummer });
    } catch (error) {
      const bezet = error instanceof UniqueViolation && error.columns.includes('nummer');
      if (!bezet || poging === 5) throw error;
    }
  }
}

type Kolommen = NonNullable<ReturnType<typeof kolommenVan>> & { verbandId: string };

async function voegToe({ actor, nu, once }: Nieuw, nummer: string, kolommen: Kolommen): Promise<void> {
  const id = newId();
  await commit((tx) => [
    tx.insert(aanbestedingen).values({ ...kolommen, id, nummer, status: 'concept' }),
    event({
      actor,
      nu,
      daad: 'aanbesteding:maken',
      object: ['aanbesteding', id],
      gegevens: { nummer, toelichting: `${nummer} ${kolommen.titel}` },
    }),
    ...(once ? [once(paths.aanbesteding(nummer), nu)] : []),
  ]);
}

type Wijziging<G> = { actor: Actor; nummer: string; versie: number; gegevens: G; vandaag: string; nu: string };

/** Changes a tender with whichever form its status left. */
export const bewaarWijziging = ({ gegevens, ...invoer }: Wijziging<Gegevens | NaPublicatie>): BeheerUitkomst<null> =>
  'naPublicatie' in gegevens
    ? wijzigNaPublicatie({ ...invoer, gegevens })
    : wijzigAanbesteding({ ...invoer, gegevens });

/** Changes the fields of a tender in preparation, or of one that ran elsewhere (those only record what a source says). */
async function wijzigAanbesteding(invoer: Wijziging<Gegevens>): BeheerUitkomst<null> {
  const aanbesteding = await getAanbestedingInBeheer(invoer.actor, invoer.nummer);
  const { status, eldersGelopen, verbandId } = aanbesteding;
  if (!isVolledigTeWijzigen(aanbesteding)) return fail('na-publicatie-vast');
  const fout = await past(invoer.actor, verbandId, invoer.gegevens, invoer.vandaag, aanbesteding);
  if (fout) return fout;
  const kolommen = kolommenVan(invoer.gegevens);
  if (!kolommen) return fail('tijd-bestaat-niet');
  return bewaar(aanbesteding, invoer, status === 'concept' ? kolommen : { ...kolommen, eldersGelopen });
}

type NaPublicatie = Pick<Gegevens, 'omschrijving' | 'inkoopbureauId' | 'tendernedKenmerk'> & { naPublicatie: true };

/** After publication only what bidders do not rely on can change. */
async function wijzigNaPublicatie(invoer: Wijziging<NaPublicatie>): BeheerUitkomst<null> {
  const aanbesteding = await getAanbestedingInBeheer(invoer.actor, invoer.nummer);
  const { penvoerderId, verbandId } = aanbesteding;
  const { omschrijving, inkoopbureauId, tendernedKenmerk } = invoer.gegevens;
  const fout = await past(invoer.actor, verbandId, { penvoerderId, inkoopbureauId }, invoer.vandaag, aanbesteding);
  return fout ?? bewaar(aanbesteding, invoer, { omschrijving, inkoopbureauId, tendernedKenmerk });
}

const veldNamen: Record<string, string> = {
  titel: 'titel',
  omschrijving: 'omschrijving',
  penvoerderId: 'penvoerder',
  inkoopbureauId: 'inkoopbureau',
  procedure: 'procedure',
  procedureBron: 'procedure in de bron',
  procedureMotivering: 'motivering',
  hoofdvoorwerp: 'hoofdvoorwerp',
  tendernedKenmerk: 'kenmerk op TenderNed',
  eldersGelopen: 'elders gelopen',
  sluitingOp: 'sluiting',
  standstillDagen: 'opschortende termijn',
  bron: 'bron',
};

async function bewaar(
  aanbesteding: EigenAanbesteding,
  { actor, versie, nu }: Wijziging<unknown>,
  kolommen: Partial<EigenAanbesteding>,
): BeheerUitkomst<null> {
  const velden = Object.entries(kolommen)
    .filter(([naam, waarde]) => aanbesteding[naam as keyof EigenAanbesteding] !== waarde)
    .map(([naam]) => veldNamen[naam] ?? naam);
  const toelichting = velden.length > 0 ? `Gewijzigd: ${velden.join(', ')}.` : 'Opnieuw bewaard zonder wijziging.';
  await commit(() => [
    wijzigRij(aanbesteding, versie, kolommen),
    event({
      actor,
      nu,
      daad: 'aanbesteding:wijzigen',
      object: ['aanbesteding', aanbesteding.id],
      gegevens: { velden, toelichting },
    }),
  ]);
  return ok(null);
}
