import type { PdfBlad } from './pdf-blad.server';
import { kleuren, marges } from './pdf-stijl.server';

export type PdfVakdeel = { kop: string; regels: readonly string[] };

const plaatsIn = ({ breedte }: PdfBlad) => ({ x: marges.left + 16, breedte: breedte - 30, grootte: 10.5 });

/** What a part of a box takes. */
export function vakhoogte(blad: PdfBlad, { kop, regels }: PdfVakdeel): number {
  const plaats = plaatsIn(blad);
  const tekst = regels.reduce((som, regel) => som + blad.hoogte(regel, plaats) + 3, 0);
  return blad.hoogte(kop, { ...plaats, vet: true }) + tekst + 9;
}

/** A part of a coloured box; parts below each other look like one box. */
export function zetVakdeel(blad: PdfBlad, deel: PdfVakdeel, laatste: boolean): void {
  const { doc, breedte } = blad;
  const plaats = plaatsIn(blad);
  const top = doc.y;
  const hoogte = Math.min(vakhoogte(blad, deel) + (laatste ? 7 : 0), blad.ruimte);
  blad.alsArtefact(() => {
    doc.rect(marges.left, top, breedte, hoogte).fill(kleuren.doel);
    doc.rect(marges.left, top, 5, hoogte).fill(kleuren.streep);
  });
  doc.y = top + 7;
  blad.tekst('P', deel.kop, { ...plaats, vet: true, na: 2 });
  for (const regel of deel.regels) blad.tekst('P', regel, { ...plaats, na: 3 });
  doc.x = marges.left;
  doc.y = Math.max(doc.y, top + hoogte);
}
