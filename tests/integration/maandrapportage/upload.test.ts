import { beforeEach, describe, expect, test } from 'vitest';
import { keurGoed } from '../../../app/domain/maandrapportage/commands-goedkeuren.server';
import { lijstMetFouten, lijstVanRapportage } from '../../../app/domain/maandrapportage/lijst.server';
import { getRapportage } from '../../../app/domain/maandrapportage/queries.server';
import { beginUpload, findUpload, uploadPagina } from '../../../app/domain/maandrapportage/upload.server';
import type { Sheet } from '../../../app/platform/sheet';
import { readSheet } from '../../../app/platform/spreadsheet.server';
import { freshDatabase } from '../../setup/db';
import { als, bijSamen, ingediend, ingevuld, kies, laadWereld, maak, nu, rapportageVan, vandaag } from './wereld';

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
  await maak();
});

const mijne = async (maand?: string) =>
  getRapportage(await als('school@taal.example'), (await rapportageVan(bijSamen, maand)).id);
const bytesVan = async (antwoord: Response) => new Uint8Array(await antwoord.arrayBuffer());
async function gelezen(bytes: Uint8Array): Promise<Sheet> {
  const sheet = await readSheet(bytes);
  if (!sheet.ok) throw new Error(sheet.reden);
  return sheet.value;
}
async function geupload(bytes: Uint8Array, maand?: string) {
  const actor = await als('school@taal.example');
  const rapportage = await mijne(maand);
  const { id, klaar } = beginUpload({ actor, rapportage, bestand: 'uren.xlsx', bytes, vandaag });
  await klaar;
  const upload = findUpload(actor, rapportage.id, id);
  if (!upload) throw new Error('no upload');
  return { upload, pagina: uploadPagina(upload) };
}
const csv = (...regels: string[]) => new TextEncoder().encode(regels.join('\r\n'));
const kop = 'Rapportage;Trajectnummer;Aangeboden uren;Gevolgde uren;Taalniveau';

describe('the list', () => {
  test('that was handed out and comes back unchanged changes nothing', async () => {
    await ingevuld({ pvtAfgerondDatum: '5-6-2023', toelichting: '=1+1' });
    const lijst = await bytesVan(await lijstVanRapportage(await mijne(), vandaag));
    const sheet = await gelezen(lijst);
    expect(sheet.kop.slice(0, 6)).toEqual([
      'Rapportage (niet wijzigen)',
      'Trajectnummer (niet wijzigen)',
      'Leerroute (niet wijzigen)',
      'Al bekend (niet wijzigen)',
      'Aangeboden uren',
      'Gevolgde uren',
    ]);
    expect(sheet.rijen[0]?.cellen.slice(0, 6)).toEqual(['C-2022-701 2023-06', 'NO-1', 'B1', '', '48', '48']);
    const { pagina } = await geupload(lijst);
    expect(pagina).toMatchObject({
      bezig: false,
      geweigerd: [],
      aantalFouten: 0,
      telling: { rijen: 2, veranderd: 0, ongewijzigd: 2, nietGenoemd: 0 },
    });
  });

  test('is read from CSV too, and says which cell is wrong', async () => {
    const { upload, pagina } = await geupload(
      csv(
        kop,
        'C-2022-701 2023-06;NO-1;48;52;A2',
        'C-2022-701 2023-06;NO-2;32;veel;B9',
        'C-2022-702 2023-06;NO-4;1;1;',
      ),
    );
    expect(pagina.fouten).toEqual([
      'D2: 52 gevolgde uren is meer dan de 48 aangeboden uren',
      'D3: “veel” is geen aantal uren. Schrijf bijvoorbeeld 2,5.',
      'E3: “B9” kan hier niet. Kies uit: A0, A1, A2, B1, B2.',
      'A4: Hier staat C-2022-702 2023-06, maar deze rapportage is C-2022-701 2023-06. Download de lijst van deze rapportage.',
    ]);
    const { sheet, uitkomst } = upload.antwoord ?? {};
    if (!sheet || !uitkomst) throw new Error('nothing was read');
    const terug = await gelezen(await bytesVan(await lijstMetFouten(sheet, uitkomst.fouten, 'uren.csv')));
    expect(terug.kop.at(-1)).toBe('Fouten');
    expect(terug.rijen.map(({ cellen }) => cellen.at(-1))).toEqual([
      expect.stringMatching(/^D2: /),
      expect.stringMatching(/^D3: .* E3: /),
      expect.stringMatching(/^A4: /),
    ]);
  });

  test.each([
    ['nothing at all', new Uint8Array(), 'Het bestand is leeg'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'geen rekenblad'],
  ])('%s is refused in a sentence', async (_, bytes, zin) => {
    const { pagina } = await geupload(bytes);
    expect(pagina.geweigerd.join(' ')).toContain(zin);
  });

  test('belongs to who uploaded it', async () => {
    const { upload } = await geupload(csv(kop, 'C-2022-701 2023-06;NO-1;48;48;A2'));
    const rapportage = await mijne();
    expect(findUpload(await als('school@les.example'), rapportage.id, upload.id)).toBeUndefined();
    expect(findUpload(await als('school@taal.example'), 'ander', upload.id)).toBeUndefined();
  });

  test('is judged with what earlier months said', async () => {
    const juni = await ingediend({ niveau: 'A0', mapGestartDatum: '2-6-2023' });
    await keurGoed({ actor: await als('manager@alfa.example'), ...kies(juni), nu, vandaag });
    await maak('2023-08-01');
    const { pagina } = await geupload(
      csv(`${kop};MAP gestart op`, 'C-2022-701 2023-07;NO-1;48;48;B1;3-6-2023', 'C-2022-701 2023-07;NO-2;32;32;A1;'),
      '2023-07',
    );
    // The jump from A0 to B1, and another day than was reported before.
    expect(pagina).toMatchObject({ fouten: [], telling: { rijen: 2, veranderd: 2, waarschuwingen: 2 } });
  });

  test('tells how far it is', async () => {
    const actor = await als('school@taal.example');
    const rapportage = await mijne();
    const regels = Array.from({ length: 9000 }, (_, index) => `C-2022-701 2023-06;NO-${index + 1};48;48;A1`);
    const { id, klaar } = beginUpload({
      actor,
      rapportage,
      bestand: 'u.csv',
      bytes: csv(kop, ...regels),
      vandaag,
    });
    const gezien = new Set<string>();
    const kijk = setInterval(() => gezien.add(findUpload(actor, rapportage.id, id)?.stand ?? 'weg'), 1);
    await klaar;
    clearInterval(kijk);
    expect([...gezien]).toEqual(['lezen', 'controleren']);
    expect(findUpload(actor, rapportage.id, id)).toMatchObject({ stand: 'klaar', totaal: 9000 });
  });
});
