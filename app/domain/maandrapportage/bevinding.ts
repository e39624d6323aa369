import type { Maand } from './maand';
import type { Taalniveau } from './status';
import type { VeldNaam } from './velden';

/** What there is to say about one line, and what the checks need to know to say it. */

/** What the portal knows about the traject that a line is about. */
export type RegelContext = {
  readonly maand: Maand;
  readonly soort: 'leerroute' | 'maatschappelijke-begeleiding';
  readonly leerroute: 'b1' | 'onderwijs' | 'z' | null;
  readonly pipDatum: string | null;
  /** Of the toewijzing. */
  readonly startDatum: string | null;
  readonly eindDatum: string | null;
  /** Levels of earlier months. */
  readonly eerdereNiveaus: readonly { readonly maand: Maand; readonly niveau: Taalniveau }[];
  /** Milestones that were reported before, by field. */
  readonly bekend: Partial<Readonly<Record<VeldNaam, string>>>;
};

export type Grenzen = {
  readonly urenPerWeek: number;
  /** More steps than this, within so many months, is a jump. */
  readonly niveausprong: number;
  readonly niveausprongMaanden: number;
  readonly medischeWoorden: readonly string[];
};

/**
 * `leeg` and `fout` stop the report, but what is still empty is no reproach while somebody is filling in;
 * a `waarschuwing` may be submitted.
 */
export type Bevinding = {
  readonly veld: VeldNaam;
  readonly ernst: 'fout' | 'leeg' | 'waarschuwing';
  /** Goes on after 'Regel 2, WF-91QP: '. */
  readonly tekst: string;
  /** Stands beside the field. */
  readonly kort: string;
};

export const houdtTegen = ({ ernst }: Bevinding): boolean => ernst !== 'waarschuwing';

const bevinding = (ernst: Bevinding['ernst'], veld: VeldNaam, tekst: string, kort: string): Bevinding => ({
  veld,
  ernst,
  tekst,
  kort,
});
export const fout = (veld: VeldNaam, tekst: string, kort: string) => bevinding('fout', veld, tekst, kort);
export const leeg = (veld: VeldNaam, tekst: string, kort = 'Nog leeg') => bevinding('leeg', veld, tekst, kort);
export const waarschuwing = (veld: VeldNaam, tekst: string, kort: string) =>
  bevinding('waarschuwing', veld, tekst, kort);
