/**
 * The figures that a gemeente supplies itself, because no traject carries them: key, name, unit, part of the
 * voortgangsrapportage and source. A new series is a line here; form, import, export and work list follow.
 */
type Definitie = {
  naam: string;
  eenheid: string;
  /** The part of the voortgangsrapportage that shows it. */
  onderdeel: string;
  uitleg: string;
  bron: string;
  /** Other names under which a table may carry it. */
  ook: readonly string[];
};

export const cijferreeksen = {
  gehuisvest: {
    naam: 'Aantal gehuisvest',
    eenheid: 'personen',
    onderdeel: 'inburgeraars',
    uitleg:
      'Statushouders die in de gemeente zijn gehuisvest, met hun kinderen. Kinderen zijn niet inburgeringsplichtig.',
    bron: 'S4 2.2, voetnoot 8',
    ook: ['gehuisvest', 'aantal gehuisveste statushouders', 'gehuisvest (incl. kinderen)', 'gehuisveste statushouders'],
  },
  ontzorgTrajecten: {
    naam: 'Ontzorgen: aantal trajecten',
    eenheid: 'trajecten',
    onderdeel: 'financieel-ontzorgen',
    uitleg: 'Statushouders voor wie de gemeente vaste lasten betaalt uit de uitkering. Nareizigers tellen niet mee.',
    bron: 'S4 2.3.5',
    ook: ['aantal trajecten', 'ontzorgen trajecten', 'trajecten ontzorgen', 'financieel ontzorgen: aantal trajecten'],
  },
  ontzorgVerlengd: {
    naam: 'Ontzorgen: verlengd na zes maanden',
    eenheid: 'trajecten',
    onderdeel: 'financieel-ontzorgen',
    uitleg: 'De trajecten ontzorgen die na zes maanden zijn verlengd.',
    bron: 'S4 2.3.5',
    ook: [
      'verlengd na zes maanden',
      'verlengd na 6 maanden',
      'ontzorgen verlengd',
      'ontzorgen: verlengd na 6 mnd',
      'financieel ontzorgen: verlengd na zes maanden',
    ],
  },
} as const satisfies Record<string, Definitie>;

export type Cijferreeks = keyof typeof cijferreeksen;
export const cijferreeksSleutels = Object.keys(cijferreeksen) as [Cijferreeks, ...Cijferreeks[]];

export const isCijferreeks = (sleutel: string): sleutel is Cijferreeks => Object.hasOwn(cijferreeksen, sleutel);
