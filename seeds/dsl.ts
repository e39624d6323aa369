/**
 * The small language of the stories. Every word gives a `Deel` (its rows, its history and its id); `laad` writes any
 * number of them in one commit. Words refer to each other by id: `aanbieder({...}).id`, `gemeenteId('GM0405')`.
 * The integration tests tell their own stories with it.
 */
export { aanbesteding, perceelId } from './dsl/aanbesteding';
export { bron, feit, feiten, keuze, tegenstrijdig } from './dsl/bron';
export { contract, meelifBudgetId, meelifregeling } from './dsl/contract';
export { type Dader, type Deel, rij, seedId, type Verhaal } from './dsl/deel';
export { laad } from './dsl/laad';
export {
  aanbieder,
  combinatie,
  gemeente,
  gemeenteId,
  inkoopbureau,
  portaal,
  portaalId,
  verband,
} from './dsl/organisatie';
export { gebruiker, keurmerk, type Persoon } from './dsl/persoon';
export {
  beleidsdoelstelling,
  gemeentecijfer,
  individueelContract,
  klacht,
  kpiNorm,
  maandrapportage,
  tevredenheidsmeting,
  toewijzing,
  toewijzingsregel,
  traject,
  trajectimport,
  voortgangsrapportage,
} from './dsl/uitvoering';
