import { beforeAll, expect, test } from 'vitest';
import { listWerk } from '../../../app/domain/vandaag/queries.server';
import { countQueries } from '../../../db/client';
import { als, vandaag, vertel } from '../aanbieder/verhaal';

beforeAll(vertel);

/** Ten nouns tell their work; a contractmanager has some in each. However many entries there are, it asks no more. */
test.each([
  'contractmanager@westfriesland.example',
  'contractmanager@hoorn.example',
  'inkoper@westfriesland.example',
  'inkoper@amrd.example',
  'regie@hoorn.example',
  'aanbieder@fiolet.example',
])('the work list of %s asks the database at most twenty times', async (email) => {
  const actor = await als(email);
  expect(await countQueries(() => listWerk(actor, vandaag))).toBeLessThanOrEqual(20);
});
