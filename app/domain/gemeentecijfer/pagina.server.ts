import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { formatPeriode } from '~/platform/format';
import { listGeschiedenis } from '../gebeurtenis/queries.server';
import { kiesPeriode } from './periode-queries.server';
import { type Cijferrij, getInvoerGemeente, listCijfers, listInvoerGemeenten } from './queries.server';
import { cijferreeksen, cijferreeksSleutels } from './reeksen';
import { ontbrekend } from './rules';

export type Gemeenteregel = {
  id: string;
  naam: string;
  /** In the order of the catalogue; null: not supplied. */
  waarden: (number | null)[];
  compleet: boolean;
};

const regelVan = ({ id, naam }: { id: string; naam: string }, rijen: readonly Cijferrij[]): Gemeenteregel => {
  const eigen = rijen.filter(({ gemeenteId }) => gemeenteId === id);
  return {
    id,
    naam,
    waarden: cijferreeksSleutels.map((sleutel) => eigen.find(({ reeks }) => reeks === sleutel)?.waarde ?? null),
    compleet: ontbrekend(eigen).length === 0,
  };
};

/** The figures of all gemeenten of the reader over one period. */
export async function getCijferlijst(request: Request, actor: Actor, vandaag: Dag) {
  const [{ periode, keuzes }, gemeenten] = await Promise.all([
    kiesPeriode(request, actor, vandaag),
    listInvoerGemeenten(actor),
  ]);
  const rijen = await listCijfers(
    gemeenten.map(({ id }) => id),
    periode.van,
    periode.tot,
  );
  return {
    periode,
    periodeTekst: formatPeriode(periode.van, periode.tot),
    keuzes,
    regels: gemeenten.map((gemeente) => regelVan(gemeente, rijen)),
    totalen: cijferreeksSleutels.map((sleutel) => {
      const waarden = gemeenten.map(
        ({ id }) => rijen.find(({ gemeenteId, reeks }) => gemeenteId === id && reeks === sleutel)?.waarde ?? null,
      );
      return waarden.reduce<number | null>((som, waarde) => (som === null || waarde === null ? null : som + waarde), 0);
    }),
  };
}

/** The form of one gemeente with what it supplied over the period. */
export async function getCijferformulier(request: Request, actor: Actor, gemeenteId: string, vandaag: Dag) {
  const gemeente = await getInvoerGemeente(actor, gemeenteId);
  const { periode } = await kiesPeriode(request, actor, vandaag);
  const [rijen, geschiedenis] = await Promise.all([
    listCijfers([gemeenteId], periode.van, periode.tot),
    listGeschiedenis([['gemeentecijfers', gemeenteId]]),
  ]);
  return {
    gemeente,
    periode,
    periodeTekst: formatPeriode(periode.van, periode.tot),
    bron: rijen[0]?.bron ?? '',
    cijfers: cijferreeksSleutels.map((reeks) => {
      const rij = rijen.find((kandidaat) => kandidaat.reeks === reeks);
      const { naam, uitleg, eenheid } = cijferreeksen[reeks];
      return {
        reeks,
        naam,
        uitleg,
        eenheid,
        waarde: rij?.waarde ?? null,
        notatie: rij?.bronNotatie ?? null,
        versie: rij?.versie ?? 0,
      };
    }),
    geschiedenis,
  };
}

/** What the page for a file begins with: the period, and the names that the file may use. */
export async function getInvoerpagina(request: Request, actor: Actor, vandaag: Dag) {
  const [{ periode }, gemeenten] = await Promise.all([
    kiesPeriode(request, actor, vandaag),
    listInvoerGemeenten(actor),
  ]);
  return { periode, gemeenten: gemeenten.map(({ naam }) => naam) };
}
