import { formatDatum } from '~/platform/format';
import { type Failure, type FoutVan, type NietCompleet, type Redenen, tekstenVan } from '~/platform/result';
import { trajectTeksten as regelTeksten, type TrajectFout, veldVan } from './rules';

/** Why an act on a traject is refused, besides what its days and words say themselves (`rules.ts`). */
type Details = {
  'gemeente-onbekend': Record<never, never>;
  'nummer-bezet': Record<never, never>;
  'niets-gewijzigd': Record<never, never>;
  'eerder-dan-start': { bij: string; sinds: string };
  'feit-ligt-in-de-toekomst': { datum: string };
  'feit-voor-plicht': { plichtDatum: string };
  'feit-uit-rapportage': Record<never, never>;
  'feit-bestaat-al': { datum: string };
  'feit-onbekend': Record<never, never>;
};
export type TrajectWeigering = FoutVan<Details>;

const redenen: Redenen<Details> = {
  'gemeente-onbekend': () => 'Kies een gemeente uit de lijst.',
  'nummer-bezet': () => 'Dit trajectnummer is al in gebruik. Kies een ander nummer, of laat het leeg.',
  'niets-gewijzigd': () => 'Er is niets gewijzigd. Pas iets aan, of ga terug naar het traject.',
  'eerder-dan-start': ({ bij, sinds }) =>
    `Het traject loopt bij ${bij} sinds ${formatDatum(sinds)}. Vul een latere einddatum in.`,
  'feit-ligt-in-de-toekomst': ({ datum }) => `${formatDatum(datum)} ligt in de toekomst. Leg vast wat al gebeurd is.`,
  'feit-voor-plicht': ({ plichtDatum }) =>
    `Kies een dag die niet voor het begin van de inburgeringsplicht ligt (${formatDatum(plichtDatum)}).`,
  'feit-uit-rapportage': () =>
    'Dit komt uit een goedgekeurde maandrapportage. Vraag de contractmanager om die te corrigeren.',
  'feit-bestaat-al': ({ datum }) => `Dit staat er al, met de dag ${formatDatum(datum)}.`,
  'feit-onbekend': () => 'Dit staat er niet (meer). Kies iets uit de lijst.',
};
const eigenTeksten = tekstenVan(redenen);

const isRegel = (fout: Failure): fout is TrajectFout | NietCompleet<TrajectFout> =>
  fout.reden === 'niet-compleet' || !Object.hasOwn(redenen, fout.reden);

export const trajectTeksten = (fout: TrajectWeigering | TrajectFout | NietCompleet<TrajectFout>): string[] =>
  isRegel(fout) ? regelTeksten(fout) : eigenTeksten(fout);

/** The sentences of a refusal by the field that they are about; '' for the form as a whole. */
export function perVeld(fout: TrajectWeigering | TrajectFout | NietCompleet<TrajectFout>): Record<string, string[]> {
  if (fout.reden !== 'niet-compleet') {
    const veld = {
      'gemeente-onbekend': 'gemeenteId',
      'nummer-bezet': 'trajectnummer',
      'eerder-dan-start': 'eindDatum',
    };
    return { [veld[fout.reden as keyof typeof veld] ?? '']: trajectTeksten(fout) };
  }
  const perVeld: Record<string, string[]> = {};
  for (const punt of fout.details.punten) {
    const veld = veldVan(punt) === 'status' ? 'eindReden' : veldVan(punt);
    perVeld[veld] = [...(perVeld[veld] ?? []), ...regelTeksten(punt)];
  }
  return perVeld;
}
