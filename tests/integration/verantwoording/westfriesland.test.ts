import { eq } from 'drizzle-orm';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { klachtLijst, listKlachten } from '../../../app/domain/klacht/queries-lijst.server';
import { listTrajecten, trajectLijst } from '../../../app/domain/traject/queries-lijst.server';
import { rapportBestand } from '../../../app/domain/verantwoording/antwoord.server';
import type { RapportJson } from '../../../app/domain/verantwoording/json';
import { recordsVan } from '../../../app/domain/verantwoording/links';
import { getRapportpagina } from '../../../app/domain/verantwoording/pagina.server';
import { jsonSleutels, type Reekssleutel, tellingVan } from '../../../app/domain/verantwoording/reeksen';
import { parseListQuery } from '../../../app/platform/list';
import { maintain } from '../../../db/commit';
import { klachten as klachtentabel } from '../../../db/schema';
import { westfriesland as bron } from '../../fixtures/westfriesland-amrd.json';
import { als, nu, vandaag, vertel } from '../aanbieder/verhaal';

beforeAll(vertel);

const adres = '?regio=westfriesland&van=2022-07-01&tot=2023-07-01';
const verzoek = (query = adres) => new Request(`http://portaal.test/verantwoording/voortgangsrapportage${query}`);
const regio = () => als('contractmanager@westfriesland.example');
const raad = () => als('raad@hoorn.example');

type Wie = Awaited<ReturnType<typeof als>>;
const bestand = (actor: Wie, formaat: 'json' | 'xlsx', query = adres) =>
  rapportBestand(verzoek(query), actor, { vandaag, nu }, formaat);
const json = async (actor: Wie, query?: string) => (await (await bestand(actor, 'json', query)).json()) as RapportJson;

const bronreeksen = {
  gehuisvest: bron.gehuisvest_incl_kinderen,
  plichtigeStatushouders: bron.statushouders_inburgeringsplichtig,
  pipStatushouders: bron.statushouders_pip_vastgesteld,
  beeindigdStatushouders: bron.statushouders_tussentijds_beeindigd,
  plichtigeGezinsmigranten: bron.gezinsmigranten_inburgeringsplichtig,
  pipGezinsmigranten: bron.gezinsmigranten_pip_vastgesteld,
  beeindigdGezinsmigranten: bron.gezinsmigranten_tussentijds_beeindigd,
  zGestart: bron.statushouders_z_gestart,
  b1Gestart: bron.statushouders_b1_gestart,
  onderwijsGestart: bron.statushouders_onderwijsroute_gestart,
  zVastgesteldGezins: bron.gezinsmigranten_z_vastgesteld,
  b1VastgesteldGezins: bron.gezinsmigranten_b1_vastgesteld,
  onderwijsVastgesteldGezins: bron.gezinsmigranten_onderwijsroute_vastgesteld,
  mapAfgerond: bron.map_afgerond,
  mapVrijstelling: bron.map_vrijstelling,
  pvtAfgerond: bron.pvt_afgerond,
  ontzorgTrajecten: bron.ontzorgen_trajecten,
  ontzorgVerlengd: bron.ontzorgen_verlengd_na_6_maanden,
  werkOrientatie: bron.werk_orientatie,
  werkStage: bron.werk_werkstage,
  werkVrijwillig: bron.werk_vrijwilligerswerk,
  werkBetaald: bron.werk_betaalde_baan,
};
const klachten = {
  Drechterland: 0,
  Enkhuizen: 0,
  Hoorn: 1,
  Koggenland: 0,
  Medemblik: 0,
  Opmeer: 0,
  'Stede Broec': 0,
  totaal: 1,
};

