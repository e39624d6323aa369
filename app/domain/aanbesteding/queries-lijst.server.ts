import { and, asc, count, desc, eq, inArray, isNull, like, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { dagVanMoment } from '~/platform/dates';
import { type ListQuery, pageWindow } from '~/platform/list';
import { db } from '../../../db/client';
import { aanbestedingen, organisaties, perceelDeelnames, percelen } from '../../../db/schema';
import { alphabetical, contains, rankOf } from '../../../db/sql';
import { procedures } from './procedure';
import { procedureKort } from './procedure-kort';
import { procedureWaarschuwing, totaleRaming } from './publicatie';
import { listDrempels } from './queries.server';
import { aanbestedingInScope, isZichtbaarPerceel, isZichtbaarVoorIedereen } from './scope.server';
import { aanbestedingStatussen } from './status';

/** What the list page knows; `weergave=openbaar` shows a buyer what everybody sees. */
export const aanbestedingenLijst = {
  filters: ['weergave', 'status', 'procedure', 'verband', 'jaar'],
  sorteer: ['nummer', 'titel', 'status', 'sluiting'],
  richting: 'af',
} as const;

/** Own tenders for who has any to read, unless he asks for the public list; for everybody else the public list. */
const heeftEigenLijst = (actor: Actor | null): actor is Actor =>
  Boolean(actor?.permissions.has('aanbesteding:lezen')) && actor?.scope.soort !== 'aanbieder';
const isEigen = (actor: Actor | null, query: ListQuery) =>
  heeftEigenLijst(actor) && query.filters.weergave !== 'openbaar';

const basis = (actor: Actor | null, query: ListQuery) =>
  isEigen(actor, query) ? aanbestedingInScope(actor) : isZichtbaarVoorIedereen();

function waar(actor: Actor | null, query: ListQuery): SQL | undefined {
  const { zoek, filters } = query;
  const { status, procedure, verband, jaar } = filters;
  const metGemeente = db
    .select({ id: percelen.aanbestedingId })
    .from(percelen)
    .innerJoin(perceelDeelnames, eq(perceelDeelnames.perceelId, percelen.id))
    .innerJoin(organisaties, eq(organisaties.id, perceelDeelnames.gemeenteId))
    .where(and(contains(organisaties.naam, zoek), isEigen(actor, query) ? undefined : isZichtbaarPerceel()));
  return and(
    basis(actor, query),
    status ? eq(aanbestedingen.status, status as (typeof aanbestedingStatussen)[number]) : undefined,
    procedure ? eq(aanbestedingen.procedure, procedure as 'sas') : undefined,
    verband ? eq(aanbestedingen.verbandId, verband) : undefined,
    jaar && /^\d{4}$/.test(jaar) ? like(aanbestedingen.nummer, `${jaar}-%`) : undefined,
    zoek
      ? or(
          contains(aanbestedingen.titel, zoek),
          contains(aanbestedingen.nummer, zoek),
          inArray(aanbestedingen.id, metGemeente),
        )
      : undefined,
  );
}

function volgorde({ sorteer, richting }: ListQuery): SQL[] {
  const kant = richting === 'af' ? desc : asc;
  const { nummer, titel, status, sluitingOp } = aanbestedingen;
  if (sorteer === 'titel') return [alphabetical(titel, richting), desc(nummer)];
  if (sorteer === 'status') return [kant(rankOf(aanbestedingStatussen.map((naam) => eq(status, naam)))), desc(nummer)];
  if (sorteer === 'sluiting') return [asc(isNull(sluitingOp)), kant(sluitingOp), desc(nummer)];
  return [kant(nummer)];
}

function rijenQuery(actor: Actor | null, query: ListQuery) {
  return db
    .select({
      id: aanbestedingen.id,
      nummer: aanbestedingen.nummer,
      titel: aanbestedingen.titel,
      status: aanbestedingen.status,
      procedure: aanbestedingen.procedure,
      hoofdvoorwerp: aanbestedingen.hoofdvoorwerp,
      sluitingOp: aanbestedingen.sluitingOp,
      gepubliceerdOp: aanbestedingen.gepubliceerdOp,
      eldersGelopen: aanbestedingen.eldersGelopen,
      tendernedKenmerk: aanbestedingen.tendernedKenmerk,
      verband: organisaties.naam,
    })
    .from(aanbestedingen)
    .innerJoin(organisaties, eq(organisaties.id, aanbestedingen.verbandId))
    .where(waar(actor, query))
    .orderBy(...volgorde(query));
}

function pagina(actor: Actor | null, query: ListQuery) {
  const { limit, offset } = pageWindow(query);
  return rijenQuery(actor, query).limit(limit).offset(offset);
}

/** One page of the list, or all its rows for an export. The raming is for the own list only. */
export async function listAanbestedingen(actor: Actor | null, query: ListQuery, vandaag: string, alles = false) {
  const eigen = isEigen(actor, query);
  const [gevonden, [telling], drempels] = await Promise.all([
    alles ? rijenQuery(actor, query) : pagina(actor, query),
    db.select({ aantal: count() }).from(aanbestedingen).where(waar(actor, query)),
    eigen ? listDrempels() : [],
  ]);
  const delen = await db
    .select({ aanbestedingId: percelen.aanbestedingId, status: percelen.status, ramingCents: percelen.ramingCents })
    .from(percelen)
    .where(
      and(
        inArray(
          percelen.aanbestedingId,
          gevonden.map(({ id }) => id),
        ),
        eigen ? undefined : isZichtbaarPerceel(),
      ),
    );
  return {
    eigen,
    totaal: telling?.aantal ?? 0,
    rijen: gevonden.map(({ id, hoofdvoorwerp, ...rij }) => {
      const eigenPercelen = delen.filter(({ aanbestedingId }) => aanbestedingId === id);
      const opDatum = rij.gepubliceerdOp ? dagVanMoment(rij.gepubliceerdOp) : vandaag;
      const oordeel = { procedure: rij.procedure, hoofdvoorwerp, percelen: eigenPercelen };
      return {
        ...rij,
        procedure: procedureKort(rij.procedure),
        aantalPercelen: eigenPercelen.length,
        ramingCents: eigen ? totaleRaming(eigenPercelen) : null,
        waarschuwing: eigen && procedureWaarschuwing(oordeel, opDatum, drempels) !== undefined,
      };
    }),
  };
}
export type AanbestedingRij = Awaited<ReturnType<typeof listAanbestedingen>>['rijen'][number];

/** What can be chosen in the filters of this list: only what occurs in it. */
async function lijstKeuzes(actor: Actor | null, query: ListQuery) {
  const rijen = await db
    .select({
      nummer: aanbestedingen.nummer,
      status: aanbestedingen.status,
      procedure: aanbestedingen.procedure,
      verbandId: aanbestedingen.verbandId,
      verband: organisaties.naam,
    })
    .from(aanbestedingen)
    .innerJoin(organisaties, eq(organisaties.id, aanbestedingen.verbandId))
    .where(basis(actor, query))
    .orderBy(alphabetical(organisaties.naam));
  const jaren = [...new Set(rijen.map(({ nummer }) => nummer.slice(0, 4)))].sort().reverse();
  return {
    verbanden: [...new Map(rijen.map((rij) => [rij.verbandId, rij.verband]))].map(([waarde, label]) => ({
      waarde,
      label,
    })),
    procedures: procedures
      .filter((procedure) => rijen.some((rij) => rij.procedure === procedure))
      .map((waarde) => ({ waarde, label: procedureKort(waarde) })),
    statussen: aanbestedingStatussen.filter((status) => rijen.some((rij) => rij.status === status)),
    jaren: jaren.map((jaar) => ({ waarde: jaar, label: jaar })),
  };
}

/** Everything that the list page shows, apart from what was asked. */
export async function getLijstPagina(actor: Actor | null, query: ListQuery, vandaag: string) {
  const [lijst, keuzes] = await Promise.all([listAanbestedingen(actor, query, vandaag), lijstKeuzes(actor, query)]);
  return {
    ...lijst,
    keuzes,
    keuzeUitTwee: heeftEigenLijst(actor),
    ingelogd: actor !== null,
    magMaken: actor?.permissions.has('aanbesteding:bewerken') ?? false,
  };
}
