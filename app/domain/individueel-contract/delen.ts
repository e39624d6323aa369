import type { DaadDeel } from './form';
import type { IndividueelDaad } from './status';

/** The last part of the address of each act. */
export const deelVan: Readonly<Record<IndividueelDaad, DaadDeel>> = {
  akkoord: 'akkoord',
  'bied-aan': 'aanbod',
  teken: 'ondertekening',
  start: 'start',
  'rond-af': 'afronding',
  beeindig: 'beeindiging',
  'wijs-af': 'afwijzing',
  'trek-in': 'intrekking',
};
