import { type Procedure, procedureNamen } from './procedure';

/** The name of a procedure without what stands between brackets, for lists and headings. */
export const procedureKort = (procedure: Procedure): string =>
  procedure === 'onbekend' ? 'Procedure onbekend' : procedureNamen[procedure].replace(/ \(.*\)$/, '');
