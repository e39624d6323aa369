import * as z from 'zod';
import { dag, geheelGetal, keuze, optioneelGeheelGetal, optioneleDag, versieVeld } from '~/platform/fields';
import { bestandVeld } from '../bijlage/form';
import { parseTrajectnummer, trajectnummerUitleg } from './nummer';

const optioneleKeuze = <const V extends readonly [string, ...string[]]>(wat: string, waarden: V) =>
  z
    .enum(waarden, { error: `Kies ${wat} uit de lijst.` })
    .optional()
    .transform((waarde) => waarde ?? null);

const velden = {
  gemeenteId: z.string({ error: 'Kies een gemeente.' }).min(1, { error: 'Kies een gemeente.' }),
  doelgroep: keuze('een doelgroep', ['asielstatushouder', 'gezins-en-overige-migrant']),
  plichtDatum: dag('de plichtdatum'),
  pipDatum: optioneleDag(),
  leerroute: optioneleKeuze('de leerroute', ['b1', 'z', 'onderwijs']),
  niveau: optioneleKeuze('het niveau', ['mbo', 'hbo', 'wo']),
  startDatum: optioneleDag(),
  eindDatum: optioneleDag(),
  eindReden: optioneleKeuze('de reden', [
    'plicht-voldaan',
    'verhuisd',
    'ontheven',
    'vrijgesteld',
    'vertrokken',
    'overleden',
    'ander-onderwijs',
    'overig',
  ]),
  verlengingMaanden: optioneelGeheelGetal({ max: 99 }).transform((maanden) => maanden ?? 0),
};

/** A new traject; without a number of its own the portal gives one. */
export const trajectForm = z.object({
  trajectnummer: z
    .string()
    .optional()
    .transform((invoer, context) => {
      if (!invoer?.trim()) return null;
      const nummer = parseTrajectnummer(invoer);
      if (!nummer) context.addIssue({ code: 'custom', message: trajectnummerUitleg });
      return nummer ?? null;
    }),
  ...velden,
});
export const trajectBewerkenForm = z.object({ ...velden, versie: versieVeld() });

const feitSoorten = [
  'pvt-afgerond',
  'map-gestart',
  'map-afgerond',
  'map-vrijstelling',
  'knm-behaald',
  'werk-orientatie',
  'werkstage',
  'vrijwilligerswerk',
  'betaalde-baan',
  'ontzorgen-gestart',
  'ontzorgen-verlengd',
  'ontzorgen-beeindigd',
  'plicht-voldaan',
] as const;
const feitToevoegenForm = z.object({
  daad: z.literal('toevoegen'),
  soort: keuze('wat er gebeurde', feitSoorten),
  datum: dag('de dag'),
  versie: versieVeld(),
});
const feitWegForm = z.object({
  daad: z.literal('weghalen'),
  soort: keuze('wat u weghaalt', feitSoorten),
  versie: versieVeld(),
});
export const feitenForm = z.discriminatedUnion('daad', [feitToevoegenForm, feitWegForm]);
export { feitToevoegenForm };

/** A file with trajecten. */
export const bestandForm = z.object({ bestand: bestandVeld() });

/** Yes to a file that was read: what was shown is what is done. */
export const importBevestigenForm = z.object({
  kenmerk: z.string({ error: 'Open de controle opnieuw.' }),
  versie: geheelGetal('de versie', { min: 1 }),
});
