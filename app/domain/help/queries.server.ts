import { open, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Marked, type Token, type Tokens } from 'marked';
import { notFound } from '~/platform/http.server';
import { ankerVan, paginaVan, titelVan } from './handleiding';

/** The manual in docs/handleiding is the help of the portal: one Markdown file a page, the first line its title. */
const folder = path.resolve('docs/handleiding');
/** What `/…` in the address of a picture stands for. */
const publicFolder = path.resolve('public');

export type HelpPagina = { pagina: string; titel: string };
type HelpDeel = { anker: string; titel: string };

const bestanden = async () => (await readdir(folder)).filter((naam) => naam.endsWith('.md')).sort();

/** The pages of the manual in the order of their file names (`10-inloggen.md`). */
export async function listHelp(): Promise<HelpPagina[]> {
  return Promise.all(
    (await bestanden()).map(async (bestand) => ({
      pagina: paginaVan(bestand),
      titel: titelVan(await readFile(path.join(folder, bestand), 'utf8')),
    })),
  );
}

/** One page as HTML with its chapters (the manual is ours, so its HTML is trusted); 404 for a page that is not there. */
export async function getHelp(pagina: string): Promise<{ titel: string; html: string; delen: HelpDeel[] }> {
  const bestand = (await bestanden()).find((naam) => paginaVan(naam) === pagina);
  if (!bestand) return notFound();
  const markdown = await readFile(path.join(folder, bestand), 'utf8');
  const delen: HelpDeel[] = [];
  const html = await lezer(delen).parse(markdown.replace(/^# .+\n/m, ''));
  return { titel: titelVan(markdown), html, delen };
}

type Beeld = Tokens.Image & { maat?: string };

/** A reader that gives headings an address, notes the chapters in `delen`, and keeps room for pictures. */
function lezer(delen: HelpDeel[]): Marked {
  return new Marked({
    async: true,
    async walkTokens(token: Token) {
      if (token.type === 'heading' && token.depth === 2) delen.push({ anker: ankerVan(token.text), titel: token.text });
      if (token.type === 'image') Object.assign(token, { maat: await maatVan(token.href) });
    },
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${ankerVan(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      // On a phone a picture of a screen is too small to read: it leads to itself.
      image({ href, text, maat }: Beeld) {
        return `<a class="ik-beeld" href="${href}"><img alt="${text}" loading="lazy" src="${href}" ${maat ?? ''}></a>`;
      },
    },
  });
}

/** Width and height of a PNG as attributes, so that the page does not jump while its pictures come in. */
async function maatVan(href: string): Promise<string> {
  const bestand = await open(path.join(publicFolder, href));
  try {
    const { buffer } = await bestand.read(Buffer.alloc(24), 0, 24, 0);
    return `width="${buffer.readUInt32BE(16)}" height="${buffer.readUInt32BE(20)}"`;
  } finally {
    await bestand.close();
  }
}
