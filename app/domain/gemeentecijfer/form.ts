import * as z from 'zod';
import { dag, geheelGetal, keuze, optioneelGeheelGetal, tekst } from '~/platform/fields';
import { bestandVeld } from '../bijlage/form';
import { cijferreeksSleutels } from './reeksen';
import { grootsteCijfer } from './rules';

const periode = { van: dag('de eerste dag'), tot: dag('de dag na de laatste') };

/** The figures of one gemeente: an empty field is "not supplied", 0 is a figure. */
export const cijfersForm = z.object({
  ...periode,
  bron: tekst('de bron', 500),
  cijfers: z.array(
    z.object({
      reeks: keuze('een cijfer', cijferreeksSleutels),
      waarde: optioneelGeheelGetal({ max: grootsteCijfer }),
      /** Of the row that the sender saw; 0 when there was none. */
      versie: geheelGetal('de versie'),
    }),
  ),
});

/** A file to look at first: nothing changes by it. */
export const proefForm = z.object({
  daad: z.literal('controleren'),
  ...periode,
  bron: tekst('de bron', 500),
  bestand: bestandVeld(),
});

const regel = z.object({
  gemeenteId: z.string(),
  reeks: z.enum(cijferreeksSleutels),
  waarde: z.number().int().min(0).max(grootsteCijfer).nullable(),
  notatie: z.string().max(10).nullable(),
  /** Of the row that the trial run found; 0 when there was none. */
  versie: z.number().int(),
});
export type Importregel = z.output<typeof regel>;

/** What the trial run found to be changed, sent back to be carried out. */
export const importForm = z.object({
  daad: z.literal('importeren'),
  ...periode,
  bron: tekst('de bron', 500),
  regels: z.string().transform((invoer, context) => {
    const gelezen = z.array(regel).safeParse(parseJson(invoer));
    if (!gelezen.success)
      context.addIssue({ code: 'custom', message: 'Kies het bestand opnieuw en controleer het eerst.' });
    return gelezen.data ?? [];
  }),
});

function parseJson(invoer: string): unknown {
  try {
    return JSON.parse(invoer);
  } catch {
    return undefined;
  }
}

export const invoerForm = z.discriminatedUnion('daad', [proefForm, importForm]);
