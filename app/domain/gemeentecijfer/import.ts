import { formatGetal } from '~/platform/format';
import { cellAddress, type Invoerfout, type Sheet, type SheetRow } from '~/platform/sheet';
import type { Cijferreeks } from './reeksen';
import { beoordeelCijfers, cijferTeksten, grootsteCijfer } from './rules';
import { controleerKoppen, type Gemeente, type Kop, kaal, koppenlezer, meer, rijFout, zonderNamen } from './tabelkop';

/** A figure as a table gives it. `notatie` is what stood there when that was a dash instead of a number. */
type Tabelcijfer = {
  readonly gemeenteId: string;
  readonly reeks: Cijferreeks;
  readonly waarde: number | null;
  readonly notatie: string | null;
};
export type Ingelezen = { readonly cijfers: readonly Tabelcijfer[]; readonly fouten: readonly Invoerfout[] };

const streep = /^[-–—]$/;

/** '1.234' is 1234, a dash is not supplied, anything else is a sentence about what is wrong. */
function parseCijfer(tekst: string): number | null | string {
  if (streep.test(tekst)) return null;
  if (!/^(\d{1,3}(\.\d{3})+|\d+)$/.test(tekst))
    return `"${tekst}" is geen heel getal. Schrijf alleen cijfers, bijvoorbeeld 137, of een streepje als het cijfer niet is aangeleverd.`;
  const getal = Number(tekst.replaceAll('.', ''));
  return getal > grootsteCijfer ? `${tekst} is te groot: hoogstens ${formatGetal(grootsteCijfer)}.` : getal;
}

/**
 * Reads a table of figures by name: gemeenten above the columns in whatever order and series in front of the rows, or
 * the other way round. A column or row “Totaal” is checked and left out. An empty cell says nothing, a dash says "not
 * supplied".
 * @param gemeenten those the reader may enter figures of; another name is a fault
 */
export function leesCijfertabel(sheet: Sheet, gemeenten: readonly Gemeente[]): Ingelezen {
  const leesKop = koppenlezer(gemeenten);
  const koppen = sheet.kop.map(leesKop);
  const aantal = (soort: Kop['soort']) => koppen.filter((kop) => kop.soort === soort).length;
  const kolomsoort = aantal('gemeente') >= aantal('reeks') ? 'gemeente' : 'reeks';
  const rijsoort = kolomsoort === 'gemeente' ? 'reeks' : 'gemeente';
  if (aantal(kolomsoort) === 0) return { cijfers: [], fouten: [zonderNamen(sheet, gemeenten)] };

  const fouten: Invoerfout[] = [];
  const cijfers: Tabelcijfer[] = [];
  const fout = (rij: number, kolom: number, melding: string) =>
    fouten.push({ rij, kolom: sheet.kop[kolom] || null, cel: cellAddress(kolom, rij), melding });
  controleerKoppen(koppen.slice(1), kolomsoort, (index, melding) => fout(sheet.kopnummer, index + 1, melding));
  if (koppen[0]?.soort === kolomsoort)
    fout(sheet.kopnummer, 0, `De eerste kolom is voor de namen van de ${meer[rijsoort]}. Zet er een kolom voor.`);

  const gezien = new Map<string, number>();
  for (const rij of sheet.rijen) {
    const voor = leesKop(rij.cellen[0] ?? '');
    const weigering = rijFout(voor, rijsoort, gezien.get(kaal(voor.naam)), gemeenten);
    gezien.set(kaal(voor.naam), rij.nummer);
    if (weigering) fout(rij.nummer, 0, weigering);
    else leesRij(rij, voor, koppen, { cijfers, fout });
  }
  controleerTotaalrij(sheet, koppen, leesKop, fout);
  return { cijfers, fouten: fouten.length > 0 ? fouten : onderling(cijfers, gemeenten, sheet) };
}

type Uitvoer = {
  cijfers: Tabelcijfer[];
  fout: (rij: number, kolom: number, melding: string) => void;
};

