import type PDFDocument from 'pdfkit';
import { kleuren, type Letters, marges } from './pdf-stijl.server';

export type PdfDoc = InstanceType<typeof PDFDocument>;
export type Tekststijl = {
  vet?: boolean;
  grootte: number;
  kleur?: string;
  /** Room below. */
  na: number;
  x?: number;
  breedte?: number;
};

/** Where the next thing of a document comes, and how text and decoration are put there with their tags. */
export class PdfBlad {
  constructor(
    readonly doc: PdfDoc,
    readonly root: PDFKit.PDFStructureElement,
    readonly letters: Letters,
  ) {}

  get breedte() {
    return this.doc.page.width - marges.left - marges.right;
  }

  /** What is left of the page, in points. */
  get ruimte() {
    return this.doc.page.height - marges.bottom - this.doc.y;
  }

  /** A new page when there is less room than this; nothing asks for more than a page. */
  houdBijeen(hoogte: number) {
    if (Math.min(hoogte, 640) > this.ruimte) this.doc.addPage();
  }

  /** A piece of text under its own tag. */
  tekst(soort: string, tekst: string, { vet, grootte, kleur, na, x, breedte }: Tekststijl) {
    const { doc } = this;
    const element = doc.struct(soort, {}, () => {
      doc
        .font(vet ? this.letters.vet : this.letters.gewoon)
        .fontSize(grootte)
        .fillColor(kleur ?? kleuren.inkt);
      doc.text(tekst, x ?? marges.left, doc.y, { width: breedte ?? this.breedte, lineGap: 2 });
    });
    this.root.add(element);
    doc.y += na;
  }

  hoogte(tekst: string, stijl: Pick<Tekststijl, 'vet' | 'grootte' | 'breedte'>): number {
    return this.celhoogte(tekst, { breedte: this.breedte, ...stijl }, 2);
  }

  /** As `hoogte`, with the distance between lines of a table. Most cells are one short line: those are not laid out. */
  celhoogte(
    tekst: string,
    { vet, grootte, breedte }: Pick<Tekststijl, 'vet' | 'grootte'> & { breedte: number },
    lineGap = 0,
  ): number {
    const doc = this.doc.font(vet ? this.letters.vet : this.letters.gewoon).fontSize(grootte);
    if (tekst.length * grootte * 0.7 < breedte) return doc.currentLineHeight(true) + lineGap;
    return doc.heightOfString(tekst, { width: breedte, lineGap });
  }

  /** What is only decoration, or stands on every page: not read out. */
  alsArtefact(teken: () => void) {
    this.doc.markContent('Artifact', { type: 'Layout' });
    teken();
    this.doc.endMarkedContent();
  }
}
