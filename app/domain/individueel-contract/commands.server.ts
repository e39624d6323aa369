import { like } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import type { Once } from '~/platform/form.server';
import { formatEuro, formatPeriode } from '~/platform/format';
import { paths } from '~/platform/paths';
import { fail, type NietCompleet, ok, type Result } from '~/platform/result';
import { db } from '../../../db/client';
import { Conflict, commit, UniqueViolation } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { individueleContracten } from '../../../db/schema';
import { leveraarsVan } from '../keurmerk/queries.server';
import { budgetjaar } from '../meelifregeling/budget';
import { getRegeling, listInstellingenVan, listToelatingen } from '../meelifregeling/queries.server';
import { findTraject, listKeuzes } from './queries.server';
import { oordeelVoor } from './queries-drempel.server';
import type { IndividueelFout } from './redenen';
import { reserveringVoor } from './reservering.server';
import { beoordeelAanvraag } from './rules';

export type Wie = { actor: Actor; nu: string; vandaag: Dag };
export type Uitkomst<T = true> = Promise<Result<T, IndividueelFout | NietCompleet<IndividueelFout>>>;

type Aanvraag = Wie & {
  trajectnummer: string;
  /** Id of the arrangement, a space, id of the institution. */
  keuze: string;
  prijsCents: number;
  startDatum: Dag;
  eindDatum: Dag | null;
  drempelMotivering: string | null;
  once?: Once;
};

/** The next number of a year: IC-2023-007. */
async function volgendNummer(jaar: string): Promise<string> {
  const rijen = await db
    .select({ nummer: individueleContracten.nummer })
    .from(individueleContracten)
    .where(like(individueleContracten.nummer, `IC-${jaar}-%`));
  const hoogste = Math.max(0, ...rijen.map(({ nummer }) => Number(nummer.slice(8)) || 0));
  return `IC-${jaar}-${String(hoogste + 1).padStart(3, '0')}`;
}

/** Asks for an individual contract for one traject. */
export async function vraagAan({ keuze, once, ...aanvraag }: Aanvraag): Uitkomst<{ id: string }> {
  const { actor, nu, vandaag, trajectnummer, prijsCents, startDatum, eindDatum, drempelMotivering } = aanvraag;
  const traject = await findTraject(actor, trajectnummer);
  if (!traject) return fail('traject-onbekend');
  if (!(await listKeuzes(actor)).some(({ waarde }) => waarde === keuze)) return fail('regeling-onbekend');
  const [regelingId = '', aanbiederId = ''] = keuze.split(' ');
  const { gemeenteId } = traject;
  const [regeling, instellingen, gemeenten, leveraars, drempel, reservering] = await Promise.all([
    getRegeling(actor, regelingId),
    listInstellingenVan(regelingId),
    listToelatingen(regelingId),
    leveraarsVan([aanbiederId]),
    oordeelVoor({ gemeenteId, aanbiederId, prijsCents }, vandaag),
    reserveringVoor({ regelingId, gemeenteId, startDatum, prijsCents }),
  ]);
  const oordeel = beoordeelAanvraag({
    traject,
    regeling: { ...regeling, aanbiederIds: instellingen.map(({ id }) => id), gemeenten },
    aanbiederId,
    leveraars: leveraars.get(aanbiederId) ?? [],
    startDatum,
    eindDatum,
    alBij: traject.alBij,
    drempel,
    motivering: drempelMotivering,
    budget: reservering.oordeel,
  });
  if (!oordeel.ok) return oordeel;
  const id = newId();
  const nummer = await volgendNummer(startDatum.slice(0, 4));
  try {
    await commit((tx) => [
      tx.insert(individueleContracten).values({
        id,
        nummer,
        regelingId,
        aanbiederId,
        gemeenteId,
        trajectId: traject.id,
        status: 'aangevraagd',
        prijsCents,
        budgetId: reservering.budgetId,
        startDatum,
        eindDatum,
        drempelMotivering: drempel.stand === 'ruim' ? null : drempelMotivering,
      }),
      ...reservering.writes,
      event({
        actor,
        nu,
        daad: 'individueel-contract:aanvragen',
        object: ['individueel-contract', id],
        gegevens: {
          nummer,
          somCents: drempel.somCents,
          toelichting: `${formatEuro(prijsCents)}, ${formatPeriode(startDatum, eindDatum)}. Gereserveerd op het budget voor ${budgetjaar(startDatum)}.`,
        },
      }),
      ...(once ? [once(paths.individueelContract(id), nu)] : []),
    ]);
  } catch (error) {
    if (!(error instanceof UniqueViolation) || error.table !== 'individuele_contracten') throw error;
    if (error.columns.includes('traject_id')) return fail('al-bij-aanbieder', { bij: 'een andere instelling' });
    throw new Conflict(); // the number went to somebody else in the same moment
  }
  return ok({ id });
}
