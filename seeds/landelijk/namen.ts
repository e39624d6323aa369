/** Names that sound Dutch and belong to nobody. */
const begin =
  'Aal Beem Berk Brink Dille Duin Eik Els Esch Gouw Heem Heg Hulst Kamp Klaver Koren Kreek Lier Linde Maar Meent Molen Mos Oever Olm Raap Ried Riet Schans Sloot Stroom Terp Tol Vaart Varen Vlier Wal Wilg Wolde Zegge'.split(
    ' ',
  );
const eind =
  'bosch broek daal dijkse donk drift eind gaarde haghe hoek hoeven kamp kolk kroft laar mark meden rak schoten stee vorden voort waarden'.split(
    ' ',
  );

/** So many different names of places, the same at every load. */
export const plaatsnamen = (aantal: number): string[] =>
  Array.from({ length: aantal }, (_, nummer) => {
    const voor = begin[nummer % begin.length] ?? '';
    const achter = eind[(Math.floor(nummer / begin.length) * 7 + nummer) % eind.length] ?? '';
    return `${voor}${achter}`;
  });

const merken =
  'Anker Baken Balans Brug Delta Doel Essentie Forum Gilde Horizont Kader Kern Kompas Ladder Motief Nexus Opmaat Passage Route Schakel Spiraal Stap Terras Tij Trede Uitzicht Venster Vizier Wending Zenit'.split(
    ' ',
  );
const soorten = [
  ['taal', (merk: string) => `${merk} Taaltrainingen`],
  ['taal', (merk: string) => `Taalbureau ${merk}`],
  ['taalschakel', (merk: string) => `${merk} College`],
  ['maatschappelijk', (merk: string) => `Stichting ${merk}`],
] as const;

/** Thirty of each kind: two kinds teach languages, one the Onderwijsroute, one gives guidance. */
export const aanbiedernamen = soorten.flatMap(([soort, naam]) => merken.map((merk) => ({ soort, naam: naam(merk) })));
