import { and, isNull } from 'drizzle-orm';
import { now } from '../../app/platform/clock.server';
import { db } from '../../db/client';
import { chunked, commit, event } from '../../db/commit';
import {
  gemeenten as gemeenteTabel,
  instellingen as instellingTabel,
  kpiNormen as kpiNormTabel,
  kpis as kpiTabel,
  organisaties,
} from '../../db/schema';
import { type Deel, portaal, portaalId } from '../dsl';
import type { Waarden } from '../dsl/deel';
import { aanbesteden } from './aanbesteden';
import { geld } from './geld';
import { gemeenten } from './gemeenten';
import { keten } from './keten';
import { kpiNormen, kpis } from './kpis';
import type { Instelling } from './regel';
import { uitvoeren } from './uitvoeren';

/** Every rule of the portal as it is delivered. */
export const instellingen: readonly Instelling[] = [...aanbesteden, ...uitvoeren, ...keten, ...geld];

type Periode = { sleutel: string; van: string; tot?: string | null };
const raakt = (a: Periode, b: Periode) =>
  a.sleutel === b.sleutel && (!a.tot || b.van < a.tot) && (!b.tot || a.van < b.tot);

/** Rules for which nobody set anything in (a part of) their period: what a beheerder changed stays his. */
async function nieuweInstellingen(): Promise<Instelling[]> {
  const bestaand = await db
    .select({ sleutel: instellingTabel.sleutel, van: instellingTabel.van, tot: instellingTabel.tot })
    .from(instellingTabel);
  return instellingen.filter((regel) => !bestaand.some((rij) => raakt(regel, rij)));
}

async function nieuweOrganisaties(): Promise<Deel[]> {
  const [bestaand, codes] = await Promise.all([
    db.select({ id: organisaties.id }).from(organisaties),
    db.select({ cbsCode: gemeenteTabel.cbsCode }).from(gemeenteTabel),
  ]);
  const bekend = new Set([...bestaand.map(({ id }) => id), ...codes.map(({ cbsCode }) => `gemeente:${cbsCode}`)]);
  return [portaal('Portaalbeheer', '2020-01-01'), ...gemeenten].filter(({ id }) => !bekend.has(id));
}

/** KPI's that are not in the catalogue yet, and norms for everybody where nobody set one. */
async function nieuweKpis() {
  const [codes, normen] = await Promise.all([
    db.select({ code: kpiTabel.code }).from(kpiTabel),
    db
      .select({ code: kpiNormTabel.kpiCode })
      .from(kpiNormTabel)
      .where(and(isNull(kpiNormTabel.contractId), isNull(kpiNormTabel.verbandId))),
  ]);
  return {
    kpis: kpis.filter((kpi) => !codes.some(({ code }) => code === kpi.code)),
    normen: kpiNormen.filter((norm) => !normen.some(({ code }) => code === norm.kpiCode)),
  };
}

const rijenVan = (delen: readonly Deel[], tabel: 'organisaties' | 'gemeenten') =>
  delen.flatMap((deel) => deel.rijen.filter((rij) => rij.tabel === tabel).map((rij) => rij.waarden));

/**
 * Adds what a portal needs before its first user: gemeenten, the portal itself, the rules with their dates, the
 * catalogue of KPI's. Runs at every start, also in production; adds what is missing and changes nothing that is there.
 * @param nu moment of the entry in the log, which is written only when something was added
 * @returns how many settings, organisations, KPI's and norms were added
 */
export async function loadReference(nu: string = now()): Promise<number> {
  const [regels, delen, nieuw] = await Promise.all([nieuweInstellingen(), nieuweOrganisaties(), nieuweKpis()]);
  const aantal = regels.length + delen.length + nieuw.kpis.length + nieuw.normen.length;
  if (aantal === 0) return 0;
  await commit((tx) => [
    ...chunked(rijenVan(delen, 'organisaties') as Waarden<'organisaties'>[], 400, (part) =>
      tx.insert(organisaties).values(part),
    ),
    ...chunked(rijenVan(delen, 'gemeenten') as Waarden<'gemeenten'>[], 400, (part) =>
      tx.insert(gemeenteTabel).values(part),
    ),
    ...chunked(
      regels.map((regel) => ({ ...regel, gewijzigdOp: nu })),
      400,
      (part) => tx.insert(instellingTabel).values(part),
    ),
    ...chunked(nieuw.kpis, 400, (part) => tx.insert(kpiTabel).values(part)),
    ...chunked(nieuw.normen, 400, (part) => tx.insert(kpiNormTabel).values(part)),
    event({
      op: nu,
      daad: 'portaal:referentie-laden',
      objectSoort: 'portaal',
      objectId: portaalId,
      uitkomst: 'gelukt',
      gegevens: { instellingen: regels.length, organisaties: delen.length, kpis: nieuw.kpis.length },
    }),
  ]);
  return aantal;
}
