import { formatEuro, formatGetal } from '~/platform/format';
import type { StatusTabel } from '~/platform/status';
import { meelifRechtsgrond } from './status';

/** How the portal answers a question of the checklist. */
export const toetsAntwoord = {
  ja: { label: 'Ja', tone: 'goed' },
  nee: { label: 'Nee', tone: 'fout' },
  onbekend: { label: 'Onbekend', tone: 'let-op' },
  'zelf-nagaan': { label: 'Ga dit zelf na', tone: 'bezig' },
} as const satisfies StatusTabel<string>;
type ToetsAntwoord = keyof typeof toetsAntwoord;

export type Toetspunt = { vraag: string; antwoord: ToetsAntwoord; uitleg: string; bron: string };

type Gegevens = {
  aantalInstellingen: number;
  /** What institutions lack today, as sentences; `bekend` when the register says so, not when it says nothing. */
  ontbreekt: readonly { tekst: string; bekend: boolean }[];
  /** Whether the leerroute demands a keurmerk or erkenning at all. */
  eisVanToepassing: boolean;
  prijsCents: number | null;
  drempelCents: number;
  waarschuwingProcent: number;
};

/** How many contracts of this price stay under an amount together. */
const aantalOnder = (drempelCents: number, prijsCents: number): number => Math.floor((drempelCents - 1) / prijsCents);

function erkenning({ aantalInstellingen, eisVanToepassing, ontbreekt }: Gegevens): ToetsAntwoord {
  if (aantalInstellingen === 0) return 'onbekend';
  if (!eisVanToepassing || ontbreekt.length === 0) return 'ja';
  return ontbreekt.some(({ bekend }) => bekend) ? 'nee' : 'onbekend';
}

/**
 * The legal basis of meeliften as questions: what the portal knows, and what somebody has to find out.
 * @source functies G3; domeinregels D.9 (cumulative value), B.3 (Aw 2.140 lid 1)
 */
export function toetsRechtsgrond(gegevens: Gegevens): Toetspunt[] {
  const { aantalInstellingen, ontbreekt, eisVanToepassing, prijsCents, drempelCents, waarschuwingProcent } = gegevens;
  const grensCents = Math.floor((drempelCents * waarschuwingProcent) / 100);
  return [
    {
      vraag: 'Staat de gemeente in de aankondiging van de gastheer?',
      antwoord: 'onbekend',
      uitleg:
        'In het portaal staat geen aankondiging van de gastheer. Ga uit van nee, totdat u de aankondiging heeft gelezen.',
      bron: meelifRechtsgrond.bron,
    },
    {
      vraag: 'Sluit de gemeente per inburgeraar een eigen contract?',
      antwoord: 'zelf-nagaan',
      uitleg: meelifRechtsgrond.tekst,
      bron: meelifRechtsgrond.bron,
    },
    {
      vraag: 'Hebben de instellingen het keurmerk of de erkenning die de leerroute vraagt?',
      antwoord: erkenning(gegevens),
      uitleg:
        aantalInstellingen === 0
          ? 'Er zijn geen instellingen vastgelegd.'
          : !eisVanToepassing
            ? 'Deze leerroute vraagt geen keurmerk of erkenning.'
            : ontbreekt.map(({ tekst }) => tekst).join(' ') ||
              'Ja, vandaag. Kijk het opnieuw na op de startdatum van elk contract.',
      bron: 'Wet inburgering 2021 art. 16 lid 3',
    },
    {
      vraag: 'Blijven de contracten met één instelling samen onder de Europese drempel?',
      antwoord: 'zelf-nagaan',
      uitleg: [
        `Tel alle individuele contracten van uw gemeente met dezelfde instelling op. Onder ${formatEuro(drempelCents, { heel: true })} is geen Europese aankondiging nodig.`,
        `Vanaf ${formatEuro(grensCents, { heel: true })} (${waarschuwingProcent}%) is het tijd om de inkoper te vragen.`,
        prijsCents
          ? `Bij ${formatEuro(prijsCents)} per traject zijn dat hoogstens ${formatGetal(aantalOnder(drempelCents, prijsCents))} contracten.`
          : 'De prijs per traject is onbekend. Daarom rekent het portaal het aantal contracten niet uit.',
      ].join(' '),
      bron: 'Richtlijn 2014/24/EU art. 4 onder d',
    },
  ];
}
