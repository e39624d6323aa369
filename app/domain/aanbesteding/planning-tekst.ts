import { dagNummer, dagVanNummer, formatDagKort, formatDatum } from '~/platform/format';
import { planningNamen } from './namen';
import type { PlanningsAandachtspunt } from './planningscontrole';
import type { Procedureprofiel, Termijn } from './procedure';
import type { PlanningSoort } from './termijnen';

type Moment = { readonly soort: PlanningSoort; readonly van: string; readonly tot: string };
/** A row of the drawn timeline (`TijdlijnRegel` of the screens). */
type Regel = {
  label: string;
  tekst: string;
  van: string;
  tot: string;
  soort: 'wettelijk' | 'gepland' | 'gedaan';
  bron?: string;
};

/** '16 feb 2023 – 9 mrt 2023', or one day. @param tot exclusive */
export function periodeKort(van: string, tot: string): string {
  const laatste = dagVanNummer(dagNummer(tot) - 1);
  return laatste === van ? formatDagKort(van) : `${formatDagKort(van)} – ${formatDagKort(laatste)}`;
}

/** The minimum that the profile gives for a step, if it gives one. */
export function termijnVan(profiel: Procedureprofiel, soort: PlanningSoort): Termijn | null {
  if (soort === 'inschrijven') return profiel.inschrijven.normaal;
  if (soort === 'nota-van-inlichtingen') return profiel.notaVanInlichtingen.normaal;
  return soort === 'opschortende-termijn' ? profiel.standstill : null;
}

type Bron = { bronNotatie: string | null; toelichting: string | null };
const geenBron: Bron = { bronNotatie: null, toelichting: null };

const voorPublicatie: ReadonlySet<PlanningSoort> = new Set(['marktconsultatie', 'voorbereiding']);

/**
 * A moment as the timeline draws it: what is over is done, what the law fixes is hatched, the rest is planned.
 * @param gepubliceerd without a publication none of the steps from there on can be done, whatever the plan said
 */
export function tijdlijnRegel(
  moment: Moment & Partial<Bron>,
  profiel: Procedureprofiel,
  vandaag: string,
  gepubliceerd = true,
): Regel {
  const { soort, van, tot } = moment;
  const { bronNotatie, toelichting } = { ...geenBron, ...moment };
  const termijn = termijnVan(profiel, soort);
  const wettelijk = termijn?.hardheid === 'wet';
  const notatie = bronNotatie ? ` (“${bronNotatie}”)` : '';
  return {
    label: planningNamen[soort],
    tekst: `${periodeKort(van, tot)}${notatie}`,
    van,
    tot,
    soort:
      tot <= vandaag && (gepubliceerd || voorPublicatie.has(soort)) ? 'gedaan' : wettelijk ? 'wettelijk' : 'gepland',
    bron: [toelichting, wettelijk ? termijn?.bron : null].filter(Boolean).join(' · ') || undefined,
  };
}

const problemen: Record<PlanningsAandachtspunt['probleem'], (naam: string, grens: string) => string> = {
  'te-vroeg': (naam, grens) => `${naam}: dit is te vroeg. Het kan op zijn vroegst op ${grens}.`,
  'te-laat': (naam, grens) => `${naam}: dit is te laat. Het moet uiterlijk op ${grens}.`,
  'te-kort': (naam, grens) => `${naam}: dit is te kort. De laatste dag moet minstens ${grens} zijn.`,
  'geen-werkdag': (naam, grens) => `${naam}: dit is geen werkdag. De eerste werkdag is ${grens}.`,
  volgorde: (naam) => `${naam}: dit begint eerder dan de stap ervoor.`,
};

/** One sentence for a point of the plan, with where the limit comes from. */
export function aandachtspuntTekst({ soort, probleem, grens, bron, hardheid }: PlanningsAandachtspunt) {
  const naam = soort === 'inschrijven' ? 'Sluiting van de inschrijving' : planningNamen[soort];
  return { tekst: problemen[probleem](naam, grens ? formatDatum(grens) : ''), bron, wettelijk: hardheid === 'wet' };
}
