/** What AMRD's plan says, for the tender itself and for its repetition in the demonstration. */

/** R-A5: what the tender documents will ask (S1 5.2). */
export const programmaVanEisen = [
  'Instroom op elk moment.',
  'Flexibel onderwijs: meer of minder intensief, avondlessen, lessen op de werkplek.',
  'Gezins- en overige migranten kunnen meedoen op dezelfde voorwaarden.',
  'Inburgeraars kunnen ook buiten de regio lessen (Meppel, Hardenberg, Assen), en omgekeerd.',
  'Alfabetisering zit waarschijnlijk als keuze in de leerroutes.',
  'Taalcoaches of taalmaatjes helpen mee.',
  'Duaal: taal samen met participatie. De gemeente regelt de participatie zelf en betaalt die uit het participatiebudget.',
  'Onderwijsroute: inhoud afgestemd met de regio’s Groningen en Zwolle, vóór publicatie; soepele overgang naar mbo, hbo en wo.',
  'Na de inburgering een goede overgang naar volwasseneneducatie.',
].join('\n');

export const routeverdelingen = [
  { volgens: 'AMRD', bron: 'S1 1.6', procent: { b1: 40, onderwijs: 20, z: 40 } },
  { volgens: 'Ministerie van SZW', bron: 'S1 1.6', procent: { b1: 60, onderwijs: 25, z: 15 } },
];

/** 137 trajecten x € 10.000 x 4 years (S1 5.2); the product is not printed there. */
export const trajectenPerJaar = 137;
export const prijsPerTrajectCents = 10_000_00;
export const looptijdMaanden = 48;
export const ramingCents = (trajectenPerJaar * prijsPerTrajectCents * looptijdMaanden) / 12;
