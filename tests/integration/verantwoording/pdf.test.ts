import { beforeAll, describe, expect, test } from 'vitest';
import { rapportBestand } from '../../../app/domain/verantwoording/antwoord.server';
import { rapportPdf } from '../../../app/domain/verantwoording/documents/rapport.server';
import { getRapport } from '../../../app/domain/verantwoording/queries.server';
import { leesRapportvraag } from '../../../app/domain/verantwoording/vraag';
import { weergaveVan } from '../../../app/domain/verantwoording/weergave';
import { westfriesland as bron } from '../../fixtures/westfriesland-amrd.json';
import { leesPdf } from '../../setup/pdf';
import { als, nu, vandaag, vertel } from '../aanbieder/verhaal';

beforeAll(vertel);

const adres = '?regio=westfriesland&van=2022-07-01&tot=2023-07-01';
async function pdfVan(email: string) {
  const verzoek = new Request(`http://portaal.test/verantwoording/voortgangsrapportage.pdf${adres}`);
  const antwoord = await rapportBestand(verzoek, await als(email), { vandaag, nu }, 'pdf');
  expect(antwoord.headers.get('Content-Type')).toBe('application/pdf');
  return leesPdf(new Uint8Array(await antwoord.arrayBuffer()));
}

describe('the PDF', () => {
  test('is tagged, in Dutch, with headings, tables with headers, pictures with words, and a table of contents', async () => {
    const { bron: objecten, paginas } = await pdfVan('contractmanager@westfriesland.example');
    expect(objecten).toContain('/Marked true');
    expect(objecten).toContain('/Lang (nl-NL)');
    expect(objecten).toContain('/DisplayDocTitle true');
    expect(objecten).toContain('(Voortgangsrapportage inburgering Westfriesland)');
    const aantal = (soort: string) => objecten.split(`/S /${soort}\n`).length - 1;
    expect(aantal('H1')).toBe(1);
    expect(aantal('H2')).toBe(7); // contents, five chapters, annex
    expect(aantal('H3')).toBe(8);
    expect(aantal('Table')).toBeGreaterThanOrEqual(11); // the annex may take two
    expect(objecten).toContain('/Scope /Column');
    expect(objecten).toContain('/Scope /Row');
    expect(aantal('Figure')).toBe(2);
    expect(objecten.match(/\/Alt \(/g)).toHaveLength(2);
    const inhoud = [...objecten.matchAll(/\/Contents \((?:\S+ )?[^)]*, pagina (\d+)\)/g)].map(([, nummer]) =>
      Number(nummer),
    );
    expect(inhoud.length).toBeGreaterThan(8);
    expect(inhoud).toEqual([...inhoud].sort((a, b) => a - b));
    expect(inhoud.at(-1)).toBeLessThanOrEqual(paginas.length);
  });

  test('has the figures of the source and numbers its pages', async () => {
    const { paginas } = await pdfVan('contractmanager@westfriesland.example');
    const rij = (naam: string, getallen: readonly number[]) => [naam, ...getallen.map(String)].join('\n');
    const volgens = (reeks: { per_gemeente: Record<string, number>; totaal: number }) => [
      ...bron.kolomvolgorde_bron.standaard.map((gemeente) => reeks.per_gemeente[gemeente] ?? -1),
      reeks.totaal,
    ];
    const tekst = paginas.join('\n');
    expect(tekst).toContain(rij('Aantal gehuisvest', volgens(bron.gehuisvest_incl_kinderen)));
    expect(tekst).toContain(rij('Z-route gestart', volgens(bron.statushouders_z_gestart)));
    expect(tekst).toContain(rij('Officiële klachten', [0, 0, 0, 1, 0, 0, 0, 1]));
    paginas.slice(1).forEach((pagina, index) => {
      expect(pagina).toContain(`Pagina ${index + 2} van ${paginas.length}`);
    });
  });

  test('shows the raad no exact number of few people', async () => {
    const { paginas } = await pdfVan('raad@hoorn.example');
    expect(paginas.join('\n')).toContain(['Officiële klachten', '0', '0', '0', '1–4', '0', '0', '0', '1–4'].join('\n'));
  });

  test('puts many gemeenten in front of the rows', async () => {
    const vraag = leesRapportvraag(new URLSearchParams(adres));
    if (typeof vraag === 'string') throw new Error(vraag);
    const { model } = await getRapport(await als('contractmanager@westfriesland.example'), vraag, vandaag);
    const gemeenten = Array.from({ length: 30 }, (_, nr) => ({ id: `g${nr}`, naam: `Gemeente nummer ${nr + 1}` }));
    const weergave = weergaveVan({ ...model, gemeenten }, true);
    const { paginas } = leesPdf(await rapportPdf({ weergave, stand: 'Proef', gemaaktOp: nu, thema: null }));
    expect(paginas.join('\n')).toContain('Voortgang statushouders (vervolg)');
    expect(paginas.join('\n')).toContain('Gemeente nummer 30');
  });
});
