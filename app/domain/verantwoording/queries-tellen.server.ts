import { and, count, eq, gte, inArray, lt, notInArray, type SQL } from 'drizzle-orm';
import type { Dag } from '~/platform/dates';
import { db } from '../../../db/client';
import { klachten, trajecten, trajectfeiten } from '../../../db/schema';
import { countWhere } from '../../../db/sql';
import { listCijfers } from '../gemeentecijfer/queries.server';
import { teltNietMee } from '../klacht/status';
import type { Cijfer, Tellingen } from './model';
import { type Reekssleutel, reekssleutels, type Telling, tellingVan } from './reeksen';

type Vraag = {
  gemeenteIds: readonly string[];
  /** For trajecten and what happened in them. */
  telVanaf: Dag;
  van: Dag;
  tot: Dag;
};
type PerGemeente = Map<string, Cijfer>;

const sleutelsVan = (bron: string) => reekssleutels.filter((sleutel) => tellingVan(sleutel).bron === bron);

/** Counts every series of the report per gemeente: four queries, however many series and gemeenten there are. */
export async function telReeksen(vraag: Vraag): Promise<Tellingen> {
  if (vraag.gemeenteIds.length === 0) return new Map();
  const [uitTrajecten, uitFeiten, uitCijfers, uitKlachten] = await Promise.all([
    telTrajecten(vraag),
    telFeiten(vraag),
    leesCijfers(vraag),
    telKlachten(vraag),
  ]);
  return new Map<Reekssleutel, PerGemeente>([...uitTrajecten, ...uitFeiten, ...uitCijfers, ...uitKlachten]);
}

/** Whether a row of `trajecten` counts for a series. */
const trajectGeteld = (
  { datum, doelgroep, leerroute, status }: Extract<Telling, { bron: 'traject' }>,
  { van, tot }: { van: Dag; tot: Dag },
) =>
  and(
    eq(trajecten.doelgroep, doelgroep),
    gte(trajecten[datum], van),
    lt(trajecten[datum], tot),
    leerroute ? eq(trajecten.leerroute, leerroute) : undefined,
    status ? eq(trajecten.status, status) : undefined,
  );

async function telTrajecten({ gemeenteIds, telVanaf: van, tot }: Vraag): Promise<[Reekssleutel, PerGemeente][]> {
  const sleutels = sleutelsVan('traject');
  const kolommen: Record<string, SQL<number>> = Object.fromEntries(
    sleutels.map((sleutel) => {
      const telling = tellingVan(sleutel);
      return [sleutel, countWhere(telling.bron === 'traject' ? trajectGeteld(telling, { van, tot }) : undefined)];
    }),
  );
  const rijen = await db
    .select({ gemeenteId: trajecten.gemeenteId, ...kolommen })
    .from(trajecten)
    .where(inArray(trajecten.gemeenteId, [...gemeenteIds]))
    .groupBy(trajecten.gemeenteId);
  return sleutels.map((sleutel) => [
    sleutel,
    new Map(rijen.map((rij) => [rij.gemeenteId, Number((rij as Record<string, unknown>)[sleutel])])),
  ]);
}

async function telFeiten({ gemeenteIds, telVanaf: van, tot }: Vraag): Promise<[Reekssleutel, PerGemeente][]> {
  const rijen = await db
    .select({ gemeenteId: trajecten.gemeenteId, soort: trajectfeiten.soort, aantal: count() })
    .from(trajectfeiten)
    .innerJoin(trajecten, eq(trajecten.id, trajectfeiten.trajectId))
    .where(
      and(inArray(trajecten.gemeenteId, [...gemeenteIds]), gte(trajectfeiten.datum, van), lt(trajectfeiten.datum, tot)),
    )
    .groupBy(trajecten.gemeenteId, trajectfeiten.soort);
  return sleutelsVan('feit').map((sleutel) => {
    const telling = tellingVan(sleutel);
    const eigen = rijen.filter(({ soort }) => telling.bron === 'feit' && soort === telling.soort);
    return [sleutel, new Map(eigen.map(({ gemeenteId, aantal }) => [gemeenteId, aantal]))];
  });
}

async function leesCijfers({ gemeenteIds, van, tot }: Vraag): Promise<[Reekssleutel, PerGemeente][]> {
  const rijen = await listCijfers(gemeenteIds, van, tot);
  return sleutelsVan('gemeentecijfer').map((sleutel) => [
    sleutel,
    new Map(
      rijen.flatMap(({ gemeenteId, reeks, waarde }) => (reeks === sleutel ? [[gemeenteId, waarde] as const] : [])),
    ),
  ]);
}

async function telKlachten({ gemeenteIds, van, tot }: Vraag): Promise<[Reekssleutel, PerGemeente][]> {
  const rijen = await db
    .select({ gemeenteId: klachten.gemeenteId, aantal: count() })
    .from(klachten)
    .where(
      and(
        inArray(klachten.gemeenteId, [...gemeenteIds]),
        gte(klachten.ontvangenDatum, van),
        lt(klachten.ontvangenDatum, tot),
        notInArray(klachten.status, [...teltNietMee]),
      ),
    )
    .groupBy(klachten.gemeenteId);
  return [['klachten', new Map(rijen.map(({ gemeenteId, aantal }) => [gemeenteId, aantal]))]];
}
