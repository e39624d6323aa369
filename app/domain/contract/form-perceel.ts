import { z } from 'zod';
import { dag, optioneelGeheelGetal, optioneleMeerkeuze, tekst, versieVeld } from '~/platform/fields';
import { tariefVelden, totEnMet } from './form';

/** The act on an awarded perceel that makes the contracts of its gemeenten. */
export const makenForm = z
  .object({
    rijen: z.array(
      z.object({
        gemeenteId: tekst('de gemeente'),
        /** For the balance only; kept in the log with the split. */
        gewicht: optioneelGeheelGetal({ max: 1_000_000 }),
        partijen: optioneleMeerkeuze(),
      }),
    ),
    startDatum: dag('de eerste dag'),
    eindDatum: totEnMet('de laatste dag'),
    aantalOpties: optioneelGeheelGetal({ max: 10 }),
    optieMaanden: optioneelGeheelGetal({ min: 1, max: 120 }),
    optieBesluitMaanden: optioneelGeheelGetal({ max: 60 }),
    opzegtermijnMaanden: optioneelGeheelGetal({ max: 60 }),
    tarieven: z.array(z.object(tariefVelden)).optional().default([]),
    versie: versieVeld(),
  })
  .refine(({ startDatum, eindDatum }) => eindDatum > startDatum, {
    path: ['eindDatum'],
    error: 'Kies een laatste dag na de eerste dag.',
  })
  .refine(({ aantalOpties, optieMaanden }) => !aantalOpties || optieMaanden !== null, {
    path: ['optieMaanden'],
    error: 'Vul in hoeveel maanden een verlenging duurt.',
  })
  .refine(({ aantalOpties, optieBesluitMaanden }) => !aantalOpties || optieBesluitMaanden !== null, {
    path: ['optieBesluitMaanden'],
    error: 'Vul in hoeveel maanden voor het einde u beslist.',
  });
export type MakenInvoer = z.output<typeof makenForm>;
