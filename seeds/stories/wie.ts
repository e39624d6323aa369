import { gemeenteId } from '../dsl';

/** The gemeenten of the stories by name; their rows are reference data. */
export const gm = {
  hoorn: gemeenteId('GM0405'),
  opmeer: gemeenteId('GM0432'),
  koggenland: gemeenteId('GM1598'),
  medemblik: gemeenteId('GM0420'),
  stedeBroec: gemeenteId('GM0532'),
  enkhuizen: gemeenteId('GM0388'),
  drechterland: gemeenteId('GM0498'),
  borgerOdoorn: gemeenteId('GM1681'),
  coevorden: gemeenteId('GM0109'),
  deWolden: gemeenteId('GM1690'),
  emmen: gemeenteId('GM0114'),
  hoogeveen: gemeenteId('GM0118'),
  middenDrenthe: gemeenteId('GM1731'),
  alkmaar: gemeenteId('GM0361'),
  heerhugowaard: gemeenteId('GM0398'),
  dijkEnWaard: gemeenteId('GM1980'),
  amsterdam: gemeenteId('GM0363'),
  diemen: gemeenteId('GM0384'),
  uithoorn: gemeenteId('GM0451'),
  ouderAmstel: gemeenteId('GM0437'),
  albrandswaard: gemeenteId('GM0613'),
  barendrecht: gemeenteId('GM0489'),
  ridderkerk: gemeenteId('GM0597'),
  rotterdam: gemeenteId('GM0599'),
} as const;

/** Name and id, in the order of the source. */
export const zevenWestfriese = [
  ['Stede Broec', gm.stedeBroec],
  ['Enkhuizen', gm.enkhuizen],
  ['Drechterland', gm.drechterland],
  ['Hoorn', gm.hoorn],
  ['Koggenland', gm.koggenland],
  ['Medemblik', gm.medemblik],
  ['Opmeer', gm.opmeer],
] as const;
/** All but Hoorn, which does maatschappelijke begeleiding itself (S4 1.4.2). */
export const zesWestfriese = zevenWestfriese.filter(([, id]) => id !== gm.hoorn);
export const zesDrentse = [gm.borgerOdoorn, gm.coevorden, gm.deWolden, gm.emmen, gm.hoogeveen, gm.middenDrenthe];
export const idsVan = (gemeenten: readonly (readonly [string, string])[]) => gemeenten.map(([, id]) => id);

/** Said wherever a source is silent and the demonstration needs a date or an amount. */
export const gekozen = 'Looptijd en tarief zijn voor de demonstratie gekozen; de bron noemt ze niet.';