describe('every cell of the real report', () => {
  test('in the JSON', async () => {
    const uit = await json(await regio());
    expect(uit).toMatchObject({ regio: 'westfriesland', van: '2022-07-01', tot: '2023-07-01' });
    expect(uit.gemeenten).toEqual(bron.kolomvolgorde_bron.standaard);
    const verwacht = Object.entries(bronreeksen).map(([sleutel, { per_gemeente, totaal }]) => [
      sleutel,
      { ...per_gemeente, totaal },
    ]);
    expect(uit.reeksen).toEqual({ ...Object.fromEntries(verwacht), klachten });
  });

  test('in the spreadsheet, read back', async () => {
    const uit = await json(await regio());
    const bytes = Buffer.from(await (await bestand(await regio(), 'xlsx')).arrayBuffer());
    const [kop = [], ...rijen] = (await readSheet(bytes, 'Cijfers')) as (string | number)[][];
    const gemeenten = kop.slice(3, -2);
    expect(gemeenten).toEqual(uit.gemeenten);
    const perSleutel = new Map(rijen.map((rij) => [rij.at(-1), rij.slice(3, -1)]));
    for (const sleutel of jsonSleutels) {
      const reeks = uit.reeksen[sleutel] ?? {};
      expect(perSleutel.get(sleutel), sleutel).toEqual([...uit.gemeenten.map((naam) => reeks[naam]), reeks.totaal]);
    }
    const doelen = await readSheet(bytes, 'Doelstellingen');
    expect(doelen.slice(1).map((rij) => rij[1])).toEqual([
      'D1',
      'D2',
      'D3',
      'D4',
      'D5',
      'D6',
      'D7',
      'D8',
      'D9',
      'D12',
      'D11',
      'D10',
    ]);
  });

  test('on the page, each leading to as many trajecten as it says', async () => {
    const actor = await regio();
    const { onderdelen, kolommen, koppeling } = await getRapportpagina(verzoek(), actor, vandaag);
    const rijen = onderdelen.flatMap(({ tabellen }) => tabellen.flatMap(({ rijen }) => rijen));
    const uitTrajecten = rijen.filter(({ sleutel }) => ['traject', 'feit'].includes(tellingVan(sleutel).bron));
    expect(uitTrajecten).toHaveLength(25);
    const aantal = async (sleutel: Reekssleutel, gemeenteId: string | null) => {
      const href = recordsVan(sleutel, gemeenteId, koppeling);
      const query = parseListQuery(new Request(`http://portaal.test${href}`), trajectLijst);
      return (await listTrajecten(actor, query)).totaal;
    };
    for (const { sleutel, cellen, totaal } of uitTrajecten) {
      expect(await aantal(sleutel, null), sleutel).toBe(totaal.waarde);
      const hoorn = kolommen.findIndex(({ naam }) => naam === 'Hoorn');
      expect(await aantal(sleutel, kolommen[hoorn]?.id ?? ''), `${sleutel} Hoorn`).toBe(cellen[hoorn]?.waarde);
    }
  });
});

test('the complaints behind a figure are those that count: not one that was withdrawn', async () => {
  const actor = await regio();
  const { onderdelen, kolommen, koppeling } = await getRapportpagina(verzoek(), actor, vandaag);
  const hoorn = kolommen.findIndex(({ naam }) => naam === 'Hoorn');
  const gemeenteId = kolommen[hoorn]?.id ?? '';
  const ingetrokken = {
    id: 'ingetrokken',
    nummer: 'K-2023-WEG2',
    gemeenteId,
    spoor: 'gemeente-awb',
    categorie: 'overig',
    omschrijving: 'Een vergissing.',
    status: 'ingetrokken',
    ontvangenDatum: '2023-05-01',
  } as const;
  await maintain((tx) => [tx.insert(klachtentabel).values(ingetrokken)]);
  const rij = onderdelen
    .flatMap(({ tabellen }) => tabellen.flatMap(({ rijen }) => rijen))
    .find(({ sleutel }) => sleutel === 'klachten');
  const achter = async (id: string | null) => {
    const href = recordsVan('klachten', id, koppeling);
    const query = parseListQuery(new Request(`http://portaal.test${href}`), klachtLijst);
    return (await listKlachten(actor, query, vandaag)).rijen.length;
  };
  expect([await achter(gemeenteId), await achter(null)]).toEqual([1, 1]);
  expect([rij?.cellen[hoorn]?.waarde, rij?.totaal.waarde]).toEqual([1, 1]);
  await maintain((tx) => [tx.delete(klachtentabel).where(eq(klachtentabel.id, ingetrokken.id))]);
});

