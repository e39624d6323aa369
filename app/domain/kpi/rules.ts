import { formatGetal, formatProcent } from '~/platform/format';
import type { Tone } from '~/platform/status';

/** What a KPI says: shown value, colour, band. Pure. */

export type Eenheid = 'procent' | 'cijfer' | 'procentpunt' | 'dagen' | 'aantal';
export type Richting = 'hoger' | 'lager';

/** The numbers of one KPI somewhere, at one moment. */
export type Stand = {
  readonly teller: number;
  readonly noemer: number;
  /** Not ripe yet; null for a KPI of a calendar month. */
  readonly onrijp: number | null;
  readonly extern: number | null;
  /** Over how many people, trajecten or reports it is: below the minimum there is no percentage. */
  readonly n: number;
};

export const geenStand: Stand = { teller: 0, noemer: 0, onrijp: 0, extern: 0, n: 0 };

/** A norm with where it comes from, in tenths of the unit: 75% is 750. */
export type Norm = { readonly tienden: number; readonly bron: string; readonly van: string };

export type Kleur = 'groen' | 'oranje' | 'rood' | 'grijs';
export type Oordeel = { readonly kleur: Kleur; readonly woord: string };

export const kleurToon: Record<Kleur, Tone> = { groen: 'goed', oranje: 'let-op', rood: 'fout', grijs: 'neutraal' };

const grijs = (woord: string): Oordeel => ({ kleur: 'grijs', woord });

/**
 * Green at the norm or better, orange within a tenth of it, red otherwise. Computed in whole numbers: 79,96% is shown
 * as 80,0% and still misses a norm of 80.
 * @param teller with `noemer` the value in tenths of the unit: for a percentage 1000 times the numerator
 */
function tegenNorm(teller: number, noemer: number, norm: number, richting: Richting): Oordeel {
  const beter = richting === 'hoger' ? teller >= norm * noemer : teller <= norm * noemer;
  if (beter) return { kleur: 'groen', woord: 'op norm' };
  const bijna = richting === 'hoger' ? teller * 10 >= norm * noemer * 9 : teller * 10 <= norm * noemer * 11;
  return bijna ? { kleur: 'oranje', woord: 'net onder norm' } : { kleur: 'rood', woord: 'onder norm' };
}

/** The stoplight of a percentage. @source domeinregels E.1 (VOORSTEL), E.0.6 for small groups */
export function stoplicht(stand: Stand, norm: Norm | null, richting: Richting, kleineGroep: number): Oordeel {
  if (stand.noemer === 0) return grijs(stand.onrijp ? 'nog niet rijp' : 'geen gegevens');
  if (stand.n < kleineGroep) return grijs('te weinig gegevens');
  if (!norm) return grijs('geen norm');
  return tegenNorm(stand.teller * 1000, stand.noemer, norm.tienden, richting);
}

/** The stoplight of a value that is itself in tenths of the unit: a mark of 7,8 is 78. */
export function stoplichtTienden(
  tienden: number | null,
  norm: Norm | null,
  richting: Richting,
  n: number | null,
  kleineGroep: number,
): Oordeel {
  if (tienden === null) return grijs('geen gegevens');
  if (n !== null && n < kleineGroep) return grijs('te weinig gegevens');
  if (!norm) return grijs('geen norm');
  const oordeel = tegenNorm(tienden, 1, norm.tienden, richting);
  if (richting === 'hoger' || oordeel.kleur === 'groen') return oordeel;
  return { ...oordeel, woord: oordeel.kleur === 'oranje' ? 'net boven norm' : 'boven norm' };
}

/** A count for the screen; for who may not see small cells 1 to 4 stay hidden. */
export const toonAantal = (aantal: number, kleineAantallen: boolean): string =>
  !kleineAantallen && aantal >= 1 && aantal <= 4 ? '1–4' : formatGetal(aantal);

/**
 * The value as it is shown: `81,0%`, in a small group `4 van 5`, without any data `–`.
 * @param uren numerator and denominator are minutes: a small group shows how many trajecten it is
 */
export function toonStand(stand: Stand, kleineGroep: number, kleineAantallen: boolean, uren = false): string {
  if (stand.noemer === 0) return '–';
  if (stand.n >= kleineGroep) return formatProcent(stand.teller, stand.noemer);
  if (uren || (!kleineAantallen && stand.noemer <= 4)) return `n = ${toonAantal(stand.n, kleineAantallen)}`;
  return `${toonAantal(stand.teller, kleineAantallen)} van ${toonAantal(stand.noemer, kleineAantallen)}`;
}

export const toonNorm = ({ tienden }: Norm, eenheid: Eenheid): string => {
  const getal = formatGetal(tienden / 10, eenheid === 'cijfer' ? 1 : tienden % 10 === 0 ? 0 : 1);
  if (eenheid === 'procent') return `${getal}%`;
  return eenheid === 'procentpunt' ? `${getal} punten` : getal;
};

const z95 = 1.959964;

/** The 95% band (Wilson) of a share over n, in percent. @source functies N8 */
export function wilson(aandeel: number, n: number): readonly [number, number] {
  const z2 = z95 * z95;
  const midden = aandeel + z2 / (2 * n);
  const breedte = z95 * Math.sqrt((aandeel * (1 - aandeel)) / n + z2 / (4 * n * n));
  const deler = 1 + z2 / n;
  return [Math.max(0, (100 * (midden - breedte)) / deler), Math.min(100, (100 * (midden + breedte)) / deler)];
}

export type Trend = { richting: 'op' | 'neer' | 'gelijk'; tekst: string; oordeel: 'goed' | 'fout' | 'neutraal' };

/** How many points it moved since the period before; null where one of the two is no percentage. */
export function trendVan(nu: Stand, vorig: Stand, richting: Richting, kleineGroep: number): Trend | null {
  if (nu.noemer === 0 || vorig.noemer === 0 || nu.n < kleineGroep || vorig.n < kleineGroep) return null;
  const punten = Math.round(1000 * (nu.teller / nu.noemer - vorig.teller / vorig.noemer)) / 10;
  if (punten === 0) return { richting: 'gelijk', tekst: 'gelijk gebleven', oordeel: 'neutraal' };
  const beter = punten > 0 === (richting === 'hoger');
  const aantal = formatGetal(Math.abs(punten));
  return {
    richting: punten > 0 ? 'op' : 'neer',
    tekst: `${aantal} ${aantal === '1' ? 'punt' : 'punten'}`,
    oordeel: beter ? 'goed' : 'fout',
  };
}
