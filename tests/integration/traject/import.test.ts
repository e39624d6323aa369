import { eq } from 'drizzle-orm';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { leesBestand, verwerkImport } from '../../../app/domain/traject/commands-import.server';
import { exportTrajecten, foutenbestand, sjabloon } from '../../../app/domain/traject/export.server';
import { importPagina } from '../../../app/domain/traject/import-pagina.server';
import { importTeksten } from '../../../app/domain/traject/import-redenen';
import { getImport, leesPlan, listImports } from '../../../app/domain/traject/queries-import.server';
import { trajectLijst } from '../../../app/domain/traject/queries-lijst.server';
import { parseListQuery } from '../../../app/platform/list';
import { readSheet } from '../../../app/platform/spreadsheet.server';
import { db } from '../../../db/client';
import { trajecten, trajectimports } from '../../../db/schema';
import { als, delta, once, oudAlfa, redenen, statusVan, vandaag } from '../contract/wereld';
import { begin, manager, tellingenEnHerbouw, toegewezen, toewijzingRij, trajectRij, wie } from '../toewijzing/wereld';

beforeAll(begin);

const kop = 'Trajectnummer;Gemeente;Doelgroep;Leerroute;Plichtdatum;PIP-datum;Startdatum;Einddatum;Reden';
const rij = (nummer: string, anders: Partial<Record<'gemeente' | 'start' | 'einde' | 'reden', string>> = {}) =>
  [
    nummer,
    anders.gemeente ?? 'Alfa',
    'Statushouder',
    'B1-route',
    '1-3-2023',
    '1-5-2023',
    anders.start ?? '',
    anders.einde ?? '',
    anders.reden ?? '',
  ].join(';');
const bestand = (...rijen: string[]) => new TextEncoder().encode([kop, ...rijen].join('\r\n'));

const lees = async (bytes: Uint8Array, anders: object = {}) =>
  leesBestand({ ...wie(await manager()), bestandsnaam: 'trajecten.csv', bytes, ...anders });
async function gelezen(...rijen: string[]) {
  const uitkomst = await lees(bestand(...rijen));
  if (!uitkomst.ok) throw new Error(uitkomst.reden);
  return uitkomst.value.id;
}
const pagina = async (id: string) => importPagina(await manager(), id, vandaag);
async function verwerk(id: string, anders: object = {}) {
  const { kop: stand, controle } = await pagina(id);
  return verwerkImport({
    ...wie(await manager()),
    id,
    versie: stand.versie,
    kenmerk: controle?.kenmerk ?? '',
    ...anders,
  });
}
const aantal = async () => (await db.select({ id: trajecten.id }).from(trajecten)).length;

describe('dry run first', () => {
  test('nothing changes until somebody says yes; then everything at once, and the same file again nothing', async () => {
    const id = await gelezen(rij('IM-1'), rij('IM-2', { start: '5-6-2023' }));
    expect(await aantal()).toBe(0);
    expect(await pagina(id)).toMatchObject({ aantallen: { nieuw: 2, gewijzigd: 0, ongewijzigd: 0, fouten: 0 } });
    expect(await verwerk(id)).toEqual({ ok: true, value: { nieuw: 2, gewijzigd: 0 } });
    expect(await trajectRij('IM-2')).toMatchObject({ status: 'gestart', startDatum: '2023-06-05', importId: id });
    expect(await pagina(id)).toMatchObject({ controle: null, aantallen: { nieuw: 2 } });
    expect(redenen(await verwerk(id))).toEqual(['al-verwerkt']);
    const weer = await gelezen(rij('IM-1'), rij('IM-2', { start: '5-6-2023' }));
    expect(await pagina(weer)).toMatchObject({ aantallen: { nieuw: 0, gewijzigd: 0, ongewijzigd: 2 } });
    expect((await trajectRij('IM-1')).versie).toBe(1);
  });

  test('a change is told and done; a toewijzing ends with its traject', async () => {
    const toewijzing = await toegewezen('IM-3', oudAlfa);
    const id = await gelezen(rij('IM-3', { einde: '1-7-2023', reden: 'Verhuisd' }));
    const { controle } = await pagina(id);
    expect(controle?.gewijzigd[0]).toMatchObject({ trajectnummer: 'IM-3', sluit: 'Taalhuis en Leskring' });
    expect((await verwerk(id)).ok).toBe(true);
    expect(await trajectRij('IM-3')).toMatchObject({ status: 'tussentijds-beeindigd', eindReden: 'verhuisd' });
    expect(await toewijzingRij(toewijzing)).toMatchObject({ status: 'geannuleerd' });
  });

  test('what changed since it was shown is shown anew', async () => {
    const eerste = await gelezen(rij('IM-4'));
    const { controle } = await pagina(eerste);
    const tweede = await gelezen(rij('IM-4', { start: '5-6-2023' }));
    expect((await verwerk(tweede)).ok).toBe(true);
    expect(redenen(await verwerk(eerste, { kenmerk: controle?.kenmerk }))).toEqual(['intussen-veranderd']);
  });

  test('a file that waits is of one’s own organisation; a repeated form leads to the same one', async () => {
    const actor = await als('manager@zuid.example');
    const id = await gelezen(rij('IM-5'));
    expect(await statusVan(getImport(actor, id))).toBe(404);
    expect(await listImports(actor)).toEqual([]);
    expect((await listImports(await manager())).length).toBeGreaterThan(3);
    await lees(bestand(rij('IM-6')), { once: once('bestand-1') });
    await expect(lees(bestand(rij('IM-6')), { once: once('bestand-1') })).rejects.toThrow();
  });
});

