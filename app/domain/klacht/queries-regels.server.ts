import { type Dag, isBinnen } from '~/platform/dates';
import { alleInstellingen } from '~/platform/settings.server';
import type { Termijnregels } from './termijn';

const sleutels = {
  afhandelenDagen: 'klacht.afhandelen-dagen',
  afhandelenCommissieDagen: 'klacht.afhandelen-commissie-dagen',
  verdagenDagen: 'klacht.verdagen-dagen',
  ontvangstWerkdagen: 'klacht.ontvangst-werkdagen',
  buitenBehandelingDagen: 'klacht.buiten-behandeling-dagen',
  sluitenDagen: 'klacht.sluiten-dagen',
} as const satisfies Record<keyof Termijnregels, string>;

/** The rules that hold for a complaint that was received on a day. */
export type Regelboek = (ontvangenDatum: Dag) => Termijnregels;

/** All terms with their dates, together with the other settings that the page asks for. Error for a day on which nobody set one: rules may not fall back silently. */
export async function leesRegelboek(): Promise<Regelboek> {
  const rijen = await alleInstellingen(Object.values(sleutels));
  const waardeOp = (sleutel: string, dag: Dag): number => {
    const waarde = rijen.find((rij) => rij.sleutel === sleutel && isBinnen(rij, dag))?.waarde;
    if (typeof waarde !== 'number') throw new Error(`Setting ${sleutel} has no value on ${dag}.`);
    return waarde;
  };
  const perDag = new Map<Dag, Termijnregels>();
  return (dag) => {
    const bekend = perDag.get(dag);
    if (bekend) return bekend;
    const regels = Object.fromEntries(
      Object.entries(sleutels).map(([naam, sleutel]) => [naam, waardeOp(sleutel, dag)]),
    ) as Record<keyof Termijnregels, number>;
    perDag.set(dag, regels);
    return regels;
  };
}
