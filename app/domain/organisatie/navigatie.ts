import { paths } from '~/platform/paths';

/** The three lists of organisations, as tabs above each of them. */
export const organisatieTabs = [
  { label: 'Gemeenten', to: paths.beheer('gemeenten') },
  { label: 'Samenwerkingsverbanden', to: paths.beheer('samenwerkingsverbanden') },
  { label: 'Inkoopbureaus', to: paths.beheer('inkoopbureaus') },
];

type Kruimel = { label: string; to?: string };

/** The way back: by Beheer for who may manage, otherwise by the work list. */
export const organisatieKruimels = (beheren: boolean, ...verder: Kruimel[]): Kruimel[] => [
  beheren ? { label: 'Beheer', to: paths.beheer() } : { label: 'Vandaag', to: paths.vandaag() },
  ...verder,
];

export const gemeentenKruimel = { label: 'Gemeenten', to: paths.beheer('gemeenten') };
export const verbandenKruimel = { label: 'Samenwerkingsverbanden', to: paths.beheer('samenwerkingsverbanden') };
export const bureausKruimel = { label: 'Inkoopbureaus', to: paths.beheer('inkoopbureaus') };
