import type { PdfBlad } from './pdf-blad.server';
import { kleuren } from './pdf-stijl.server';

type Regel = { niveau: 1 | 2; tekst: string; pagina: number; doel: string };

/** The table of contents of a `Pdf`: entries are noted while the document is made, and written on the page kept for them. */
export class PdfInhoud {
  readonly #regels: Regel[] = [];
  #pagina: number | undefined;
  #element: PDFKit.PDFStructureElement | undefined;
  #hoofdstuk: PDFKit.PDFOutline | undefined;

  constructor(readonly blad: PdfBlad) {}

  /** The current page is for the contents. */
  reserveer() {
    const { doc } = this.blad;
    const kop = doc.struct('H2', {}, () => {
      doc.font(this.blad.letters.vet).fontSize(18).fillColor(kleuren.merk).text('Inhoudsopgave');
    });
    this.blad.root.add(kop);
    this.#element = doc.struct('TOC');
    this.blad.root.add(this.#element);
    this.#pagina = doc.bufferedPageRange().count - 1;
  }

  /** A heading begins here: a bookmark, and an entry of the contents. */
  noteer(niveau: 1 | 2, tekst: string) {
    const { doc } = this.blad;
    const doel = `deel-${this.#regels.length + 1}`;
    doc.addNamedDestination(doel, 'XYZ', null, doc.y - 6, null);
    this.#regels.push({ niveau, tekst, pagina: doc.bufferedPageRange().count, doel });
    if (niveau === 1) this.#hoofdstuk = doc.outline.addItem(tekst, { expanded: true });
    else (this.#hoofdstuk ?? doc.outline).addItem(tekst);
  }

  vul() {
    if (this.#pagina === undefined || !this.#element) return;
    const { doc } = this.blad;
    doc.switchToPage(this.#pagina);
    const { left, right } = doc.page.margins;
    const breedte = doc.page.width - left - right;
    let y = 108;
    for (const regel of this.#regels) {
      if (regel.niveau === 1) y += 5;
      this.#regel(regel, { x: left, y, breedte });
      y += regel.niveau === 1 ? 19 : 17;
    }
    this.#element.end();
  }

  #regel({ niveau, tekst, pagina, doel }: Regel, { x, y, breedte }: { x: number; y: number; breedte: number }) {
    const { doc } = this.blad;
    const begin = x + (niveau === 1 ? 0 : 18);
    const nummer = String(pagina);
    doc.font(niveau === 1 ? this.blad.letters.vet : this.blad.letters.gewoon).fontSize(11);
    const einde = x + breedte - doc.widthOfString(nummer);
    this.#stippel(begin + doc.widthOfString(tekst) + 6, einde - 6, y + 10);
    const item = doc.struct('TOCI');
    const verwijzing = doc.struct('Reference');
    const link = doc.struct('Link');
    this.#element?.add(item);
    item.add(verwijzing);
    verwijzing.add(link);
    link.add(() => {
      doc
        .fillColor(kleuren.inkt)
        .text(`${tekst} `, begin, y, { lineBreak: false })
        .text(nummer, einde, y, { lineBreak: false });
    });
    const naam = new String(`${tekst}, pagina ${nummer}`);
    doc.goTo(x, y - 2, breedte, 16, doel, { structParent: link, Contents: naam } as never);
    item.end();
  }

  /** Dots between an entry and its page, for the eye only. */
  #stippel(begin: number, einde: number, y: number) {
    const { doc } = this.blad;
    doc.markContent('Artifact', { type: 'Layout' });
    doc.save().moveTo(begin, y).lineTo(einde, y).dash(0.8, { space: 3 }).lineWidth(0.8).stroke(kleuren.grijs).restore();
    doc.endMarkedContent();
  }
}
