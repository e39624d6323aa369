import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import { type AanbestedingDetails, aanbestedingRedenen } from './redenen';
import { type AanbestedingStatus, aanbestedingStatus } from './status';

/** Reasons of the commands on percelen that the pure rules do not know. */
type Details = {
  'niet-te-bewerken': { status: AanbestedingStatus };
  'gemeente-niet-in-verband': Record<never, never>;
  'opvolger-onbekend': Record<never, never>;
  'opvolger-maakt-kring': Record<never, never>;
};
export type PerceelFout = FoutVan<Details>;

const redenen: Redenen<AanbestedingDetails & Details> = {
  ...aanbestedingRedenen,
  'niet-te-bewerken': ({ status }) =>
    `Dit perceel kunt u niet (meer) wijzigen: de aanbesteding heeft de status “${aanbestedingStatus[status].label}”.`,
  'gemeente-niet-in-verband': () =>
    'U koos een gemeente die niet bij dit samenwerkingsverband hoort. Kies alleen gemeenten uit de lijst.',
  'opvolger-onbekend': () => 'Kies een perceel uit de lijst.',
  'opvolger-maakt-kring': () => 'Het gekozen perceel gaat zelf (via een ander) verder in dit perceel. Kies een ander.',
};
export const perceelTeksten = tekstenVan(redenen);
