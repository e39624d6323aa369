import { type Dag, dagVanMoment } from '~/platform/dates';
import { fail, ok, type Result } from '~/platform/result';
import { overgang } from '~/platform/status';
import { type Bevinding, houdtTegen } from './bevinding';
import { dagenIn, eersteDagVan, type Maand, maandErbij } from './maand';
import type { RapportageFout } from './redenen';
import { type RapportageDaad, type RapportageStatus, rapportageOvergangen } from './status';

/** When a report may be submitted, sent back, approved and corrected. Pure. @source domeinregels D.6 */

type Rapportage = { readonly status: RapportageStatus; readonly maand: Maand };
type Uitkomst = Result<RapportageStatus, RapportageFout>;

const stap = ({ status }: Pick<Rapportage, 'status'>, daad: RapportageDaad): Uitkomst =>
  overgang(rapportageOvergangen, status, daad);

/** The last day for handing in: `inleverdag` of the month after, or its last day when it has no such day. */
export function uiterlijkVan(maand: Maand, inleverdag: number): Dag {
  const erna = maandErbij(maand, 1);
  return `${erna}-${String(Math.min(Math.max(inleverdag, 1), dagenIn(erna))).padStart(2, '0')}`;
}

/** A month can be reported from the day after it. */
export const indienbaarVanaf = (maand: Maand): Dag => eersteDagVan(maandErbij(maand, 1));

type Tijdig = { readonly uiterlijk: Dag; readonly eersteIngediendOp: string | null; readonly versienummer: number };

/** The first submission decides; sending back changes nothing about it, and a correction is never late. */
export const isTeLaat = ({ uiterlijk, eersteIngediendOp, versienummer }: Tijdig, vandaag: Dag): boolean =>
  versienummer === 1 && (eersteIngediendOp === null ? vandaag : dagVanMoment(eersteIngediendOp)) > uiterlijk;

/** Filling in: the status afterwards. */
export const vul = (rapportage: Pick<Rapportage, 'status'>): Uitkomst => stap(rapportage, 'vul');

/** Submitting: after the month, and with no line that stops it. `bevindingen`: those of every line. */
export function dienIn(rapportage: Rapportage, bevindingen: readonly (readonly Bevinding[])[], vandaag: Dag): Uitkomst {
  const volgende = stap(rapportage, 'dien-in');
  if (!volgende.ok) return volgende;
  const vanaf = indienbaarVanaf(rapportage.maand);
  if (vandaag < vanaf) return fail('maand-loopt-nog', { maand: rapportage.maand, vanaf });
  if (bevindingen.length === 0) return fail('geen-regels');
  const aantal = bevindingen.flat().filter(houdtTegen).length;
  return aantal > 0 ? fail('regels-niet-af', { aantal }) : volgende;
}

/** Sending back asks for at least one remark, or the aanbieder cannot know what to do. */
export function stuurTerug(rapportage: Pick<Rapportage, 'status'>, opmerkingen: readonly unknown[]): Uitkomst {
  const volgende = stap(rapportage, 'stuur-terug');
  return volgende.ok && opmerkingen.length === 0 ? fail('opmerking-ontbreekt') : volgende;
}

export const keurGoed = (rapportage: Pick<Rapportage, 'status'>): Uitkomst => stap(rapportage, 'keur-goed');

/** What the approved version becomes when the next one is approved. */
export const vervang = (rapportage: Pick<Rapportage, 'status'>): Uitkomst => stap(rapportage, 'vervang');

type Versie = { readonly versienummer: number; readonly status: RapportageStatus };

/**
 * A correction is a new version beside the approved one, one at a time; one that was withdrawn stands in nobody's way.
 * @returns the number of the new version
 */
export function corrigeer(
  rapportage: Pick<Rapportage, 'status'> & { readonly versienummer: number },
  versies: readonly Versie[],
): Result<number, RapportageFout> {
  const mag = stap(rapportage, 'corrigeer');
  if (!mag.ok) return mag;
  return laatsteVersie(versies)?.versienummer === rapportage.versienummer
    ? ok(Math.max(...versies.map(({ versienummer }) => versienummer)) + 1)
    : fail('correctie-loopt');
}

/** The newest version that somebody works on or that holds. */
export const laatsteVersie = <V extends Versie>(versies: readonly V[]): V | undefined =>
  versies
    .filter(({ status }) => status !== 'ingetrokken')
    .reduce<V | undefined>((a, b) => (a && a.versienummer > b.versienummer ? a : b), undefined);

type Gevraagd = Versie & { readonly bewaardOp: string | null; readonly correctieDoor: string | null };

/** Withdrawing a request for a correction: by the organisation that asked, while the aanbieder kept nothing yet. */
export function trekIn(rapportage: Gevraagd, organisatieId: string): Uitkomst {
  const volgende = stap(rapportage, 'trek-in');
  if (!volgende.ok) return volgende;
  if (rapportage.versienummer === 1) return fail('geen-correctie');
  if (rapportage.correctieDoor !== organisatieId) return fail('correctie-van-ander');
  return rapportage.bewaardOp === null ? volgende : fail('correctie-begonnen');
}
