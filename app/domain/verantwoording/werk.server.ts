import { and, eq, lte } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag, dagenTussen } from '~/platform/dates';
import { formatDatum, formatPeriode, meervoud } from '~/platform/format';
import { paths } from '~/platform/paths';
import { instellingenOp } from '~/platform/settings.server';
import type { Werk } from '~/platform/werk';
import { db } from '../../../db/client';
import { organisaties, samenwerkingsverbanden, voortgangsrapportages } from '../../../db/schema';
import { listCijfers } from '../gemeentecijfer/queries.server';
import { ontbrekend } from '../gemeentecijfer/rules';
import { verbandInScope } from '../samenwerkingsverband/scope.server';
import { periodeParams } from './periode';
import { leesDeelnemers } from './queries-regio.server';
import { magRegioBewerken } from './queries-versies.server';
import { slugVan } from './regio';
import { rapportParams } from './vraag';

const sleutels = { cijfers: 'gemeentecijfer.aanleveren-dagen', rapport: 'verantwoording.vaststellen-dagen' };

/** Concepts over a period that has begun: figures that they wait for, and when it is over that they wait to be fixed. */
export async function listVerantwoordingWerk(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  const { permissions } = actor;
  if (!permissions.has('gemeentecijfer:invoeren') && !permissions.has('verantwoording:bewerken')) return [];
  const [concepten, regels] = await Promise.all([
    listConcepten(actor, vandaag),
    instellingenOp(Object.values(sleutels), vandaag),
  ]);
  if (concepten.length === 0) return [];
  const deelnemers = await leesDeelnemers(concepten.map(({ verbandId }) => verbandId));
  const uiterlijk = (tot: Dag, sleutel: string) => addDagen(tot, Number(regels[sleutel]?.waarde ?? 0));
  const werk = await Promise.all(
    concepten.map(async (concept) => {
      const gemeenten = deelnemers(concept.verbandId, concept);
      return [
        ...(await cijferwerk(actor, concept, gemeenten, uiterlijk(concept.tot, sleutels.cijfers), vandaag)),
        ...rapportwerk(actor, concept, gemeenten, uiterlijk(concept.tot, sleutels.rapport), vandaag),
      ];
    }),
  );
  return werk.flat();
}

const listConcepten = (actor: Actor, vandaag: Dag) =>
  db
    .select({
      id: voortgangsrapportages.id,
      verbandId: voortgangsrapportages.verbandId,
      regio: organisaties.naam,
      van: voortgangsrapportages.van,
      tot: voortgangsrapportages.tot,
      versienummer: voortgangsrapportages.versienummer,
      inclusiefEerdereInstroom: voortgangsrapportages.inclusiefEerdereInstroom,
    })
    .from(voortgangsrapportages)
    .innerJoin(samenwerkingsverbanden, eq(samenwerkingsverbanden.id, voortgangsrapportages.verbandId))
    .innerJoin(organisaties, eq(organisaties.id, voortgangsrapportages.verbandId))
    .where(
      and(verbandInScope(actor), eq(voortgangsrapportages.status, 'concept'), lte(voortgangsrapportages.van, vandaag)),
    );
type Concept = Awaited<ReturnType<typeof listConcepten>>[number];
type Gemeenten = readonly { id: string; naam: string }[];

/** One entry for all gemeenten of the reader that did not supply everything. */
async function cijferwerk(
  { permissions, scope }: Actor,
  { id, regio, van, tot }: Concept,
  gemeenten: Gemeenten,
  datum: Dag,
  vandaag: Dag,
): Promise<Werk[]> {
  if (!permissions.has('gemeentecijfer:invoeren') || scope.soort !== 'overheid') return [];
  const eigen = gemeenten.filter((gemeente) => scope.gemeenteIds.includes(gemeente.id));
  const rijen = await listCijfers(
    eigen.map((gemeente) => gemeente.id),
    van,
    tot,
  );
  const zonder = eigen.filter(
    (gemeente) => ontbrekend(rijen.filter(({ gemeenteId }) => gemeenteId === gemeente.id)).length > 0,
  );
  const [eerste] = zonder;
  if (!eerste) return [];
  const wie =
    zonder.length === 1 ? `${eerste.naam} mist` : `${meervoud(zonder.length, 'gemeente', 'gemeenten')} missen`;
  const pad = zonder.length === 1 ? paths.gemeentecijfersVan(eerste.id) : paths.gemeentecijfers();
  return [
    {
      id: `gemeentecijfers:${id}`,
      urgentie: dagenTussen(vandaag, datum),
      soort: 'gemeentecijfers',
      titel: `Cijfers voor de voortgangsrapportage ${regio}`,
      tekst: `${formatPeriode(van, tot)}: ${wie} nog cijfers. Lever ze aan voor ${formatDatum(datum)}.`,
      href: `${pad}?${periodeParams({ van, tot })}`,
      datum,
    },
  ];
}

function rapportwerk(actor: Actor, concept: Concept, gemeenten: Gemeenten, datum: Dag, vandaag: Dag): Werk[] {
  const { id, regio, van, tot, versienummer } = concept;
  const magBewerken = magRegioBewerken(
    actor,
    gemeenten.map((gemeente) => gemeente.id),
  );
  if (tot > vandaag || !magBewerken) return [];
  const params = rapportParams({ ...concept, regio: { slug: slugVan(regio) } }, versienummer);
  return [
    {
      id: `voortgangsrapportage:${id}`,
      urgentie: dagenTussen(vandaag, datum),
      soort: 'voortgangsrapportage',
      titel: `Voortgangsrapportage ${regio}`,
      tekst: `${formatPeriode(van, tot)}: de periode is voorbij. Werk de toelichtingen bij en stel de rapportage vast.`,
      href: `${paths.voortgangsrapportage()}?${params}`,
      datum,
    },
  ];
}
