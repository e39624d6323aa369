/** Plain data about the award, fit for the browser. The statuses are those of the perceel (aanbesteding/status). */

/** Why a perceel was not awarded; the codes of eForms codelist `non-award-justification`. */
export const nietGegundRedenen = {
  'no-rece': 'Er kwamen geen inschrijvingen binnen',
  'all-rej': 'Alle inschrijvingen zijn ingetrokken of ongeldig',
  'one-admis': 'Er was maar één geldige inschrijving',
  'chan-need': 'De behoefte is veranderd',
  'ins-fund': 'Er is te weinig geld',
  'tch-pr-error': 'Er zat een technische of procedurele fout in de aanbesteding',
  'no-signed': 'De winnaar wilde niet tekenen',
  'rev-body': 'De rechter of een klachteninstantie heeft zo beslist',
  'rev-buyer': 'De gemeente besloot zo na bezwaar van een inschrijver',
  other: 'Een andere reden',
} as const;
export type NietGegundReden = keyof typeof nietGegundRedenen;

/** When the opschortende termijn may be left out. */
export const zonderStandstillNamen = {
  'enige-inschrijver': 'Er was maar één inschrijver (art. 2.127 lid 4)',
  'geen-aankondigingsplicht': 'Er was geen aankondiging verplicht (art. 2.127 lid 4)',
  'onder-raamovereenkomst': 'Het is een opdracht onder een raamovereenkomst (art. 2.127 lid 4)',
} as const;
export type ZonderStandstill = keyof typeof zonderStandstillNamen;
