import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ankerVan, paginaVan, titelVan } from './handleiding';

const folder = 'docs/handleiding';
const paginas = readdirSync(folder).map((bestand) => {
  const markdown = readFileSync(path.join(folder, bestand), 'utf8');
  const koppen = [...markdown.matchAll(/^(#+) (.+)$/gm)].map(([, hekjes = '', tekst = '']) => ({
    diepte: hekjes.length,
    anker: ankerVan(tekst),
  }));
  return { bestand, pagina: paginaVan(bestand), markdown, koppen };
});
const adressen = new Set(
  paginas.flatMap(({ pagina, koppen }) => [
    `/help/${pagina}`,
    ...koppen.filter(({ diepte }) => diepte > 1).map(({ anker }) => `/help/${pagina}#${anker}`),
  ]),
);

describe('ankerVan', () => {
  it('keeps words and leaves out signs', () => {
    expect(ankerVan('Een rapportage “goedkeuren”: wat dan?')).toBe('een-rapportage-goedkeuren-wat-dan');
    expect(ankerVan('Reële cijfers')).toBe('reele-cijfers');
  });
});

describe.each(paginas)('the manual page $bestand', ({ pagina, markdown, koppen }) => {
  it('has one title, headings that skip no level, and no heading twice', () => {
    expect(markdown.startsWith(`# ${titelVan(markdown)}\n`)).toBe(true);
    expect(koppen.filter(({ diepte }) => diepte === 1)).toHaveLength(1);
    for (const [index, { diepte }] of koppen.entries())
      expect(diepte).toBeLessThanOrEqual((koppen[index - 1]?.diepte ?? 0) + 1);
    expect(new Set(koppen.map(({ anker }) => anker)).size).toBe(koppen.length);
  });

  it('shows pictures that exist, say what they show, and are light', () => {
    for (const [, alt = '', adres = ''] of markdown.matchAll(/!\[(.*?)\]\((.*?)\)/g)) {
      expect(alt.length, adres).toBeGreaterThan(20);
      expect(alt, adres).not.toContain('"');
      expect(statSync(path.join('public', adres)).size, adres).toBeLessThan(120_000);
    }
  });

  it('links to what exists', () => {
    for (const [, adres = ''] of markdown.matchAll(/(?<!!\[[^\]]*)\]\(([/#].*?)\)/g)) {
      if (adres.startsWith('/handleiding/')) continue;
      const heel = adres.startsWith('#') ? `/help/${pagina}${adres}` : adres;
      expect(adressen.has(heel), adres).toBe(true);
    }
  });
});

it('every picture is shown somewhere', () => {
  const beelden = existsSync('public/handleiding') ? readdirSync('public/handleiding') : [];
  const teksten = paginas.map(({ markdown }) => markdown).join();
  expect(beelden.filter((naam) => !teksten.includes(`(/handleiding/${naam})`))).toEqual([]);
});

it('the screens link to pages and headings that exist', () => {
  const bronnen = ['app/routes', 'app/domain'].flatMap((map) =>
    readdirSync(map, { recursive: true, encoding: 'utf8' })
      .filter((bestand) => /\.tsx?$/.test(bestand))
      .map((bestand) => readFileSync(path.join(map, bestand), 'utf8')),
  );
  const links = bronnen.flatMap((bron) =>
    [...bron.matchAll(/paths\.help\('([^']+)'(?:, '([^']+)')?\)/g)].map(
      ([, pagina, deel]) => `/help/${pagina}${deel ? `#${deel}` : ''}`,
    ),
  );
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !adressen.has(link))).toEqual([]);
});
