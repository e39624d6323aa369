import { addWerkdagen } from '../../app/platform/feestdagen';
import { type Dader, seedId } from '../dsl';
import type { Waarden } from '../dsl/deel';
import { dader } from './personas';
import { contractVan } from './westfriesland-contracten';
import type { Levensloop } from './westfriesland-groepen';

type Waarde = Waarden<'toewijzingen'>;
/** A toewijzing with the person that it is about and those who act on it. */
export type Opdracht = Waarde & { loop: Levensloop; gemeente: Dader; aanbieder: Dader | undefined };

export const reactieWerkdagen = 5;
const regio = dader('contractmanager@westfriesland.example');
const hoorn = dader('regie@hoorn.example');
const fiolet = dader('aanbieder@fiolet.example');
const nltraining = dader('aanbieder@nltraining.example');
const inova = dader('aanbieder@inova.example');
const bijFiolet: readonly string[] = ['Hoorn', 'Opmeer', 'Koggenland'];

/** The person at the aanbieder who works with the portal; the colleges have nobody in the demonstration. */
function aanbiederVan(contractId: string, { naam }: Levensloop): Dader | undefined {
  if (contractId === contractVan.begeleiding(naam)) return inova;
  if (contractId === contractVan.b1z(naam)) return bijFiolet.includes(naam) ? fiolet : nltraining;
  return undefined;
}

export type Deels = Partial<Waarde> & Pick<Waarde, 'contractId' | 'soort' | 'status' | 'voorgesteldDatum'>;
/** The toewijzing with this number of its kind for this person. */
export const opdracht = (loop: Levensloop, nummer: number, waarden: Deels): Opdracht => ({
  ...waarden,
  id: seedId(`toewijzing:${loop.id}:${waarden.soort}:${nummer}`),
  trajectId: loop.id,
  reactieUiterlijk: waarden.toegewezenDatum && addWerkdagen(waarden.toegewezenDatum, reactieWerkdagen),
  loop,
  gemeente: loop.naam === 'Hoorn' ? hoorn : regio,
  aanbieder: aanbiederVan(waarden.contractId, loop),
});
