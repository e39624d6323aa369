import { aliasedTable, and, asc, desc, eq, inArray, isNull, lt, ne, notInArray, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { type ListDefinition, type ListQuery, pageWindow } from '~/platform/list';
import { db } from '../../../db/client';
import { contracten, maandrapportages, organisaties, rapportageregels } from '../../../db/schema';
import { alphabetical, contains, countAll, rankOf, sumOf } from '../../../db/sql';
import { parseMaand } from './maand';
import { isTeLaat } from './rules';
import { rapportageInScope } from './scope.server';
import { bijAanbieder, rapportageStatussen, vervallen } from './status';

/** The list of reports and its export: the same filters, the same order. */
export const rapportageLijst = {
  filters: ['maand', 'status', 'gemeente', 'contractant'],
  sorteer: ['urgentie', 'maand', 'gemeente', 'contractant', 'uiterlijk'],
} as const satisfies ListDefinition;

const gemeente = aliasedTable(organisaties, 'gemeente');
const contractant = aliasedTable(organisaties, 'contractant');

export const wachtOpAanbieder = inArray(maandrapportages.status, [...bijAanbieder]);
/** Not handed in for the first time, and the last day is past. */
export const teLaatOp = (vandaag: Dag) =>
  and(isNull(maandrapportages.eersteIngediendOp), lt(maandrapportages.uiterlijk, vandaag));

/** `te-doen` and `te-laat` are asked for in one word; the statuses themselves can be asked for too. */
function heeftStatus(gevraagd: string | undefined, vandaag: Dag): SQL | undefined {
  if (gevraagd === 'te-doen') return wachtOpAanbieder;
  if (gevraagd === 'te-laat') return teLaatOp(vandaag);
  const status = rapportageStatussen.find((bekend) => bekend === gevraagd);
  // History is shown only when asked for.
  return status ? eq(maandrapportages.status, status) : notInArray(maandrapportages.status, [...vervallen]);
}

function rapportagesWaar(actor: Actor, { zoek, filters }: ListQuery, vandaag: Dag): SQL | undefined {
  const maand = parseMaand(filters.maand);
  return and(
    rapportageInScope(actor),
    heeftStatus(filters.status, vandaag),
    maand ? eq(maandrapportages.maand, maand) : undefined,
    filters.gemeente ? eq(contracten.gemeenteId, filters.gemeente) : undefined,
    filters.contractant ? eq(contracten.contractantId, filters.contractant) : undefined,
    zoek
      ? or(contains(contracten.nummer, zoek), contains(gemeente.naam, zoek), contains(contractant.naam, zoek))
      : undefined,
  );
}

/** What this reader has to do comes first; then what others have to do; then what is done, the newest first. */
const urgentie = (actor: Actor, vandaag: Dag): SQL => {
  const bij = and(wachtOpAanbieder, ne(maandrapportages.status, 'teruggestuurd'));
  const wacht = eq(maandrapportages.status, 'ingediend');
  const terug = eq(maandrapportages.status, 'teruggestuurd');
  return rankOf(
    actor.scope.soort === 'aanbieder'
      ? [terug, and(bij, teLaatOp(vandaag)), bij, wacht]
      : [wacht, and(bij, teLaatOp(vandaag)), terug, bij],
  );
};

function volgorde(actor: Actor, { sorteer, richting }: ListQuery, vandaag: Dag): SQL[] {
  const kant = richting === 'af' ? desc : asc;
  const daarna = [desc(maandrapportages.maand), asc(contracten.nummer), desc(maandrapportages.versienummer)];
  switch (sorteer as (typeof rapportageLijst.sorteer)[number]) {
    case 'maand':
      return [kant(maandrapportages.maand), ...daarna.slice(1)];
    case 'gemeente':
      return [alphabetical(gemeente.naam, richting), ...daarna];
    case 'contractant':
      return [alphabetical(contractant.naam, richting), ...daarna];
    case 'uiterlijk':
      return [kant(maandrapportages.uiterlijk), ...daarna];
    default:
      return [kant(urgentie(actor, vandaag)), ...daarna];
  }
}

const selectie = () =>
  db
    .select({
      id: maandrapportages.id,
      maand: maandrapportages.maand,
      versienummer: maandrapportages.versienummer,
      status: maandrapportages.status,
      uiterlijk: maandrapportages.uiterlijk,
      eersteIngediendOp: maandrapportages.eersteIngediendOp,
      ingediendOp: maandrapportages.ingediendOp,
      beoordeeldOp: maandrapportages.beoordeeldOp,
      terugGestuurd: maandrapportages.terugGestuurd,
      waarschuwingen: maandrapportages.waarschuwingen,
      versie: maandrapportages.versie,
      contract: contracten.nummer,
      contractId: contracten.id,
      gemeente: gemeente.naam,
      contractant: contractant.naam,
    })
    .from(maandrapportages)
    .innerJoin(contracten, eq(contracten.id, maandrapportages.contractId))
    .innerJoin(gemeente, eq(gemeente.id, contracten.gemeenteId))
    .innerJoin(contractant, eq(contractant.id, contracten.contractantId));

/** Lines and hours of some reports. What the aanbieder is still at has no hours for anybody else. */
const totalenVan = (ids: readonly string[]) =>
  db
    .select({
      id: rapportageregels.rapportageId,
      regels: countAll(),
      aangebodenMinuten: sumOf(rapportageregels.aangebodenMinuten),
      gevolgdMinuten: sumOf(rapportageregels.gevolgdMinuten),
      geoorloofdMinuten: sumOf(rapportageregels.geoorloofdMinuten),
      ongeoorloofdMinuten: sumOf(rapportageregels.ongeoorloofdMinuten),
      participatieMinuten: sumOf(rapportageregels.participatieMinuten),
    })
    .from(rapportageregels)
    .where(inArray(rapportageregels.rapportageId, [...ids]))
    .groupBy(rapportageregels.rapportageId);
type Totalen = Awaited<ReturnType<typeof totalenVan>>[number];

const geenUren = {
  aangebodenMinuten: null,
  gevolgdMinuten: null,
  geoorloofdMinuten: null,
  ongeoorloofdMinuten: null,
  participatieMinuten: null,
} satisfies Partial<Totalen>;

async function metTotalen(actor: Actor, rijen: Awaited<ReturnType<typeof selectie>>, vandaag: Dag) {
  const totalen = new Map<string, Totalen>();
  // 30,000 values is what a statement takes; an export may have more rows.
  for (let begin = 0; begin < rijen.length; begin += 20_000) {
    const deel = rijen.slice(begin, begin + 20_000).map(({ id }) => id);
    for (const totaal of await totalenVan(deel)) totalen.set(totaal.id, totaal);
  }
  const eigen = actor.scope.soort === 'aanbieder';
  return rijen.map((rij) => {
    const { id: _, regels, ...uren } = totalen.get(rij.id) ?? { id: rij.id, regels: 0, ...geenUren };
    const zichtbaar = eigen || !bijAanbieder.includes(rij.status);
    return { ...rij, regels, ...(zichtbaar ? uren : geenUren), teLaat: isTeLaat(rij, vandaag) };
  });
}
export type RapportageRij = Awaited<ReturnType<typeof metTotalen>>[number];

/** One page of reports and how many there are. */
export async function listRapportages(actor: Actor, query: ListQuery, vandaag: Dag) {
  const { limit, offset } = pageWindow(query);
  const waar = rapportagesWaar(actor, query, vandaag);
  const [rijen, [telling]] = await Promise.all([
    selectie()
      .where(waar)
      .orderBy(...volgorde(actor, query, vandaag))
      .limit(limit)
      .offset(offset),
    db
      .select({ aantal: countAll() })
      .from(maandrapportages)
      .innerJoin(contracten, eq(contracten.id, maandrapportages.contractId))
      .innerJoin(gemeente, eq(gemeente.id, contracten.gemeenteId))
      .innerJoin(contractant, eq(contractant.id, contracten.contractantId))
      .where(waar),
  ]);
  return { rijen: await metTotalen(actor, rijen, vandaag), totaal: telling?.aantal ?? 0 };
}

/** Those that were handed in without a warning, the oldest first: what can be approved together. */
export async function listZonderWaarschuwing(actor: Actor, vandaag: Dag) {
  const rijen = await selectie()
    .where(
      and(rapportageInScope(actor), eq(maandrapportages.status, 'ingediend'), eq(maandrapportages.waarschuwingen, 0)),
    )
    .orderBy(asc(maandrapportages.maand), asc(contracten.nummer))
    .limit(samenHoogstens);
  return metTotalen(actor, rijen, vandaag);
}
/** More than this takes too long for one answer. */
const samenHoogstens = 100;

/** Exactly the filtered reports, for a file. */
export async function listRapportagesVolledig(actor: Actor, query: ListQuery, vandaag: Dag) {
  const rijen = await selectie()
    .where(rapportagesWaar(actor, query, vandaag))
    .orderBy(...volgorde(actor, query, vandaag));
  return metTotalen(actor, rijen, vandaag);
}
