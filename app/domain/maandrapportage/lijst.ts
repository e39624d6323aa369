import type { Kolommen } from '~/platform/sheet';
import type { RegelContext } from './bevinding';
import { type VeldNaam, velden, veldNamen } from './velden';

/** The spreadsheet that the portal hands out and reads back: its columns, by name. Pure. */

const uitleg: Readonly<Record<string, string>> = {
  uren: '',
  dag: ' (dag-maand-jaar)',
  'ja-nee': ' (ja of leeg)',
  tekst: '',
};

/** What may stand in the cells of a column, when that is a list. */
export const keuzesVan = (naam: VeldNaam): string[] => {
  const veld: { keuzes?: Readonly<Record<string, string>>; soort: string } = velden[naam];
  if (veld.soort === 'ja-nee') return ['ja'];
  return Object.values(veld.keuzes ?? {});
};

/** The heading tells what may stand below it. */
export function kopVan(naam: VeldNaam): string {
  const { soort, naam: tekst } = velden[naam];
  if (soort === 'keuze') return `${tekst} (${keuzesVan(naam).join(', ')})`;
  return soort === 'uren' && !/uren/i.test(tekst) ? `${tekst} (uren)` : `${tekst}${uitleg[soort]}`;
}

const vast = ' (niet wijzigen)';

/** The columns that tell which line a row is; people leave them as they are. */
export const vasteKolommen = {
  rapportage: { kop: `Rapportage${vast}`, ook: ['Rapportage'], verplicht: true },
  trajectnummer: { kop: `Trajectnummer${vast}`, ook: ['Trajectnummer', 'Traject'], verplicht: true },
  route: { kop: `Leerroute${vast}`, ook: ['Leerroute', 'Route'] },
  bekend: { kop: `Al bekend${vast}`, ook: ['Al bekend'] },
} as const satisfies Kolommen;

const invulKolommen = Object.fromEntries(
  veldNamen.map((naam) => [naam, { kop: kopVan(naam), ook: [velden[naam].naam] }]),
) as Record<VeldNaam, { kop: string; ook: string[] }>;

/** The column that the portal adds when it gives a file back, and leaves aside when it gets it again. */
export const foutenKop = 'Fouten';

export const lijstKolommen = { ...vasteKolommen, ...invulKolommen, fouten: { kop: foutenKop } };

/** Tells a row of another report or month from one of this one. */
export const rapportageCode = ({ contract, maand }: { contract: { nummer: string }; maand: string }) =>
  `${contract.nummer} ${maand}`;

const routeNamen = { b1: 'B1', z: 'Z', onderwijs: 'Onderwijs' } as const;
/** What a traject follows, as the list and the screen call it. */
export const routeVan = ({ context: { soort, leerroute } }: { context: Pick<RegelContext, 'soort' | 'leerroute'> }) =>
  soort === 'maatschappelijke-begeleiding' ? 'Begeleiding' : leerroute ? routeNamen[leerroute] : '–';
