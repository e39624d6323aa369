import { type FoutVan, type Redenen, tekstenVan } from '~/platform/result';
import { type AanbestedingDetails, aanbestedingRedenen } from '../aanbesteding/redenen';
import { aanbiederRedenen } from '../aanbieder/redenen';
import { gunningRedenen } from './redenen';

/** Reasons of the commands that the pure rules do not know: about the parties that were chosen. */
type PartijDetails = {
  'partij-onbekend': Record<never, never>;
  'combinatie-bestaat-al': { naam: string };
};
export type PartijFout = FoutVan<PartijDetails>;
type DatumDetails = Pick<AanbestedingDetails, 'datums-kloppen-niet'>;
export type DatumFout = FoutVan<DatumDetails & Pick<AanbestedingDetails, 'datum-in-de-toekomst'>>;

const partijRedenen: Redenen<PartijDetails> = {
  'partij-onbekend': () => 'U koos een partij die niet (meer) bestaat. Kies opnieuw uit de lijst.',
  'combinatie-bestaat-al': ({ naam }) => `Deze combinatie bestaat al: “${naam}”. Kies die uit de lijst.`,
};

const combinatieRedenen = {
  'combinant-onbekend': aanbiederRedenen['combinant-onbekend'],
  'combinant-dubbel': aanbiederRedenen['combinant-dubbel'],
  'te-weinig-combinanten': aanbiederRedenen['te-weinig-combinanten'],
  'niemand-levert': aanbiederRedenen['niemand-levert'],
};

export const gunTeksten = tekstenVan({
  ...combinatieRedenen,
  ...gunningRedenen,
  ...partijRedenen,
  'datums-kloppen-niet': aanbestedingRedenen['datums-kloppen-niet'],
});
export const eldersTeksten = tekstenVan({ ...combinatieRedenen, ...aanbestedingRedenen, ...partijRedenen });
