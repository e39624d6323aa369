import { z } from 'zod';
import {
  dag,
  euro,
  geheelGetal,
  keuze,
  optioneelGeheelGetal,
  optioneleDag,
  optioneleMeerkeuze,
  optioneleTekst,
  tekst,
  versieVeld,
  vinkje,
} from '~/platform/fields';
import { dagNummer, dagVanNummer } from '~/platform/format';
import { bestandVeld } from '../bijlage/form';

/** The forms of one contract. People type the last day of a term; the table keeps the first day after it. */

const toelichting = () => tekst('een toelichting', 4000);
const versie = versieVeld();

const dagErna = (dag: string) => dagVanNummer(dagNummer(dag) + 1);
/** The last day as it is typed, out as the first day after it. */
export const totEnMet = (wat: string) => dag(wat).transform((laatste) => laatste && dagErna(laatste));
const optioneelTotEnMet = () => optioneleDag().transform((laatste) => laatste && dagErna(laatste));

const looptijd = {
  startDatum: dag('de eerste dag'),
  eindDatum: totEnMet('de laatste dag'),
  maximaleEindDatum: totEnMet('de laatste dag met alle verlengingen'),
};

export const bewerkForm = z
  .object({
    ...looptijd,
    opzegtermijnMaanden: optioneelGeheelGetal({ max: 60 }),
    afwijkingen: optioneleTekst(),
    toelichting: optioneleTekst(),
    versie,
  })
  .refine(({ startDatum, eindDatum }) => eindDatum > startDatum, {
    path: ['eindDatum'],
    error: 'Kies een laatste dag na de eerste dag.',
  })
  .refine(({ eindDatum, maximaleEindDatum }) => maximaleEindDatum >= eindDatum, {
    path: ['maximaleEindDatum'],
    error: 'Kies een dag die niet voor de gewone laatste dag ligt.',
  });
export type ContractConcept = Omit<z.output<typeof bewerkForm>, 'versie'>;

export const aanbiedingForm = z.object({ versie });

/** For acts that need only a reason. */
export const motiveringForm = z.object({ motivering: toelichting(), versie });

export const verbeterplanForm = z.discriminatedUnion('daad', [
  z.object({
    daad: z.literal('starten'),
    motivering: toelichting(),
    ingebrekestellingDatum: dag('de dag van de ingebrekestelling'),
    versie,
  }),
  z.object({ daad: z.literal('afsluiten'), motivering: toelichting(), versie }),
]);
export const opschortingForm = z.object({
  daad: keuze('wat u doet', ['opschorten', 'opheffen']),
  motivering: toelichting(),
  versie,
});

const handtekeningen = { getekendGemeenteDatum: optioneleDag(), getekendContractantDatum: optioneleDag() };
const minstensEen = (value: { getekendGemeenteDatum: string | null; getekendContractantDatum: string | null }) =>
  value.getekendGemeenteDatum !== null || value.getekendContractantDatum !== null;
const geenDatum = {
  path: ['getekendGemeenteDatum'],
  error: 'Vul in op welke dag de gemeente of de aanbieder tekende.',
};

export const ondertekeningForm = z.object({ ...handtekeningen, versie }).refine(minstensEen, geenDatum);

export const beeindigingForm = z.object({
  laatsteDag: totEnMet('de laatste dag'),
  motivering: toelichting(),
  overdrachtsplan: vinkje(),
  versie,
});

/** `daad` tells the forms of one page apart. */
const tariefEenheden = ['traject', 'uur', 'les', 'maand', 'stuk'] as const;
export const tariefVelden = {
  product: tekst('het product'),
  eenheid: keuze('een eenheid', tariefEenheden),
  bedragCents: euro('het bedrag'),
};

export const tariefForm = z
  .object({
    daad: z.literal('toevoegen'),
    ...tariefVelden,
    van: dag('de eerste dag'),
    tot: optioneelTotEnMet(),
    versie,
  })
  .refine(({ van, tot }) => tot === null || tot > van, {
    path: ['tot'],
    error: 'Kies een laatste dag die niet voor de eerste dag ligt.',
  });
export const tariefEindeForm = z.object({
  daad: z.literal('beeindigen'),
  tariefId: tekst('het tarief'),
  tot: totEnMet('de laatste dag'),
  versie,
});
const tariefWegForm = z.object({ daad: z.literal('weghalen'), tariefId: tekst('het tarief'), versie });
export const tarievenForm = z.discriminatedUnion('daad', [tariefForm, tariefEindeForm, tariefWegForm]);

const optieVelden = {
  maanden: geheelGetal('het aantal maanden', { min: 1, max: 120 }),
  besluitMaandenVooraf: geheelGetal('het aantal maanden', { max: 60 }),
};
export const optieForm = z.object({ daad: z.literal('toevoegen'), ...optieVelden, versie });
export const optieBesluitForm = z.object({
  daad: z.literal('besluiten'),
  volgnummer: geheelGetal('de optie', { min: 1 }),
  besluit: keuze('wat u met de optie doet', ['gebruiken', 'laten-vervallen']),
  motivering: toelichting(),
  versie,
});
const optieWegForm = z.object({
  daad: z.literal('weghalen'),
  volgnummer: geheelGetal('de optie', { min: 1 }),
  versie,
});
export const optiesForm = z.discriminatedUnion('daad', [optieForm, optieBesluitForm, optieWegForm]);

const documentSoorten = ['contract', 'bijlage', 'brief', 'bewijs'] as const;
export const documentForm = z.object({
  daad: z.literal('plaatsen'),
  bestand: bestandVeld(),
  soort: keuze('de soort', documentSoorten),
  voorContractant: vinkje(),
  versie,
});
const documentWegForm = z.object({ daad: z.literal('weghalen'), bijlageId: tekst('het document'), versie });
export const documentenForm = z.discriminatedUnion('daad', [documentForm, documentWegForm]);

/** A contract of a family with the version that the page showed: `id:versie`. */
const gekozen = () =>
  optioneleMeerkeuze().transform((waarden, context) =>
    waarden.flatMap((waarde) => {
      const [, id, versie] = /^(.+):(\d+)$/.exec(waarde) ?? [];
      if (id && versie) return [{ id, versie: Number(versie) }];
      context.addIssue({ code: 'custom', message: 'Kies een contract uit de lijst.' });
      return [];
    }),
  );
const contracten = gekozen().refine((lijst) => lijst.length > 0, { error: 'Kies minstens één contract.' });

export const familieForm = z.discriminatedUnion('daad', [
  z.object({ daad: z.literal('aanbieden'), contracten }),
  z.object({ daad: z.literal('ondertekenen'), contracten, ...handtekeningen }).refine(minstensEen, geenDatum),
  z.object({ daad: z.literal('activeren'), contracten }),
]);
