import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { listGeschiedenis } from '../../../app/domain/gebeurtenis/queries.server';
import { maakVersie, ordenKolommen, stelVast } from '../../../app/domain/verantwoording/commands.server';
import { schrijfTekst } from '../../../app/domain/verantwoording/commands-tekst.server';
import { rapportJson } from '../../../app/domain/verantwoording/json';
import { getNieuw, getOverzicht } from '../../../app/domain/verantwoording/overzicht.server';
import { getRapport } from '../../../app/domain/verantwoording/queries.server';
import { rapportTeksten } from '../../../app/domain/verantwoording/rules';
import {
  getTekstpagina,
  getVaststelling,
  getVersiepagina,
} from '../../../app/domain/verantwoording/versie-pagina.server';
import { listVerantwoordingWerk } from '../../../app/domain/verantwoording/werk.server';
import { db } from '../../../db/client';
import { Conflict, maintain } from '../../../db/commit';
import { gemeentecijfers, trajecten } from '../../../db/schema';
import { gemeenteId } from '../../../seeds/dsl';
import { als, nu, once, statusVan, vandaag, vertel } from '../aanbieder/verhaal';

const regio = () => als('contractmanager@westfriesland.example');
const periode = { van: '2022-07-01', tot: '2023-07-01' };
const rapport = async (versie: number | 'nu' | null = null, email = 'contractmanager@westfriesland.example') =>
  getRapport(await als(email), { regio: 'westfriesland', periode, versie, eerder: null }, vandaag);
const concept = async () => {
  const { versie } = await rapport(1);
  if (!versie) throw new Error('no concept');
  return { id: versie.id, versie: versie.versie, actor: await regio(), nu };
};
const reden = (uitkomst: { ok: boolean; reden?: string }) => (uitkomst.ok ? 'ok' : uitkomst.reden);

/** One more PIP in Hoorn, past all commands: the records changed. */
async function veranderTraject() {
  const [traject] = await db
    .select({ id: trajecten.id })
    .from(trajecten)
    .where(and(eq(trajecten.gemeenteId, gemeenteId('GM0405')), eq(trajecten.status, 'aangemeld')))
    .limit(1);
  await maintain((tx) => [
    tx
      .update(trajecten)
      .set({ pipDatum: '2023-06-20', leerroute: 'b1', status: 'pip-vastgesteld', doelgroep: 'asielstatushouder' })
      .where(eq(trajecten.id, traject?.id ?? '')),
  ]);
}

describe('a concept', () => {
  beforeAll(vertel);

  test('follows the records', async () => {
    const eerst = (await rapport()).model.reeksen.pipStatushouders.totaal;
    await veranderTraject();
    expect((await rapport()).model.reeksen.pipStatushouders.totaal).toBe((eerst ?? 0) + 1);
  });

  test('gets its columns in another order, and no figure changes by it', async () => {
    const wie = await concept();
    const { kolommen } = await getVersiepagina(wie.actor, wie.id);
    const eerst = rapportJson((await rapport()).model, true);
    const omgekeerd = kolommen.map(({ id }, index) => ({ gemeenteId: id, plaats: 70 - index * 10 }));
    expect(reden(await ordenKolommen({ ...wie, kolommen: omgekeerd }))).toBe('ok');
    const daarna = rapportJson((await rapport()).model, true);
    expect(daarna.gemeenten).toEqual([...eerst.gemeenten].reverse());
    expect(daarna.reeksen).toEqual(eerst.reeksen);
    await expect(ordenKolommen({ ...wie, kolommen: omgekeerd })).rejects.toBeInstanceOf(Conflict);
    const dubbel = omgekeerd.map((kolom) => ({ ...kolom, plaats: 1 }));
    expect(reden(await ordenKolommen({ ...wie, kolommen: dubbel }))).toBe('kolommen-onvolledig');
    expect(reden(await ordenKolommen({ ...wie, kolommen: omgekeerd.slice(1) }))).toBe('kolommen-onvolledig');
    expect((await getVersiepagina(wie.actor, wie.id)).geschiedenis[0]).toMatchObject({
      wat: 'Volgorde van de gemeenten gewijzigd',
      toelichting: 'Opmeer, Medemblik, Koggenland, Hoorn, Drechterland, Enkhuizen, Stede Broec.',
    });
  });

  test('gets its texts written, changed and taken away; whoever is overtaken is told', async () => {
    const { actor, id } = await concept();
    const tekst = { actor, nu, id, sleutel: 'klachten-resultaat', bron: null };
    expect((await getTekstpagina(actor, id, 'klachten-resultaat')).versie).toBe(0);
    expect(reden(await schrijfTekst({ ...tekst, tekst: 'Geen bijzonderheden.', versie: 0 }))).toBe('ok');
    await expect(schrijfTekst({ ...tekst, tekst: 'Iets anders.', versie: 0 })).rejects.toBeInstanceOf(Conflict);
    expect(reden(await schrijfTekst({ ...tekst, tekst: 'Geen bijzonderheden.', versie: 1 }))).toBe('niets-gewijzigd');
    expect((await rapport()).model.teksten['klachten-resultaat']).toBe('Geen bijzonderheden.');
    expect(reden(await schrijfTekst({ ...tekst, tekst: null, versie: 1 }))).toBe('ok');
    expect((await rapport()).model.teksten['klachten-resultaat']).toBeUndefined();
    expect(await statusVan(schrijfTekst({ ...tekst, sleutel: 'bestaat-niet', tekst: 'x', versie: 0 }))).toBe(404);
    expect((await listGeschiedenis([['voortgangsrapportage', id]]))[0]?.toelichting).toBe(
      '5.2 Klachten: resultaat (weggehaald).',
    );
  });

  test('is only for who answers for the whole region', async () => {
    const { id } = await concept();
    for (const email of ['contractmanager@hoorn.example', 'inkoper@amrd.example', 'raad@hoorn.example']) {
      const actor = await als(email);
      expect(await statusVan(getVersiepagina(actor, id)), email).toBe(404);
      expect(
        await statusVan(schrijfTekst({ actor, nu, id, sleutel: 'klachten', tekst: 'x', bron: null, versie: 0 })),
      ).toBe(404);
      expect(await statusVan(stelVast({ actor, nu, id, versie: 1, vandaag }))).toBe(404);
    }
    expect((await rapport(null, 'contractmanager@hoorn.example')).bewerkbaar).toBe(false);
  });
});

