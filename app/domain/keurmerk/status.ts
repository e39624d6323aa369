import { dadenBij, type Overgangen, type StatusTabel } from '~/platform/status';

/** Plain data about keurmerk and diploma-erkenning, fit for the browser. */

export const keurmerkSoortNamen = {
  'blik-op-werk': 'Keurmerk Inburgeren (Blik op Werk)',
  'diploma-erkenning': 'Diploma-erkenning (Onderwijsroute)',
} as const;
export type KeurmerkSoort = keyof typeof keurmerkSoortNamen;
export const keurmerkSoorten = Object.keys(keurmerkSoortNamen) as KeurmerkSoort[];

export const keurmerkStatus = {
  onbekend: { label: 'Onbekend', tone: 'let-op' },
  aangevraagd: { label: 'Aangevraagd', tone: 'bezig' },
  'geldig-bepaalde-tijd': { label: 'Geldig, bepaalde tijd', tone: 'goed' },
  'geldig-onbepaalde-tijd': { label: 'Geldig, onbepaalde tijd', tone: 'goed' },
  geschorst: { label: 'Geschorst', tone: 'fout' },
  ingetrokken: { label: 'Ingetrokken', tone: 'fout' },
  verlopen: { label: 'Verlopen', tone: 'fout' },
  'beeindigd-op-verzoek': { label: 'Beëindigd op verzoek', tone: 'fout' },
  'gelijkwaardig-bewijs': { label: 'Gelijkwaardig bewijs', tone: 'goed' },
} as const satisfies StatusTabel<string>;
export type KeurmerkStatus = keyof typeof keurmerkStatus;
export const keurmerkStatussen = Object.keys(keurmerkStatus) as KeurmerkStatus[];

export const keurmerkDaad = {
  'vraag-aan': 'Aangevraagd',
  'wijs-af': 'Aanvraag afgewezen',
  'ken-toe': 'Toegekend of verlengd',
  'aanvaard-bewijs': 'Gelijkwaardig bewijs aanvaard',
  schors: 'Geschorst',
  'hef-schorsing-op': 'Schorsing opgeheven',
  'trek-in': 'Ingetrokken',
  verloop: 'Verlopen',
  beeindig: 'Beëindigd op verzoek',
  bevestig: 'Opnieuw gecontroleerd, niets veranderd',
} as const;
export type KeurmerkDaad = keyof typeof keurmerkDaad;

/** @source domeinregels D.8. A withdrawn or ended keurmerk comes back only by a new application or equivalent evidence; a lapsed one also by a renewal. */
export const keurmerkOvergangen: Overgangen<KeurmerkStatus, KeurmerkDaad> = [
  { van: 'onbekend', daad: 'vraag-aan', naar: 'aangevraagd' },
  { van: 'onbekend', daad: 'ken-toe', naar: 'geldig-bepaalde-tijd' },
  { van: 'onbekend', daad: 'ken-toe', naar: 'geldig-onbepaalde-tijd' },
  { van: 'onbekend', daad: 'aanvaard-bewijs', naar: 'gelijkwaardig-bewijs' },
  { van: 'onbekend', daad: 'schors', naar: 'geschorst' },
  { van: 'onbekend', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'onbekend', daad: 'verloop', naar: 'verlopen' },
  { van: 'onbekend', daad: 'beeindig', naar: 'beeindigd-op-verzoek' },
  { van: 'aangevraagd', daad: 'ken-toe', naar: 'geldig-bepaalde-tijd' },
  { van: 'aangevraagd', daad: 'ken-toe', naar: 'geldig-onbepaalde-tijd' },
  { van: 'aangevraagd', daad: 'wijs-af', naar: 'onbekend' },
  { van: 'aangevraagd', daad: 'beeindig', naar: 'beeindigd-op-verzoek' },
  { van: 'geldig-bepaalde-tijd', daad: 'ken-toe', naar: 'geldig-bepaalde-tijd' },
  { van: 'geldig-bepaalde-tijd', daad: 'ken-toe', naar: 'geldig-onbepaalde-tijd' },
  { van: 'geldig-bepaalde-tijd', daad: 'schors', naar: 'geschorst' },
  { van: 'geldig-bepaalde-tijd', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'geldig-bepaalde-tijd', daad: 'verloop', naar: 'verlopen' },
  { van: 'geldig-bepaalde-tijd', daad: 'beeindig', naar: 'beeindigd-op-verzoek' },
  { van: 'geldig-onbepaalde-tijd', daad: 'schors', naar: 'geschorst' },
  { van: 'geldig-onbepaalde-tijd', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'geldig-onbepaalde-tijd', daad: 'beeindig', naar: 'beeindigd-op-verzoek' },
  { van: 'geschorst', daad: 'hef-schorsing-op', naar: 'geldig-bepaalde-tijd' },
  { van: 'geschorst', daad: 'hef-schorsing-op', naar: 'geldig-onbepaalde-tijd' },
  { van: 'geschorst', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'geschorst', daad: 'verloop', naar: 'verlopen' },
  { van: 'geschorst', daad: 'beeindig', naar: 'beeindigd-op-verzoek' },
  { van: 'gelijkwaardig-bewijs', daad: 'vraag-aan', naar: 'aangevraagd' },
  { van: 'gelijkwaardig-bewijs', daad: 'ken-toe', naar: 'geldig-bepaalde-tijd' },
  { van: 'gelijkwaardig-bewijs', daad: 'trek-in', naar: 'ingetrokken' },
  { van: 'gelijkwaardig-bewijs', daad: 'verloop', naar: 'verlopen' },
  { van: 'ingetrokken', daad: 'vraag-aan', naar: 'aangevraagd' },
  { van: 'ingetrokken', daad: 'aanvaard-bewijs', naar: 'gelijkwaardig-bewijs' },
  { van: 'verlopen', daad: 'vraag-aan', naar: 'aangevraagd' },
  { van: 'verlopen', daad: 'ken-toe', naar: 'geldig-bepaalde-tijd' },
  { van: 'verlopen', daad: 'ken-toe', naar: 'geldig-onbepaalde-tijd' },
  { van: 'verlopen', daad: 'aanvaard-bewijs', naar: 'gelijkwaardig-bewijs' },
  { van: 'beeindigd-op-verzoek', daad: 'vraag-aan', naar: 'aangevraagd' },
  { van: 'beeindigd-op-verzoek', daad: 'aanvaard-bewijs', naar: 'gelijkwaardig-bewijs' },
  { van: 'aangevraagd', daad: 'bevestig', naar: 'aangevraagd' },
  { van: 'geldig-bepaalde-tijd', daad: 'bevestig', naar: 'geldig-bepaalde-tijd' },
  { van: 'geldig-onbepaalde-tijd', daad: 'bevestig', naar: 'geldig-onbepaalde-tijd' },
  { van: 'geschorst', daad: 'bevestig', naar: 'geschorst' },
  { van: 'gelijkwaardig-bewijs', daad: 'bevestig', naar: 'gelijkwaardig-bewijs' },
  { van: 'ingetrokken', daad: 'bevestig', naar: 'ingetrokken' },
  { van: 'verlopen', daad: 'bevestig', naar: 'verlopen' },
  { van: 'beeindigd-op-verzoek', daad: 'bevestig', naar: 'beeindigd-op-verzoek' },
];
export const mogelijkeKeurmerkDaden = (status: KeurmerkStatus) => dadenBij(keurmerkOvergangen, status);

