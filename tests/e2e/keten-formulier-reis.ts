import { expect, type Page } from 'playwright/test';
import { bekijk, doe, draaitScripts, ga, hoofd, meldt, stand, titel } from './handelingen';
import { rapportageVan } from './westfriesland';

/** From the filled-in lines over the last look to the gemeente. */
export async function dienIn(aanbieder: Page): Promise<void> {
  await aanbieder.getByRole('button', { name: 'Nakijken en verder' }).click();
  await expect(titel(aanbieder)).toHaveText('Indienen');
  await doe(aanbieder, 'Dien de rapportage in', 'De rapportage is ingediend.');
  await expect(stand(aanbieder)).toHaveText('Ingediend');
}

/** Opmeer, filled in on screen: a mistake is said at once, and what was typed is kept. */
export async function vulOpScherm(aanbieder: Page): Promise<void> {
  const adres = `/rapportages/${rapportageVan('Opmeer')}`;
  await ga(aanbieder, adres);
  const velden = (kop: string) => aanbieder.getByRole('textbox', { name: new RegExp(`^${kop} \\(uren\\)`) });
  const bewaar = async () => {
    if (await draaitScripts(aanbieder)) await expect(hoofd(aanbieder)).toContainText(/Bewaard om \d+\.\d+/i);
    else await doe(aanbieder, 'Bewaar', /ewaard/);
  };
  await velden('Gevolgd').first().fill('99');
  await velden('Gevolgd').first().blur();
  await bewaar();
  const fouten = aanbieder.getByRole('region', { name: 'Er staat nog 1 fout in de rapportage' });
  await expect(fouten.getByRole('link')).toContainText('99 gevolgde uren is meer dan');
  await fouten.getByRole('link').click();
  await expect(velden('Gevolgd').first()).toBeFocused();
  await bekijk(aanbieder);

  for (const [index, veld] of (await velden('Gevolgd').all()).entries())
    await veld.fill(await velden('Aangeboden').nth(index).inputValue());
  for (const veld of await velden('Participatie').all()) await veld.fill('2:30');
  await velden('Participatie').last().blur();
  await aanbieder.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
  await meldt(aanbieder, /ewaard|niets veranderd/);
  await ga(aanbieder, adres);
  await expect(stand(aanbieder)).toHaveText('Nog in te dienen');
  await expect(velden('Participatie').first()).toHaveValue('2,5');
  await dienIn(aanbieder);
}