describe('a fixed version', () => {
  beforeAll(vertel);

  test('what is missing is told before it is fixed', async () => {
    const { actor, id } = await concept();
    const zet = (waarde: number | null) =>
      maintain((tx) => [
        tx
          .update(gemeentecijfers)
          .set({ waarde })
          .where(and(eq(gemeentecijfers.gemeenteId, gemeenteId('GM0405')), eq(gemeentecijfers.reeks, 'gehuisvest'))),
      ]);
    await zet(null);
    const { ontbreekt, zonderTekst, weigering } = await getVaststelling(actor, id, vandaag);
    expect(ontbreekt).toEqual(['Aantal gehuisvest: Hoorn']);
    expect(zonderTekst).toContain('4 Financiën');
    expect(weigering).toBeNull();
    expect((await getVaststelling(actor, id, '2023-06-01')).weigering).toBe(
      'De periode is nog niet voorbij. Vaststellen kan vanaf 1 juli 2023.',
    );
    await zet(137);
  });

  test('stays as it was, whatever happens to the records; a new version goes on from it', async () => {
    const wie = await concept();
    const eerst = await rapport(1);
    expect(reden(await stelVast({ ...wie, vandaag: '2023-06-30' }))).toBe('periode-loopt');
    await expect(stelVast({ ...wie, versie: wie.versie + 1, vandaag })).rejects.toBeInstanceOf(Conflict);
    expect(reden(await stelVast({ ...wie, vandaag }))).toBe('ok');
    await veranderTraject();
    await maintain((tx) => [tx.delete(gemeentecijfers)]);

    const vast = await rapport(1);
    expect(vast.versie).toMatchObject({
      status: 'vastgesteld',
      vastgesteldDoor: 'Marijke de Vries',
      vastgesteldOp: nu,
    });
    expect(vast.model).toEqual(eerst.model);
    expect((await rapport()).model).toEqual(eerst.model);
    const nuGeteld = await rapport('nu');
    expect(nuGeteld.model.reeksen.gehuisvest.totaal).toBeNull();
    expect(nuGeteld.model.reeksen.pipStatushouders.totaal).toBe(193);

    const opnieuw = { ...wie, versie: wie.versie + 1 };
    expect(reden(await stelVast({ ...opnieuw, vandaag }))).toBe('al-vastgesteld');
    expect(reden(await ordenKolommen({ ...opnieuw, kolommen: [] }))).toBe('al-vastgesteld');
    const tekst = { actor: wie.actor, nu, id: wie.id, sleutel: 'klachten', tekst: 'x', bron: null, versie: 1 };
    expect(reden(await schrijfTekst(tekst))).toBe('al-vastgesteld');

    const nieuw = await maakVersie({
      actor: wie.actor,
      nu,
      regio: 'westfriesland',
      ...periode,
      inclusiefEerdereInstroom: true,
    });
    if (!nieuw.ok) throw new Error(nieuw.reden);
    const tweede = await rapport();
    expect(tweede.versie).toMatchObject({ versienummer: 2, status: 'concept' });
    expect(tweede.model.teksten).toEqual(eerst.model.teksten);
    expect(tweede.model.gemeenten).toEqual(eerst.model.gemeenten);
    expect(tweede.versies.map(({ versienummer }) => versienummer)).toEqual([2, 1]);
    expect((await rapport(1)).model).toEqual(eerst.model);
  });
});

