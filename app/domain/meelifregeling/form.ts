import * as z from 'zod';
import {
  dag,
  euro,
  geheelGetal,
  keuze,
  meerkeuze,
  optioneelGeheelGetal,
  optioneleDag,
  optioneleEuro,
  optioneleMeerkeuze,
  optioneleTekst,
  tekst,
  versieVeld,
} from '~/platform/fields';
import { gekozen } from '../organisatie/form';

const velden = {
  naam: tekst('de naam'),
  hostId: gekozen('de gastheer'),
  leerroute: keuze('een leerroute', ['b1', 'z', 'onderwijs']),
  niveau: tekst('het niveau'),
  doelgroep: optioneleTekst(500),
  voorwaarden: optioneleTekst(),
  aanbieders: optioneleMeerkeuze(),
  van: dag('de begindatum'),
  tot: optioneleDag(),
  prijsCents: optioneleEuro(),
  duurMaanden: optioneelGeheelGetal({ min: 1, max: 120 }),
  plaatsen: optioneelGeheelGetal({ min: 1, max: 100_000 }),
  ondertekenaar: optioneleTekst(200),
  bron: optioneleTekst(500),
};

/** A new arrangement, with the own gemeenten that ride along from its first day. */
export const regelingForm = z.object({ ...velden, gemeenten: optioneleMeerkeuze() });

export const regelingBewerkenForm = z.object({ ...velden, versie: versieVeld() });

export const toelaatForm = z.object({
  daad: z.literal('toelaten'),
  gemeenten: meerkeuze('minstens één gemeente'),
  van: dag('de begindatum'),
  tot: optioneleDag(),
  toelichting: optioneleTekst(500),
  bron: optioneleTekst(500),
  versie: versieVeld(),
});

export const beeindigForm = z.object({
  daad: z.literal('beeindigen'),
  toelating: gekozen('de gemeente'),
  tot: dag('de einddatum'),
  versie: versieVeld(),
});

/** The two forms of one page, told apart by `daad`. */
export const gemeentenForm = z.discriminatedUnion('daad', [toelaatForm, beeindigForm]);

/** What one gemeente may spend in one year; version 0 is a budget that is not there yet. */
export const budgetForm = z.object({
  gemeenteId: gekozen('een gemeente'),
  jaar: geheelGetal('het jaar', { min: 2021, max: 2100 }),
  bedragCents: euro('het budget'),
  bron: optioneleTekst(500),
  versie: geheelGetal('de versie', { min: 0 }),
});

/** Opening and closing: one button, with a word why for the history. */
export const standForm = z.object({ reden: optioneleTekst(500), versie: versieVeld() });
