import * as z from 'zod';
import { dag, optioneleDag, versieVeld, vinkje } from '~/platform/fields';
import { gekozen, optioneelGekozen, organisatieVelden } from '../organisatie/form';

const codeFout = 'Een CBS-code is GM met vier cijfers, bijvoorbeeld GM0405 voor Hoorn.';

/** A new gemeente. */
export const gemeenteForm = z.object({
  ...organisatieVelden,
  cbsCode: z
    .string({ error: `Vul de CBS-code in. ${codeFout}` })
    .trim()
    .toUpperCase()
    .regex(/^GM\d{4}$/, { error: codeFout }),
  van: optioneleDag(),
});

/** The same, with the end and the successor: for mending what was recorded wrongly. */
export const gemeenteBewerkenForm = gemeenteForm.extend({
  tot: optioneleDag(),
  opvolgerId: optioneelGekozen(),
  versie: versieVeld(),
});

/** A gemeente ends and goes on in another. */
export const herindelingForm = z.object({
  dag: dag('de eerste dag waarop de gemeente niet meer bestaat'),
  opvolgerId: gekozen('de gemeente die opvolgt'),
  deelnamesOver: vinkje(),
  versie: versieVeld(),
});
