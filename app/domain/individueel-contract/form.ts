import * as z from 'zod';
import { dag, euro, optioneleDag, optioneleTekst, tekst, versieVeld, vinkje } from '~/platform/fields';
import { dagNummer, dagVanNummer } from '~/platform/format';
import { gekozen } from '../organisatie/form';

const versie = versieVeld();
const reden = tekst('de reden', 1000);
const datum = dag('de dag');

/** People type the last day; the table keeps the first day after it. */
const optioneelTotEnMet = () =>
  optioneleDag().transform((laatste) => (laatste ? dagVanNummer(dagNummer(laatste) + 1) : null));

/** `keuze` is an arrangement with one of its institutions. */
export const aanvraagForm = z
  .object({
    trajectnummer: tekst('het trajectnummer', 30).transform((nummer) => nummer.toUpperCase()),
    keuze: gekozen('een instelling'),
    prijsCents: euro('de prijs'),
    startDatum: dag('de eerste dag'),
    eindDatum: optioneelTotEnMet(),
    drempelMotivering: optioneleTekst(2000),
  })
  .refine(({ startDatum, eindDatum }) => eindDatum === null || eindDatum > startDatum, {
    path: ['eindDatum'],
    error: 'Kies een laatste dag die niet voor de eerste dag ligt.',
  });

/** The acts, by the last part of their address. */
export const daadForms = {
  akkoord: z.object({ toelichting: optioneleTekst(1000), versie }),
  aanbod: z.object({ toelichting: optioneleTekst(1000), versie }),
  ondertekening: z.object({ datum, drempelMotivering: optioneleTekst(2000), versie }),
  start: z.object({ datum, versie }),
  afronding: z.object({ datum, plichtVoldaan: vinkje(), versie }),
  beeindiging: z.object({ datum, reden, versie }),
  afwijzing: z.object({ reden, versie }),
  intrekking: z.object({ reden, versie }),
} as const;
export type DaadDeel = keyof typeof daadForms;
export const isDaadDeel = (deel: string): deel is DaadDeel => Object.hasOwn(daadForms, deel);
