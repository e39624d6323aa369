import * as z from 'zod';
import { dag, keuze, optioneleTekst, tekst, versieVeld, vinkje } from '~/platform/fields';
import { gekozen } from '../organisatie/form';

const versie = versieVeld();
const datum = dag('de dag');
const reden = tekst('de reden', 1000);
const soort = keuze('waarvoor', ['leerroute', 'maatschappelijke-begeleiding']);

/** Choosing an aanbieder. Two buttons: assign now, or put it ready as a proposal. */
export const toewijzenForm = z.object({
  contractId: gekozen('een contract'),
  soort,
  motivering: optioneleTekst(1000),
  bedoeling: z.enum(['toewijzen', 'voorstellen'], { error: 'Kies een van de knoppen.' }).default('toewijzen'),
});

export const antwoordForm = z
  .object({
    antwoord: keuze('of u de deelnemer aanneemt', ['accepteer', 'weiger']),
    reden: optioneleTekst(1000),
    versie,
  })
  .refine(({ antwoord, reden }) => antwoord === 'accepteer' || reden !== null, {
    path: ['reden'],
    error: 'Leg uit waarom u de deelnemer niet kunt aannemen.',
  });

export const startForm = z.object({ datum: dag('de dag van de eerste les'), versie });

export const overdrachtForm = z.object({
  contractId: gekozen('een contract'),
  leerroute: z
    .enum(['b1', 'z', 'onderwijs'], { error: 'Kies een leerroute uit de lijst.' })
    .optional()
    .transform((waarde) => waarde ?? null),
  datum,
  motivering: tekst('de reden', 1000),
  versie,
});

/** The acts of the gemeente that ask a day, a reason, or only a yes; by the last part of their address. */
export const daadForms = {
  toewijzen: z.object({ versie }),
  annulering: z.object({ reden, versie }),
  onderbreking: z.object({ datum, reden, versie }),
  hervatting: z.object({ datum, versie }),
  afronding: z.object({
    datum,
    resultaat: keuze('het resultaat', ['diploma', 'certificaat', 'route-behaald']),
    plichtVoldaan: vinkje(),
    versie,
  }),
  beeindiging: z.object({
    datum,
    eindReden: keuze('de reden', [
      'verhuisd',
      'ontheven',
      'vrijgesteld',
      'vertrokken',
      'overleden',
      'ander-onderwijs',
      'overig',
    ]),
    versie,
  }),
} as const;
export type DaadDeel = keyof typeof daadForms;
export const isDaadDeel = (deel: string): deel is DaadDeel => Object.hasOwn(daadForms, deel);

/** `versie` is the number of the version that was shown; 0 when there was no rule yet. */
export const regelForm = z.object({
  contractId: gekozen('een contract'),
  van: dag('de dag vanaf wanneer de regel geldt'),
  toelichting: optioneleTekst(1000),
  versie: z.coerce.number({ error: 'Open de pagina opnieuw.' }).int().min(0),
});