/** How a keurmerk stands on a day, as the consequences see it. */
export type KeurmerkToestand = 'geldig' | 'verloopt-binnenkort' | 'geschorst' | 'vervallen' | 'onbekend' | 'niet-nodig';

export const keurmerkToestand = {
  geldig: { label: 'Geldig', tone: 'goed' },
  'verloopt-binnenkort': { label: 'Verloopt binnenkort', tone: 'let-op' },
  geschorst: { label: 'Geschorst', tone: 'fout' },
  vervallen: { label: 'Ingetrokken of verlopen', tone: 'fout' },
  onbekend: { label: 'Onbekend', tone: 'let-op' },
  'niet-nodig': { label: 'Niet nodig', tone: 'neutraal' },
} as const satisfies StatusTabel<KeurmerkToestand>;

export type KeurmerkGevolg = {
  readonly nieuweToewijzing: 'ja' | 'ja-met-waarschuwing' | 'nee';
  readonly lopendeToewijzingen: string;
  readonly contract: string | null;
};

/** @source domeinregels B.2, consequence matrix (VOORSTEL) */
export const keurmerkGevolgen: Readonly<Record<KeurmerkToestand, KeurmerkGevolg>> = {
  geldig: { nieuweToewijzing: 'ja', lopendeToewijzingen: 'Lopen door.', contract: null },
  'verloopt-binnenkort': {
    nieuweToewijzing: 'ja-met-waarschuwing',
    lopendeToewijzingen: 'Lopen door.',
    contract: 'De contractmanager vraagt naar de verlenging.',
  },
  geschorst: {
    nieuweToewijzing: 'nee',
    lopendeToewijzingen: 'Lopen door; bekijk ze per persoon.',
    contract: 'Stel de aanbieder in gebreke en kijk of er een wachtkamerovereenkomst is.',
  },
  vervallen: {
    nieuweToewijzing: 'nee',
    lopendeToewijzingen: 'Maak een overdrachtsplan: dat is verplicht.',
    contract: 'Dit is een grond om het contract te beëindigen. Kijk of er een wachtkamerovereenkomst is.',
  },
  onbekend: {
    nieuweToewijzing: 'nee',
    lopendeToewijzingen: 'Lopen door.',
    contract: 'Controleer het keurmerk en leg de bron vast.',
  },
  'niet-nodig': { nieuweToewijzing: 'ja', lopendeToewijzingen: 'Lopen door.', contract: null },
};
