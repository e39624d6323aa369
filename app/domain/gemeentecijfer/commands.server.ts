import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { event } from '~/platform/events.server';
import { formatPeriode } from '~/platform/format';
import { fail, ok, type Result } from '~/platform/result';
import { Conflict, commit, exactlyOne, UniqueViolation, type Write } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { gemeentecijfers } from '../../../db/schema';
import { type Cijferrij, getInvoerGemeente, listCijfers, listInvoerGemeenten } from './queries.server';
import { type Cijferreeks, cijferreeksen } from './reeksen';
import { beoordeelCijfers, beoordeelPeriode, type CijferFout, wijzigingTekst } from './rules';

type Basis = { actor: Actor; van: Dag; tot: Dag; bron: string; vandaag: Dag; nu: string };
/** `versie` is the version of the row that the sender saw; 0 when there was none. */
type NieuwCijfer = { reeks: Cijferreeks; waarde: number | null; notatie?: string | null; versie: number };
type Wijziging = NieuwCijfer & { gemeenteId: string; oud: Cijferrij | undefined };
type Uitkomst = Promise<Result<{ gewijzigd: number }, CijferFout>>;

/** Keeps the figures of one gemeente over a period; what did not change stays as it was, with its source. */
export async function legCijfersVast(
  invoer: Basis & { gemeenteId: string; cijfers: readonly NieuwCijfer[] },
): Uitkomst {
  const { actor, van, tot, gemeenteId, cijfers } = invoer;
  const gemeente = await getInvoerGemeente(actor, gemeenteId);
  const oordeel = beoordeelPeriode(van, tot, invoer.vandaag);
  if (!oordeel.ok) return oordeel;
  const onderling = beoordeelCijfers(gemeente.naam, cijfers);
  if (!onderling.ok) return onderling;
  const bestaand = await listCijfers([gemeenteId], van, tot);
  const wijzigingen = gewijzigd(
    cijfers.map((cijfer) => ({ ...cijfer, gemeenteId })),
    bestaand,
    invoer.bron,
  );
  return wijzigingen.length === 0 ? fail('niets-gewijzigd') : bewaar(invoer, wijzigingen);
}

/** Carries out what the trial run of an import showed: all of it, or nothing. */
export async function importeerCijfers(
  invoer: Basis & { regels: readonly (NieuwCijfer & { gemeenteId: string })[] },
): Uitkomst {
  const { actor, van, tot, regels } = invoer;
  const oordeel = beoordeelPeriode(van, tot, invoer.vandaag);
  if (!oordeel.ok) return oordeel;
  const gemeenten = new Map((await listInvoerGemeenten(actor)).map(({ id, naam }) => [id, naam]));
  if (regels.some(({ gemeenteId }) => !gemeenten.has(gemeenteId))) return fail('niet-uw-gemeente');
  const bestaand = await listCijfers([...new Set(regels.map(({ gemeenteId }) => gemeenteId))], van, tot);
  for (const regel of regels) {
    if ((rijVan(bestaand, regel)?.versie ?? 0) === regel.versie) continue;
    const gemeente = gemeenten.get(regel.gemeenteId) ?? '';
    return fail('intussen-veranderd', { gemeente, reeks: cijferreeksen[regel.reeks].naam });
  }
  for (const [id, naam] of gemeenten) {
    const samen = new Map(
      [...bestaand, ...regels].filter((rij) => rij.gemeenteId === id).map((rij) => [rij.reeks, rij]),
    );
    const onderling = beoordeelCijfers(naam, [...samen.values()]);
    if (!onderling.ok) return onderling;
  }
  const wijzigingen = gewijzigd(regels, bestaand, invoer.bron);
  return wijzigingen.length === 0 ? fail('niets-gewijzigd') : bewaar(invoer, wijzigingen);
}

const rijVan = (bestaand: readonly Cijferrij[], { gemeenteId, reeks }: { gemeenteId: string; reeks: Cijferreeks }) =>
  bestaand.find((rij) => rij.gemeenteId === gemeenteId && rij.reeks === reeks);

/** Without what stays as it is. When no figure differs, another source alone is a change too. */
function gewijzigd(
  cijfers: readonly (NieuwCijfer & { gemeenteId: string })[],
  bestaand: readonly Cijferrij[],
  bron: string,
): Wijziging[] {
  const met = cijfers.map((cijfer) => ({ ...cijfer, oud: rijVan(bestaand, cijfer) }));
  const anders = met.filter(({ oud, waarde, notatie }) => (oud ? oud.waarde !== waarde : waarde !== null || notatie));
  return anders.length > 0 ? anders : met.filter(({ oud }) => oud && oud.bron !== bron);
}

async function bewaar({ actor, van, tot, bron, nu }: Basis, wijzigingen: readonly Wijziging[]): Uitkomst {
  const gemeenteIds = [...new Set(wijzigingen.map(({ gemeenteId }) => gemeenteId))];
  try {
    await commit((tx) => [
      ...wijzigingen.map(({ gemeenteId, reeks, waarde, notatie = null, versie, oud }): Write => {
        const waarden = { waarde, bronNotatie: notatie, bron };
        if (!oud) return tx.insert(gemeentecijfers).values({ id: newId(), gemeenteId, reeks, van, tot, ...waarden });
        const deze = and(
          eq(gemeentecijfers.gemeenteId, gemeenteId),
          eq(gemeentecijfers.reeks, reeks),
          eq(gemeentecijfers.van, van),
          eq(gemeentecijfers.tot, tot),
          eq(gemeentecijfers.versie, versie),
        );
        return exactlyOne(
          tx
            .update(gemeentecijfers)
            .set({ ...waarden, versie: oud.versie + 1 })
            .where(deze),
        );
      }),
      ...gemeenteIds.map((gemeenteId) => {
        const eigen = wijzigingen.filter((wijziging) => wijziging.gemeenteId === gemeenteId);
        const zinnen = eigen.map(({ reeks, waarde, oud }) => wijzigingTekst(reeks, waarde, oud?.waarde));
        const toelichting = `${formatPeriode(van, tot)}: ${zinnen.join('; ')}. Bron: ${bron}.`;
        const gegevens = { van, tot, toelichting };
        return event({
          actor,
          nu,
          daad: 'gemeentecijfer:vastleggen',
          object: ['gemeentecijfers', gemeenteId],
          gegevens,
        });
      }),
    ]);
  } catch (error) {
    // Somebody else made the same row first: as if he had changed it.
    if (error instanceof UniqueViolation) throw new Conflict();
    throw error;
  }
  return ok({ gewijzigd: wijzigingen.length });
}
