import { cellAddress, plaatsenVan, type Sheet } from '~/platform/sheet';
import type { Bevinding, Grenzen, RegelContext } from './bevinding';
import { lijstKolommen } from './lijst';
import { controleerRegel, gevraagdeVelden } from './regels';
import { isGelijk, leesRegel, type RegelWaarden, type VeldNaam, veldNamen } from './velden';

/** What an uploaded list would do to a report: every line judged, nothing kept. Pure. */

type Regel = {
  readonly volgorde: number;
  readonly toewijzingId: string;
  readonly trajectId: string;
  readonly trajectnummer: string;
  readonly waarden: RegelWaarden;
  readonly context: RegelContext;
};
type Rapport<R extends Regel> = {
  /** `rapportageCode` of the report. */
  readonly code: string;
  readonly regels: readonly R[];
  readonly routeVan: (regel: R) => string;
};

export type UploadFout = { readonly rij: number; readonly cel: string | null; readonly melding: string };
export type UploadUitkomst<R extends Regel> = {
  fouten: UploadFout[];
  /** Lines that change, as they would be and as they are. */
  veranderd: (R & { voor: RegelWaarden })[];
  rijen: number;
  ongewijzigd: number;
  waarschuwingen: number;
  leeg: number;
  /** Lines of the report that the file does not name; they stay as they are. */
  nietGenoemd: number;
};

const hoofdletter = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

/**
 * Judges the rows a slice at a time, so that whoever asks may do something in between.
 * @yields how many rows were judged
 * @returns the outcome; with faults nothing may be kept
 */
export function* beoordeelUpload<R extends Regel>(
  sheet: Sheet,
  rapport: Rapport<R>,
  grenzen: Grenzen,
  tegelijk = 500,
): Generator<number, UploadUitkomst<R>> {
  const { plaatsen, fouten: kopfouten } = plaatsenVan(
    sheet,
    lijstKolommen,
    (kop) => `De kolom “${kop}” is niet bekend. Haal hem weg, of download de lijst opnieuw.`,
  );
  const fouten: UploadFout[] = kopfouten.map(({ rij, cel, melding }) => ({ rij, cel, melding }));
  const uitkomst: UploadUitkomst<R> = {
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
  const gezien = new Map<number, number>();
  for (const [index, { nummer, cellen }] of sheet.rijen.entries()) {
    if (index > 0 && index % tegelijk === 0) yield index;
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
    const { waarden, fouten: onleesbaar } = leesRegel(getypt, regel.waarden);
    for (const naam of veldNamen) {
      const melding = onleesbaar[naam];
      if (melding !== undefined) fout(naam, melding);
    }
    const bevindingen = controleerRegel(waarden, regel.context, grenzen).filter(
      ({ veld }) => onleesbaar[veld] === undefined,
    );
    for (const { ernst, veld, tekst } of bevindingen) if (ernst === 'fout') fout(veld, tekst);
    uitkomst.waarschuwingen += tel(bevindingen, 'waarschuwing');
    uitkomst.leeg += tel(bevindingen, 'leeg');
    if (isGelijk(waarden, regel.waarden)) uitkomst.ongewijzigd += 1;
    else uitkomst.veranderd.push({ ...regel, voor: regel.waarden, waarden });
  }
  uitkomst.nietGenoemd = rapport.regels.length - gezien.size;
  return uitkomst;
}

const tel = (bevindingen: readonly Bevinding[], gezocht: Bevinding['ernst']) =>
  bevindingen.filter(({ ernst }) => ernst === gezocht).length;

/** By number; a traject with two lines is told apart by its route. */
function zoekerVan<R extends Regel>({ regels, routeVan }: Rapport<R>) {
  const perNummer = new Map<string, R[]>();
  for (const regel of regels) {
    const sleutel = regel.trajectnummer.toUpperCase();
    perNummer.set(sleutel, [...(perNummer.get(sleutel) ?? []), regel]);
  }
  return (trajectnummer: string, route: string): R | undefined => {
    const lijst = perNummer.get(trajectnummer.trim().toUpperCase()) ?? [];
    return lijst.length > 1 ? lijst.find((regel) => routeVan(regel) === route) : lijst[0];
  };
}

/** The cells of a row by field. A column that is not there keeps what was filled in; so does an empty cell of a field that is not asked. */
function getypteVelden(
  { context }: Regel,
  cellen: readonly string[],
  kolommen: readonly (readonly [VeldNaam, number])[],
): Partial<Record<VeldNaam, string>> {
  const gevraagd = gevraagdeVelden(context);
  const getypt: Partial<Record<VeldNaam, string>> = {};
  for (const [naam, plaats] of kolommen) {
    const tekst = cellen[plaats] ?? '';
    if (tekst !== '' || gevraagd.includes(naam)) getypt[naam] = tekst;
  }
  return getypt;
}
