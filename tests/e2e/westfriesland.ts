import { seedId } from '../../seeds/dsl/deel';
import { opdrachten } from '../../seeds/stories/westfriesland-toewijzingen';
import { levenslopen } from '../../seeds/stories/westfriesland-trajecten';

/** Records of the demonstration of Westfriesland on 3 July 2023: their ids, by what they are. */

const lopen = levenslopen();
const alle = opdrachten(lopen);
type Loop = (typeof lopen)[number];
type Opdracht = (typeof alle)[number];

const gevonden = <T>(wat: T | undefined): T => {
  if (wat === undefined) throw new Error('The demonstration has no such record');
  return wat;
};

/** The contracts of a gemeente: for the B1- and Z-route, and for maatschappelijke begeleiding. */
export const contractVan = (gemeente: string) => seedId(`contract:t4:${gemeente}`);
const begeleidingVan = (gemeente: string) => seedId(`contract:t6:${gemeente}`);
/** The reports of a month about them. */
export const rapportageVan = (gemeente: string, maand = '2023-06') =>
  seedId(`maandrapportage:${contractVan(gemeente)}:${maand}:1`);
export const begeleidingsrapportageVan = (gemeente: string, maand = '2023-06') =>
  seedId(`maandrapportage:${begeleidingVan(gemeente)}:${maand}:1`);
/** The first traject, and the first toewijzing of a leerroute, that is like this. */
export const trajectnummer = (isZo: (loop: Loop) => boolean) => gevonden(lopen.find(isZo)).nummer;
export const toewijzing = (isZo: (opdracht: Opdracht) => boolean) =>
  gevonden(alle.find((opdracht) => opdracht.soort === 'leerroute' && isZo(opdracht))).id;

/** The first individual contract that runs, or that was offered. */
export const individueelContract = (status: 'lopend' | 'aangeboden') => {
  const rollen: readonly unknown[] = status === 'lopend' ? ['hbo', 'wo'] : ['hbo-aangeboden'];
  const { id } = gevonden(lopen.find(({ rol }) => rollen.includes(rol)));
  return { id: seedId(`individueel-contract:${id}`) };
};

export const fioletEdinova = seedId('combinatie:fiolet-edinova');
export const nltrainingNewbees = seedId('combinatie:nltraining-newbees');

/** The address of the voortgangsrapportage over the year of the source, in one of its forms. */
export const voortgang = (vorm: '' | '.json' | '.pdf' | '.xlsx' = '') =>
  `/verantwoording/voortgangsrapportage${vorm}?regio=westfriesland&van=2022-07-01&tot=2023-07-01`;
