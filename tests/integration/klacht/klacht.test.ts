import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { doeStap, registreerKlacht, wijzigKlacht } from '../../../app/domain/klacht/commands.server';
import { getKlachtKeuzes, getKlachtWaarden } from '../../../app/domain/klacht/keuzes.server';
import { getKlachtPagina, getStapPagina } from '../../../app/domain/klacht/pagina.server';
import { klachtTeksten } from '../../../app/domain/klacht/redenen';
import type { Stap } from '../../../app/domain/klacht/rules';
import { mogelijkeKlachtDaden } from '../../../app/domain/klacht/status';
import { db } from '../../../db/client';
import { Conflict, maintain, UniqueViolation } from '../../../db/commit';
import { contracten, klachten, outbox, trajecten } from '../../../db/schema';
import { fiolet } from '../../../seeds/stories/partijen';
import { gm } from '../../../seeds/stories/wie';
import { als, daden, nu, once, organisatie, post, statusVan, vandaag, vertel } from '../aanbieder/verhaal';

beforeAll(vertel);

const leegPost = () => maintain((tx) => [tx.delete(outbox)]);
const manager = () => als('contractmanager@hoorn.example');
const invoer = {
  gemeenteId: gm.hoorn,
  spoor: 'aanbieder' as const,
  aanbiederId: fiolet.id,
  contractId: null,
  trajectnummer: null,
  categorie: 'onderwijs' as const,
  omschrijving: 'De avondles valt steeds uit.',
  beklaagde: 'docent J.V.',
  datum: '2023-06-26',
  commissie: false,
  bron: 'E-mail van 26 juni',
};

/** A new complaint of Hoorn about Fiolet, and a way to take its next steps. */
async function nieuw(anders: Partial<typeof invoer> | { spoor: 'gemeente-awb' | 'beide' } = {}) {
  const actor = await manager();
  const gemaakt = await registreerKlacht({ actor, nu, vandaag, once: undefined, invoer: { ...invoer, ...anders } });
  if (!gemaakt.ok) throw new Error(klachtTeksten(gemaakt).join(' '));
  const { nummer } = gemaakt.value;
  const rij = async () => {
    const [klacht] = await db.select().from(klachten).where(eq(klachten.nummer, nummer));
    if (!klacht) throw new Error(`No complaint ${nummer}`);
    return klacht;
  };
  const stap = async (wat: Stap, versie?: number) =>
    doeStap({ actor, nu, vandaag, nummer, stap: wat, versie: versie ?? (await rij()).versie });
  return { actor, nummer, rij, stap };
}