describe('a new version', () => {
  beforeAll(vertel);

  const invoer = async () => ({ actor: await regio(), nu, regio: 'westfriesland', inclusiefEerdereInstroom: false });

  test('one concept per period; another period takes the columns along', async () => {
    const zelfde = await maakVersie({ ...(await invoer()), ...periode });
    expect(zelfde.ok ? [] : rapportTeksten(zelfde)).toEqual([
      'Versie 1 over deze periode is nog een concept. Werk daarin verder, of stel dat eerst vast.',
    ]);
    const volgend = { van: '2023-07-01', tot: '2025-01-01' };
    const actor = await regio();
    const nieuw = { ...(await invoer()), ...volgend, once: once(actor, 'rapport-1') };
    expect(reden(await maakVersie(nieuw))).toBe('ok');
    await expect(maakVersie({ ...nieuw, van: '2023-08-01' })).rejects.toBeInstanceOf(Conflict);
    const gemaakt = await getRapport(
      actor,
      { regio: 'westfriesland', periode: volgend, versie: null, eerder: null },
      vandaag,
    );
    expect(gemaakt.versie).toMatchObject({ versienummer: 1, inclusiefEerdereInstroom: false });
    expect(gemaakt.model.gemeenten[0]?.naam).toBe('Stede Broec');
    expect(gemaakt.model.reeksen.gehuisvest.totaal).toBeNull();
  });

  test('not without a period, gemeenten, or for somebody else’s region', async () => {
    expect(reden(await maakVersie({ ...(await invoer()), van: '2023-07-01', tot: '2023-07-01' }))).toBe('periode-leeg');
    expect(reden(await maakVersie({ ...(await invoer()), van: '2015-01-01', tot: '2016-01-01' }))).toBe(
      'geen-gemeenten',
    );
    expect(await statusVan(maakVersie({ ...(await invoer()), ...periode, regio: 'arbeidsmarktregio-drenthe' }))).toBe(
      404,
    );
    const hoorn = await als('contractmanager@hoorn.example');
    expect(await statusVan(maakVersie({ ...(await invoer()), ...periode, actor: hoorn }))).toBe(404);
  });

  test('the form offers the regions that one answers for', async () => {
    const vraag = (query = '') => new Request(`http://portaal.test/verantwoording/nieuw${query}`);
    expect(await getNieuw(vraag(), await regio(), vandaag)).toEqual({
      regios: [{ waarde: 'westfriesland', label: 'Westfriesland' }],
      waarden: { regio: 'westfriesland', ...periode, inclusiefEerdereInstroom: '' },
    });
    expect((await getNieuw(vraag(), await als('contractmanager@hoorn.example'), vandaag)).regios).toEqual([]);
    const overzicht = await getOverzicht(await als('raad@hoorn.example'), vandaag);
    expect(overzicht.map(({ naam, versies }) => [naam, versies.length])).toEqual([
      ['Westfriesland', 2], // and the one of the test before
      ['Noord-Holland Noord, Onderwijsroute (bovenregionaal)', 0],
    ]);
  });
});

describe('the work list', () => {
  beforeAll(vertel);

  const soorten = async (email: string, dag = vandaag) =>
    (await listVerantwoordingWerk(await als(email), dag)).map(({ soort, titel }) => `${soort}: ${titel}`);

  test('asks the region to fix a concept whose period is over, nobody else', async () => {
    expect(await soorten('contractmanager@westfriesland.example')).toEqual([
      'voortgangsrapportage: Voortgangsrapportage Westfriesland',
    ]);
    expect(await soorten('contractmanager@westfriesland.example', '2023-06-30')).toEqual([]);
    expect(await soorten('contractmanager@hoorn.example')).toEqual([]);
    expect(await soorten('raad@hoorn.example')).toEqual([]);
  });

  test('asks whoever may enter them for the figures of his gemeenten', async () => {
    const hoorn = gemeenteId('GM0405');
    await maintain((tx) => [tx.delete(gemeentecijfers).where(eq(gemeentecijfers.gemeenteId, hoorn))]);
    const [werk] = await listVerantwoordingWerk(await als('regie@hoorn.example'), vandaag);
    expect(werk).toMatchObject({
      soort: 'gemeentecijfers',
      urgentie: 12,
      tekst: '1 juli 2022 t/m 30 juni 2023: Hoorn mist nog cijfers. Lever ze aan voor 15 juli 2023.',
      href: `/verantwoording/gemeentecijfers/${hoorn}?van=2022-07-01&tot=2023-07-01`,
    });
    await maintain((tx) => [tx.delete(gemeentecijfers)]);
    expect((await listVerantwoordingWerk(await regio(), vandaag))[0]?.tekst).toContain(
      '7 gemeenten missen nog cijfers.',
    );
  });
});
