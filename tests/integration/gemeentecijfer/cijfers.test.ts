import { beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { importeerCijfers, legCijfersVast } from '../../../app/domain/gemeentecijfer/commands.server';
import { exportCijfers } from '../../../app/domain/gemeentecijfer/export.server';
import { importForm } from '../../../app/domain/gemeentecijfer/form';
import { getCijferformulier, getCijferlijst } from '../../../app/domain/gemeentecijfer/pagina.server';
import { beproefBestand, proefTeksten } from '../../../app/domain/gemeentecijfer/proef.server';
import { listCijfers } from '../../../app/domain/gemeentecijfer/queries.server';
import { cijferTeksten } from '../../../app/domain/gemeentecijfer/rules';
import { invoerfoutTekst } from '../../../app/platform/sheet';
import { Conflict } from '../../../db/commit';
import { gemeenteId } from '../../../seeds/dsl';
import { als, nu, statusVan, vandaag, vertel } from '../aanbieder/verhaal';

beforeAll(vertel);

const hoorn = gemeenteId('GM0405');
const opmeer = gemeenteId('GM0432');
const periode = { van: '2022-07-01', tot: '2023-07-01' };
const later = { van: '2023-07-01', tot: '2024-01-01' };
const regio = () => als('contractmanager@westfriesland.example');
const vraag = (query = '') => new Request(`http://portaal.test/verantwoording/gemeentecijfers${query}`);
const csv = (...regels: string[]) => new TextEncoder().encode(regels.join('\r\n'));
const basis = async () => ({ actor: await regio(), vandaag, nu, bron: 'Opgave van de gemeenten' });
const waarden = async (id: string, { van, tot } = periode) =>
  Object.fromEntries((await listCijfers([id], van, tot)).map(({ reeks, waarde }) => [reeks, waarde]));

describe('reading', () => {
  test('the list has the gemeenten of the reader over the newest period, with totals', async () => {
    const lijst = await getCijferlijst(vraag(), await regio(), vandaag);
    expect(lijst.periode).toEqual(periode);
    expect(lijst.regels).toHaveLength(7);
    expect(lijst.regels.find(({ id }) => id === hoorn)).toEqual({
      id: hoorn,
      naam: 'Hoorn',
      waarden: [137, 64, 5],
      compleet: true,
    });
    expect(lijst.totalen).toEqual([373, 143, 7]);
    const eigen = await getCijferlijst(
      vraag('?van=2023-07-01&tot=2024-01-01'),
      await als('regie@hoorn.example'),
      vandaag,
    );
    expect(eigen.regels).toEqual([{ id: hoorn, naam: 'Hoorn', waarden: [null, null, null], compleet: false }]);
    expect(eigen.totalen).toEqual([null, null, null]);
    expect(await statusVan(getCijferformulier(vraag(), await als('regie@hoorn.example'), opmeer, vandaag))).toBe(404);
  });

  test('the export is read back by the import, and changes nothing', async () => {
    for (const formaat of ['csv', 'xlsx'] as const) {
      const antwoord = await exportCijfers(vraag(), await regio(), vandaag, formaat);
      const bytes = new Uint8Array(await antwoord.arrayBuffer());
      const proef = await beproefBestand({ ...(await basis()), ...periode, bytes });
      expect(proef, formaat).toMatchObject({ ok: true, value: { wijzigingen: [], gelijk: 21 } });
    }
  });
});

describe('the form', () => {
  const cijfers = (gehuisvest: number | null, versie = 0) => [
    { reeks: 'gehuisvest' as const, waarde: gehuisvest, versie },
  ];

  test('keeps a figure, zero and not supplied apart, with their history', async () => {
    const invoer = { ...(await basis()), ...later, gemeenteId: hoorn };
    expect(await legCijfersVast({ ...invoer, cijfers: cijfers(0) })).toMatchObject({
      ok: true,
      value: { gewijzigd: 1 },
    });
    expect(await waarden(hoorn, later)).toEqual({ gehuisvest: 0 });
    expect(await legCijfersVast({ ...invoer, cijfers: cijfers(0, 1) })).toMatchObject({ reden: 'niets-gewijzigd' });
    expect(await legCijfersVast({ ...invoer, cijfers: cijfers(null, 1) })).toMatchObject({ ok: true });
    expect(await waarden(hoorn, later)).toEqual({ gehuisvest: null });
    await expect(legCijfersVast({ ...invoer, cijfers: cijfers(12, 1) })).rejects.toBeInstanceOf(Conflict);
    await expect(legCijfersVast({ ...invoer, cijfers: cijfers(12, 0) })).rejects.toBeInstanceOf(Conflict);
    const { geschiedenis } = await getCijferformulier(
      vraag('?van=2023-07-01&tot=2024-01-01'),
      await regio(),
      hoorn,
      vandaag,
    );
    expect(geschiedenis.map(({ toelichting }) => toelichting).slice(0, 2)).toEqual([
      '1 juli 2023 t/m 31 december 2023: Aantal gehuisvest: niet aangeleverd (was 0). Bron: Opgave van de gemeenten.',
      '1 juli 2023 t/m 31 december 2023: Aantal gehuisvest: 0. Bron: Opgave van de gemeenten.',
    ]);
  });

  test('refuses what cannot be', async () => {
    const invoer = { ...(await basis()), ...later, gemeenteId: opmeer };
    const meer = await legCijfersVast({
      ...invoer,
      cijfers: [
        { reeks: 'ontzorgTrajecten', waarde: 4, versie: 0 },
        { reeks: 'ontzorgVerlengd', waarde: 5, versie: 0 },
      ],
    });
    expect(meer.ok ? [] : cijferTeksten(meer)).toEqual([
      'Opmeer: er zijn 5 trajecten ontzorgen verlengd, maar er zijn er 4. Verbeter een van beide.',
    ]);
    expect(await legCijfersVast({ ...invoer, van: '2023-08-01', cijfers: cijfers(1) })).toMatchObject({
      reden: 'periode-begint-later',
    });
    expect(await legCijfersVast({ ...invoer, tot: '2023-07-01', cijfers: cijfers(1) })).toMatchObject({
      reden: 'periode-leeg',
    });
    const vreemd = { ...invoer, actor: await als('regie@hoorn.example') };
    expect(await statusVan(legCijfersVast({ ...vreemd, cijfers: cijfers(1) }))).toBe(404);
    expect(await waarden(opmeer, later)).toEqual({});
  });
});

describe('a file', () => {
  const ontzorgen = csv(
    'Financieel ontzorgen;Opmeer;Medemblik;Hoorn;Koggenland;Enkhuizen;Drechterland;Stede Broec;Totaal',
    'Verlengd na zes maanden;0;0;5;2;0;0;0;7',
    'Aantal trajecten;8;32;65;13;6;12;8;144',
  );

  test('with its columns in another order lands at the right gemeenten, after a trial run', async () => {
    const invoer = { ...(await basis()), ...periode };
    const proef = await beproefBestand({ ...invoer, bytes: ontzorgen });
    if (!proef.ok) throw new Error(proef.reden);
    expect(proef.value).toMatchObject({
      wijzigingen: [{ gemeente: 'Hoorn', reeks: 'Ontzorgen: aantal trajecten', oud: '64', nieuw: '65' }],
      gelijk: 13,
    });
    expect((await waarden(hoorn)).ontzorgTrajecten).toBe(64);
    const { regels } = importForm.parse({
      daad: 'importeren',
      van: '1-7-2022',
      tot: '1-7-2023',
      bron: 'x',
      regels: proef.value.regels,
    });
    expect(await importeerCijfers({ ...invoer, regels })).toMatchObject({ ok: true, value: { gewijzigd: 1 } });
    expect((await waarden(hoorn)).ontzorgTrajecten).toBe(65);
    expect(await beproefBestand({ ...invoer, bytes: ontzorgen })).toMatchObject({
      value: { wijzigingen: [], gelijk: 14 },
    });
    const weer = await importeerCijfers({ ...invoer, regels });
    expect(weer.ok ? [] : cijferTeksten(weer)[0]).toContain(
      'Iemand anders heeft “Ontzorgen: aantal trajecten” van Hoorn',
    );
  });

  test('with faults changes nothing, and names row, column and cell', async () => {
    const bytes = csv('Gemeente;Aantal gehuisvest;Kinderen', 'Hoorn;veel;3', 'Emmen;4;1', 'Opmeer;20;');
    const proef = await beproefBestand({ ...(await basis()), ...later, bytes });
    if (proef.ok || proef.reden !== 'fouten-in-bestand') throw new Error('expected faults');
    expect(proefTeksten(proef)[0]).toContain('Er zijn 3 fouten in het bestand. Er is niets gewijzigd.');
    expect(proef.details.fouten.map(invoerfoutTekst)).toEqual([
      expect.stringContaining('Rij 1, kolom Kinderen (cel C1): "Kinderen" is geen bekend cijfer.'),
      expect.stringContaining('Rij 2, kolom Aantal gehuisvest (cel B2): "veel" is geen heel getal.'),
      expect.stringContaining(
        'Rij 3, kolom Gemeente (cel A3): "Emmen" is geen gemeente waarvoor u cijfers mag invoeren.',
      ),
    ]);
    expect(await waarden(opmeer, later)).toEqual({});
  });

  test('that is no table is refused in words', async () => {
    const fout = async (bytes: Uint8Array) => {
      const proef = await beproefBestand({ ...(await basis()), ...later, bytes });
      return proef.ok ? '' : proefTeksten(proef)[0];
    };
    expect(await fout(new Uint8Array())).toContain('Het bestand is leeg.');
    expect(await fout(csv(';Hoorn', 'Aantal gehuisvest;'))).toContain('Er staat geen cijfer in het bestand.');
    expect(await fout(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toContain('oud Excel-bestand');
    const leeg = await writeXlsxFile([[{ value: 'x', type: String }]] as never).toBuffer();
    expect(await fout(new Uint8Array(leeg))).toContain('fout');
  });

  test('the answer to the trial run is judged again', async () => {
    const invoer = { ...(await basis()), ...periode };
    const regel = {
      gemeenteId: gemeenteId('GM0114'),
      reeks: 'gehuisvest' as const,
      waarde: 1,
      notatie: null,
      versie: 0,
    };
    expect(await importeerCijfers({ ...invoer, regels: [regel] })).toMatchObject({ reden: 'niet-uw-gemeente' });
    const basisForm = { daad: 'importeren', van: '1-7-2022', tot: '1-7-2023', bron: 'x' };
    for (const regels of ['geen json', '[{"gemeenteId":1}]', '[{"reeks":"onbekend"}]']) {
      expect(importForm.safeParse({ ...basisForm, regels }).success, regels).toBe(false);
    }
  });
});
