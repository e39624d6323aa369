import type { Bevinding } from './bevinding';
import { celVan, isTabelVeld, type RegelMeldingen, type TabelVeld } from './tabel';
import type { VeldNaam } from './velden';
import type { VeldFouten } from './velden-lezen';

/** From the posted table to lines, and from findings to what is said beside the fields. */

/** What was typed, by number of the line. A box that is not ticked is not sent: the line's other fields tell it is there. */
export function leesTabel(formData: FormData): Map<number, Partial<Record<VeldNaam, string>>> {
  const regels = new Map<number, Partial<Record<VeldNaam, string>>>();
  for (const [naam, waarde] of formData) {
    const cel = celVan(naam);
    if (!cel || typeof waarde !== 'string') continue;
    const regel = regels.get(cel.volgorde) ?? { onderbroken: '' };
    regel[cel.veld] = waarde;
    regels.set(cel.volgorde, regel);
  }
  return regels;
}

/** @param ookLeeg whether what is still empty is told: only once somebody asked for a check */
export function meldingenVan(bevindingen: readonly Bevinding[], ookLeeg: boolean): RegelMeldingen {
  const meldingen: RegelMeldingen = {};
  for (const { veld, ...melding } of bevindingen) {
    if (melding.ernst === 'leeg' && !ookLeeg) continue;
    const plaats: TabelVeld | 'meer' = isTabelVeld(veld) ? veld : 'meer';
    meldingen[plaats] = [...(meldingen[plaats] ?? []), melding];
  }
  return meldingen;
}

/** What could not be read, as findings. */
export const alsBevindingen = (fouten: VeldFouten): Bevinding[] =>
  (Object.entries(fouten) as [VeldNaam, string][]).map(([veld, tekst]) => ({
    veld,
    ernst: 'fout',
    tekst: `${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}`,
    kort: tekst,
  }));
