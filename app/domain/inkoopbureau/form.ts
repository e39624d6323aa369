import * as z from 'zod';
import { dag, optioneleDag, optioneleTekst, versieVeld } from '~/platform/fields';
import { gekozen, organisatieVelden } from '../organisatie/form';

const velden = { ...organisatieVelden, omschrijving: optioneleTekst() };

export const bureauForm = z.object(velden);
export const bureauBewerkenForm = z.object({ ...velden, versie: versieVeld() });

/** The bureau begins to work for a verband. */
export const opdrachtForm = z.object({
  verbandId: gekozen('het samenwerkingsverband'),
  van: dag('de begindatum'),
  tot: optioneleDag(),
  versie: versieVeld(),
});

/** Its work for a verband ends. `opdracht` is one of `opdrachtSleutel`. */
export const eindeForm = z.object({
  opdracht: gekozen('de opdracht'),
  tot: dag('de einddatum'),
  versie: versieVeld(),
});
