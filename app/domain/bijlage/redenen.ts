import type { FoutVan, Redenen } from '~/platform/result';

export type BijlageDetails = {
  'bestand-soort-onbekend': { naam: string };
};
export type BijlageFout = FoutVan<BijlageDetails>;

/** To be spread into the reasons of a noun with uploads. */
export const bijlageRedenen: Redenen<BijlageDetails> = {
  'bestand-soort-onbekend': ({ naam }) =>
    `“${naam}” is geen bestand dat u hier kunt plaatsen, of de inhoud past niet bij de naam. Kies een pdf, png, jpg, docx, xlsx, odt, csv of txt.`,
};
