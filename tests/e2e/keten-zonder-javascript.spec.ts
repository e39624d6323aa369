import { expect, testMetEigenPortaal as metEigenPortaal, test } from './fixtures';
import { hoofd, titel } from './handelingen';
import { speelRapportage } from './keten-rapportage-reis';
import { speelTrajecten } from './keten-trajecten-reis';
import { contractVan, fioletEdinova, rapportageVan, voortgang } from './westfriesland';

test.use({ javaScriptEnabled: false });
metEigenPortaal.use({ javaScriptEnabled: false });

metEigenPortaal('the month of an aanbieder reaches the KPI’s, without JavaScript', ({ venster }) => {
  test.setTimeout(180_000);
  return speelRapportage(venster, false);
});

metEigenPortaal('a klantmanager imports and assigns trajecten, without JavaScript', ({ venster }) => {
  test.setTimeout(120_000);
  return speelTrajecten(venster, false);
});

const paginas: Record<string, string[]> = {
  'contractmanager@hoorn.example': [
    '/vandaag',
    '/trajecten',
    '/trajecten/WF-5G4T',
    '/toewijzing',
    '/toewijzing/toewijzingen',
    '/toewijzing/verdeling',
    '/individuele-contracten',
    '/rapportages',
    `/rapportages/${rapportageVan('Hoorn', '2023-05')}`,
    '/kpis',
    '/kpis/catalogus',
    '/kpis/U-01',
    '/kpis/U-01/herkomst',
    `/contracten/${contractVan('Hoorn')}/kpis`,
    `/aanbieders/${fioletEdinova}/scorecard`,
    '/klachten',
    '/klachten/K-2023-7H4T',
    '/tevredenheid',
    '/verantwoording',
    voortgang(),
    '/verantwoording/gemeentecijfers',
  ],
  'aanbieder@fiolet.example': [
    '/vandaag',
    '/rapportages',
    `/rapportages/${rapportageVan('Koggenland')}`,
    '/toewijzing',
    '/kpis',
    '/klachten',
  ],
  'raad@hoorn.example': ['/verantwoording', voortgang(), '/kpis'],
};

for (const [email, adressen] of Object.entries(paginas)) {
  test(`every page of the chain opens without JavaScript for ${email}`, async ({ venster }) => {
    const page = await venster(email);
    for (const adres of adressen) {
      const antwoord = await page.goto(adres);
      expect(antwoord?.status(), adres).toBe(200);
      await expect(titel(page), adres).toHaveCount(1);
      const tabellen = hoofd(page).locator('details').filter({ hasText: 'Toon tabel' });
      for (const tabel of await tabellen.all()) {
        await tabel.locator('summary').click();
        await expect(tabel.getByRole('table').first(), adres).toBeVisible();
      }
    }
  });
}
