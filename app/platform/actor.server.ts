import { and, eq, gt, isNull, lte, or, type Placeholder, placeholder } from 'drizzle-orm';
import { db } from '../../db/client';
import { untilWritten } from '../../db/kept';
import { once } from '../../db/prepared';
import { bureauOpdrachten, combinanten, gemeenten, verbandDeelnames } from '../../db/schema';
import type { Permission, Rol } from './permissions';

/**
 * What a person may see, as sets of ids that queries put in their `where`.
 * `overheid`: the gemeenten whose contracts he sees and the samenwerkingsverbanden whose tenders he sees.
 * `aanbieder`: the parties (himself and his combinaties) whose contracts he sees.
 */
export type Scope =
  | { soort: 'alles' }
  | { soort: 'overheid'; gemeenteIds: string[]; verbandIds: string[] }
  | { soort: 'aanbieder'; aanbiederId: string; partijIds: string[] };

/** A logged-in person in the one membership he works in now. */
export type Actor = {
  gebruikerId: string;
  naam: string;
  email: string;
  sessieId: string;
  lidmaatschapId: string;
  organisatieId: string;
  organisatieNaam: string;
  organisatieSoort: string;
  thema: string | null;
  rol: Rol;
  permissions: ReadonlySet<Permission>;
  scope: Scope;
};

const ids = (rows: { id: string }[]) => [...new Set(rows.map((row) => row.id))];

const deelnameGeldig = (vandaag: string | Placeholder) =>
  and(lte(verbandDeelnames.van, vandaag), or(isNull(verbandDeelnames.tot), gt(verbandDeelnames.tot, vandaag)));

/** Asked for every page of somebody of a region. */
const ledenQuery = once(() =>
  db
    .selectDistinct({ id: verbandDeelnames.gemeenteId })
    .from(verbandDeelnames)
    .where(and(eq(verbandDeelnames.verbandId, placeholder('verbandId')), deelnameGeldig(placeholder('vandaag'))))
    .prepare(),
);

const scopes = untilWritten<Scope>(500);

/** Of today and of what the database says now: a membership of a gemeente, region or bureau that ends, ends at once. */
export const scopeOf = (organisatieId: string, soort: string, vandaag: string): Promise<Scope> =>
  scopes(`${soort} ${organisatieId} ${vandaag}`, () => readScope(organisatieId, soort, vandaag));

async function readScope(organisatieId: string, soort: string, vandaag: string): Promise<Scope> {
  if (soort === 'portaal') return { soort: 'alles' };
  if (soort === 'aanbieder') {
    const rows = await db
      .select({ id: combinanten.combinatieId })
      .from(combinanten)
      .where(eq(combinanten.aanbiederId, organisatieId));
    return { soort: 'aanbieder', aanbiederId: organisatieId, partijIds: [organisatieId, ...ids(rows)] };
  }
  if (soort === 'gemeente') {
    const rows = await db
      .select({ id: gemeenten.id, verbandId: verbandDeelnames.verbandId })
      .from(gemeenten)
      .leftJoin(verbandDeelnames, and(eq(verbandDeelnames.gemeenteId, organisatieId), deelnameGeldig(vandaag)))
      .where(or(eq(gemeenten.id, organisatieId), eq(gemeenten.opvolgerId, organisatieId)));
    const verbandIds = new Set(rows.flatMap(({ verbandId }) => verbandId ?? []));
    return { soort: 'overheid', gemeenteIds: ids([{ id: organisatieId }, ...rows]), verbandIds: [...verbandIds] };
  }
  if (soort === 'samenwerkingsverband') {
    const leden = await ledenQuery().execute({ verbandId: organisatieId, vandaag });
    return { soort: 'overheid', gemeenteIds: ids(leden), verbandIds: [organisatieId] };
  }
  const rows = await db
    .select({ verbandId: bureauOpdrachten.verbandId, gemeenteId: verbandDeelnames.gemeenteId })
    .from(bureauOpdrachten)
    .leftJoin(
      verbandDeelnames,
      and(eq(verbandDeelnames.verbandId, bureauOpdrachten.verbandId), deelnameGeldig(vandaag)),
    )
    .where(
      and(
        eq(bureauOpdrachten.bureauId, organisatieId),
        lte(bureauOpdrachten.van, vandaag),
        or(isNull(bureauOpdrachten.tot), gt(bureauOpdrachten.tot, vandaag)),
      ),
    );
  return {
    soort: 'overheid',
    gemeenteIds: [...new Set(rows.flatMap(({ gemeenteId }) => gemeenteId ?? []))],
    verbandIds: [...new Set(rows.map(({ verbandId }) => verbandId))],
  };
}
