import { aliasedTable, and, eq, lte } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag, dagenTussen } from '~/platform/dates';
import { formatDatum, formatPeriode, meervoud } from '~/platform/format';
import { distinct, groupBy } from '~/platform/group';
import { paths } from '~/platform/paths';
import { instellingenOp } from '~/platform/settings.server';
import type { Werk } from '~/platform/werk';
import { db } from '../../../db/client';
import {
  gemeentecijfers,
  organisaties,
  samenwerkingsverbanden,
  verbandDeelnames,
  voortgangsrapportages,
} from '../../../db/schema';
import { cijfersVan } from '../gemeentecijfer/queries.server';
import { ontbrekend } from '../gemeentecijfer/rules';
import { verbandInScope } from '../samenwerkingsverband/scope.server';
import { periodeParams } from './periode';
import { magRegioBewerken } from './queries-versies.server';
import { deelnemersVan, slugVan } from './regio';
import { rapportParams } from './vraag';

const sleutels = { cijfers: 'gemeentecijfer.aanleveren-dagen', rapport: 'verantwoording.vaststellen-dagen' };

/** Concepts over a period that has begun: figures that they wait for, and when it is over that they wait to be fixed. */
export async function listVerantwoordingWerk(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  const { permissions } = actor;
  if (!permissions.has('gemeentecijfer:invoeren') && !permissions.has('verantwoording:bewerken')) return [];
  const [rijen, regels] = await Promise.all([
    leesConcepten(actor, vandaag),
    instellingenOp(Object.values(sleutels), vandaag),
  ]);
  const uiterlijk = (tot: Dag, sleutel: string) => addDagen(tot, Number(regels[sleutel]?.waarde ?? 0));
  return [...groupBy(rijen, ({ concept }) => concept.id).values()].flatMap((samen) => {
    const [{ concept }] = samen;
    const gemeenten = deelnemersVan(distinct(samen.map(({ deelname }) => deelname)), concept);
    const cijfers = distinct(samen.map(({ cijfer }) => cijfer));
    return [
      ...cijferwerk(actor, concept, { gemeenten, cijfers }, uiterlijk(concept.tot, sleutels.cijfers), vandaag),
      ...rapportwerk(actor, concept, gemeenten, uiterlijk(concept.tot, sleutels.rapport), vandaag),
    ];
  });
}

const deelnemer = aliasedTable(organisaties, 'deelnemer');

/** A row for each participation in the region, with each figure that the gemeente supplied over exactly the period. */
const leesConcepten = (actor: Actor, vandaag: Dag) =>
  db
    .select({
      concept: {
        id: voortgangsrapportages.id,
        regio: organisaties.naam,
        van: voortgangsrapportages.van,
        tot: voortgangsrapportages.tot,
        versienummer: voortgangsrapportages.versienummer,
        inclusiefEerdereInstroom: voortgangsrapportages.inclusiefEerdereInstroom,
      },
      deelname: {
        id: verbandDeelnames.id,
        gemeenteId: verbandDeelnames.gemeenteId,
        naam: deelnemer.naam,
        doel: verbandDeelnames.doel,
        van: verbandDeelnames.van,
        tot: verbandDeelnames.tot,
      },
      cijfer: gemeentecijfers,
    })
    .from(voortgangsrapportages)
    .innerJoin(samenwerkingsverbanden, eq(samenwerkingsverbanden.id, voortgangsrapportages.verbandId))
    .innerJoin(organisaties, eq(organisaties.id, voortgangsrapportages.verbandId))
    .innerJoin(verbandDeelnames, eq(verbandDeelnames.verbandId, voortgangsrapportages.verbandId))
    .innerJoin(deelnemer, eq(deelnemer.id, verbandDeelnames.gemeenteId))
    .leftJoin(
      gemeentecijfers,
      and(
        eq(gemeentecijfers.gemeenteId, verbandDeelnames.gemeenteId),
        eq(gemeentecijfers.van, voortgangsrapportages.van),
        eq(gemeentecijfers.tot, voortgangsrapportages.tot),
      ),
    )
    .where(
      and(verbandInScope(actor), eq(voortgangsrapportages.status, 'concept'), lte(voortgangsrapportages.van, vandaag)),
    );
type Rij = Awaited<ReturnType<typeof leesConcepten>>[number];
type Concept = Rij['concept'];
type Gemeenten = readonly { id: string; naam: string }[];

/** One entry for all gemeenten of the reader that did not supply everything. */
function cijferwerk(
  { permissions, scope }: Actor,
  { id, regio, van, tot }: Concept,
  { gemeenten, cijfers }: { gemeenten: Gemeenten; cijfers: readonly NonNullable<Rij['cijfer']>[] },
  datum: Dag,
  vandaag: Dag,
): Werk[] {
  if (!permissions.has('gemeentecijfer:invoeren') || scope.soort !== 'overheid') return [];
  const eigen = gemeenten.filter((gemeente) => scope.gemeenteIds.includes(gemeente.id));
  const zonder = eigen.filter(
    (gemeente) => ontbrekend(cijfersVan(cijfers.filter(({ gemeenteId }) => gemeenteId === gemeente.id))).length > 0,
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
