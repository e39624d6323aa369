import * as z from 'zod';
import { dag, keuze, tekst, versieVeld } from '~/platform/fields';
import { contractKpis } from './norm-rules';

/** A norm as people write it: `80`, `82,5`, `7,0`; in tenths of the unit. */
const norm = () =>
  z.string({ error: 'Vul de norm in, bijvoorbeeld 80 of 82,5.' }).transform((invoer, context) => {
    const match = /^(\d{1,3})(?:[,.](\d))?\s*%?$/.exec(invoer.trim());
    if (!match?.[1])
      context.addIssue({
        code: 'custom',
        message: `"${invoer}" is geen norm. Schrijf een getal met hoogstens één cijfer achter de komma, bijvoorbeeld 80 of 82,5.`,
      });
    return match?.[1] ? Number(match[1]) * 10 + Number(match[2] ?? 0) : 0;
  });

export const normForm = z.object({
  daad: z.literal('zetten'),
  versie: versieVeld(),
  kpiCode: keuze('een KPI', contractKpis),
  normTienden: norm(),
  van: dag('de eerste dag'),
  bron: tekst('de bron van deze norm', 300),
});

const normWegForm = z.object({
  daad: z.literal('weghalen'),
  versie: versieVeld(),
  normId: tekst('de norm'),
});

export const normenForm = z.discriminatedUnion('daad', [normForm, normWegForm], {
  error: 'Kies wat u wilt doen.',
});
