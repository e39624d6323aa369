import { testMetEigenPortaal as test } from './fixtures';
import { speelInkoper } from './inkoper-reis';

test.use({ javaScriptEnabled: false });

test('an inkoper takes a joint tender from percelen to contracts in force, without JavaScript', ({ venster }) => {
  test.setTimeout(300_000);
  return speelInkoper(venster, false);
});
