import { type Dag, isBinnen, type Periode } from '~/platform/dates';

export type AanbiederNaam = Periode & { readonly naam: string };

const begin = (naam: Periode): string => naam.van ?? '';

/** The name on a day. Outside all periods the nearest one: the last before the day, otherwise the first after it. */
export function naamOp(namen: readonly AanbiederNaam[], dag: Dag): string | undefined {
  const opVolgorde = [...namen].sort((a, b) => (begin(a) < begin(b) ? -1 : 1));
  const geldend = opVolgorde.filter((naam) => isBinnen(naam, dag)).at(-1);
  const ervoor = opVolgorde.filter((naam) => begin(naam) <= dag).at(-1);
  return (geldend ?? ervoor ?? opVolgorde[0])?.naam;
}

/** A KvK-nummer has eight digits; leading zeros count. */
export const isKvkNummer = (tekst: string): boolean => /^\d{8}$/.test(tekst);

const rechtsvormen = /\b(stichting|vereniging|cooperatie|bv|b v|nv|n v|vof|v o f|cv|c v|ua|u a)\b/g;

/** What is left of a name for comparing: no capitals, accents, legal form, spaces or signs. */
export function kernVanNaam(naam: string): string {
  const woorden = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const kern = woorden.replace(rechtsvormen, '').replace(/ /g, '');
  return kern || woorden.replace(/ /g, '') || naam.trim();
}

/** Number of single-letter changes between two texts. */
function afstand(a: string, b: string): number {
  let vorige = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const vervang = (vorige[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      rij.push(Math.min(vervang, (vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1));
    }
    vorige = rij;
  }
  return vorige[b.length] ?? 0;
}

function namenLijken(a: string, b: string): boolean {
  const [kort, lang] = a.length <= b.length ? [a, b] : [b, a];
  if (kort.length >= 4 && lang.includes(kort)) return true;
  return kort.length >= 5 && afstand(a, b) <= (kort.length >= 9 ? 2 : 1);
}

export type Gelijkenis = {
  readonly sterkte: 'dezelfde' | 'waarschijnlijk-dezelfde' | 'let-op';
  readonly reden: string;
};
export type AanbiederKenmerken = {
  readonly kvkNummer: string | null;
  /** Current name, earlier names and aliases. */
  readonly namen: readonly string[];
};

/**
 * Whether two aanbieders may be one. A warning only, nothing is ever merged by itself: Inova and Edinova look alike
 * and are two (`let-op`), NLtraining and NL-training are one (`waarschijnlijk-dezelfde`).
 * @source domeinregels A.11 #10
 */
export function lijktOp(a: AanbiederKenmerken, b: AanbiederKenmerken): Gelijkenis | null {
  if (a.kvkNummer !== null && a.kvkNummer === b.kvkNummer) {
    return { sterkte: 'dezelfde', reden: `Hetzelfde KvK-nummer (${a.kvkNummer}).` };
  }
  const paren = a.namen.flatMap((naamA) => b.namen.map((naamB) => [naamA, naamB] as const));
  const gelijk = paren.find(([naamA, naamB]) => kernVanNaam(naamA) === kernVanNaam(naamB));
  if (gelijk) {
    return a.kvkNummer !== null && b.kvkNummer !== null
      ? { sterkte: 'let-op', reden: `“${gelijk[1]}” heet hetzelfde, maar heeft een ander KvK-nummer.` }
      : {
          sterkte: 'waarschijnlijk-dezelfde',
          reden:
            gelijk[0] === gelijk[1]
              ? `Beide heten “${gelijk[0]}”.`
              : `“${gelijk[0]}” en “${gelijk[1]}” zijn op schrijfwijze na gelijk.`,
        };
  }
  const lijkend = paren.find(([naamA, naamB]) => namenLijken(kernVanNaam(naamA), kernVanNaam(naamB)));
  return lijkend
    ? { sterkte: 'let-op', reden: `“${lijkend[0]}” lijkt op “${lijkend[1]}”, maar kan een andere organisatie zijn.` }
    : null;
}
