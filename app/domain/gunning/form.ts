import { z } from 'zod';
import {
  dag,
  keuze,
  optioneelGeheelGetal,
  optioneleDag,
  optioneleTekst,
  tekst,
  versieVeld,
  vinkje,
} from '~/platform/fields';
import { type CombinantRol, combinantRolNamen } from '../aanbieder/status';
import { type NietGegundReden, nietGegundRedenen, type ZonderStandstill, zonderStandstillNamen } from './status';

const sleutels = <K extends string>(namen: Record<K, unknown>) => Object.keys(namen) as [K, ...K[]];

const partijRij = z.object({ partijId: optioneleTekst(80), toelichting: optioneleTekst(2000) });
const lidRij = z.object({
  aanbiederId: optioneleTekst(80),
  rol: keuze('de rol', sleutels<CombinantRol>(combinantRolNamen)).optional(),
  levert: vinkje(),
});

/** Gegunden that exist; rows without a choice fall out. */
const partijen = z
  .array(partijRij)
  .max(50, { error: 'Kies hoogstens 50 partijen.' })
  .optional()
  .transform((rijen = []) =>
    rijen.flatMap(({ partijId, toelichting }) => (partijId === null ? [] : [{ partijId, toelichting }])),
  );

/** The parties of a combinatie that does not exist yet: none, or at least two different ones. */
const leden = z
  .array(lidRij)
  .max(20, { error: 'Kies hoogstens 20 aanbieders.' })
  .optional()
  .transform((rijen = [], context) => {
    const gekozen = rijen.flatMap(({ aanbiederId, rol = 'onbekend', levert }) =>
      aanbiederId === null ? [] : [{ aanbiederId, rol, levert }],
    );
    const uniek = new Set(gekozen.map(({ aanbiederId }) => aanbiederId));
    if (uniek.size < gekozen.length) {
      context.addIssue({ code: 'custom', message: 'Een aanbieder staat twee keer in de combinatie. Haal er één weg.' });
    } else if (gekozen.length === 1) {
      context.addIssue({ code: 'custom', message: 'Kies minstens twee aanbieders voor de combinatie, of geen.' });
    }
    return gekozen;
  });

const gegunden = { partijen, combinatieNaam: optioneleTekst(200), leden };

export const gunningForm = z.object({
  versie: versieVeld(),
  ...gegunden,
  verzondenDatum: dag('de dag waarop u de beslissing verzond'),
  motivering: optioneleTekst(20_000),
});
export type GunningInvoer = z.output<typeof gunningForm>;

export const nietGunningForm = z.object({
  versie: versieVeld(),
  reden: keuze('waarom u niet gunt', sleutels<NietGegundReden>(nietGegundRedenen)),
  motivering: tekst('de motivering', 4000),
});

export const kortGedingForm = z.object({ versie: versieVeld(), datum: dag('de datum') });

export const definitiefForm = z.object({
  versie: versieVeld(),
  datum: dag('de dag van de definitieve gunning'),
  zonder: keuze('een reden', sleutels<ZonderStandstill>(zonderStandstillNamen)).optional(),
});

export const eldersUitkomsten = [
  'gegund',
  'voorlopig-gegund',
  'in-beoordeling',
  'open',
  'geen-inschrijvingen',
  'niet-gegund',
  'ingetrokken',
] as const;

export const eldersForm = z.object({
  versie: versieVeld(),
  uitkomst: keuze('hoe het afliep', eldersUitkomsten),
  aantalInschrijvers: optioneelGeheelGetal({ max: 1000 }),
  ...gegunden,
  beslissingVerzondenDatum: optioneleDag(),
  gegundDatum: optioneleDag(),
  startDatum: optioneleDag(),
  toelichting: optioneleTekst(),
  bron: tekst('de bron'),
});
export type EldersInvoer = z.output<typeof eldersForm>;
