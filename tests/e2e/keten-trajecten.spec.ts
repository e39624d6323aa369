import { testMetEigenPortaal as test } from './fixtures';
import { speelTrajecten } from './keten-trajecten-reis';

test('a klantmanager imports trajecten with and without faults, and an aanbieder takes one on', ({ venster }) => {
  test.setTimeout(120_000);
  return speelTrajecten(venster, true);
});
