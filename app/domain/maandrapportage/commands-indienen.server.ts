import type { Actor } from '~/platform/actor.server';
import { type Dag, dagVanMoment } from '~/platform/dates';
import type { Once } from '~/platform/form.server';
import { formatMaand } from '~/platform/format';
import { paths } from '~/platform/paths';
import { fail, ok, type Result } from '~/platform/result';
import { Conflict, commit, type Write } from '../../../db/commit';
import type { Rapportagestand } from '../kpi/dossier';
import { rapportageTellingen } from '../kpi/tellingen-writes.server';
import type { Bevinding } from './bevinding';
import { rapportageEvent, wijzigRapportage } from './commands-invullen.server';
import { getRapportage, grenzenOp, type Rapportage } from './queries.server';
import { controleerRegels, listRegels, type Regel } from './queries-regels.server';
import type { RapportageFout } from './redenen';
import { regelWrites } from './regels-writes.server';
import { dienIn as dienInRegel, isTeLaat } from './rules';
import type { RapportageStatus } from './status';
import { legeRegel } from './velden';
import { type Gewijzigd, wijzigingenVan } from './wijzigingen';

/** Handing in: what was filled in, or "nothing changed". */

export type RapportageDaadInvoer = {
  actor: Actor;
  id: string;
  versie: number;
  nu: string;
  vandaag: Dag;
  once?: Once;
};

/** What the KPI's know of a report; its lines matter only to an approval. */
export const standVan = (rapportage: Rapportage, regels: Rapportagestand['regels'] = []): Rapportagestand => ({
  contractId: rapportage.contractId,
  gemeenteId: rapportage.gemeente.id,
  maand: rapportage.maand,
  versienummer: rapportage.versienummer,
  status: rapportage.status,
  uiterlijk: rapportage.uiterlijk,
  eersteIngediendOp: rapportage.eersteIngediendOp,
  regels,
});

/** A report in the version that the form was opened with. */
export async function getOngewijzigd({
  actor,
  id,
  versie,
}: Pick<RapportageDaadInvoer, 'actor' | 'id' | 'versie'>): Promise<Rapportage> {
  const rapportage = await getRapportage(actor, id);
  if (rapportage.versie !== versie) throw new Conflict();
  return rapportage;
}

export async function dienIn(invoer: RapportageDaadInvoer): Promise<Result<{ teLaat: boolean }, RapportageFout>> {
  const rapportage = await getOngewijzigd(invoer);
  const grenzen = await grenzenOp(invoer.vandaag);
  const regels = await listRegels(rapportage, grenzen, { zonderVorige: true });
  const bevindingen = controleerRegels(regels, grenzen);
  const status = dienInRegel(rapportage, bevindingen, invoer.vandaag);
  if (!status.ok) return status;
  return ok(
    await legIndieningVast(invoer, rapportage, { status: status.value, bevindingen, regels: [], niets: false }),
  );
}

/**
 * Hands in the hours and levels of the month before, for every line and without milestones. Refused as soon as a
 * traject was not reported the month before, or when the copy would not pass the checks.
 */
export async function meldGeenWijzigingen(
  invoer: RapportageDaadInvoer,
): Promise<Result<{ teLaat: boolean }, RapportageFout>> {
  const rapportage = await getOngewijzigd(invoer);
  const grenzen = await grenzenOp(invoer.vandaag);
  const regels = await listRegels(rapportage, grenzen);
  const nieuw = regels.filter(isZonderVorige);
  if (nieuw.length > 0)
    return fail('geen-vorige-maand', { trajecten: nieuw.map(({ trajectnummer }) => trajectnummer) });
  const overgenomen = regels.map((regel) => ({ ...zonderWijziging(regel), voor: regel.waarden }));
  const bevindingen = controleerRegels(overgenomen, grenzen);
  const status = dienInRegel(rapportage, bevindingen, invoer.vandaag);
  if (!status.ok) return status;
  const vastleggen = { status: status.value, bevindingen, regels: overgenomen, niets: true };
  return ok(await legIndieningVast(invoer, rapportage, vastleggen));
}

/** Whether "nothing changed" can be said of a line: lessons need the month before. */
const isZonderVorige = ({ vorige, context }: Regel) => vorige === undefined && context.soort === 'leerroute';

/** A line that says what the month before said; milestones and an end are news and stay empty. */
export const zonderWijziging = (regel: Regel): Regel => ({ ...regel, waarden: { ...legeRegel, ...regel.vorige } });

type Indiening = {
  status: RapportageStatus;
  bevindingen: readonly Bevinding[][];
  regels: readonly Gewijzigd[];
  niets: boolean;
};

async function legIndieningVast(
  { actor, id, versie, nu, once }: RapportageDaadInvoer,
  rapportage: Rapportage,
  { status, bevindingen, regels, niets }: Indiening,
) {
  const eersteIngediendOp = rapportage.eersteIngediendOp ?? nu;
  const teLaat = isTeLaat({ ...rapportage, eersteIngediendOp }, dagVanMoment(nu));
  const waarschuwingen = bevindingen.flat().filter(({ ernst }) => ernst === 'waarschuwing').length;
  const na = { ...rapportage, status, eersteIngediendOp };
  const opnieuw = rapportage.status === 'teruggestuurd';
  await commit((tx): Write[] => [
    wijzigRapportage(tx, id, versie, {
      status,
      eersteIngediendOp,
      ingediendOp: nu,
      ingediendDoor: actor.gebruikerId,
      waarschuwingen,
    }),
    ...regelWrites(id, wijzigingenVan(regels)),
    ...rapportageTellingen([standVan(rapportage)], [standVan(na)]),
    rapportageEvent(
      { actor, nu, id },
      'maandrapportage:indienen',
      [
        `${formatMaand(rapportage.maand)}, ${rapportage.gemeente.naam}.`,
        ...(niets ? ['Geen wijzigingen.'] : []),
        ...(opnieuw ? ['Opnieuw ingediend.'] : []),
        ...(teLaat && rapportage.eersteIngediendOp === null ? ['Te laat.'] : []),
      ].join(' '),
      { regels: bevindingen.length, waarschuwingen, teLaat },
    ),
    ...(once ? [once(paths.rapportage(id), nu)] : []),
  ]);
  return { teLaat };
}
