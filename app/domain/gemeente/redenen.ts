import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import { type OrganisatieDetails, organisatieRedenen } from '../organisatie/redenen';
import { type BestaanFout, bestaanRedenen } from './rules';

type Details = OrganisatieDetails & { 'cbs-code-bestaat': { cbsCode: string; naam: string } };
export type GemeenteFout = FoutVan<Details> | BestaanFout;

const redenen: Redenen<Details> = {
  ...organisatieRedenen,
  'cbs-code-bestaat': ({ cbsCode, naam }) => `${cbsCode} is al de code van ${naam}. Kijk de code na bij het CBS.`,
};

export const gemeenteTeksten = tekstenVan({ ...redenen, ...bestaanRedenen });

/** The field beside which each reason is shown. */
export const gemeenteVelden = {
  'naam-lijkt-op': 'andereNaam',
  'cbs-code-bestaat': 'cbsCode',
  'eindigt-voor-begin': 'tot',
  'opvolger-zonder-einde': 'tot',
  'opvolger-is-zelf': 'opvolgerId',
  'opvolger-bestaat-niet': 'opvolgerId',
  'is-zelf-opvolger': 'van',
} as const;

/** The same for the form of a herindeling. */
export const herindelingVelden = {
  ...gemeenteVelden,
  'eindigt-voor-begin': 'dag',
  'is-zelf-opvolger': 'dag',
} as const;
