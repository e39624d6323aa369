import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import PDFDocument from 'pdfkit';
import svgToPdf from 'svg-to-pdfkit';
import { teken } from '../../../../../app/domain/verantwoording/beeld.server';
import type { Rapportdocument } from '../../../../../app/domain/verantwoording/documents/rapport.server';

/**
 * The ceiling of the PDF: pdfkit from top to bottom with the texts, tables and charts of the report in the same letters.
 * No tags, no keeping together, no bookmarks; the charts are ready.
 */
const { weergave, stand, thema } = JSON.parse(readFileSync(process.env.INPUT ?? '', 'utf8')) as Rapportdocument;
const { resolve } = createRequire(import.meta.url);
const font = (name: string) => resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`);
const [plain, bold] = [font('400Regular/SourceSans3_400Regular'), font('600SemiBold/SourceSans3_600SemiBold')];
const { kolommen, onderdelen } = weergave;
const wide = kolommen.length > 9;
const charts = new Map<object, Awaited<ReturnType<typeof teken>>>();
for (const tabel of onderdelen.flatMap(({ tabellen }) => tabellen))
  if (tabel.beeld && kolommen.length > 0 && kolommen.length <= 24)
    charts.set(tabel, await teken(tabel.beeld, kolommen, thema));
const width = 503;

function makePdf(): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 62, bottom: 58, left: 46, right: 46 },
    bufferPages: true,
    font: plain,
  });
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<Buffer>((ready) => doc.on('end', () => ready(Buffer.concat(parts))));
  const contents: { title: string; page: number }[] = [];
  const text = (words: string, size: number, name = plain) =>
    doc.font(name).fontSize(size).text(words, 46, doc.y, { width });
  const heading = (title: string, size: number) => {
    if (doc.y > 680) doc.addPage();
    contents.push({ title, page: doc.bufferedPageRange().count });
    text(title, size, bold);
  };
  const table = (rows: readonly (readonly string[])[], first: number) => {
    const columns = rows[0]?.length ?? 1;
    doc.font(plain).fontSize(9);
    doc.x = 46;
    doc.table({
      columnStyles: Array.from({ length: columns }, (_, index) =>
        index === 0 ? first : (width - first) / (columns - 1),
      ),
      defaultStyle: { padding: 3, border: 0.5 },
      data: rows.map((row) => [...row]),
    });
    doc.x = 46;
  };

  text(weergave.titel, 30, bold);
  for (const line of [weergave.periode, stand, `Gemeenten: ${kolommen.map(({ naam }) => naam).join(', ')}`])
    text(line, 13);
  doc.addPage();
  const contentsPage = doc.bufferedPageRange().count - 1;
  doc.addPage();
  for (const part of onderdelen) {
    heading(`${part.nummer} ${part.titel}`, part.nummer.includes('.') ? 13.5 : 18);
    for (const line of part.uitleg) text(line, 10.5);
    for (const { titel, rijen, ontbreekt, noot } of part.tabellen) {
      text(titel, 10.5, bold);
      if (wide)
        table(
          [
            ['Gemeente', ...rijen.map(({ naam }) => naam)],
            ...kolommen.map(({ naam }, index) => [naam, ...rijen.map(({ cellen }) => cellen[index]?.tekst ?? '–')]),
            ['Totaal', ...rijen.map(({ totaal }) => totaal.tekst)],
          ],
          120,
        );
      else
        table(
          [
            ['Aantal', ...kolommen.map(({ naam }) => naam), 'Totaal'],
            ...rijen.map(({ naam, cellen, totaal }) => [naam, ...cellen.map(({ tekst }) => tekst), totaal.tekst]),
          ],
          170,
        );
      for (const line of [...ontbreekt, ...(noot ? [noot] : [])]) text(line, 8.5);
    }
    if (part.metingen)
      table(
        [
          ['Over wie', 'Dienst', 'Periode', 'Cijfer', 'Aantal antwoorden', 'Bron'],
          ...part.metingen.map(({ wie, dienst, periode, cijfer, respondenten, bron }) => [
            wie,
            dienst,
            periode,
            cijfer,
            respondenten,
            bron,
          ]),
        ],
        110,
      );
    if (part.toelichting) text(part.toelichting, 10.5);
    for (const tabel of part.tabellen) {
      const chart = charts.get(tabel);
      if (!chart) continue;
      const height = (chart.hoogte * width) / chart.breedte;
      if (doc.y + height > 760) doc.addPage();
      text(chart.titel, 10.5, bold);
      text(chart.legenda.map(({ naam }) => naam).join(', '), 9);
      svgToPdf(doc, chart.svg, 46, doc.y, { width, height, fontCallback: (_family, heavy) => (heavy ? bold : plain) });
      doc.y += height;
    }
    for (const { code, tekst, norm, zinnen } of part.doelstellingen) {
      text(`Beleidsdoelstelling ${code}`, 10.5, bold);
      text(`${tekst} Norm: ${norm}.`, 10.5);
      text(zinnen.join(' '), 10.5);
    }
    if (part.resultaat) text(part.resultaat, 10.5);
  }
  doc.addPage();
  heading('Bijlage: hoe is geteld', 18);
  table([['Rij', 'Wat telt mee'], ...weergave.telwijze.map(({ naam, telt }) => [naam, telt])], 200);
  doc.switchToPage(contentsPage);
  doc.y = 62;
  for (const { title, page } of contents) text(`${title} ${page}`, 11);
  doc.end();
  return done;
}

const server = createServer(async (_request, response) => {
  response.setHeader('Content-Type', 'application/pdf').end(await makePdf());
});
server.listen(0, '127.0.0.1', () =>
  console.log(`listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
