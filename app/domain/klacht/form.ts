import * as z from 'zod';
import {
  dag,
  geheelGetal,
  keuze,
  optioneleTekst,
  optioneleVrijeTekst,
  versieVeld,
  vinkje,
  vrijeTekst,
} from '~/platform/fields';
import { gekozen, optioneelGekozen } from '../organisatie/form';

const velden = {
  gemeenteId: gekozen('de gemeente'),
  spoor: keuze('volgens welke regels de klacht wordt behandeld', ['aanbieder', 'gemeente-awb', 'beide']),
  aanbiederId: optioneelGekozen(),
  contractId: optioneelGekozen(),
  trajectnummer: optioneleTekst(40),
  categorie: keuze('een onderwerp', [
    'bejegening',
    'onderwijs',
    'rooster-en-locatie',
    'begeleiding',
    'informatie',
    'overig',
  ]),
  omschrijving: vrijeTekst('de omschrijving', 4000),
  beklaagde: optioneleVrijeTekst(100),
  datum: dag('de dag van ontvangst'),
  commissie: vinkje(),
  bron: optioneleVrijeTekst(500),
};

export const klachtForm = z.object(velden);
export const klachtBewerkenForm = z.object({ ...velden, versie: versieVeld() });
export type KlachtInvoer = z.output<typeof klachtForm>;

const versie = versieVeld();
const datum = dag('de datum');
const behandelaar = { behandelaar: vrijeTekst('wie de klacht behandelt', 100), nietBetrokken: vinkje(), versie };
const metReden = (wat: string) => vrijeTekst(wat, 1000);

/** One form per act, told apart by `daad`; the guards are in `rules.ts`. */
export const stapForm = z.discriminatedUnion('daad', [
  z.object({ daad: z.literal('bevestig'), datum, versie }),
  z.object({ daad: z.literal('neem-in-behandeling'), ...behandelaar }),
  z.object({ daad: z.literal('wissel-behandelaar'), ...behandelaar }),
  z.object({
    daad: z.literal('verdaag'),
    datum,
    dagen: geheelGetal('het aantal dagen', { min: 1, max: 366 }),
    reden: metReden('waarom u verdaagt'),
    schriftelijk: vinkje(),
    versie,
  }),
  z.object({
    daad: z.literal('leg-instemming-vast'),
    datum,
    tot: dag('de nieuwe laatste dag'),
    reden: metReden('waarom er uitstel is en waar de instemming staat'),
    versie,
  }),
  z.object({
    daad: z.literal('handel-af'),
    datum,
    bevindingen: vrijeTekst('de bevindingen'),
    conclusie: vrijeTekst('de conclusie'),
    oordeel: keuze('een oordeel', ['gegrond', 'deels-gegrond', 'ongegrond', 'geen-oordeel']),
    ombudsman: vinkje(),
    versie,
  }),
  z.object({ daad: z.literal('sluit'), versie }),
  z.object({
    daad: z.literal('trek-in'),
    datum,
    intrekgrond: keuze('waarom de behandeling stopt', ['ingetrokken', 'naar-tevredenheid']),
    reden: optioneleVrijeTekst(1000),
    versie,
  }),
  z.object({
    daad: z.literal('zend-door'),
    datum,
    reden: metReden('naar wie u de klacht doorzendt'),
    versie,
  }),
  z.object({
    daad: z.literal('laat-buiten-behandeling'),
    datum,
    reden: metReden('waarom u de klacht buiten behandeling laat'),
    versie,
  }),
]);
export type StapInvoer = z.input<typeof stapForm>;
export type StapUitvoer = z.output<typeof stapForm>;
