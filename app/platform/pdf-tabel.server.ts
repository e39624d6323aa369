import type { PdfBlad } from './pdf-blad.server';
import { kleuren, marges } from './pdf-stijl.server';

declare global {
  namespace PDFKit.Mixins {
    interface TableOptions {
      structParent?: PDFStructureElement;
    }
    interface CellOptions {
      scope?: 'Row' | 'Column';
    }
  }
}

export type PdfTabel = {
  titel: string;
  /** Headings of the columns; the first stands above the names of the rows. */
  kop: readonly string[];
  /** The first cell names the row. */
  rijen: readonly (readonly string[])[];
  /** Widths in points of the columns that are not to share evenly what is left. */
  breedtes?: readonly (number | undefined)[];
  /** Right-aligned: these columns, or all from the second on. */
  getallen?: 'alle' | readonly number[];
  /** The last column stands out. */
  totaal?: boolean;
};
type Rijen = PdfTabel['rijen'];

const grootte = 9;
const titelhoogte = 20;
/** A table that is not higher than this does not run over two pages. */
const bijeen = 260;
const minsteRijen = 3;

/** A table laid out: how high its rows are, so that whoever comes before it knows what must stay with it. */
export class PdfTabelvorm {
  readonly #breed: number[];
  readonly #kopgrootte: number;
  readonly #kophoogte: number;
  readonly #hoogtes: number[];

  constructor(
    readonly blad: PdfBlad,
    readonly tabel: PdfTabel,
  ) {
    const { kop, rijen, breedtes = [] } = tabel;
    this.#breed = kolombreedtes(blad.breedte, kop.length, breedtes);
    this.#kopgrootte = Math.max(6, passend(blad, kop, this.#breed, 8.5));
    this.#kophoogte = this.#rijhoogte(kop, true);
    this.#hoogtes = rijen.map((rij) => this.#rijhoogte(rij, false));
  }

  /** What must be on one page: all of a small table, the beginning of a large one. */
  get nodig(): number {
    const alles = titelhoogte + this.#kophoogte + som(this.#hoogtes);
    return alles <= bijeen ? alles : titelhoogte + this.#kophoogte + som(this.#hoogtes.slice(0, minsteRijen));
  }

  /** Draws it from here on; where a page ends, the next one begins with the headings again. */
  zet(): void {
    const { titel, rijen } = this.tabel;
    let begin = 0;
    do {
      if (begin > 0) this.blad.doc.addPage();
      const ruimte = this.blad.ruimte - titelhoogte - this.#kophoogte;
      let einde = begin + 1;
      while (einde < rijen.length && som(this.#hoogtes.slice(begin, einde + 1)) <= ruimte) einde += 1;
      this.blad.tekst('P', begin > 0 ? `${titel} (vervolg)` : titel, { vet: true, grootte: 10.5, na: 3 });
      this.#deel(rijen.slice(begin, einde));
      begin = einde;
    } while (begin < rijen.length);
  }

  /** Every header cell is tagged as one, of its column or of its row. */
  #deel(rijen: Rijen): void {
    const { doc, letters, root } = this.blad;
    const { kop, getallen, totaal } = this.tabel;
    const kant = (kolom: number): 'left' | 'right' =>
      (getallen === 'alle' ? kolom > 0 : getallen?.includes(kolom)) ? 'right' : 'left';
    doc.font(letters.gewoon).fontSize(grootte).fillColor(kleuren.inkt);
    doc.table({
      structParent: root,
      columnStyles: this.#breed,
      defaultStyle: {
        padding: { top: 3, bottom: 3, left: 2, right: 3 },
        // All sides: a reader of tags expects four colours or none.
        borderColor: kleuren.lijn,
        border: 0.5,
      },
      data: [
        kop.map((tekst, kolom) => ({
          text: tekst,
          type: 'TH' as const,
          scope: 'Column' as const,
          font: { src: letters.vet, size: this.#kopgrootte },
          align: { x: kant(kolom), y: 'bottom' as const },
          backgroundColor: kleuren.vlak,
        })),
        ...rijen.map((rij) =>
          rij.map((tekst, kolom) => ({
            text: tekst,
            ...(kolom === 0 && { type: 'TH' as const, scope: 'Row' as const }),
            font: { src: totaal && kolom === kop.length - 1 ? letters.vet : letters.gewoon, size: grootte },
            align: { x: kant(kolom), y: 'top' as const },
          })),
        ),
      ],
    });
    doc.x = marges.left;
    doc.y += 8;
  }

  #rijhoogte(rij: readonly string[], vet: boolean): number {
    const stijl = { vet, grootte: vet ? this.#kopgrootte : grootte };
    const hoogtes = rij.map((tekst, kolom) =>
      this.blad.celhoogte(tekst, { ...stijl, breedte: (this.#breed[kolom] ?? 0) - 5 }),
    );
    return Math.max(...hoogtes) + 7;
  }
}

const som = (getallen: readonly number[]) => getallen.reduce((totaal, getal) => totaal + getal, 0);

function kolombreedtes(ruimte: number, aantal: number, breedtes: readonly (number | undefined)[]): number[] {
  const vast = breedtes.reduce<number>((totaal, breedte) => totaal + (breedte ?? 0), 0);
  const vrij = aantal - breedtes.filter((breedte) => breedte !== undefined).length;
  return Array.from({ length: aantal }, (_, kolom) => breedtes[kolom] ?? (ruimte - vast) / vrij);
}

/** The size at which the longest word of each heading fits in its column. */
function passend({ doc, letters }: PdfBlad, kop: readonly string[], breed: readonly number[], vanaf: number): number {
  doc.font(letters.vet).fontSize(vanaf);
  const verhoudingen = kop.flatMap((tekst, kolom) =>
    tekst.split(/\s+/).map((woord) => ((breed[kolom] ?? 0) - 6) / Math.max(1, doc.widthOfString(woord))),
  );
  return Math.floor(vanaf * Math.min(1, ...verhoudingen) * 10) / 10;
}
