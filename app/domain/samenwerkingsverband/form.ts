import * as z from 'zod';
import { dag, meerkeuze, optioneleDag, optioneleTekst, versieVeld } from '~/platform/fields';
import { optioneelGekozen, organisatieVelden } from '../organisatie/form';
import { type Doel, doelen } from './doel';

const verbandVelden = {
  ...organisatieVelden,
  afkorting: optioneleTekst(30),
  omschrijving: optioneleTekst(),
  penvoerderId: optioneelGekozen(),
};

const deelnameVelden = {
  doelen: meerkeuze('waarvoor de gemeenten samenwerken').pipe(
    z.array(z.enum(doelen as [Doel, ...Doel[]], { error: 'Kies uit de lijst.' })),
  ),
  gemeenten: meerkeuze('minstens één gemeente'),
  van: dag('de begindatum'),
};

/** A new verband with its first gemeenten. */
export const verbandForm = z.object({ ...verbandVelden, ...deelnameVelden });

export const verbandBewerkenForm = z.object({ ...verbandVelden, versie: versieVeld() });

/** Gemeenten join, for one or more purposes. */
export const deelnameForm = z.object({
  ...deelnameVelden,
  tot: optioneleDag(),
  bron: optioneleTekst(500),
  versie: versieVeld(),
});

/** Deelnames end on a day. */
export const uittredingForm = z.object({
  deelnames: meerkeuze('minstens één deelname'),
  tot: dag('de einddatum'),
  versie: versieVeld(),
});
