import PDFDocument from 'pdfkit';
import { PdfBlad } from './pdf-blad.server';
import { figuurhoogte, type PdfFiguur, zetFiguur } from './pdf-figuur.server';
import { PdfInhoud } from './pdf-inhoud.server';
import { kleuren, letters, marges } from './pdf-stijl.server';
import { type PdfTabel, PdfTabelvorm } from './pdf-tabel.server';
import { type PdfVakdeel, vakhoogte, zetVakdeel } from './pdf-vak.server';

export type { PdfTabel } from './pdf-tabel.server';

type Kenmerken = {
  titel: string;
  onderwerp: string;
  /** At the top of every page but the first. */
  kop: string;
  maker: string;
  /** Moment of making, UTC ISO. */
  gemaaktOp: string;
};

/**
 * A tagged PDF (PDF/UA, nl-NL) from top to bottom: headings with bookmarks and a table of contents, text, tables with
 * tagged headers, pictures with alternative text, boxes; header and page numbers are artifacts. `bytes()` ends it.
 */
export class Pdf {
  readonly #blad: PdfBlad;
  readonly #inhoud: PdfInhoud;
  readonly #kenmerken: Kenmerken;
  readonly #delen: Buffer[] = [];
  readonly #koppen: { niveau: 1 | 2; tekst: string }[] = [];

  constructor(kenmerken: Kenmerken) {
    const { titel, onderwerp, maker, gemaaktOp } = kenmerken;
    const gekozen = letters();
    const opties = {
      size: 'A4',
      margins: marges,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      lang: 'nl-NL',
      displayTitle: true,
      bufferPages: true,
      font: gekozen.gewoon,
      info: { Title: titel, Subject: onderwerp, Author: maker, Creator: maker, CreationDate: new Date(gemaaktOp) },
    };
    const doc = new PDFDocument(opties as object); // its types do not know PDF/UA yet
    doc.on('data', (deel: Buffer) => this.#delen.push(deel));
    const root = doc.struct('Document');
    doc.addStructure(root);
    this.#kenmerken = kenmerken;
    this.#blad = new PdfBlad(doc, root, gekozen);
    this.#inhoud = new PdfInhoud(this.#blad);
  }

  /** The first page: the title, and lines below it. */
  titelblad(regels: readonly string[]): this {
    const { doc } = this.#blad;
    this.#blad.alsArtefact(() => doc.rect(0, 0, doc.page.width, 14).fill(kleuren.merk));
    doc.y = 210;
    this.#blad.tekst('H1', this.#kenmerken.titel, { vet: true, grootte: 30, kleur: kleuren.merk, na: 14 });
    for (const regel of regels) this.#blad.tekst('P', regel, { grootte: 13, na: 5 });
    return this;
  }

  /** Keeps a page for the table of contents, which is filled in at the end. */
  inhoudsopgave(): this {
    this.#blad.doc.addPage();
    this.#inhoud.reserveer();
    return this;
  }

  nieuwePagina(): this {
    this.#begin(0);
    this.#blad.doc.addPage();
    return this;
  }

  /** A heading of level 1 or 2 of the contents (H1 is the title, so H2 and H3 in the document). It stays with what follows. */
  kop(niveau: 1 | 2, tekst: string): this {
    this.#koppen.push({ niveau, tekst });
    return this;
  }

  /** Paragraphs: an empty line in the text begins a new one. */
  alinea(tekst: string, { klein, kopje }: { klein?: boolean; kopje?: string } = {}): this {
    this.#begin(kopje ? 55 : 30);
    if (kopje) this.#blad.tekst('P', kopje, { vet: true, grootte: 10.5, na: 2 });
    const stijl = klein ? { grootte: 8.5, kleur: kleuren.grijs, na: 5 } : { grootte: 10.5, na: 7 };
    for (const alinea of tekst.split(/\n\s*\n/)) this.#blad.tekst('P', alinea.trim(), stijl);
    return this;
  }

  tabel(tabel: PdfTabel): this {
    const vorm = new PdfTabelvorm(this.#blad, tabel);
    this.#begin(vorm.nodig);
    vorm.zet();
    return this;
  }

  figuur(figuur: PdfFiguur): this {
    this.#begin(figuurhoogte(figuur));
    zetFiguur(this.#blad, figuur);
    return this;
  }

  /** A coloured box of parts with a heading; a page ends between parts, not in them. */
  vak(delen: readonly PdfVakdeel[]): this {
    for (const [index, deel] of delen.entries()) {
      this.#begin(vakhoogte(this.#blad, deel));
      zetVakdeel(this.#blad, deel, index === delen.length - 1);
    }
    this.#blad.doc.y += 10;
    return this;
  }

  /** The headings that wait, on one page with so much of what follows. */
  #begin(nodig: number) {
    const { doc } = this.#blad;
    const koppen = this.#koppen.splice(0);
    this.#blad.houdBijeen(nodig + koppen.length * 46);
    for (const { niveau, tekst } of koppen) {
      if (doc.y > marges.top + 5) doc.y += niveau === 1 ? 16 : 10;
      this.#inhoud.noteer(niveau, tekst);
      const stijl = niveau === 1 ? { grootte: 18, na: 7 } : { grootte: 13.5, na: 5 };
      this.#blad.tekst(niveau === 1 ? 'H2' : 'H3', tekst, { ...stijl, vet: true, kleur: kleuren.merk });
    }
  }

  /** Fills in contents, headers and page numbers, and ends the document. */
  bytes(): Promise<Uint8Array> {
    const { doc, root } = this.#blad;
    const klaar = new Promise<Uint8Array>((resolve, reject) => {
      doc.on('end', () => resolve(Buffer.concat(this.#delen)));
      doc.on('error', reject);
    });
    this.#begin(0);
    this.#inhoud.vul();
    root.end();
    const { count } = doc.bufferedPageRange();
    for (let pagina = 1; pagina < count; pagina++) {
      doc.switchToPage(pagina);
      this.#rand(`Pagina ${pagina + 1} van ${count}`);
    }
    doc.end();
    return klaar;
  }

  #rand(paginatekst: string) {
    const { doc, breedte, letters: letter } = this.#blad;
    const regel = (tekst: string, y: number, align: 'left' | 'right') => {
      doc.font(letter.gewoon).fontSize(8.5).fillColor(kleuren.grijs);
      doc.text(tekst, marges.left, y, { width: breedte, align, lineBreak: false });
    };
    doc.page.margins = { ...marges, top: 0, bottom: 0 };
    this.#blad.alsArtefact(() => {
      regel(this.#kenmerken.kop, 30, 'left');
      doc
        .moveTo(marges.left, 46)
        .lineTo(doc.page.width - marges.right, 46)
        .lineWidth(0.5)
        .stroke(kleuren.lijn);
      regel(paginatekst, doc.page.height - 38, 'right');
    });
    doc.page.margins = { ...marges };
  }
}
