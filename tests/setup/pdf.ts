import { inflateSync } from 'node:zlib';

/** What a test wants to know of a PDF that pdfkit made: its objects as they are written, and the text of each page. */
export type GelezenPdf = {
  /** The file without its compressed parts. */
  bron: string;
  paginas: string[];
};

type Objecten = Map<string, { kop: string; stroom: string }>;

/** Not a PDF reader: it knows the way in which pdfkit writes (no object streams, fonts with a ToUnicode map). */
export function leesPdf(bytes: Uint8Array): GelezenPdf {
  const rauw = Buffer.from(bytes).toString('latin1');
  const objecten: Objecten = new Map();
  for (const [, nummer = '', inhoud = ''] of rauw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [kop = '', stroom] = inhoud.split(/\nstream\n/);
    objecten.set(nummer, { kop, stroom: stroom === undefined ? '' : uitgepakt(kop, stroom) });
  }
  const pagina = [...objecten.values()].filter(({ kop }) => /\/Type \/Page\n/.test(kop));
  return {
    bron: [...objecten.values()].map(({ kop }) => kop).join('\n'),
    paginas: pagina.map(({ kop }) =>
      tekstVan(objecten.get(verwijzing(kop, 'Contents'))?.stroom ?? '', letters(kop, objecten)),
    ),
  };
}

const verwijzing = (kop: string, naam: string) => new RegExp(`/${naam} (\\d+) 0 R`).exec(kop)?.[1] ?? '';

function uitgepakt(kop: string, stroom: string): string {
  const bytes = Buffer.from(stroom.replace(/\nendstream[\s\S]*$/, ''), 'latin1');
  return kop.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
}

/** By name of the font on the page: which letters its codes stand for. */
function letters(pagina: string, objecten: Objecten): Map<string, Map<string, string>> {
  const bronnen = objecten.get(verwijzing(pagina, 'Resources'))?.kop ?? pagina;
  const fonts = /\/Font <<([\s\S]*?)>>/.exec(bronnen)?.[1] ?? '';
  return new Map(
    [...fonts.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, naam = '', nummer = '']) => {
      const font = objecten.get(nummer)?.kop ?? '';
      return [naam, vertaling(objecten.get(verwijzing(font, 'ToUnicode'))?.stroom ?? '')];
    }),
  );
}

function vertaling(kaart: string): Map<string, string> {
  const tabel = new Map<string, string>();
  for (const [, van = '', lijst = ''] of kaart.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...lijst.matchAll(/<([^>]*)>/g)].forEach(([, tekst = ''], index) => {
      const code = (Number.parseInt(van, 16) + index).toString(16).padStart(4, '0');
      tabel.set(code, Buffer.from(tekst.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    });
  }
  return tabel;
}

/** The text in the order in which it was put there; what was put apart stands on a line of its own. */
function tekstVan(inhoud: string, perFont: Map<string, Map<string, string>>): string {
  let tabel: Map<string, string> | undefined;
  const regels: string[] = [];
  for (const [, font, reeks] of inhoud.matchAll(/\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) tabel = perFont.get(font);
    else {
      const codes = [...(reeks ?? '').matchAll(/<([0-9a-f]*)>/gi)].map(([, hex = '']) => hex.toLowerCase()).join('');
      regels.push((codes.match(/.{4}/g) ?? []).map((code) => tabel?.get(code) ?? '?').join(''));
    }
  }
  return regels.join('\n');
}
