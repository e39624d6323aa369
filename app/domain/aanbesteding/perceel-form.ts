import { z } from 'zod';
import {
  geheelGetal,
  keuze,
  optioneelGeheelGetal,
  optioneleDag,
  optioneleEuro,
  optioneleMeerkeuze,
  optioneleTekst,
  tekst,
  versieVeld,
  vinkje,
} from '~/platform/fields';
import { leerroutesVanType } from './perceel-opties';
import { type Leerroute, leerrouteNamen, leerroutes, type PerceelType, perceelTypeNamen, perceelTypen } from './status';

const langeTekst = () => optioneleTekst(20_000);

const criterium = z.object({ naam: optioneleTekst(200), gewicht: optioneelGeheelGetal({ min: 1, max: 100 }) });

/** Rows of which nothing is filled in fall out; the weights of the others are 100 together. */
const criteria = z
  .array(criterium)
  .max(30, { error: 'Kies hoogstens 30 gunningscriteria.' })
  .optional()
  .transform((rijen = [], context) => {
    const gevuld: { naam: string; gewicht: number }[] = [];
    for (const [index, { naam, gewicht }] of rijen.entries()) {
      if (naam === null && gewicht === null) continue;
      if (naam === null) context.addIssue({ code: 'custom', path: [index, 'naam'], message: 'Vul het criterium in.' });
      else if (gewicht === null)
        context.addIssue({ code: 'custom', path: [index, 'gewicht'], message: 'Vul het gewicht in.' });
      else gevuld.push({ naam, gewicht });
    }
    const som = gevuld.reduce((totaal, { gewicht }) => totaal + gewicht, 0);
    if (gevuld.length > 0 && som !== 100) {
      context.addIssue({ code: 'custom', message: `De gewichten zijn samen ${som}. Maak er samen 100 van.` });
    }
    return gevuld;
  });

type Keuze = {
  type: PerceelType;
  leerroutes: Leerroute[];
  looptijdMaanden: number | null;
  maximaleLooptijdMaanden: number | null;
};

function samenhang(perceel: Keuze, context: z.RefinementCtx) {
  const passend = leerroutesVanType[perceel.type];
  const over = perceel.leerroutes.filter((route) => !passend.includes(route)).map((route) => leerrouteNamen[route]);
  if (over.length > 0) {
    const type = perceelTypeNamen[perceel.type];
    context.addIssue({
      code: 'custom',
      path: ['leerroutes'],
      message: `Bij “${type}” past niet: ${over.join(', ')}. Kies een ander type of haal dit weg.`,
    });
  }
  const { looptijdMaanden, maximaleLooptijdMaanden } = perceel;
  if (looptijdMaanden !== null && maximaleLooptijdMaanden !== null && maximaleLooptijdMaanden < looptijdMaanden) {
    context.addIssue({
      code: 'custom',
      path: ['maximaleLooptijdMaanden'],
      message: `De langste looptijd is korter dan de looptijd (${looptijdMaanden} maanden).`,
    });
  }
}

/** What a perceel is; for a new one and for a change. `versie` is of the perceel, or of the aanbesteding for a new one. */
export const perceelForm = z
  .object({
    versie: versieVeld(),
    naam: tekst('de naam van het perceel'),
    type: keuze('wat u inkoopt', perceelTypen as [PerceelType, ...PerceelType[]]),
    leerroutes: optioneleMeerkeuze().pipe(z.array(keuze('een leerroute', leerroutes as [Leerroute, ...Leerroute[]]))),
    gemeenten: optioneleMeerkeuze(),
    omschrijving: optioneleTekst(),
    ontzorgen: vinkje(),
    trajectenPerJaar: optioneelGeheelGetal({ max: 100_000 }),
    prijsPerTraject: optioneleEuro().refine((cents) => cents === null || cents <= 1_000_000_00, {
      error: 'Vul hoogstens 1.000.000 in.',
    }),
    looptijdMaanden: optioneelGeheelGetal({ min: 1, max: 240 }),
    maximaleLooptijdMaanden: optioneelGeheelGetal({ min: 1, max: 240 }),
    eigenRaming: optioneleEuro(),
    aantalTeContracteren: geheelGetal('het aantal aanbieders', { min: 1, max: 50 }),
    startDatum: optioneleDag(),
    criteria,
    programmaVanEisen: langeTekst(),
    keurmerkOfGelijkwaardig: vinkje(),
    toewijzingsregel: langeTekst(),
    reelePrijsOnderbouwing: langeTekst(),
  })
  .superRefine(samenhang);
export type PerceelInvoer = z.output<typeof perceelForm>;

export const hervatForm = z.object({ versie: versieVeld() });

/** An act with its reason: postponing, withdrawing, revising. */
export const motiveringForm = z.object({ versie: versieVeld(), motivering: tekst('de reden', 4000) });

export const opschalingForm = z.object({
  versie: versieVeld(),
  opvolgerId: tekst('het perceel waarin dit perceel verdergaat'),
  motivering: tekst('de reden', 4000),
});

export const resultaatForm = z.object({
  versie: versieVeld(),
  aantalInschrijvers: geheelGetal('het aantal inschrijvers', { max: 1000 }),
});
