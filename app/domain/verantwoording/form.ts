import * as z from 'zod';
import { dag, geheelGetal, optioneleTekst, versieVeld, vinkje } from '~/platform/fields';
import { gekozen } from '../organisatie/form';

/** A new version of the report of a region over [van, tot). */
export const nieuweVersieForm = z.object({
  regio: gekozen('een regio'),
  van: dag('de eerste dag'),
  tot: dag('de dag na de laatste'),
  inclusiefEerdereInstroom: vinkje(),
});

/** The order of the columns: a place for every gemeente. */
export const kolommenForm = z.object({
  kolommen: z.array(z.object({ gemeenteId: z.string(), plaats: geheelGetal('de plaats', { min: 1, max: 400 }) })),
  versie: versieVeld(),
});

/** One text of a version; empty takes it away. `versie` is of the text itself, 0 when there is none yet. */
export const tekstForm = z.object({
  tekst: optioneleTekst(8000),
  bron: optioneleTekst(500),
  versie: geheelGetal('de versie'),
});

export const vaststellenForm = z.object({ versie: versieVeld() });
