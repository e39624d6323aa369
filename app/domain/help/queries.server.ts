import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Marked } from 'marked';
import { notFound } from '~/platform/http.server';

/** The manual in docs/handleiding is the help of the portal: one Markdown file a page, the first line its title. */
const folder = path.resolve('docs/handleiding');
const marked = new Marked({ async: false });

export type HelpPagina = { pagina: string; titel: string };

const titelVan = (markdown: string) => /^# (.+)$/m.exec(markdown)?.[1] ?? 'Help';

/** The pages of the manual in the order of their file names (`10-inloggen.md`). */
export async function listHelp(): Promise<HelpPagina[]> {
  const bestanden = (await readdir(folder)).filter((naam) => naam.endsWith('.md')).sort();
  return Promise.all(
    bestanden.map(async (bestand) => ({
      pagina: bestand.replace(/^\d+-|\.md$/g, ''),
      titel: titelVan(await readFile(path.join(folder, bestand), 'utf8')),
    })),
  );
}

/** One page as HTML (the manual is ours, so its HTML is trusted); 404 for a page that is not there. */
export async function getHelp(pagina: string): Promise<{ titel: string; html: string }> {
  const bestand = (await readdir(folder)).find((naam) => naam.replace(/^\d+-|\.md$/g, '') === pagina);
  if (!bestand) return notFound();
  const markdown = await readFile(path.join(folder, bestand), 'utf8');
  const html = marked.parse(markdown.replace(/^# .+\n/m, '')) as string;
  return { titel: titelVan(markdown), html };
}
