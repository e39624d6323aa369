import { and, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import { fail, ok } from '~/platform/result';
import { Conflict, commit, exactlyOne, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { aanbiederNamen, aanbieders, organisaties } from '../../../db/schema';
import type { aanbiederForm, klachtenreglementForm, nieuweAanbiederForm } from './form';
import { type Aanbieder, getAanbieder, listKenmerken } from './queries.server';
import type { AanbiederKenmerken } from './rules';
import { gelijkenissenMet } from './rules-gelijkenis';
import { hernoem } from './rules-namen';

type Door = { actor: Actor; vandaag: Dag; nu: string; once?: Once };
type Nieuw = z.output<typeof nieuweAanbiederForm>;
type Wijziging = z.output<typeof aanbiederForm>;

/** The write that makes everybody who opened an older version of this organisation start again. */
export const volgendeVersie =
  (id: string, versie: number, waarden: Partial<typeof organisaties.$inferInsert> = {}): Write =>
  (tx) =>
    exactlyOne(
      tx
        .update(organisaties)
        .set({ ...waarden, versie: versie + 1 })
        .where(and(eq(organisaties.id, id), eq(organisaties.versie, versie))),
    );

/** A form that was opened before somebody else changed the organisation is told so, and not judged on what it never saw. */
export function eisVersie(oud: { versie: number }, versie: number): void {
  if (oud.versie !== versie) throw new Conflict();
}

/** A KvK number belongs to one aanbieder; a name that looks like another's must be confirmed. */
async function dubbelen(kandidaat: AanbiederKenmerken, bevestigd: boolean, zelf?: string) {
  const gelijkenissen = gelijkenissenMet(
    kandidaat,
    (await listKenmerken()).filter(({ id }) => id !== zelf),
  );
  const zelfde = gelijkenissen.find(({ sterkte }) => sterkte === 'dezelfde');
  if (zelfde) return fail('kvk-bestaat-al', { naam: zelfde.naam });
  if (gelijkenissen.length > 0 && !bevestigd) return fail('lijkt-op-andere', { gelijkenissen });
  return ok(gelijkenissen);
}

const feiten = ({ soort, kvkNummer, vestigingsplaats, website, toelichting }: Nieuw) => ({
  soort,
  kvkNummer,
  vestigingsplaats,
  website,
  toelichting,
});

/** @returns the id; or who looks like it, unless `bevestigd` */
export async function maakAanbieder({ actor, nu, once, ...invoer }: Nieuw & Door) {
  const { naam, bron, aliassen, kvkNummer } = invoer;
  const namen = [naam, ...aliassen.map((alias) => alias.naam)];
  const vrij = await dubbelen({ kvkNummer, namen }, invoer.bevestigd);
  if (!vrij.ok) return vrij;
  const id = newId();
  const bevestigd = vrij.value.map((ander) => ander.naam);
  await commit((tx) => [
    tx.insert(organisaties).values({ id, soort: 'aanbieder', naam, bron }),
    tx.insert(aanbieders).values({ id, ...feiten(invoer) }),
    tx
      .insert(aanbiederNamen)
      .values([
        { id: newId(), aanbiederId: id, naam, soort: 'naam' as const, bron },
        ...aliassen.map((alias) => ({ id: newId(), aanbiederId: id, soort: 'alias' as const, ...alias })),
      ]),
    event({
      actor,
      nu,
      daad: 'aanbieder:maken',
      object: ['organisatie', id],
      gegevens: { naam, kvkNummer, ...anderDan(bevestigd) },
    }),
    ...(once ? [once(paths.aanbieder(id), nu)] : []),
  ]);
  return ok({ id });
}

const anderDan = (namen: readonly string[]) =>
  namen.length > 0 ? { toelichting: `Bevestigd dat dit een andere organisatie is dan ${namen.join(', ')}.` } : {};

/** Changes the facts, the aliases and the name. Only what is new is compared with others. */
export async function wijzigAanbieder({ actor, vandaag, nu, id, ...invoer }: Wijziging & Door & { id: string }) {
  const oud = await getAanbieder(actor, id);
  eisVersie(oud, invoer.versie);
  const naam = hernoem(oud.namen, { naam: invoer.naam, vanaf: invoer.naamVanaf, vandaag });
  if (!naam.ok) return naam;
  const bekend = new Set(oud.namen.map((rij) => rij.naam));
  const nieuweNamen = [invoer.naam, ...invoer.aliassen.map((alias) => alias.naam)].filter(
    (tekst) => !bekend.has(tekst),
  );
  const vrij = await dubbelen({ kvkNummer: invoer.kvkNummer, namen: nieuweNamen }, invoer.bevestigd, id);
  if (!vrij.ok) return vrij;
  const hernoemd = naam.value;
  const bevestigd = vrij.value.map((ander) => ander.naam);
  await commit((tx) => [
    volgendeVersie(id, invoer.versie, { naam: invoer.naam, bron: invoer.bron }),
    tx.update(aanbieders).set(feiten(invoer)).where(eq(aanbieders.id, id)),
    ...(hernoemd
      ? [
          tx.update(aanbiederNamen).set({ tot: hernoemd.vanaf }).where(eq(aanbiederNamen.id, hernoemd.eindigt)),
          tx.insert(aanbiederNamen).values({
            id: newId(),
            aanbiederId: id,
            naam: invoer.naam,
            soort: 'naam',
            van: hernoemd.vanaf,
            bron: invoer.naamBron,
          }),
          event({
            actor,
            nu,
            daad: 'aanbieder:hernoemen',
            object: ['organisatie', id],
            gegevens: {
              oud: hernoemd.oud,
              naam: invoer.naam,
              vanaf: hernoemd.vanaf,
              toelichting: `Van ${hernoemd.oud} naar ${invoer.naam}, vanaf ${formatDatum(hernoemd.vanaf)}.`,
            },
          }),
        ]
      : []),
    ...aliaswijziging(oud, invoer),
    event({
      actor,
      nu,
      daad: 'aanbieder:wijzigen',
      object: ['organisatie', id],
      gegevens: { kvkNummer: invoer.kvkNummer, soort: invoer.soort, ...anderDan(bevestigd) },
    }),
  ]);
  return ok({ id });
}

/** Aliases that are gone go, new ones come, and of those that stay the source follows the form. */
function aliaswijziging({ id, namen }: Aanbieder, { aliassen }: Wijziging): Write[] {
  const oud = namen.filter(({ soort }) => soort === 'alias');
  const weg = oud.filter((rij) => !aliassen.some(({ naam }) => naam === rij.naam)).map((rij) => rij.id);
  return [
    ...(weg.length > 0
      ? ([(tx) => tx.delete(aanbiederNamen).where(inArray(aanbiederNamen.id, weg))] satisfies Write[])
      : []),
    ...aliassen.map(({ naam, bron }): Write => {
      const bestaand = oud.find((rij) => rij.naam === naam);
      return (tx) =>
        bestaand
          ? tx.update(aanbiederNamen).set({ bron }).where(eq(aanbiederNamen.id, bestaand.id))
          : tx.insert(aanbiederNamen).values({ id: newId(), aanbiederId: id, soort: 'alias', naam, bron });
    }),
  ];
}

/** The day on which somebody saw the klachtenreglement; a contract demands it of every delivering party. */
export async function legKlachtenreglementVast({
  actor,
  vandaag,
  nu,
  id,
  versie,
  datum,
  bron,
}: z.output<typeof klachtenreglementForm> & Door & { id: string }) {
  eisVersie(await getAanbieder(actor, id), versie);
  if (datum > vandaag) return fail('datum-in-de-toekomst', { datum });
  await commit((tx) => [
    volgendeVersie(id, versie),
    tx.update(aanbieders).set({ klachtenreglementDatum: datum }).where(eq(aanbieders.id, id)),
    event({
      actor,
      nu,
      daad: 'aanbieder:klachtenreglement-vastleggen',
      object: ['organisatie', id],
      gegevens: { datum, bron, toelichting: `Gezien op ${formatDatum(datum)}: ${bron}` },
    }),
  ]);
  return ok({ id });
}
