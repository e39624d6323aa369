import type { Bijdrage } from './bijdragen';
import { knopenMet } from './boom';

/** Numbers of one cell of the sums. */
type Getallen = { teller: number; noemer: number; extern: number; aantal: number };
type Plaats = Omit<Bijdrage, keyof Getallen>;
export type Telling = Plaats & Getallen;
export type Stand = Omit<Plaats, 'maand' | 'contractId'> & { knoop: number } & Getallen;

const leeg = (): Getallen => ({ teller: 0, noemer: 0, extern: 0, aantal: 0 });
const isNul = ({ teller, noemer, extern, aantal }: Getallen) => !teller && !noemer && !extern && !aantal;
function tel(bij: Getallen, { teller, noemer, extern, aantal }: Getallen, richting: 1 | -1): void {
  bij.teller += richting * teller;
  bij.noemer += richting * noemer;
  bij.extern += richting * extern;
  bij.aantal += richting * aantal;
}

/**
 * Adds up contributions into the cells of `kpi_tellingen` and of `kpi_standen`. Cells that come out as nothing are left
 * out; the others come in the order of their keys, in which the database keeps them too. Fit for a million of them.
 */
export class Som {
  readonly #cellen = new Map<string, Telling>();

  #voeg(bijdragen: readonly Bijdrage[], richting: 1 | -1): void {
    for (const bijdrage of bijdragen) {
      const { meting, gemeenteId, contractId, leerroute, maand } = bijdrage;
      const sleutel = `${meting},${gemeenteId},${contractId},${leerroute},${maand}`;
      let cel = this.#cellen.get(sleutel);
      if (!cel) {
        cel = { meting, maand, gemeenteId, contractId, leerroute, ...leeg() };
        this.#cellen.set(sleutel, cel);
      }
      tel(cel, bijdrage, richting);
    }
  }

  plus(bijdragen: readonly Bijdrage[]): void {
    this.#voeg(bijdragen, 1);
  }

  min(bijdragen: readonly Bijdrage[]): void {
    this.#voeg(bijdragen, -1);
  }

  tellingen(): Telling[] {
    return opSleutel(this.#cellen).filter((cel) => !isNul(cel));
  }

  standen(): Stand[] {
    const groepen = new Map<string, Map<number, Stand>>();
    for (const cel of this.#cellen.values()) {
      const { meting, gemeenteId, leerroute } = cel;
      const sleutel = `${meting},${gemeenteId},${leerroute}`;
      const knopen = groepen.get(sleutel) ?? new Map<number, Stand>();
      groepen.set(sleutel, knopen);
      for (const knoop of knopenMet(cel.maand)) {
        const stand = knopen.get(knoop) ?? { meting, knoop, gemeenteId, leerroute, ...leeg() };
        knopen.set(knoop, stand);
        tel(stand, cel, 1);
      }
    }
    return opKnoop(opSleutel(groepen));
  }
}

/** From the order of meting, gemeente and leerroute to that of the primary key: meting, knoop, gemeente and leerroute. */
function opKnoop(groepen: readonly Map<number, Stand>[]): Stand[] {
  const perMeting = new Map<string, Map<number, Stand[]>>();
  for (const knopen of groepen) {
    for (const [knoop, stand] of knopen) {
      if (isNul(stand)) continue;
      const perKnoop = perMeting.get(stand.meting) ?? new Map<number, Stand[]>();
      perMeting.set(stand.meting, perKnoop);
      const rijen = perKnoop.get(knoop) ?? [];
      perKnoop.set(knoop, rijen);
      rijen.push(stand);
    }
  }
  return [...perMeting.values()].flatMap((perKnoop) =>
    [...perKnoop].sort(([a], [b]) => a - b).flatMap(([, rijen]) => rijen),
  );
}

/** Keys are sorted as plain text: several times as fast as with a function that compares. */
const opSleutel = <T>(map: Map<string, T>): T[] =>
  [...map.keys()].sort().flatMap((sleutel) => {
    const waarde = map.get(sleutel);
    return waarde === undefined ? [] : [waarde];
  });
