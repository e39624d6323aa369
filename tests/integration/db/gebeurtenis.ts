import type { EventInput } from '../../../db/audit';

/** An event about nothing in particular. */
export const eenGebeurtenis = (input: Partial<EventInput> = {}): EventInput => ({
  op: '2026-03-02T09:00:00.000Z',
  gebruikerId: 'g-1',
  organisatieId: 'o-1',
  rol: 'inkoper',
  daad: 'organisatie:wijzigen',
  objectSoort: 'organisatie',
  objectId: 'o-1',
  uitkomst: 'gelukt',
  ...input,
});
