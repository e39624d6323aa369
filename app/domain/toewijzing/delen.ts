import type { ToewijzingDaad } from './status';

/** The last part of the address of each act. */
export const deelVan: Readonly<Record<ToewijzingDaad, string>> = {
  'wijs-toe': 'toewijzen',
  accepteer: 'antwoord',
  weiger: 'antwoord',
  start: 'start',
  onderbreek: 'onderbreking',
  hervat: 'hervatting',
  'rond-af': 'afronding',
  beeindig: 'beeindiging',
  'draag-over': 'overdracht',
  annuleer: 'annulering',
};
