import * as z from 'zod';
import { keuze, tekst, versieVeld, vinkje } from '~/platform/fields';

const email = z
  .string({ error: 'Vul uw e-mailadres in.' })
  .trim()
  .toLowerCase()
  .max(254, { error: 'Dit e-mailadres is te lang.' })
  .pipe(z.email({ error: 'Dit is geen e-mailadres. Schrijf het zoals naam@gemeente.nl.' }));

const nieuwWachtwoord = z
  .string({ error: 'Kies een wachtwoord.' })
  .min(12, { error: 'Kies een wachtwoord van minstens 12 tekens. Een paar woorden achter elkaar is goed.' })
  .max(200, { error: 'Kies een wachtwoord van hoogstens 200 tekens.' });

const tweeKeer = {
  nieuw: nieuwWachtwoord,
  herhaling: z.string({ error: 'Vul hetzelfde wachtwoord nog een keer in.' }),
};
const gelijk = (value: { nieuw: string; herhaling: string }) => value.nieuw === value.herhaling;
const nietGelijk = { path: ['herhaling'], error: 'De twee wachtwoorden zijn niet gelijk.' };

export const inlogForm = z.object({
  email,
  wachtwoord: z.string({ error: 'Vul uw wachtwoord in.' }).max(200),
  terug: z.string().optional(),
});

export const wachtwoordForm = z
  .object({ huidig: z.string({ error: 'Vul uw huidige wachtwoord in.' }).max(200), ...tweeKeer })
  .refine(gelijk, nietGelijk);

export const nieuwWachtwoordForm = z.object(tweeKeer).refine(gelijk, nietGelijk);

export const vergetenForm = z.object({ email });

/** What a person chooses for himself. */
export const voorkeurForm = z.object({ overzichtsmail: vinkje(), versie: versieVeld() });

export const rolForm = z.object({ lidmaatschapId: tekst('de rol') });

const rolKeuzes = [
  'beheerder',
  'inkoper',
  'beoordelaar',
  'contractmanager',
  'regievoerder',
  'aanbieder',
  'bestuurder',
] as const;

export const uitnodigingForm = z.object({
  email,
  naam: tekst('de naam'),
  organisatieId: tekst('de organisatie'),
  rol: keuze('een rol', rolKeuzes),
});

/** The buttons of a user's page: one form each, told apart by `daad`. */
export const gebruikerDaadForm = z.discriminatedUnion('daad', [
  z.object({ daad: z.literal('deactiveer'), versie: versieVeld() }),
  z.object({ daad: z.literal('heractiveer'), versie: versieVeld() }),
  z.object({ daad: z.literal('opnieuw-uitnodigen') }),
  z.object({ daad: z.literal('beeindig-rol'), lidmaatschapId: tekst('de rol') }),
]);
