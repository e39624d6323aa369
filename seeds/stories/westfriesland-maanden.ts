import { eersteDagVan, laatsteDagVan } from '../../app/domain/maandrapportage/maand';
import { seedId } from '../dsl';
import { vonk } from './partijen';
import { contractVan } from './westfriesland-contracten';
import type { Mijlpaal, Mijlpalen } from './westfriesland-mijlpalen';
import type { Opdracht } from './westfriesland-opdracht';

/** Which months of which contracts have a report, and about whom. */
export type Contract = { id: string; wie: string; opdrachten: readonly Opdracht[] };
/** `sleutel` names it in `westfriesland-verloop.ts`: 'Hoorn les 2022-09'. */
export type Maand = { contract: Contract; maand: string; sleutel: string; opdrachten: readonly Opdracht[] };

export const inleverdag = 10;

const loopt = ({ startDatum, eindDatum }: Opdracht, maand: string) =>
  Boolean(startDatum && startDatum <= laatsteDagVan(maand) && (!eindDatum || eindDatum >= eersteDagVan(maand)));

function naamVan({ contractId, soort, loop: { naam, leerroute } }: Opdracht): string {
  if (soort === 'maatschappelijke-begeleiding') return `${naam} begeleiding`;
  if (leerroute !== 'onderwijs') return `${naam} les`;
  return `${naam} ${contractId === contractVan.onderwijs(naam, vonk.id) ? 'vonk' : 'horizon'}`;
}

/** The contracts with their toewijzingen in the order of the trajectnummers. */
export function contractenVan(opdrachten: readonly Opdracht[]): Contract[] {
  const perContract = new Map<string, Opdracht[]>();
  for (const opdracht of [...opdrachten].sort((a, b) => (a.loop.nummer < b.loop.nummer ? -1 : 1))) {
    const groep = perContract.get(opdracht.contractId);
    if (groep) groep.push(opdracht);
    else perContract.set(opdracht.contractId, [opdracht]);
  }
  return [...perContract].flatMap(([id, groep]) =>
    groep[0] ? [{ id, wie: naamVan(groep[0]), opdrachten: groep }] : [],
  );
}

/** The month of a contract, when somebody had lessons or guidance in it. */
export function maandVan(contract: Contract, maand: string): Maand[] {
  const opdrachten = contract.opdrachten.filter((opdracht) => loopt(opdracht, maand));
  return opdrachten.length > 0 ? [{ contract, maand, sleutel: `${contract.wie} ${maand}`, opdrachten }] : [];
}

export const rapportageId = ({ contract, maand }: Maand, versie = 1) =>
  seedId(`maandrapportage:${contract.id}:${maand}:${versie}`);

/** What is told in this month: what happened in it, and in the first month also what happened before it. */
export function inMaand(opdracht: Opdracht, maand: string, mijlpalen: Mijlpalen): Mijlpaal[] {
  const eerste = (opdracht.startDatum ?? maand).slice(0, 7) === maand;
  return (mijlpalen.get(opdracht.id) ?? []).filter(({ datum }) => {
    const van = datum.slice(0, 7);
    return van === maand || (eerste && van < maand);
  });
}
