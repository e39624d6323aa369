import { z } from 'zod';
import { dag, keuze, optioneleDag, optioneleTekst, tekst, versieVeld, vinkje } from '~/platform/fields';
import { bestandVeld } from '../bijlage/form';
import { optioneleTijd } from './form';
import { documentSoorten, planningSoorten } from './namen';

/** Forms of the acts on a tender. */

/** An act without anything to fill in. */
export const daadForm = z.object({ versie: versieVeld() });

export const akkoordForm = z.object({
  bedoeling: keuze('wat u wilt doen', ['vraag', 'akkoord', 'wijs-af', 'neem-terug']),
  motivering: optioneleTekst(2000),
  versie: versieVeld(),
});

export const aankondigingForm = z.object({ datum: dag('de dag van de aankondiging'), versie: versieVeld() });

const moment = z.object({
  soort: keuze('de stap', planningSoorten as [string, ...string[]]).transform(
    (waarde) => waarde as (typeof planningSoorten)[number],
  ),
  van: optioneleDag(),
  /** Last day, inclusive; empty: one day. */
  totEnMet: optioneleDag(),
  toelichting: optioneleTekst(500),
  bronNotatie: optioneleTekst(200),
});

export const planningForm = z.object({
  momenten: z
    .array(moment)
    .max(planningSoorten.length)
    .superRefine((momenten, context) => {
      for (const [index, { van, totEnMet }] of momenten.entries()) {
        if (totEnMet && !van) {
          context.addIssue({ code: 'custom', path: [index, 'van'], message: 'Vul ook de eerste dag in.' });
        }
        if (van && totEnMet && totEnMet < van) {
          context.addIssue({
            code: 'custom',
            path: [index, 'totEnMet'],
            message: 'De laatste dag ligt voor de eerste dag.',
          });
        }
      }
    }),
  versie: versieVeld(),
});
export type PlanningInvoer = z.output<typeof planningForm>['momenten'];

const richtingen = ['vooruit', 'terug'] as const;
const gronden = ['normaal', 'vooraankondiging', 'urgent'] as const;

/** The question of the calculator, sent again to take its answer over. */
export const overnemenForm = z.object({
  richting: keuze('de richting', richtingen),
  grond: keuze('de grond', gronden),
  datum: dag('de datum'),
  versie: versieVeld(),
});

export const documentForm = z.object({
  bestand: bestandVeld(),
  soort: keuze('het soort document', documentSoorten as [string, ...string[]]).transform(
    (waarde) => waarde as (typeof documentSoorten)[number],
  ),
  openbaar: vinkje(),
});

export const documentDaadForm = z.object({
  bedoeling: keuze('wat u wilt doen', ['maak-openbaar', 'maak-intern', 'haal-weg']),
  bijlageId: tekst('het document'),
});

/** What a source says about a tender that ran in another system; the percelen have their own page. */
export const eldersForm = z.object({
  gepubliceerdDatum: optioneleDag(),
  sluitingDatum: optioneleDag(),
  sluitingTijd: optioneleTijd('de tijd van sluiting', '12.00'),
  gegundAangekondigdDatum: optioneleDag(),
  tendernedKenmerk: optioneleTekst(100),
  procedureBron: optioneleTekst(200),
  bron: tekst('de bron', 500),
  versie: versieVeld(),
});
export type EldersInvoer = Omit<z.output<typeof eldersForm>, 'versie'>;
