import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import { type OrganisatieDetails, organisatieRedenen } from '../organisatie/redenen';
import { type DeelnameFout, deelnameRedenen } from './rules';

type Details = OrganisatieDetails & { 'deelname-onbekend': Record<never, never> };
export type VerbandFout = FoutVan<Details> | DeelnameFout;

const redenen: Redenen<Details> = {
  ...organisatieRedenen,
  'deelname-onbekend': () => 'Kies deelnames uit de lijst, die op de einddatum nog lopen.',
};

export const verbandTeksten = tekstenVan({ ...redenen, ...deelnameRedenen });

/** The field beside which each reason is shown. */
export const verbandVelden = {
  'naam-lijkt-op': 'andereNaam',
  'eindigt-voor-begin': 'tot',
  'gemeente-bestaat-niet': 'gemeenten',
  'gemeente-onbekend': 'gemeenten',
  'doet-al-mee': 'gemeenten',
  'penvoerder-doet-niet-mee': 'penvoerderId',
  'deelname-onbekend': 'deelnames',
} as const;
