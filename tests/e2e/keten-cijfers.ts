import { expect, type Page } from 'playwright/test';
import { cellenVan, ga, hoofd } from './handelingen';
import { contractVan, fioletEdinova, voortgang } from './westfriesland';

/** '4.382,5' and '87,1%' as numbers. */
export const getal = (tekst = '') => Number(tekst.replace('.', '').replace(',', '.').replace('%', ''));

/** What a contractmanager sees of Hoorn: attendance, and two rows of the voortgangsrapportage. */
export async function cijfersVan(page: Page) {
  await ga(page, `/contracten/${contractVan('Hoorn')}/kpis?maanden=3&tot=2023-06`);
  const { Waarde: waarde, 'Teller / noemer': breuk } = await cellenVan(page, 'KPI’s van dit contract', 'U-01');
  const [gevolgd, aangeboden] = (breuk ?? '').split(' / ');
  const aanwezigheid = { waarde: getal(waarde), gevolgd: getal(gevolgd), aangeboden: getal(aangeboden) };
  await ga(page, `/aanbieders/${fioletEdinova}/scorecard?maanden=3&tot=2023-06`);
  const scorecard = await hoofd(page)
    .getByRole('link', { name: /^Aanwezigheid: / })
    .textContent();
  await ga(page, voortgang());
  const inRapport = async (tabel: string, naam: string) => {
    const cellen = await cellenVan(page, tabel, naam);
    return Object.fromEntries(Object.entries(cellen).map(([kop, tekst]) => [kop, getal(tekst)]));
  };
  return {
    aanwezigheid,
    scorecard,
    pvt: await inRapport('PVT statushouders en gezinsmigranten', 'Afgerond'),
    baan: await inRapport('Werk', 'Betaalde baan'),
  };
}
export type Gezien = Awaited<ReturnType<typeof cijfersVan>>;

/** Approved, the month counts: hours in the attendance, a PVT and a job in the voortgangsrapportage, and nowhere else. */
export async function beweegt(contractmanager: Page, voor: Gezien): Promise<Gezien> {
  const na = await cijfersVan(contractmanager);
  expect(na.aanwezigheid.aangeboden).toBeGreaterThan(voor.aanwezigheid.aangeboden + 1000);
  const [erbij, aanwezig] = (['aangeboden', 'gevolgd'] as const).map(
    (wat) => na.aanwezigheid[wat] - voor.aanwezigheid[wat],
  );
  expect((erbij ?? 0) - (aanwezig ?? 0), 'four hours were missed').toBeCloseTo(4);
  expect(na.aanwezigheid.waarde).toBeGreaterThan(voor.aanwezigheid.waarde);
  expect(na.scorecard).not.toBe(voor.scorecard);
  for (const reeks of ['pvt', 'baan'] as const) {
    const { Hoorn = 0, Totaal = 0, ...anderen } = voor[reeks];
    expect(na[reeks]).toEqual({ ...anderen, Hoorn: Hoorn + 1, Totaal: Totaal + 1 });
  }
  return na;
}
