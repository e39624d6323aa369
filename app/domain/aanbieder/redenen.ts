import type { Dag } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import type { GelijkendeAanbieder } from './rules-gelijkenis';

type Geen = Record<never, never>;
type Details = {
  'kvk-bestaat-al': { naam: string };
  'lijkt-op-andere': { gelijkenissen: readonly GelijkendeAanbieder[] };
  'naam-datum-ontbreekt': { oud: string };
  'naam-in-de-toekomst': { vanaf: Dag };
  'naam-voor-vorige': { oud: string; vorigeVan: Dag };
  'naam-al-gebruikt': { naam: string };
  'datum-in-de-toekomst': { datum: Dag };
  'combinant-onbekend': Geen;
  'combinant-dubbel': { naam: string };
  'te-weinig-combinanten': Geen;
  'niemand-levert': Geen;
  'aandelen-boven-100': { som: number };
  'aandelen-geen-100': { som: number };
  'combinant-heeft-contract': { naam: string };
  'combinatie-lijkt': { namen: readonly string[] };
};
export type AanbiederFout = FoutVan<Details>;

export const aanbiederRedenen: Redenen<Details> = {
  'kvk-bestaat-al': ({ naam }) =>
    `Dit KvK-nummer is al van ${naam}. Eén nummer is één organisatie: wijzig die aanbieder, of verbeter het nummer.`,
  'lijkt-op-andere': ({ gelijkenissen }) =>
    gelijkenissen.length === 1
      ? 'Deze aanbieder lijkt op een aanbieder die er al is. Kijk hieronder of het dezelfde is.'
      : 'Deze aanbieder lijkt op aanbieders die er al zijn. Kijk hieronder of het dezelfde is.',
  'naam-datum-ontbreekt': ({ oud }) =>
    `Vul in vanaf welke dag de nieuwe naam geldt. Tot die dag blijft de naam ${oud}.`,
  'naam-in-de-toekomst': ({ vanaf }) =>
    `De nieuwe naam kan niet na vandaag ingaan (${formatDatum(vanaf)}). Leg de naam vast zodra hij geldt.`,
  'naam-voor-vorige': ({ oud, vorigeVan }) =>
    `De naam ${oud} ging in op ${formatDatum(vorigeVan)}. Een nieuwe naam kan pas daarna ingaan.`,
  'naam-al-gebruikt': ({ naam }) =>
    `De naam ${naam} staat al in de geschiedenis van deze aanbieder. Voeg hem toe als andere schrijfwijze.`,
  'datum-in-de-toekomst': ({ datum }) =>
    `Deze dag (${formatDatum(datum)}) ligt in de toekomst. Kies vandaag of eerder.`,
  'combinant-onbekend': () => 'Kies in elke regel een aanbieder uit de lijst.',
  'combinant-dubbel': ({ naam }) => `${naam} staat er twee keer in. Haal een van de twee weg.`,
  'te-weinig-combinanten': () => 'Een combinatie heeft minstens twee aanbieders. Voeg er een toe.',
  'niemand-levert': () => 'Kruis bij minstens één aanbieder aan dat hij zelf levert.',
  'aandelen-boven-100': ({ som }) => `De aandelen tellen op tot ${som}%. Samen mogen ze hoogstens 100% zijn.`,
  'aandelen-geen-100': ({ som }) =>
    `De aandelen tellen op tot ${som}%. Vult u ze allemaal in, dan moeten ze samen 100% zijn.`,
  'combinant-heeft-contract': ({ naam }) =>
    `${naam} kan er niet meer uit: de combinatie heeft al een contract. Leg een wissel van aanbieder vast bij het contract.`,
  'combinatie-lijkt': ({ namen }) =>
    `Dezelfde aanbieders vormen al een combinatie: ${namen.join(', ')}. Is dit echt een andere, bevestig dat dan hieronder.`,
};
export const aanbiederTeksten = tekstenVan(aanbiederRedenen);

/** The field beside which a reason belongs. */
export const aanbiederVelden = {
  'kvk-bestaat-al': 'kvkNummer',
  'naam-datum-ontbreekt': 'naamVanaf',
  'naam-in-de-toekomst': 'naamVanaf',
  'naam-voor-vorige': 'naamVanaf',
  'naam-al-gebruikt': 'naam',
  'datum-in-de-toekomst': 'datum',
} as const satisfies Partial<Record<AanbiederFout['reden'], string>>;
