import { groupBy } from '~/platform/group';
import { cellAddress, type Plaatsen, plaatsenVan, type Sheet, type SheetRow } from '~/platform/sheet';
import type { Grenzen, RegelContext } from './bevinding';
import { lijstKolommen, routeVan } from './lijst';
import { controleerRegel, isGevraagd } from './regels';
import { isGelijk, type RegelWaarden, type VeldNaam, veldNamen } from './velden';
import { leesRegel, parseVeldEenmaal } from './velden-lezen';
import type { Gewijzigd } from './wijzigingen';

/** What an uploaded list would do to a report: every line judged, nothing kept. Pure. */

export type UploadRegel = {
  readonly volgorde: number;
  readonly toewijzingId: string;
  readonly trajectId: string;
  readonly trajectnummer: string;
  readonly waarden: RegelWaarden;
  readonly context: RegelContext;
};
type Rapport = {
  /** `rapportageCode` of the report. */
  readonly code: string;
  readonly regels: readonly UploadRegel[];
};

export type UploadFout = { readonly rij: number; readonly cel: string | null; readonly melding: string };
export type UploadUitkomst = {
  fouten: UploadFout[];
  /** Lines that change, as they are and as they would be. */
  veranderd: Gewijzigd[];
  rijen: number;
  ongewijzigd: number;
  waarschuwingen: number;
  leeg: number;
  /** Lines of the report that the file does not name; they stay as they are. */
  nietGenoemd: number;
};

type Lijstplaatsen = Plaatsen<typeof lijstKolommen>;
/** Tells what is wrong in the cell of a column. */
type Meld = (kolom: keyof typeof lijstKolommen, melding: string) => void;

const hoofdletter = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

/** After so many rows it is told how far the judging is. */
const tegelijk = 500;

/**
 * @param gevorderd hears now and then how many rows were judged
 * @returns the outcome; with faults nothing may be kept
 */
export function beoordeelUpload(
  sheet: Sheet,
  rapport: Rapport,
  grenzen: Grenzen,
  gevorderd?: (gedaan: number) => void,
): UploadUitkomst {
  const { plaatsen, fouten } = plaatsenVan(
    sheet,
    lijstKolommen,
    (kop) => `De kolom “${kop}” is niet bekend. Haal hem weg, of download de lijst opnieuw.`,
  );
  const uitkomst: UploadUitkomst = {
    fouten: fouten.map(({ rij, cel, melding }) => ({ rij, cel, melding })),
    veranderd: [],
    rijen: sheet.rijen.length,
    ongewijzigd: 0,
    waarschuwingen: 0,
    leeg: 0,
    nietGenoemd: 0,
  };
  if (fouten.length > 0) return uitkomst;

  const vind = vinderVan(rapport, plaatsen);
  const oordeel = beoordelaarVan(grenzen, plaatsen);
  let gevonden = 0;
  for (const [index, rij] of sheet.rijen.entries()) {
    if (index % tegelijk === 0) gevorderd?.(index);
    const fout: Meld = (naam, melding) => {
      const plaats = plaatsen[naam];
      const cel = plaats === undefined ? null : cellAddress(plaats, rij.nummer);
      uitkomst.fouten.push({ rij: rij.nummer, cel, melding: hoofdletter(melding) });
    };
    const regel = vind(rij, fout);
    if (!regel) continue;
    gevonden += 1;
    oordeel(regel, rij, uitkomst, fout);
  }
  uitkomst.nietGenoemd = rapport.regels.length - gevonden;
  return uitkomst;
}

/** Finds the line that a row is about, or tells why there is none. A traject with two lines is told apart by its route. */
function vinderVan({ code, regels }: Rapport, { rapportage, trajectnummer, route }: Lijstplaatsen) {
  const perNummer = groupBy(regels, (regel) => regel.trajectnummer.toUpperCase());
  const gezien = new Map<number, number>();
  return ({ nummer, cellen }: SheetRow, fout: Meld): UploadRegel | undefined => {
    const cel = (plaats: number | undefined) => (plaats === undefined ? '' : (cellen[plaats] ?? ''));
    const vanRij = cel(rapportage);
    if (vanRij && vanRij !== code) {
      fout(
        'rapportage',
        `hier staat ${vanRij}, maar deze rapportage is ${code}. Download de lijst van deze rapportage.`,
      );
      return undefined;
    }
    const gezocht = cel(trajectnummer);
    const lijst = perNummer.get(gezocht.trim().toUpperCase()) ?? [];
    const regel = lijst.length > 1 ? lijst.find((kandidaat) => routeVan(kandidaat) === cel(route)) : lijst[0];
    if (!regel) {
      fout('trajectnummer', `traject “${gezocht}” staat niet in deze rapportage. Haal deze rij weg.`);
      return undefined;
    }
    const eerder = gezien.get(regel.volgorde);
    if (eerder !== undefined) {
      fout(
        'trajectnummer',
        `traject ${regel.trajectnummer} staat er twee keer in, ook in rij ${eerder}. Haal er een weg.`,
      );
      return undefined;
    }
    gezien.set(regel.volgorde, nummer);
    return regel;
  };
}

/** Adds what a row says about its line to the outcome. */
function beoordelaarVan(grenzen: Grenzen, plaatsen: Lijstplaatsen) {
  const invulkolommen = veldNamen.flatMap((naam): [VeldNaam, number][] => {
    const plaats = plaatsen[naam];
    return plaats === undefined ? [] : [[naam, plaats]];
  });
  const parse = parseVeldEenmaal();
  return (regel: UploadRegel, { cellen }: SheetRow, uitkomst: UploadUitkomst, fout: Meld): void => {
    const getypt = getypteVelden(regel, cellen, invulkolommen);
    const { waarden, fouten: onleesbaar } = leesRegel(getypt, regel.waarden, parse);
    for (const [naam, melding] of Object.entries(onleesbaar)) fout(naam as VeldNaam, melding);
    for (const { ernst, veld, tekst } of controleerRegel(waarden, regel.context, grenzen)) {
      if (onleesbaar[veld] !== undefined) continue;
      if (ernst === 'fout') fout(veld, tekst);
      else if (ernst === 'leeg') uitkomst.leeg += 1;
      else uitkomst.waarschuwingen += 1;
    }
    if (isGelijk(waarden, regel.waarden)) uitkomst.ongewijzigd += 1;
    else uitkomst.veranderd.push({ toewijzingId: regel.toewijzingId, voor: regel.waarden, waarden });
  };
}

/** The cells of a row by field. A column that is not there keeps what was filled in; so does an empty cell of a field that is not asked. */
function getypteVelden(
  { context }: UploadRegel,
  cellen: readonly string[],
  kolommen: readonly (readonly [VeldNaam, number])[],
): Partial<Record<VeldNaam, string>> {
  const getypt: Partial<Record<VeldNaam, string>> = {};
  for (const [naam, plaats] of kolommen) {
    const tekst = cellen[plaats] ?? '';
    if (tekst !== '' || isGevraagd(context, naam)) getypt[naam] = tekst;
  }
  return getypt;
}
