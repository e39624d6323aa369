import svgToPdf from 'svg-to-pdfkit';
import type { PdfBlad } from './pdf-blad.server';
import { marges } from './pdf-stijl.server';

export type PdfFiguur = {
  svg: string;
  titel: string;
  /** What it shows, for who does not see it. */
  omschrijving: string;
  /** In points; the width is that of the text. */
  hoogte: number;
  legenda: readonly { naam: string; kleur: string }[];
};

declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      bbox?: [number, number, number, number];
    }
  }
}

/** What a picture takes with its title and legend. */
export const figuurhoogte = ({ hoogte }: PdfFiguur) => hoogte + 44;

/** A picture under its title and the names of its colours. */
export function zetFiguur(blad: PdfBlad, { svg, titel, omschrijving, hoogte, legenda }: PdfFiguur): void {
  const { doc, breedte, letters } = blad;
  blad.tekst('P', titel, { vet: true, grootte: 10.5, na: 3 });
  zetLegenda(blad, legenda);
  const [x, y] = [marges.left, doc.y];
  const figuur = doc.struct('Figure', { alt: omschrijving, bbox: [x, y, x + breedte, y + hoogte] }, () => {
    doc.save();
    svgToPdf(doc, svg, x, y, {
      width: breedte,
      height: hoogte,
      preserveAspectRatio: 'xMinYMin meet',
      fontCallback: (_familie, vet) => (vet ? letters.vet : letters.gewoon),
    });
    doc.restore();
  });
  blad.root.add(figuur);
  doc.x = x;
  doc.y = y + hoogte + 12;
}

function zetLegenda(blad: PdfBlad, legenda: PdfFiguur['legenda']): void {
  if (legenda.length === 0) return;
  const { doc } = blad;
  const y = doc.y;
  let x: number = marges.left;
  for (const { naam, kleur } of legenda) {
    const begin = x;
    blad.alsArtefact(() => doc.rect(begin, y + 3, 8, 8).fill(kleur));
    doc.y = y;
    blad.tekst('P', naam, { grootte: 9, na: 0, x: begin + 12, breedte: 220 });
    x += 34 + doc.widthOfString(naam);
  }
  doc.y = y + 18;
}