describe('refusals', () => {
  test('one fault and nothing of the file is taken; it comes back with the faults', async () => {
    const voor = await aantal();
    const id = await gelezen(rij('IM-10'), rij('IM-11', { start: '1-1-2099' }), rij('IM-12', { gemeente: 'Delta' }));
    const { aantallen, controle } = await pagina(id);
    expect(aantallen).toMatchObject({ nieuw: 1, fouten: 2 });
    expect(controle?.fouten.map(({ rij: nummer, cel }) => [nummer, cel])).toEqual([
      [3, 'G3'],
      [4, 'B4'],
    ]);
    expect(redenen(await verwerk(id))).toEqual(['fouten-in-bestand']);
    expect(await aantal()).toBe(voor);
    const { blad } = await getImport(await manager(), id);
    if (!blad) throw new Error('no sheet');
    const { plan } = await leesPlan(await manager(), blad, vandaag);
    const terug = await readSheet(new Uint8Array(await (await foutenbestand(blad, plan.fouten)).arrayBuffer()));
    if (!terug.ok) throw new Error(terug.reden);
    expect(terug.value.kop.at(-1)).toBe('Verbeter dit');
    expect(terug.value.rijen[1]?.cellen.at(-1)).toContain(
      'Rij 3, kolom Startdatum (cel G3): De startdatum (1 januari 2099)',
    );
    const nogEens = await leesPlan(await manager(), terug.value, vandaag);
    expect(nogEens.plan.fouten).toHaveLength(2); // the extra column is known
  });

  test('personal data are not kept; what is no table is told so', async () => {
    const voor = (await db.select().from(trajectimports)).length;
    const bsn = await lees(bestand(rij('111222333')));
    expect(bsn).toMatchObject({ ok: false, reden: 'persoonsgegevens' });
    if (!bsn.ok && bsn.reden === 'persoonsgegevens') {
      expect(bsn.details.fouten[0]).toMatchObject({ rij: 2, cel: 'A2' });
      expect(JSON.stringify(bsn.details)).not.toContain('111222333');
    }
    expect(await lees(new TextEncoder().encode(`${kop};Naam\r\n${rij('IM-20')};Jan`))).toMatchObject({
      reden: 'persoonsgegevens',
    });
    expect(await lees(new TextEncoder().encode(kop))).toMatchObject({ reden: 'geen-rijen' });
    const pdf = await lees(new TextEncoder().encode('%PDF-1.7 x'));
    expect(pdf.ok ? [] : importTeksten(pdf)).toEqual([
      'Dit is geen rekenblad. Kies een bestand dat eindigt op .xlsx of .csv.',
    ]);
    expect((await db.select().from(trajectimports)).length).toBe(voor);
  });

  test('a number of another region cannot be taken, and is not described', async () => {
    await db.select().from(trajecten);
    const zuid = await als('manager@zuid.example');
    const bytes = new TextEncoder().encode([kop, rij('ZU-1', { gemeente: 'Delta' })].join('\n'));
    const daar = await leesBestand({ ...wie(zuid), bestandsnaam: 'x.csv', bytes });
    if (!daar.ok) throw new Error(daar.reden);
    const stand = await importPagina(zuid, daar.value.id, vandaag);
    await verwerkImport({ ...wie(zuid), id: daar.value.id, versie: 1, kenmerk: stand.controle?.kenmerk ?? '' });
    expect((await trajectRij('ZU-1')).gemeenteId).toBe(delta);
    const { controle } = await pagina(await gelezen(rij('ZU-1')));
    expect(controle?.fouten).toEqual([
      { rij: 2, kolom: 'Trajectnummer', cel: 'A2', melding: 'ZU-1 is al in gebruik. Kies een ander trajectnummer.' },
    ]);
  });
});

