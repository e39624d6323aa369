import { prepareFigures } from '../../../../contract-kpis/ceilings/figures.server';

let prepared: ReturnType<typeof prepareFigures> | undefined;

/** Prepared at the first use: a list needs no chart. */
export const figures = () => {
  prepared ??= prepareFigures();
  return prepared;
};
