import * as z from 'zod';
import { optioneleTekst, tekst, vinkje } from '~/platform/fields';
import { type Thema, themaNamen } from './soort';

/** One record chosen from a list, by its id; `wat` completes "Kies …". */
export const gekozen = (wat: string) => z.string({ error: `Kies ${wat}.` }).min(1, { error: `Kies ${wat}.` });

/** A record that may be left out; no choice becomes null. */
export const optioneelGekozen = () =>
  z
    .string()
    .optional()
    .transform((id) => id || null);

/** What a form about any kind of organisation asks. `andereNaam`: yes, it is another one than those that look like it. */
export const organisatieVelden = {
  naam: tekst('de naam'),
  andereNaam: vinkje(),
  thema: z
    .enum(Object.keys(themaNamen) as [Thema, ...Thema[]], { error: 'Kies een van de thema’s.' })
    .optional()
    .transform((thema) => thema ?? null),
  bron: optioneleTekst(500),
};