describe('what else the report says', () => {
  test('percentages only where the term of enough people has passed', async () => {
    const { onderdelen } = await getRapportpagina(verzoek(), await regio(), vandaag);
    const doelen = onderdelen.flatMap(({ doelstellingen }) => doelstellingen);
    const doel = (code: string) => doelen.find((rij) => rij.code === code);
    expect(doel('D1')?.zinnen.slice(0, 2)).toEqual([
      'Van geen enkel traject is de termijn voorbij.',
      'In de periode gestart: 74. Afgerond: 0.',
    ]);
    expect(doel('D4')?.zinnen.join(' ')).toContain('Trajecten ontzorgen: 143, waarvan verlengd: 7.');
    expect(doel('D5')).toMatchObject({ stand: 'geen-cijfer' });
    expect(doel('D6')?.zinnen.join(' ')).toContain('Plaatsingen in de periode: 48, waarvan oriëntatie: 21.');
    expect(doel('D10')?.stand).toBe('gehaald');
  });

  test('satisfaction with its source', async () => {
    const { onderdelen } = await getRapportpagina(verzoek(), await regio(), vandaag);
    const metingen = onderdelen.flatMap((onderdeel) => onderdeel.metingen ?? []);
    expect(metingen.find(({ cijfer }) => cijfer === '7,8')).toMatchObject({ dienst: 'Organisatie als geheel' });
    expect(metingen.every(({ bron: waar }) => waar.length > 0)).toBe(true);
  });

  test('without earlier inflow fewer people are counted, and nobody more', async () => {
    const [met, zonder] = [await json(await regio()), await json(await regio(), `${adres}&eerder=nee`)];
    const totaal = (uit: RapportJson, sleutel: string) => uit.reeksen[sleutel]?.totaal ?? 0;
    for (const sleutel of jsonSleutels) expect(totaal(zonder, sleutel)).toBeLessThanOrEqual(totaal(met, sleutel));
    expect(totaal(zonder, 'plichtigeStatushouders')).toBeLessThan(260);
    expect(totaal(zonder, 'klachten')).toBe(1);
    expect(totaal(zonder, 'gehuisvest')).toBe(373);
  });
});

describe('the raad', () => {
  test('sees no exact number of few people, in none of the forms', async () => {
    const [exact, vaag] = [await json(await regio()), await json(await raad())];
    for (const sleutel of jsonSleutels) {
      for (const naam of exact.gemeenten) {
        const waarde = exact.reeksen[sleutel]?.[naam] ?? null;
        const klein = waarde !== null && waarde >= 1 && waarde <= 4;
        expect(vaag.reeksen[sleutel]?.[naam], `${sleutel} ${naam}`).toBe(klein ? null : waarde);
      }
    }
    expect(vaag.reeksen.klachten?.totaal).toBeNull();
    const { onderdelen, koppeling } = await getRapportpagina(verzoek(), await raad(), vandaag);
    const cellen = onderdelen.flatMap(({ tabellen }) =>
      tabellen.flatMap(({ rijen }) => rijen.flatMap((rij) => rij.cellen)),
    );
    expect(cellen.filter(({ tekst }) => /^[1-4]$/.test(tekst))).toEqual([]);
    expect(cellen.some(({ tekst }) => tekst === '1–4')).toBe(true);
    expect(koppeling).toMatchObject({ trajecten: false, klachten: false, cijfers: false });
    const bytes = Buffer.from(await (await bestand(await raad(), 'xlsx')).arrayBuffer());
    const rijen = (await readSheet(bytes, 'Cijfers')) as (string | number)[][];
    expect(rijen.flat().filter((cel) => typeof cel === 'number' && cel >= 1 && cel <= 4)).toEqual([]);
  });

  test('chooses nothing that is not his region, and writes nothing', async () => {
    const pagina = await getRapportpagina(verzoek(''), await raad(), vandaag);
    expect(pagina.vraag).toEqual({ regio: 'westfriesland', van: '2022-07-01', tot: '2023-07-01' });
    expect(pagina.watNu.wacht).toContain('voorlopige cijfers');
    expect(pagina.onderdelen.flatMap(({ schrijven }) => schrijven)).toEqual([]);
    await expect(json(await raad(), '?regio=arbeidsmarktregio-drenthe')).rejects.toMatchObject({ status: 404 });
    await expect(json(await als('inkoper@amrd.example'), adres)).rejects.toMatchObject({ status: 404 });
  });
});

test('an address that makes no sense is answered with what it should be', async () => {
  const fout = async (query: string) => {
    try {
      await json(await regio(), query);
      return '';
    } catch (antwoord) {
      const { status } = antwoord as Response;
      return `${status} ${((await (antwoord as Response).json()) as { melding: string }).melding}`;
    }
  };
  expect(await fout('?van=2022-13-01&tot=2023-07-01')).toContain('400 Geef de periode als');
  expect(await fout('?van=2023-07-01&tot=2022-07-01')).toContain('400 Het einde van de periode');
  expect(await fout(`${adres}&versie=0`)).toContain('400 Geef de versie als een nummer');
  expect(await fout(`${adres}&eerder=soms`)).toContain('400 Schrijf eerder=ja');
  expect(await fout(`${adres}&versie=7`)).toContain('404');
});
