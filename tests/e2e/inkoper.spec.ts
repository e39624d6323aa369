import { testMetEigenPortaal as test } from './fixtures';
import { speelInkoper } from './inkoper-reis';

test('an inkoper takes a joint tender from percelen to contracts in force', ({ venster }) => {
  test.setTimeout(300_000);
  return speelInkoper(venster, true);
});
