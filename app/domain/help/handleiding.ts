/** How the manual is written: names of its files, titles, and addresses of its headings. Pure. */

/** `50-toewijzen.md` is the page `toewijzen`. */
export const paginaVan = (bestand: string): string => bestand.replace(/^\d+-|\.md$/g, '');

export const titelVan = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? 'Help';

/** The part after `#` that leads to a heading: its words, small, with dashes. */
export const ankerVan = (kop: string): string =>
  kop
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-');
