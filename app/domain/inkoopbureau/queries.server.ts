import { and, asc, desc, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { formatPeriode } from '~/platform/format';
import { notFound } from '~/platform/http.server';
import type { ListDefinition, ListQuery } from '~/platform/list';
import { db } from '../../../db/client';
import { bureauOpdrachten, inkoopbureaus, organisaties } from '../../../db/schema';
import { alphabetical, contains } from '../../../db/sql';
import { countGebruikers } from '../organisatie/queries.server';
import { opdrachtSleutel } from './rules';
import { bureauInScope } from './scope.server';

export const bureauLijst = { filters: [], sorteer: ['naam'] } as const satisfies ListDefinition;

/** One bureau of the actor's scope; 404 otherwise. */
export async function getBureau(actor: Actor, id: string) {
  const [bureau] = await db
    .select({
      id: inkoopbureaus.id,
      naam: organisaties.naam,
      omschrijving: inkoopbureaus.omschrijving,
      thema: organisaties.thema,
      bron: organisaties.bron,
      versie: organisaties.versie,
    })
    .from(inkoopbureaus)
    .innerJoin(organisaties, eq(organisaties.id, inkoopbureaus.id))
    .where(and(eq(inkoopbureaus.id, id), bureauInScope(actor)));
  return bureau ?? notFound();
}

const metVerband = () =>
  db
    .select({
      bureauId: bureauOpdrachten.bureauId,
      verbandId: bureauOpdrachten.verbandId,
      verband: organisaties.naam,
      van: bureauOpdrachten.van,
      tot: bureauOpdrachten.tot,
    })
    .from(bureauOpdrachten)
    .innerJoin(organisaties, eq(organisaties.id, bureauOpdrachten.verbandId));

/** For whom a bureau works or worked; by name of the verband, oldest first. */
export const listOpdrachten = (bureauId: string) =>
  metVerband()
    .where(eq(bureauOpdrachten.bureauId, bureauId))
    .orderBy(alphabetical(organisaties.naam), asc(bureauOpdrachten.van));

/** For whom a bureau works is told to an overheid only as far as it is about its own verbanden. */
const magVerbandZien =
  ({ scope }: Actor) =>
  ({ verbandId }: { verbandId: string }): boolean =>
    scope.soort === 'alles' || (scope.soort === 'overheid' && scope.verbandIds.includes(verbandId));

/** The filtered bureaus with the verbanden they work for today. There are few: one page holds them. */
export async function listBureaus(actor: Actor, { zoek, richting }: ListQuery, vandaag: Dag) {
  const [bureaus, opdrachten] = await Promise.all([
    db
      .select({ id: inkoopbureaus.id, naam: organisaties.naam, bron: organisaties.bron })
      .from(inkoopbureaus)
      .innerJoin(organisaties, eq(organisaties.id, inkoopbureaus.id))
      .where(and(bureauInScope(actor), zoek ? contains(organisaties.naam, zoek) : undefined))
      .orderBy(richting === 'af' ? desc(organisaties.naam) : alphabetical(organisaties.naam), asc(organisaties.id)),
    metVerband(),
  ]);
  return bureaus.map((bureau) => ({
    ...bureau,
    verbanden: opdrachten
      .filter(magVerbandZien(actor))
      .filter(({ bureauId, van, tot }) => bureauId === bureau.id && van <= vandaag && (tot === null || vandaag < tot))
      .map(({ verband }) => verband),
  }));
}

/** Everything that the page of a bureau shows of itself. */
export async function getBureauPagina(actor: Actor, id: string, vandaag: Dag) {
  const { versie: _, ...bureau } = await getBureau(actor, id);
  const [opdrachten, gebruikers] = await Promise.all([listOpdrachten(id), countGebruikers(id, vandaag)]);
  return {
    bureau,
    opdrachten: opdrachten.filter(magVerbandZien(actor)).map(({ verbandId, verband, van, tot }) => ({
      verbandId,
      verband,
      periode: formatPeriode(van, tot),
      loopt: van <= vandaag && (tot === null || vandaag < tot),
    })),
    gebruikers: actor.permissions.has('gebruiker:beheren') ? gebruikers : null,
  };
}

/** Opdrachten that have not ended yet, as choices of a form. */
export const listOpenOpdrachten = async (bureauId: string, vandaag: Dag) =>
  (await listOpdrachten(bureauId))
    .filter(({ tot }) => tot === null || tot > vandaag)
    .map((opdracht) => ({
      waarde: opdrachtSleutel(opdracht),
      label: opdracht.verband,
      hint: formatPeriode(opdracht.van, opdracht.tot),
    }));
