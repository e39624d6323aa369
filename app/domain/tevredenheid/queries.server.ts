import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag, isBinnen } from '~/platform/dates';
import { formatGetal } from '~/platform/format';
import { notFound } from '~/platform/http.server';
import { db } from '../../../db/client';
import { tevredenheidsmetingen } from '../../../db/schema';
import { listAanbiederkeuzes } from '../aanbieder/queries.server';
import { listAlleGemeenten } from '../gemeente/queries.server';
import { metingVanMij } from './scope.server';

/** One measurement that this person may change; 404 otherwise. */
export async function getMeting(actor: Actor, id: string) {
  const [rij] = await db
    .select()
    .from(tevredenheidsmetingen)
    .where(and(eq(tevredenheidsmetingen.id, id), metingVanMij(actor)));
  return rij ?? notFound();
}
export type Meting = Awaited<ReturnType<typeof getMeting>>;

/** The stored values as the form begins with them. */
export const metingWaarden = (meting: Meting) => ({
  gebied: meting.gemeenteId ?? meting.verbandId,
  aanbiederId: meting.aanbiederId,
  onderwerp: meting.onderwerp,
  dienst: meting.dienst,
  van: meting.van,
  totEnMet: addDagen(meting.tot, -1),
  cijferTienden: meting.cijferTienden === null ? null : formatGetal(meting.cijferTienden / 10, 1),
  bronNotatie: meting.bronNotatie,
  respondenten: meting.respondenten === null ? null : String(meting.respondenten),
  bron: meting.bron,
  toelichting: meting.toelichting,
});

/** Where this person records measurements: his region and his gemeenten, with the column that each goes into. */
export async function listGebieden({ scope, organisatieId, organisatieNaam, organisatieSoort }: Actor, vandaag: Dag) {
  if (scope.soort !== 'overheid') return [];
  const eigen = (await listAlleGemeenten()).filter(
    (gemeente) => scope.gemeenteIds.includes(gemeente.id) && isBinnen(gemeente, vandaag),
  );
  const regio =
    organisatieSoort === 'samenwerkingsverband'
      ? [{ waarde: organisatieId, label: `${organisatieNaam} (hele regio)`, soort: 'verband' as const }]
      : [];
  return [...regio, ...eigen.map(({ id, naam }) => ({ waarde: id, label: naam, soort: 'gemeente' as const }))];
}

/** What the form lets choose. */
export async function getMetingKeuzes(actor: Actor, vandaag: Dag) {
  const [gebieden, aanbieders] = await Promise.all([listGebieden(actor, vandaag), listAanbiederkeuzes(actor)]);
  return {
    gebieden: gebieden.map(({ waarde, label }) => ({ waarde, label })),
    aanbieders: aanbieders.map(({ id, naam }) => ({ waarde: id, label: naam })),
  };
}
