import { celrij } from './cel';
import type { Rapportmodel } from './model';
import { jsonSleutels } from './reeksen';

type Perreeks = Record<string, number | null>;
export type RapportJson = {
  regio: string;
  van: string;
  tot: string;
  /** Names, in the order of the columns. */
  gemeenten: string[];
  /** By key, then by name of the gemeente, with `totaal`. null: not supplied, or too few people to show. */
  reeksen: Record<string, Perreeks>;
};

/** The report as data: the agreed shape and keys, nothing else. */
export function rapportJson(model: Rapportmodel, exact: boolean): RapportJson {
  const ids = model.gemeenten.map(({ id }) => id);
  const reeks = (sleutel: (typeof jsonSleutels)[number]): Perreeks => {
    const { cellen, totaal } = celrij(model.reeksen[sleutel], ids, exact);
    const perNaam = model.gemeenten.map(({ naam }, index) => [naam, cellen[index]?.waarde ?? null]);
    return { ...Object.fromEntries(perNaam), totaal: totaal.waarde };
  };
  return {
    regio: model.regio.slug,
    van: model.van,
    tot: model.tot,
    gemeenten: model.gemeenten.map(({ naam }) => naam),
    reeksen: Object.fromEntries(jsonSleutels.map((sleutel) => [sleutel, reeks(sleutel)])),
  };
}
