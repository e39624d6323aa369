import { vasteId } from '../../../../seeds/landelijk/tijd';

/** The reports that the bench fills in, each with a twin for its ceiling. */
export const month = '2025-06';
export const workSizes = { dayToDay: 500, large: 10_000 } as const;
export const dayToDay = { own: vasteId('3', 900_100), twin: vasteId('3', 900_101) };
export const largeReport = {
  own: vasteId('3', 900_200),
  twin: vasteId('3', 900_201),
  contract: 'L-2022-9001',
  number: (index: number) => `BP-${String(100_000 + index)}`,
};