describe('registering', () => {
  test('under a number that tells nothing of others, once, with mail to who it concerns and not to who recorded it', async () => {
    const actor = await manager();
    await leegPost();
    const gemaakt = await registreerKlacht({ actor, nu, vandaag, once: once(actor, 'klacht-1'), invoer });
    if (!gemaakt.ok) throw new Error(klachtTeksten(gemaakt).join(' '));
    const { nummer } = gemaakt.value;
    expect(nummer).toMatch(/^K-2023-[A-HJ-NP-Z2-9]{4}$/);
    const brieven = await post();
    expect(brieven.map(({ aan, onderwerp }) => `${aan}: ${onderwerp}`).sort()).toEqual([
      `aanbieder@fiolet.example: Klacht ${nummer} over uw organisatie`,
      `contractmanager@westfriesland.example: Nieuwe klacht ${nummer}`,
    ]);
    expect(brieven.find(({ aan }) => aan.startsWith('contract'))?.tekst).toContain(
      'Bevestig de ontvangst uiterlijk op 3 juli 2023. Handel de klacht af uiterlijk op 7 augustus 2023.',
    );
    for (const { tekst } of brieven) expect(tekst).not.toContain('avondles');
    expect((await daden()).at(-1)).toBe('klacht:registreren');
    await expect(
      registreerKlacht({ actor, nu, vandaag, once: once(actor, 'klacht-1'), invoer }),
    ).rejects.toBeInstanceOf(UniqueViolation);
  });

  test('only what belongs together', async () => {
    const actor = await manager();
    const met = async (anders: object) => {
      const uitkomst = await registreerKlacht({
        actor,
        nu,
        vandaag,
        once: undefined,
        invoer: { ...invoer, ...anders },
      });
      return uitkomst.ok ? [] : klachtTeksten(uitkomst);
    };
    expect(await met({ gemeenteId: gm.medemblik })).toEqual(['Kies een van uw eigen gemeenten.']);
    expect(await met({ aanbiederId: gm.hoorn })).toEqual(['Kies een aanbieder uit de lijst.']);
    expect(await met({ datum: '2023-07-04' })).toEqual(['Deze dag is nog niet geweest. Kies 3 juli 2023 of eerder.']);
    expect(await met({ trajectnummer: 'BESTAAT-NIET' })).toEqual([
      'Traject BESTAAT-NIET is niet bekend bij deze gemeente. Kijk het nummer na, of laat het leeg.',
    ]);
    const [vreemd] = await db.select().from(contracten).where(eq(contracten.gemeenteId, gm.medemblik));
    expect(await met({ contractId: vreemd?.id })).toEqual(['Kies een contract uit de lijst.']);
  });

  test('with a contract in which the aanbieder delivers, and a traject of the gemeente', async () => {
    const { id: samen } = await organisatie('Fiolet Taaltrainingen en Edinova');
    const [contract] = (await db.select().from(contracten).where(eq(contracten.contractantId, samen))).filter(
      ({ gemeenteId }) => gemeenteId === gm.hoorn,
    );
    const [traject] = await db.select().from(trajecten).where(eq(trajecten.gemeenteId, gm.hoorn)).limit(1);
    const { actor, nummer } = await nieuw({
      contractId: contract?.id as never,
      trajectnummer: traject?.trajectnummer as never,
    });
    const { intern, contract: getoond } = await getKlachtPagina(actor, nummer, vandaag);
    expect(intern).toMatchObject({ trajectnummer: traject?.trajectnummer, bron: invoer.bron });
    expect(getoond?.nummer).toBe(contract?.nummer);
    const andere = await organisatie('Stichting Inova');
    const past = await registreerKlacht({
      actor,
      nu,
      vandaag,
      once: undefined,
      invoer: { ...invoer, aanbiederId: andere.id, contractId: contract?.id ?? '' },
    });
    expect(past).toMatchObject({ reden: 'contract-van-andere-aanbieder' });
  });

  test('is mended while it runs; another aanbieder gets word', async () => {
    const { actor, nummer, rij } = await nieuw();
    await leegPost();
    const { id: inovaId } = await organisatie('Stichting Inova');
    const { versie } = await rij();
    const wijzig = (v: number) =>
      wijzigKlacht({ actor, nu, vandaag, nummer, versie: v, invoer: { ...invoer, aanbiederId: inovaId } });
    expect(await wijzig(versie)).toEqual({ ok: true, value: null });
    expect((await post()).map(({ aan }) => aan)).toEqual(['aanbieder@inova.example']);
    await expect(wijzig(versie)).rejects.toBeInstanceOf(Conflict);
    expect((await getKlachtWaarden(actor, nummer)).waarden).toMatchObject({ aanbiederId: inovaId, commissie: null });
    expect((await getKlachtKeuzes(actor, vandaag)).gemeenten).toEqual([{ waarde: gm.hoorn, label: 'Hoorn' }]);
  });
});

const neem: Stap = { daad: 'neem-in-behandeling', behandelaar: 'klachtencoördinator', nietBetrokken: true };
const bevestig: Stap = { daad: 'bevestig', datum: '2023-06-28' };

