import { and, eq, inArray, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import type { ListDefinition, ListQuery } from '~/platform/list';
import { db } from '../../../db/client';
import { aanbiederNamen, aanbieders, combinanten, contracten, organisaties } from '../../../db/schema';
import { alphabetical, contains } from '../../../db/sql';
import { looptOp } from '../contract/rules';
import { contractInScope } from '../contract/scope.server';
import { keurmerkInstellingenOp, registersVan } from '../keurmerk/queries.server';
import { ergsteToestand, ernst, type KeurmerkStand, keurmerkenVan, standOp } from '../keurmerk/rules-stand';
import type { KeurmerkToestand } from '../keurmerk/status';
import { partijInScope } from './scope.server';
import type { AanbiederSoort, PartijSoort } from './status';

export const aanbiederLijst: ListDefinition = {
  filters: ['soort', 'keurmerk', 'contract'],
  sorteer: ['naam', 'soort', 'keurmerk', 'contracten'],
};

/** One aanbieder or combinatie of the list; a combinatie shows the keurmerken of who delivers in it. */
export type Partijregel = {
  id: string;
  naam: string;
  soort: PartijSoort;
  kvkNummer: string | null;
  vestigingsplaats: string | null;
  klachtenreglementDatum: string | null;
  /** Earlier names and aliases, or the combinanten. */
  ook: string[];
  toestand: KeurmerkToestand;
  /** Last day of the keurmerk that runs out first; null when none ends. */
  geldigTotEnMet: Dag | null;
  standen: (KeurmerkStand & { wie: string | null })[];
  /** Running contracts in the reader's scope, of himself and his combinaties. */
  contracten: number;
};

/** What the table of the list shows of a row. */
export const lijstregel = ({ id, naam, soort, ook, toestand, geldigTotEnMet, contracten }: Partijregel) => ({
  id,
  naam,
  soort,
  ook,
  toestand,
  geldigTotEnMet,
  contracten,
});
export type Lijstregel = ReturnType<typeof lijstregel>;

function zoekfilter({ zoek, filters }: ListQuery): SQL | undefined {
  const metNaam = db
    .select({ id: aanbiederNamen.aanbiederId })
    .from(aanbiederNamen)
    .where(contains(aanbiederNamen.naam, zoek));
  return and(
    zoek
      ? or(
          contains(organisaties.naam, zoek),
          inArray(organisaties.id, metNaam),
          eq(aanbieders.kvkNummer, zoek.replace(/[\s.]/g, '')),
        )
      : undefined,
    filters.soort === 'combinatie'
      ? eq(organisaties.soort, 'combinatie')
      : filters.soort
        ? eq(aanbieders.soort, filters.soort as AanbiederSoort)
        : undefined,
  );
}

/**
 * Every row that fits, in order. There are some hundreds of aanbieders in the country and a keurmerk is derived from
 * dates, so filtering on it and sorting happen here and not in the database; seven queries, whatever their number.
 */
export async function listPartijen(actor: Actor, query: ListQuery, vandaag: Dag): Promise<Partijregel[]> {
  const [partijen, namen, leden, lopend, instellingen] = await Promise.all([
    db
      .select({ organisatie: organisaties, aanbieder: aanbieders })
      .from(organisaties)
      .leftJoin(aanbieders, eq(aanbieders.id, organisaties.id))
      .where(and(partijInScope(actor), zoekfilter(query)))
      .orderBy(alphabetical(organisaties.naam)),
    db.select({ aanbiederId: aanbiederNamen.aanbiederId, naam: aanbiederNamen.naam }).from(aanbiederNamen),
    db
      .select({
        combinatieId: combinanten.combinatieId,
        aanbiederId: combinanten.aanbiederId,
        levert: combinanten.levert,
        naam: organisaties.naam,
        soort: aanbieders.soort,
      })
      .from(combinanten)
      .innerJoin(aanbieders, eq(aanbieders.id, combinanten.aanbiederId))
      .innerJoin(organisaties, eq(organisaties.id, combinanten.aanbiederId))
      .orderBy(alphabetical(organisaties.naam)),
    listLopendeContractanten(actor, vandaag),
    keurmerkInstellingenOp(vandaag),
  ]);
  const registers = await registersVan([
    ...partijen.flatMap(({ aanbieder }) => aanbieder?.id ?? []),
    ...leden.map(({ aanbiederId }) => aanbiederId),
  ]);
  const standenVan = (id: string, soort: AanbiederSoort, wie: string | null) => {
    const register = registers.get(id) ?? [];
    return keurmerkenVan(soort, register).map((keurmerk) => ({
      ...standOp(register, keurmerk, vandaag, instellingen),
      wie,
    }));
  };
  const regels = partijen.map(({ organisatie: { id, naam }, aanbieder }): Partijregel => {
    const eigenLeden = leden.filter((lid) => lid.combinatieId === id);
    const standen = aanbieder
      ? standenVan(id, aanbieder.soort, null)
      : eigenLeden.filter(({ levert }) => levert).flatMap((lid) => standenVan(lid.aanbiederId, lid.soort, lid.naam));
    const partijIds = [id, ...leden.filter((lid) => lid.aanbiederId === id).map(({ combinatieId }) => combinatieId)];
    return {
      id,
      naam,
      soort: aanbieder?.soort ?? 'combinatie',
      kvkNummer: aanbieder?.kvkNummer ?? null,
      vestigingsplaats: aanbieder?.vestigingsplaats ?? null,
      klachtenreglementDatum: aanbieder?.klachtenreglementDatum ?? null,
      ook: aanbieder
        ? namen.filter((rij) => rij.aanbiederId === id && rij.naam !== naam).map((rij) => rij.naam)
        : eigenLeden.map((lid) => lid.naam),
      toestand: ergsteToestand(standen.map((stand) => stand.toestand)),
      geldigTotEnMet: standen.flatMap(({ totEnMet }) => totEnMet ?? []).sort()[0] ?? null,
      standen,
      contracten: lopend.filter((contractantId) => partijIds.includes(contractantId)).length,
    };
  });
  return gesorteerd(regels.filter(pastBij(query)), query);
}

async function listLopendeContractanten(actor: Actor, vandaag: Dag): Promise<string[]> {
  const rijen = await db
    .select({
      contractantId: contracten.contractantId,
      status: contracten.status,
      startDatum: contracten.startDatum,
      eindDatum: contracten.eindDatum,
    })
    .from(contracten)
    .where(contractInScope(actor));
  return rijen.filter((contract) => looptOp(contract, vandaag)).map(({ contractantId }) => contractantId);
}

const pastBij =
  ({ filters }: ListQuery) =>
  (regel: Partijregel) =>
    (!filters.keurmerk || regel.toestand === filters.keurmerk) &&
    (!filters.contract || (filters.contract === 'ja') === regel.contracten > 0);

function gesorteerd(regels: Partijregel[], { sorteer, richting }: ListQuery): Partijregel[] {
  const teken = richting === 'af' ? -1 : 1;
  const sleutel = (regel: Partijregel): string | number =>
    sorteer === 'contracten'
      ? regel.contracten
      : sorteer === 'keurmerk'
        ? ernst.indexOf(regel.toestand)
        : sorteer === 'soort'
          ? regel.soort
          : '';
  const vergelijk = (a: Partijregel, b: Partijregel) => {
    const [x, y] = [sleutel(a), sleutel(b)];
    return x < y ? -1 : x > y ? 1 : a.naam.localeCompare(b.naam, 'nl');
  };
  return regels.sort((a, b) => vergelijk(a, b) * teken);
}