/** The figures of one row; a total in it must be the sum of what stands in the row. */
function leesRij(rij: SheetRow, voor: Kop, koppen: readonly Kop[], { cijfers, fout }: Uitvoer): void {
  const gelezen: { kolom: number; boven: Kop; waarde: number | null }[] = [];
  for (const [kolom, cel] of rij.cellen.entries()) {
    const tekst = cel.trim();
    const boven = koppen[kolom];
    if (kolom === 0 || tekst === '') continue;
    if (!boven || boven.naam === '') {
      fout(rij.nummer, kolom, `"${tekst}" staat onder geen kop. Zet er een naam boven of haal het weg.`);
      continue;
    }
    const waarde = parseCijfer(tekst);
    if (typeof waarde === 'string') {
      fout(rij.nummer, kolom, waarde);
      continue;
    }
    gelezen.push({ kolom, boven, waarde });
    const cijfer = cijferVan(voor, boven, waarde, tekst);
    if (cijfer) cijfers.push(cijfer);
  }
  const totaal = gelezen.find(({ boven }) => boven.soort === 'totaal');
  const delen = gelezen.filter(({ boven }) => boven.soort === 'gemeente');
  const volledig = delen.length === koppen.filter(({ soort }) => soort === 'gemeente').length;
  if (!totaal || !volledig || voor.soort !== 'reeks') return;
  const som = somVan(delen.map(({ waarde }) => waarde));
  if (totaal.waarde !== null && som !== null && som !== totaal.waarde)
    fout(rij.nummer, totaal.kolom, totaalKloptNiet(totaal.waarde, som));
}

/** The sum, or null as soon as one is missing. */
const somVan = (waarden: readonly (number | null)[]) =>
  waarden.reduce<number | null>((som, waarde) => (som === null || waarde === null ? null : som + waarde), 0);

function cijferVan(voor: Kop, boven: Kop, waarde: number | null, tekst: string): Tabelcijfer | undefined {
  const notatie = waarde === null ? tekst : null;
  if (voor.soort === 'reeks' && boven.soort === 'gemeente')
    return { gemeenteId: boven.id, reeks: voor.sleutel, waarde, notatie };
  if (voor.soort === 'gemeente' && boven.soort === 'reeks')
    return { gemeenteId: voor.id, reeks: boven.sleutel, waarde, notatie };
  return undefined;
}

const totaalKloptNiet = (staat: number, som: number) =>
  `Het totaal klopt niet: er staat ${formatGetal(staat)}, opgeteld is het ${formatGetal(som)}.`;

/** A row “Totaal” under rows of gemeenten: each column must add up, as far as all of it is there. */
function controleerTotaalrij(
  sheet: Sheet,
  koppen: readonly Kop[],
  leesKop: (tekst: string) => Kop,
  fout: (rij: number, kolom: number, melding: string) => void,
) {
  const rij = sheet.rijen.find(({ cellen }) => leesKop(cellen[0] ?? '').soort === 'totaal');
  if (!rij) return;
  const gemeenterijen = sheet.rijen.filter(({ cellen }) => leesKop(cellen[0] ?? '').soort === 'gemeente');
  koppen.forEach((kop, kolom) => {
    const totaal = parseCijfer((rij.cellen[kolom] ?? '').trim());
    if (kop.soort !== 'reeks' || typeof totaal !== 'number') return;
    const waarden = gemeenterijen.map(({ cellen }) => parseCijfer((cellen[kolom] ?? '').trim()));
    if (!waarden.every((waarde) => typeof waarde === 'number')) return;
    const som = waarden.reduce((a, b) => a + b, 0);
    if (som !== totaal) fout(rij.nummer, kolom, totaalKloptNiet(totaal, som));
  });
}

/** What the figures of one gemeente say about each other, once every cell could be read. */
function onderling(cijfers: readonly Tabelcijfer[], gemeenten: readonly Gemeente[], sheet: Sheet): Invoerfout[] {
  return gemeenten.flatMap(({ id, naam }) => {
    const oordeel = beoordeelCijfers(
      naam,
      cijfers.filter(({ gemeenteId }) => gemeenteId === id),
    );
    return oordeel.ok
      ? []
      : cijferTeksten(oordeel).map((melding) => ({ rij: sheet.kopnummer, kolom: null, cel: null, melding }));
  });
}
