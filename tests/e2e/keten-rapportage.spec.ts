import { testMetEigenPortaal as test } from './fixtures';
import { speelRapportage } from './keten-rapportage-reis';

test('the month of an aanbieder reaches the KPI’s and the voortgangsrapportage', ({ venster }) => {
  test.setTimeout(180_000);
  return speelRapportage(venster, true);
});
