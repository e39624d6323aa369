import { z } from 'zod';
import { optioneleTekst, tekst, versieVeld } from '~/platform/fields';
import { type VeldNaam, veldNamen } from './velden';
import { parseVeld } from './velden-lezen';

/** The forms of a report. Lines are read by the same table of fields as the screen table and the spreadsheet. */

const versie = versieVeld();

/** For acts that need only the version. */
export const versieForm = z.object({ versie });

export const correctieForm = z.object({ reden: tekst('de reden van de correctie', 500), versie });

const veld = (naam: VeldNaam) =>
  z
    .string()
    .optional()
    .transform((invoer = '', context) => {
      const gelezen = parseVeld(naam, invoer);
      if ('fout' in gelezen) context.addIssue({ code: 'custom', message: gelezen.fout });
      return invoer;
    });

/** One line with all its fields, as text; the command reads the text again. Work and its day come together. */
export const regelForm = z
  .object({
    ...(Object.fromEntries(veldNamen.map((naam) => [naam, veld(naam)])) as Record<VeldNaam, ReturnType<typeof veld>>),
    versie,
    /** Which button: back to the table, or on to the next line. */
    naar: z.string().optional(),
  })
  .superRefine(({ werkSoort, werkDatum }, context) => {
    const samen = 'Vul dit ook in, of maak beide leeg.';
    if (werkSoort && !werkDatum) context.addIssue({ code: 'custom', path: ['werkDatum'], message: samen });
    if (werkDatum && !werkSoort) context.addIssue({ code: 'custom', path: ['werkSoort'], message: samen });
  });
export type RegelInvoerForm = z.output<typeof regelForm>;

const opmerking = z.string().trim().max(1000, { error: 'Maak de opmerking korter: hoogstens 1000 tekens.' });

/** Remarks beside the lines are called `opmerking.12`; what is empty is no remark. */
export const terugzendingForm = z
  .object({ algemeen: optioneleTekst(2000), opmerking: z.record(z.string(), opmerking.optional()).optional(), versie })
  .transform(({ opmerking: getypt = {}, ...rest }) => ({
    ...rest,
    perRegel: new Map(
      Object.entries(getypt).flatMap(([nummer, tekst]) => (tekst ? [[Number(nummer), tekst] as const] : [])),
    ),
  }));

export const samenGoedForm = z.object({
  rapporten: z
    .union([z.array(z.string()), z.string()])
    .optional()
    .transform((waarde) =>
      [waarde ?? []].flat().flatMap((regel) => {
        const [id, nummer] = regel.split(' ');
        return id && Number.isInteger(Number(nummer)) ? [{ id, versie: Number(nummer) }] : [];
      }),
    )
    .refine((lijst) => lijst.length > 0, { error: 'Kies minstens één rapportage.' })
    .refine((lijst) => lijst.length <= 100, { error: 'Kies hoogstens 100 rapportages tegelijk.' }),
});
