import * as z from 'zod';
import { dag, optioneleDag, parseDagInvoer, parseEuroInvoer, tekst, versieVeld, vinkje } from '~/platform/fields';

const heel = /^-?\d+$/;

/** Days and lists of numbers are kept as the rules read them: 2026-03-02 and 90,60,30. */
const parseTekst = (invoer: string): string | undefined =>
  parseDagInvoer(invoer) ?? (invoer.replace(/^\d+(,\s*\d+)+$/, (lijst) => lijst.replace(/\s/g, '')) || undefined);

/** Reads the typed value in the unit of the setting; undefined when it is none. Amounts come out in cents. */
export function parseWaarde(eenheid: string, invoer: string): number | string | boolean | undefined {
  if (eenheid === 'tekst') return parseTekst(invoer.trim());
  if (eenheid === 'ja-nee') return invoer === 'ja' ? true : invoer === 'nee' ? false : undefined;
  if (eenheid === 'euro-cents') return parseEuroInvoer(invoer);
  const getal = invoer.trim().replaceAll('.', '').replace(',', '.');
  if (eenheid === 'procent') return /^\d+(\.\d+)?$/.test(getal) ? Number(getal) : undefined;
  return heel.test(getal) ? Number(getal) : undefined;
}

/** A value that holds from a day on; the earlier value ends there. */
export const nieuweWaardeForm = (eenheid: string) =>
  z.object({
    waarde: tekst('de waarde').transform((invoer, context) => {
      const waarde = parseWaarde(eenheid, invoer);
      if (waarde === undefined)
        context.addIssue({
          code: 'custom',
          message: `"${invoer}" past niet bij ${eenheid}. Kijk naar de huidige waarde als voorbeeld.`,
        });
      return waarde ?? '';
    }),
    van: dag('de ingangsdatum'),
    tot: optioneleDag(),
    bron: tekst('de bron', 500),
    nogNakijken: vinkje(),
    versie: versieVeld(),
  });