describe('from receipt to closing', () => {
  test('every step with its event, and the aanbieder hears how it ended', async () => {
    const { actor, nummer, rij, stap } = await nieuw({ spoor: 'beide' });
    await stap(bevestig);
    await stap(neem);
    await stap({ daad: 'verdaag', datum: vandaag, dagen: 28, reden: 'Een gesprek volgt nog.', schriftelijk: true });
    await stap({ daad: 'leg-instemming-vast', datum: vandaag, tot: '2023-10-02', reden: 'Brief van 3 juli.' });
    await stap({ ...neem, daad: 'wissel-behandelaar', behandelaar: 'juridisch adviseur' } as Stap);
    expect(await rij()).toMatchObject({
      status: 'verdaagd',
      verdaagdDagen: 28,
      instemmingTotDatum: '2023-10-02',
      behandelaar: 'juridisch adviseur',
    });
    await leegPost();
    const af: Stap = {
      daad: 'handel-af',
      datum: vandaag,
      bevindingen: 'De les viel vier keer uit.',
      conclusie: 'Er komt een vervanger.',
      oordeel: 'gegrond',
      ombudsman: false,
    };
    const nee = await stap(af);
    expect(nee.ok ? [] : klachtTeksten(nee)[0]).toContain('moet de ombudsman noemen');
    await stap({ ...af, ombudsman: true });
    expect((await post()).map(({ aan, onderwerp }) => `${aan}: ${onderwerp}`)).toEqual([
      `aanbieder@fiolet.example: Klacht ${nummer}: afgehandeld`,
    ]);
    await stap({ daad: 'sluit' });
    const { events, klok, daden: kan, bewerken } = await getKlachtPagina(actor, nummer, vandaag);
    expect(events.map(({ wat }) => wat)).toEqual([
      'Klacht gesloten',
      'Klacht afgehandeld',
      'Andere behandelaar aangewezen',
      'Instemming met uitstel vastgelegd',
      'Afhandeling verdaagd',
      'Klacht in behandeling genomen',
      'Ontvangst bevestigd',
      'Klacht geregistreerd',
    ]);
    expect(klok.map(({ stand }) => stand)).toEqual(['gehaald', 'gehaald']);
    expect([kan, bewerken]).toEqual([[], false]);
    expect((await rij()).versie).toBe(8);
  });

  test.each([
    [{ daad: 'trek-in', datum: vandaag, intrekgrond: 'naar-tevredenheid', reden: null }, 'ingetrokken'],
    [{ daad: 'zend-door', datum: vandaag, reden: 'Naar de aanbieder.' }, 'doorgezonden'],
    [{ daad: 'laat-buiten-behandeling', datum: vandaag, reden: 'Langer dan een jaar geleden.' }, 'buiten-behandeling'],
  ] satisfies [Stap, string][])('%o ends it: %s', async (wat, status) => {
    const { actor, nummer, rij, stap } = await nieuw();
    expect(await stap(wat)).toEqual({ ok: true, value: null });
    expect((await rij()).status).toBe(status);
    expect((await getKlachtPagina(actor, nummer, vandaag)).klok).toEqual([]);
    expect(await stap(bevestig)).toMatchObject({ reden: 'overgang-niet-toegestaan' });
  });

  test('who was overtaken gets a conflict, and nothing is written', async () => {
    const { rij, stap } = await nieuw();
    await stap(bevestig);
    await expect(stap(neem, 1)).rejects.toBeInstanceOf(Conflict);
    expect(await rij()).toMatchObject({ status: 'ontvangst-bevestigd', behandelaar: null });
  });

  test('the page of an act knows the days that it keeps to', async () => {
    const { actor, nummer } = await nieuw();
    const pagina = await getStapPagina(actor, nummer, 'bevestig', vandaag);
    expect(pagina).toMatchObject({ kan: true, ombudsmanNodig: false, verdagenDagen: 28 });
    expect(pagina.dagen).toMatchObject({
      bevestigen: 'maandag 3 juli 2023',
      afhandelen: 'maandag 7 augustus 2023',
      buitenBehandeling: 'maandag 24 juli 2023',
    });
    expect((await getStapPagina(actor, nummer, 'sluit', vandaag)).kan).toBe(false);
    expect(mogelijkeKlachtDaden('ontvangen')).toHaveLength(4);
  });
});

test('somebody else has no complaint: the same 404 as for one that does not exist', async () => {
  const { nummer } = await nieuw();
  const { id: edinovaId } = await organisatie('Edinova');
  const zelfdeContract = { ...(await als('aanbieder@fiolet.example')) };
  if (zelfdeContract.scope.soort !== 'aanbieder') throw new Error('not an aanbieder');
  const medecombinant = { ...zelfdeContract, scope: { ...zelfdeContract.scope, aanbiederId: edinovaId } };
  const vreemden = [
    await als('aanbieder@nltraining.example'),
    await als('raad@hoorn.example'),
    await als('inkoper@amrd.example'),
    medecombinant,
  ];
  for (const vreemd of vreemden) {
    expect(await statusVan(getKlachtPagina(vreemd, nummer, vandaag))).toBe(404);
    const opdracht = { actor: vreemd, nu, vandaag, nummer, versie: 1 };
    expect(await statusVan(doeStap({ ...opdracht, stap: bevestig }))).toBe(404);
    expect(await statusVan(wijzigKlacht({ ...opdracht, invoer }))).toBe(404);
  }
  expect(await statusVan(getKlachtPagina(await als('aanbieder@fiolet.example'), nummer, vandaag))).toBe(200);
  expect(await statusVan(getKlachtPagina(await manager(), 'K-2023-999', vandaag))).toBe(404);
});
