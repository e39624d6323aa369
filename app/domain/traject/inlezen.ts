import { bevatElfproef } from '~/platform/persoonsgegevens';
import { cellAddress, genormaliseerd, type Invoerfout, plaatsenVan, type Sheet, type SheetRow } from '~/platform/sheet';
import {
  bsnInCel,
  ongelezen,
  parseDagCel,
  persoonlijkeKolom,
  type TrajectKolom,
  trajectKolommen,
  woordenlijsten,
} from './kolommen';
import { parseTrajectnummer, trajectnummerUitleg } from './nummer';
import type { TrajectGegevens } from './rules';

/** A gemeente that the reader may record trajecten of. */
export type GemeenteKeuze = { readonly id: string; readonly naam: string; readonly cbsCode: string };

/** One row of the file: what stands in the columns that the file has. */
export type Trajectregel = {
  readonly rij: number;
  readonly trajectnummer: string;
  readonly waarden: Partial<Omit<TrajectGegevens, 'status'>> & { readonly status?: TrajectGegevens['status'] | null };
};
export type Inlezing = {
  readonly regels: readonly Trajectregel[];
  readonly fouten: readonly Invoerfout[];
  /** The file holds names or a BSN: it may not be kept, not even to mend it. */
  readonly persoonsgegevens: boolean;
  /** Where a fault about a column of a row stands. */
  readonly cel: (kolom: TrajectKolom, rij: number) => string | null;
};

const verplicht = (kop: string) => `Vul ${kop} in.`;
const nietBekend = (tekst: string, namen: readonly string[]) =>
  `"${tekst}" is niet bekend. Kies uit: ${namen.join(', ')}.`;
const geenDatum = (tekst: string) => `"${tekst}" is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 2-3-2023.`;

type Gelezen<T> = { waarde: T } | { fout: string };
const lees = <T>(waarde: T | undefined, fout: string): Gelezen<T> => (waarde === undefined ? { fout } : { waarde });

/** What stands in a cell, per column; an empty cell of a column that may be empty is null. */
function leesCel(kolom: TrajectKolom, tekst: string, gemeenten: readonly GemeenteKeuze[]): Gelezen<unknown> {
  const { kop } = trajectKolommen[kolom];
  if (tekst === '' && 'verplicht' in trajectKolommen[kolom]) return { fout: verplicht(`de kolom ${kop}`) };
  switch (kolom) {
    case 'trajectnummer':
      return lees(parseTrajectnummer(tekst), `"${tekst}" is geen trajectnummer. ${trajectnummerUitleg}`);
    case 'gemeenteId': {
      const woord = genormaliseerd(tekst);
      const gevonden = gemeenten.find(({ naam, cbsCode }) =>
        [naam, cbsCode].some((bekend) => genormaliseerd(bekend) === woord),
      );
      return lees(
        gevonden?.id,
        `"${tekst}" is geen gemeente van u. Kies uit: ${gemeenten.map(({ naam }) => naam).join(', ')}.`,
      );
    }
    case 'plichtDatum':
    case 'pipDatum':
    case 'startDatum':
    case 'eindDatum':
      return tekst === '' ? { waarde: null } : lees(parseDagCel(tekst), geenDatum(tekst));
    case 'aanbieder':
    case 'melding':
      return { waarde: null };
    case 'verlengingMaanden':
      return tekst === ''
        ? { waarde: 0 }
        : lees(
            /^\d{1,2}$/.test(tekst) ? Number(tekst) : undefined,
            `"${tekst}" is geen aantal maanden. Schrijf een heel getal van 0 tot en met 99.`,
          );
    default: {
      const lijst = woordenlijsten[kolom];
      return tekst === '' ? { waarde: null } : lees(lijst.vind(tekst), nietBekend(tekst, lijst.namen));
    }
  }
}

/** Reads the rows by the names of their columns; nothing is judged yet but the words in the cells. */
export function leesTrajectregels(sheet: Sheet, gemeenten: readonly GemeenteKeuze[]): Inlezing {
  const { plaatsen, fouten: kopfouten } = plaatsenVan(sheet, trajectKolommen, persoonlijkeKolom);
  const cel = (kolom: TrajectKolom, rij: number) => {
    const plaats = plaatsen[kolom];
    return plaats === undefined ? null : cellAddress(plaats, rij);
  };
  const geheim = [{ nummer: sheet.kopnummer, cellen: sheet.kop }, ...sheet.rijen].flatMap((rij) =>
    bsnFouten(rij, sheet),
  );
  const persoonsgegevens = geheim.length > 0 || sheet.kop.some(persoonlijkeKolom);
  if (persoonsgegevens || kopfouten.length > 0) {
    return { regels: [], fouten: [...kopfouten, ...geheim], persoonsgegevens, cel };
  }

  const kolommen = (Object.keys(trajectKolommen) as TrajectKolom[]).filter(
    (kolom) => !ongelezen.includes(kolom) && plaatsen[kolom] !== undefined,
  );
  const fouten: Invoerfout[] = [];
  const gezien = new Map<string, number>();
  const regels = sheet.rijen.flatMap(({ nummer: rij, cellen }): Trajectregel[] => {
    const fout = (kolom: TrajectKolom, melding: string) =>
      fouten.push({ rij, kolom: trajectKolommen[kolom].kop, cel: cel(kolom, rij), melding });
    const voor = fouten.length;
    const gelezen: Record<string, unknown> = {};
    for (const kolom of kolommen) {
      const uitkomst = leesCel(kolom, cellen[plaatsen[kolom] ?? -1] ?? '', gemeenten);
      if ('fout' in uitkomst) fout(kolom, uitkomst.fout);
      else gelezen[kolom] = uitkomst.waarde;
    }
    const { trajectnummer, ...waarden } = gelezen;
    if (typeof trajectnummer !== 'string') return [];
    const eerder = gezien.get(trajectnummer);
    if (eerder !== undefined) fout('trajectnummer', `${trajectnummer} staat ook in rij ${eerder}. Laat één rij staan.`);
    gezien.set(trajectnummer, eerder ?? rij);
    return fouten.length > voor ? [] : [{ rij, trajectnummer, waarden: waarden as Trajectregel['waarden'] }];
  });
  return { regels, fouten, persoonsgegevens, cel };
}

/** In any cell, also of a column that is not read. */
const bsnFouten = ({ nummer, cellen }: SheetRow, { kop }: Sheet): Invoerfout[] =>
  cellen.flatMap((tekst, index) =>
    bevatElfproef(tekst)
      ? [
          {
            rij: nummer,
            kolom: kop[index] && !bevatElfproef(kop[index]) ? kop[index] : null,
            cel: cellAddress(index, nummer),
            melding: bsnInCel,
          },
        ]
      : [],
  );
