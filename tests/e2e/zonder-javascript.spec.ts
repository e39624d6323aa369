import { expect, testMetEigenPortaal as test } from './fixtures';
import { draaitScripts, speelInkoper } from './inkoper-reis';

test.use({ javaScriptEnabled: false });

test('an inkoper takes a joint tender from percelen to contracts in force, without JavaScript', async ({ venster }) => {
  test.setTimeout(300_000);
  const spelers = {
    inkoper: await venster('inkoper@westfriesland.example'),
    collega: await venster('collega@westfriesland.example'),
    beheer: await venster('beheer@portaal.example'),
    bezoeker: await venster(null),
  };
  await speelInkoper(spelers, 'Leerroutes Westfriesland 2023');
  for (const page of Object.values(spelers)) expect(await draaitScripts(page)).toBe(false);
});
