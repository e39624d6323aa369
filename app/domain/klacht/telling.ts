import { isLopend, type KlachtOordeel, type KlachtStatus } from './status';

type Geteld = {
  status: KlachtStatus;
  oordeel: KlachtOordeel | null;
  teLaat: boolean;
  opTijd: boolean | null;
};
export type Telling = {
  ontvangen: number;
  lopend: number;
  teLaat: number;
  gegrond: number;
  deelsGegrond: number;
  ongegrond: number;
  geenOordeel: number;
  afgehandeld: number;
  opTijd: number;
};

/** The figures of a group of complaints. Withdrawn, sent on or put aside: received, but without a judgement. */
export function telKlachten(rijen: readonly Geteld[]): Telling {
  const aantal = (past: (rij: Geteld) => boolean) => rijen.filter(past).length;
  return {
    ontvangen: rijen.length,
    lopend: aantal(({ status }) => isLopend(status)),
    teLaat: aantal(({ teLaat }) => teLaat),
    gegrond: aantal(({ oordeel }) => oordeel === 'gegrond'),
    deelsGegrond: aantal(({ oordeel }) => oordeel === 'deels-gegrond'),
    ongegrond: aantal(({ oordeel }) => oordeel === 'ongegrond'),
    geenOordeel: aantal(({ oordeel }) => oordeel === 'geen-oordeel'),
    afgehandeld: aantal(({ opTijd }) => opTijd !== null),
    opTijd: aantal(({ opTijd }) => opTijd === true),
  };
}

export type Tellingregel = Telling & { id: string; naam: string };

/** Figures per group, by name; `groepen` are shown also when there is nothing to count. */
export function telPer<Rij extends Geteld>(
  rijen: readonly Rij[],
  groep: (rij: Rij) => { id: string; naam: string },
  groepen: readonly { id: string; naam: string }[] = [],
): Tellingregel[] {
  const perGroep = new Map<string, { naam: string; rijen: Rij[] }>(
    groepen.map(({ id, naam }) => [id, { naam, rijen: [] }]),
  );
  for (const rij of rijen) {
    const { id, naam } = groep(rij);
    const bekend = perGroep.get(id);
    if (bekend) bekend.rijen.push(rij);
    else perGroep.set(id, { naam, rijen: [rij] });
  }
  return [...perGroep]
    .map(([id, { naam, rijen: eigen }]) => ({ id, naam, ...telKlachten(eigen) }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
