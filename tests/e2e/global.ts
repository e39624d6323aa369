import { makeBasis, removeBasis } from '../setup/portal';

/** Once per run, before the workers: the demonstration that each of them copies. */
export default async function setup(): Promise<() => Promise<void>> {
  const basis = await makeBasis();
  process.env.E2E_BASIS = JSON.stringify(basis);
  return () => removeBasis(basis);
}
