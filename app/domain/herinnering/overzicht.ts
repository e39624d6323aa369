import { formatDagLang, formatOver, meervoud } from '~/platform/format';
import type { Werk } from '~/platform/werk';

/** An entry of somebody's work list, with the organisation that he does it for. */
export type Punt = Werk & { readonly organisatie: string };

export type Overzicht = {
  /** Due within the days of the setting, the late ones first. */
  readonly dringend: readonly Punt[];
  /** Not urgent, and not there when the last mail was sent. */
  readonly nieuw: readonly Punt[];
  /** What is known and can wait. */
  readonly later: number;
  /** Ids of everything that waits. */
  readonly werk: readonly string[];
};

/** What a person does in two roles stands once. */
function eenmaal(punten: readonly Punt[]): Punt[] {
  const gezien = new Map<string, Punt>();
  for (const punt of punten) if (!gezien.has(punt.id)) gezien.set(punt.id, punt);
  return [...gezien.values()];
}

/**
 * What the mail of a day is about; null when nothing is urgent and nothing is new: then there is no mail.
 * @param eerder ids of what waited at the last mail
 */
export function overzichtVan(
  punten: readonly Punt[],
  { eerder, binnenDagen }: { eerder: ReadonlySet<string>; binnenDagen: number },
): Overzicht | null {
  const alle = eenmaal(punten).sort((a, b) => a.urgentie - b.urgentie || a.titel.localeCompare(b.titel, 'nl'));
  const dringend = alle.filter(({ urgentie }) => urgentie <= binnenDagen);
  const rest = alle.filter(({ urgentie }) => urgentie > binnenDagen);
  const nieuw = rest.filter(({ id }) => !eerder.has(id));
  if (dringend.length + nieuw.length === 0) return null;
  return { dringend, nieuw, later: rest.length - nieuw.length, werk: alle.map(({ id }) => id) };
}

/** More than this is read in the portal. */
const hoogstens = 25;

export type Brief = { naam: string; vandaag: string; origin: string; vandaagAdres: string; accountAdres: string };

/** 'Uw werklijst: 1 te laat, 2 binnenkort, 3 nieuw'. No titles: a subject is seen by whoever sees the phone. */
export function overzichtOnderwerp({ dringend, nieuw }: Overzicht): string {
  const teLaat = dringend.filter(({ urgentie }) => urgentie < 0).length;
  const delen = [
    teLaat ? `${teLaat} te laat` : '',
    dringend.length > teLaat ? `${dringend.length - teLaat} binnenkort` : '',
    nieuw.length ? `${nieuw.length} nieuw` : '',
  ];
  return `Uw werklijst: ${delen.filter(Boolean).join(', ')}`;
}

export function overzichtTekst(overzicht: Overzicht, brief: Brief): string {
  const { dringend, nieuw, later } = overzicht;
  const organisaties = new Set([...dringend, ...nieuw].map(({ organisatie }) => organisatie));
  const alsRegel = (punt: Punt) => {
    const voor = organisaties.size > 1 ? ` [${punt.organisatie}]` : '';
    return `- ${punt.titel} (${punt.soort}), ${formatOver(punt.urgentie)}${voor}\n  ${punt.tekst}\n  ${brief.origin}${punt.href}`;
  };
  const getoond = dringend.slice(0, hoogstens);
  const nieuwGetoond = nieuw.slice(0, Math.max(0, hoogstens - getoond.length));
  const deel = (kop: string, punten: readonly Punt[]) =>
    punten.length === 0 ? [] : [`${kop}\n\n${punten.map(alsRegel).join('\n\n')}`];
  const nietGenoemd = dringend.length - getoond.length + nieuw.length - nieuwGetoond.length + later;
  return `${[
    `Dag ${brief.naam},`,
    `Dit wacht op u in het portaal op ${formatDagLang(brief.vandaag)}.`,
    ...deel(
      'TE LAAT',
      getoond.filter(({ urgentie }) => urgentie < 0),
    ),
    ...deel(
      'VANDAAG EN BINNENKORT',
      getoond.filter(({ urgentie }) => urgentie >= 0),
    ),
    ...deel('NIEUW', nieuwGetoond),
    nietGenoemd > 0
      ? `En nog ${meervoud(nietGenoemd, 'ander punt', 'andere punten')}: ${brief.origin}${brief.vandaagAdres}`
      : `Uw hele werklijst: ${brief.origin}${brief.vandaagAdres}`,
    `U krijgt dit overzicht hoogstens één keer per werkdag, alleen als er iets dringend of nieuw is. Wilt u het niet meer? Zet het uit bij uw account: ${brief.origin}${brief.accountAdres}`,
  ].join('\n\n')}\n`;
}