test('the template has the headings, and an export can be read in again without a change', async () => {
  const leeg = await readSheet(new Uint8Array(await (await sjabloon()).arrayBuffer()));
  expect(leeg.ok && leeg.value.kop.slice(0, 3)).toEqual(['Trajectnummer', 'Gemeente', 'Doelgroep']);
  const query = parseListQuery(new Request('http://portaal.test/trajecten'), trajectLijst);
  for (const formaat of ['csv', 'xlsx'] as const) {
    const bytes = new Uint8Array(await (await exportTrajecten(await manager(), query, vandaag, formaat)).arrayBuffer());
    const terug = await readSheet(bytes);
    if (!terug.ok) throw new Error(terug.reden);
    const { plan } = await leesPlan(await manager(), terug.value, vandaag);
    expect(plan).toMatchObject({ nieuw: [], gewijzigd: [], fouten: [] });
    expect(plan.ongewijzigd).toBe(terug.value.rijen.length);
  }
});

test('damaged files: all or nothing in the database, whatever is in them', async () => {
  const gaaf = Array.from({ length: 4 }, (_, index) => rij(`DM-${index}`));
  const schade = fc.record({ plaats: fc.nat(), teken: fc.constantFrom(';', 'x', '9', '"', '\n', 'é', '-') });
  await fc.assert(
    fc.asyncProperty(fc.nat(999), fc.array(schade, { maxLength: 3 }), async (volgnummer, schades) => {
      let tekst = [kop, ...gaaf].join('\n').replaceAll('DM-', `DM${volgnummer}-`);
      for (const { plaats, teken } of schades) {
        const waar = plaats % tekst.length;
        tekst = tekst.slice(0, waar) + teken + tekst.slice(waar + 1);
      }
      const voor = await aantal();
      const uitkomst = await lees(new TextEncoder().encode(tekst));
      if (!uitkomst.ok) return;
      const { aantallen } = await pagina(uitkomst.value.id);
      const klaar = await verwerk(uitkomst.value.id);
      expect(klaar.ok).toBe(aantallen.fouten === 0);
      expect((await aantal()) - voor).toBe(klaar.ok ? aantallen.nieuw : 0);
    }),
    { numRuns: 60 },
  );
}, 90_000);

test('the sums of the KPI’s are those that the records give', async () => {
  const { bijgehouden, herbouwd } = await tellingenEnHerbouw();
  expect(bijgehouden.length).toBeGreaterThan(5);
  expect(bijgehouden).toEqual(herbouwd);
});

test('files that nobody said yes to are thrown away after a week', async () => {
  const [oud] = await db.select().from(trajectimports).where(eq(trajectimports.bestandsnaam, 'trajecten.csv'));
  expect(oud).toBeDefined();
  await lees(bestand(rij('IM-90')), { vandaag: '2023-07-20', nu: '2023-07-20T10:00:00.000Z' });
  const over = await db.select().from(trajectimports);
  expect(over.every(({ verwerktOp, gemaaktOp }) => verwerktOp !== null || gemaaktOp > '2023-07-13')).toBe(true);
});
