import { groupBy } from '~/platform/group';
import { cellAddress, plaatsenVan, type Sheet } from '~/platform/sheet';
import type { Grenzen, RegelContext } from './bevinding';
import { lijstKolommen, routeVan } from './lijst';
import { controleerRegel, isGevraagd } from './regels';
import { isGelijk, leesRegel, parseVeldEenmaal, type RegelWaarden, type VeldNaam, veldNamen } from './velden';
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
  const { plaatsen, fouten: kopfouten } = plaatsenVan(
    sheet,
    lijstKolommen,
    (kop) => `De kolom “${kop}” is niet bekend. Haal hem weg, of download de lijst opnieuw.`,
  );
  const fouten: UploadFout[] = kopfouten.map(({ rij, cel, melding }) => ({ rij, cel, melding }));
  const uitkomst: UploadUitkomst = {
    fouten,
    veranderd: [],
    rijen: sheet.rijen.length,
    ongewijzigd: 0,
    waarschuwingen: 0,
    leeg: 0,
    nietGenoemd: 0,
  };
  if (fouten.length > 0) return uitkomst;

  const zoek = zoekerVan(rapport);
  const invulkolommen = veldNamen.flatMap((naam): [VeldNaam, number][] => {
    const plaats = plaatsen[naam];
    return plaats === undefined ? [] : [[naam, plaats]];
  });
  const parse = parseVeldEenmaal();
  const gezien = new Map<number, number>();
  for (const [index, { nummer, cellen }] of sheet.rijen.entries()) {
    if (index % tegelijk === 0) gevorderd?.(index);
    const cel = (naam: keyof typeof plaatsen) => {
      const plaats = plaatsen[naam];
      return plaats === undefined ? undefined : (cellen[plaats] ?? '');
    };
    const adres = (naam: keyof typeof plaatsen) => {
      const plaats = plaatsen[naam];
      return plaats === undefined ? null : cellAddress(plaats, nummer);
    };
    const fout = (naam: keyof typeof plaatsen, melding: string) =>
      fouten.push({ rij: nummer, cel: adres(naam), melding: hoofdletter(melding) });

    const code = cel('rapportage');
    if (code && code !== rapport.code) {
      fout(
        'rapportage',
        `hier staat ${code}, maar deze rapportage is ${rapport.code}. Download de lijst van deze rapportage.`,
      );
      continue;
    }
    const regel = zoek(cel('trajectnummer') ?? '', cel('route') ?? '');
    if (!regel) {
      fout(
        'trajectnummer',
        `traject “${cel('trajectnummer') ?? ''}” staat niet in deze rapportage. Haal deze rij weg.`,
      );
      continue;
    }
    const eerder = gezien.get(regel.volgorde);
    if (eerder !== undefined) {
      fout(
        'trajectnummer',
        `traject ${regel.trajectnummer} staat er twee keer in, ook in rij ${eerder}. Haal er een weg.`,
      );
      continue;
    }
    gezien.set(regel.volgorde, nummer);

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
  }
  uitkomst.nietGenoemd = rapport.regels.length - gezien.size;
  return uitkomst;
}

/** By number; a traject with two lines is told apart by its route. */
function zoekerVan({ regels }: Rapport) {
  const perNummer = groupBy(regels, ({ trajectnummer }) => trajectnummer.toUpperCase());
  return (trajectnummer: string, route: string): UploadRegel | undefined => {
    const lijst = perNummer.get(trajectnummer.trim().toUpperCase()) ?? [];
    return lijst.length > 1 ? lijst.find((regel) => routeVan(regel) === route) : lijst[0];
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
