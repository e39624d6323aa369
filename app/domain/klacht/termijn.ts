import { addDagen, type Dag, dagenTussen } from '~/platform/dates';
import { addWerkdagen, eindDagTermijn } from '~/platform/feestdagen';
import { isLopend, type KlachtStatus } from './status';

/** The term clock of a complaint. Day 1 is the day after receipt. */

/** In calendar days unless said otherwise; settings of the day of receipt. */
export type Termijnregels = {
  readonly afhandelenDagen: number;
  readonly afhandelenCommissieDagen: number;
  /** The most that handling can be put off, once. */
  readonly verdagenDagen: number;
  readonly ontvangstWerkdagen: number;
  readonly buitenBehandelingDagen: number;
  readonly sluitenDagen: number;
};

export type KlachtInTermijn = {
  readonly status: KlachtStatus;
  readonly ontvangenDatum: Dag;
  readonly bevestigdDatum: Dag | null;
  readonly commissie: boolean;
  readonly verdaagdDagen: number;
  readonly instemmingTotDatum: Dag | null;
  readonly afgehandeldDatum: Dag | null;
};

const basisDagen = ({ commissie }: KlachtInTermijn, regels: Termijnregels) =>
  commissie ? regels.afhandelenCommissieDagen : regels.afhandelenDagen;

/** The last day to confirm receipt. */
export const bevestigenUiterlijk = ({ ontvangenDatum }: KlachtInTermijn, regels: Termijnregels): Dag =>
  addWerkdagen(ontvangenDatum, regels.ontvangstWerkdagen);

/** The last day to tell that it is put aside. */
export const buitenBehandelingUiterlijk = ({ ontvangenDatum }: KlachtInTermijn, regels: Termijnregels): Dag =>
  eindDagTermijn(addDagen(ontvangenDatum, regels.buitenBehandelingDagen));

/** The last day of the term without putting off. */
export const basisUiterlijk = (klacht: KlachtInTermijn, regels: Termijnregels): Dag =>
  eindDagTermijn(addDagen(klacht.ontvangenDatum, basisDagen(klacht, regels)));

/**
 * The last day to finish: the term with what it was put off by, moved to a working day, or the later day that was
 * agreed upon in writing (which is as agreed).
 * @source Awb art. 9:11; Algemene termijnenwet art. 1 lid 1
 */
export function afhandelenUiterlijk(klacht: KlachtInTermijn, regels: Termijnregels): Dag {
  const dagen = basisDagen(klacht, regels) + klacht.verdaagdDagen;
  const wettelijk = eindDagTermijn(addDagen(klacht.ontvangenDatum, dagen));
  const { instemmingTotDatum } = klacht;
  return instemmingTotDatum !== null && instemmingTotDatum > wettelijk ? instemmingTotDatum : wettelijk;
}

/** What has to be done next and by when; null once nothing has. */
export type VolgendeTermijn = { readonly wat: 'bevestigen' | 'afhandelen' | 'sluiten'; readonly dag: Dag };

export function volgendeTermijn(klacht: KlachtInTermijn, regels: Termijnregels): VolgendeTermijn | null {
  if (klacht.status === 'ontvangen') return { wat: 'bevestigen', dag: bevestigenUiterlijk(klacht, regels) };
  if (isLopend(klacht.status)) return { wat: 'afhandelen', dag: afhandelenUiterlijk(klacht, regels) };
  return klacht.status === 'afgehandeld' && klacht.afgehandeldDatum !== null
    ? { wat: 'sluiten', dag: addDagen(klacht.afgehandeldDatum, regels.sluitenDagen) }
    : null;
}

/** Whether handling runs and one of its terms has passed. */
export function isTeLaat(klacht: KlachtInTermijn, regels: Termijnregels, vandaag: Dag): boolean {
  if (!isLopend(klacht.status)) return false;
  const bevestigen = klacht.status === 'ontvangen' && bevestigenUiterlijk(klacht, regels) < vandaag;
  return bevestigen || afhandelenUiterlijk(klacht, regels) < vandaag;
}

/** Whether it was finished in time; null while it was not finished, or when it ended without a judgement. */
export const isOpTijd = (klacht: KlachtInTermijn, regels: Termijnregels): boolean | null =>
  klacht.afgehandeldDatum === null ? null : klacht.afgehandeldDatum <= afhandelenUiterlijk(klacht, regels);

/** How far a term has run: the days that passed and the days that it has, both at least 0. */
export const verloop = (van: Dag, uiterlijk: Dag, vandaag: Dag) => ({
  verstreken: Math.max(0, dagenTussen(van, vandaag)),
  lengte: Math.max(1, dagenTussen(van, uiterlijk)),
});
