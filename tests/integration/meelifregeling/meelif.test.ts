import { beforeAll, describe, expect, test } from 'vitest';
import { listGeschiedenis } from '../../../app/domain/gebeurtenis/queries.server';
import { bewerkRegeling, maakRegeling, openRegeling, sluit } from '../../../app/domain/meelifregeling/commands.server';
import { beeindigToelating, laatToe } from '../../../app/domain/meelifregeling/commands-gemeenten.server';
import { exportRegelingen } from '../../../app/domain/meelifregeling/export.server';
import { getGemeentenPagina, getWaarden } from '../../../app/domain/meelifregeling/keuzes.server';
import { getRegelingPagina } from '../../../app/domain/meelifregeling/pagina.server';
import { getRegeling, listInstellingenVan, listToelatingen } from '../../../app/domain/meelifregeling/queries.server';
import { listGastheren, listRegelingen, meelifLijst } from '../../../app/domain/meelifregeling/queries-lijst.server';
import { regelingTeksten } from '../../../app/domain/meelifregeling/toelating';
import { listMeelifWerk } from '../../../app/domain/meelifregeling/werk.server';
import { parseListQuery } from '../../../app/platform/list';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { gemeenteId, seedId } from '../../../seeds/dsl';
import { als, nu, once, organisatie, statusVan, vandaag, vertel } from '../aanbieder/verhaal';

beforeAll(vertel);

const amsterdam = gemeenteId('GM0363');
const hoorn = gemeenteId('GM0405');
const emmen = gemeenteId('GM0114');
const alkmaar = gemeenteId('GM0361');
const regelingId = seedId('meelifregeling:amsterdam-hbo-wo');
const inkoper = () => als('inkoper@westfriesland.example');
const zoek = (query = '') => parseListQuery(new Request(`http://portaal.test/meelifregelingen?${query}`), meelifLijst);
const pagina = async (email: string, query = '', dag = vandaag) =>
  getRegelingPagina(await als(email), regelingId, new Request(`http://portaal.test/meelifregelingen/x?${query}`), dag);

const gegevens = {
  naam: 'B1 met Amsterdam',
  hostId: amsterdam,
  leerroute: 'b1' as const,
  niveau: 'B1',
  doelgroep: null,
  voorwaarden: null,
  van: '2023-09-01',
  tot: null,
  prijsCents: null,
  duurMaanden: null,
  plaatsen: null,
  ondertekenaar: null,
  bron: null,
};

describe('reading', () => {
  test('an overheid sees what one of its gemeenten opens or rides along with', async () => {
    const namen = async (email: string, query = '') =>
      (await listRegelingen(await als(email), zoek(query), vandaag)).rijen.map(({ naam }) => naam);
    expect(await namen('inkoper@westfriesland.example')).toEqual(['Onderwijsroute hbo en wo Amsterdam']);
    expect(await namen('regie@hoorn.example')).toEqual(['Onderwijsroute hbo en wo Amsterdam']);
    expect(await namen('inkoper@amrd.example')).toEqual([]);
    expect(await namen('aanbieder@fiolet.example')).toEqual([]);
    expect(await namen('inkoper@westfriesland.example', 'zoek=vrije')).toHaveLength(1);
    expect(await namen('inkoper@westfriesland.example', 'status=gesloten')).toEqual([]);
    expect(await namen('inkoper@westfriesland.example', `leerroute=onderwijs&gastheer=${amsterdam}`)).toHaveLength(1);
    expect(await listGastheren(await als('inkoper@amrd.example'))).toEqual([]);
    expect(await statusVan(pagina('inkoper@amrd.example'))).toBe(404);
  });

  test('the export is the filtered list', async () => {
    const csv = await (await exportRegelingen(await inkoper(), zoek(), vandaag, 'csv')).text();
    const regels = csv.trim().split('\r\n');
    expect(regels).toHaveLength(2);
    expect(regels[1]).toContain(
      'Onderwijsroute hbo en wo Amsterdam;Amsterdam;Onderwijsroute;hbo en wo;Actief;2021-12-01;',
    );
  });

  test('the page answers whether a gemeente can ride along, with all reasons', async () => {
    const { vraag, toets, regeling } = await pagina('inkoper@westfriesland.example');
    expect(vraag).toMatchObject({ antwoord: null, fout: null, dag: '3-7-2023' });
    expect(vraag.gemeenten).toHaveLength(7);
    expect(regeling).toMatchObject({ prijsCents: null, plaatsen: null });
    expect(toets.map(({ antwoord }) => antwoord)).toEqual(['onbekend', 'zelf-nagaan', 'ja', 'zelf-nagaan']);

    const ja = await pagina('contractmanager@hoorn.example', `gemeente=${hoorn}&dag=3-7-2023`);
    expect(ja.vraag.antwoord).toEqual({ kan: true, titel: 'Hoorn kan meeliften op 3 juli 2023', redenen: [] });
    const nee = await pagina('contractmanager@hoorn.example', `gemeente=${hoorn}&dag=1-1-2021`);
    expect(nee.vraag.antwoord?.redenen).toEqual([
      'Op 1 januari 2021 geldt de regeling niet. Zij loopt: vanaf 1 december 2021.',
      'Deze gemeente is op 1 januari 2021 niet toegelaten tot de regeling.',
    ]);
    const fout = await pagina('contractmanager@hoorn.example', `gemeente=${hoorn}&dag=31-2-2023`);
    expect(fout.vraag).toMatchObject({ dag: '31-2-2023', fout: expect.stringContaining('"31-2-2023" is geen datum') });
    const vreemd = await pagina('contractmanager@hoorn.example', `gemeente=${emmen}`);
    expect(vreemd.vraag.fout).toBe('Kies een gemeente uit de lijst.');
  });

  test('acts are for who may edit', async () => {
    expect((await pagina('inkoper@westfriesland.example')).daden).toEqual(['sluit']);
    expect(await pagina('regie@hoorn.example')).toMatchObject({ daden: [], bewerken: false });
  });
});

describe('recording', () => {
  test('a region records the arrangement of another host, once, with its own gemeenten', async () => {
    const actor = await inkoper();
    const { id: hva } = await organisatie('Hogeschool van Amsterdam');
    const invoer = { actor, nu, gegevens, aanbieders: [hva], gemeenten: [hoorn] };
    const gemaakt = await maakRegeling({ ...invoer, once: once(actor, 'regeling-1') });
    if (!gemaakt.ok) throw new Error(gemaakt.reden);
    const { id } = gemaakt.value;
    expect(await getRegeling(actor, id)).toMatchObject({ status: 'concept', gastheer: 'Amsterdam' });
    expect(await listToelatingen(id)).toEqual([expect.objectContaining({ gemeente: 'Hoorn', van: '2023-09-01' })]);
    expect(await getWaarden(await getRegeling(actor, id))).toMatchObject({ aanbieders: [hva], prijsCents: null });
    expect(await statusVan(getRegeling(await als('inkoper@amrd.example'), id))).toBe(404);
    await expect(maakRegeling({ ...invoer, once: once(actor, 'regeling-1') })).rejects.toBeInstanceOf(UniqueViolation);
  });

  test('not for somebody else, not with an institution or host that is none', async () => {
    const actor = await inkoper();
    const invoer = { actor, nu, gegevens, aanbieders: [], gemeenten: [] as string[] };
    const buiten = await maakRegeling(invoer);
    expect(buiten.ok ? [] : regelingTeksten(buiten)[0]).toContain('Kies een van uw eigen gemeenten');
    const vreemd = await maakRegeling({ ...invoer, gemeenten: [hoorn, emmen] });
    expect(vreemd.ok ? [] : regelingTeksten(vreemd)).toEqual([
      'Over Emmen beslist u niet. Alleen de gastheer of Emmen zelf legt dit vast.',
    ]);
    const met = (anders: object) => maakRegeling({ ...invoer, gemeenten: [hoorn], ...anders });
    expect(await met({ aanbieders: ['niemand'] })).toMatchObject({ reden: 'aanbieder-onbekend' });
    expect(await met({ gegevens: { ...gegevens, hostId: 'niemand' } })).toMatchObject({ reden: 'host-onbekend' });
    expect(await met({ gegevens: { ...gegevens, hostId: hoorn } })).toMatchObject({ reden: 'gastheer-doet-mee' });
    expect(await met({ gegevens: { ...gegevens, tot: '2023-09-01' } })).toMatchObject({ reden: 'eindigt-voor-begin' });
  });

  test('an own gemeente as host may admit anybody', async () => {
    const actor = await als('contractmanager@hoorn.example');
    const gemaakt = await maakRegeling({
      actor,
      nu,
      gegevens: { ...gegevens, naam: 'Hoorn stelt open', hostId: hoorn },
      aanbieders: [],
      gemeenten: [emmen],
    });
    expect(gemaakt.ok).toBe(true);
    const emmens = await listRegelingen(await als('inkoper@amrd.example'), zoek(), vandaag);
    expect(emmens.rijen.map(({ naam }) => naam)).toEqual(['Hoorn stelt open']);
  });
});

describe('from concept to closed', () => {
  const concept = async () => {
    const actor = await inkoper();
    const gemaakt = await maakRegeling({
      actor,
      nu,
      gegevens: { ...gegevens, naam: 'Levensloop', tot: '2023-09-15' },
      aanbieders: [],
      gemeenten: [hoorn],
    });
    if (!gemaakt.ok) throw new Error(gemaakt.reden);
    return { actor, nu, id: gemaakt.value.id };
  };

  test('opening asks for an institution; the work list asks for opening, and for an end that nears', async () => {
    const wie = await concept();
    const { id } = wie;
    const werk = async () => (await listMeelifWerk(wie.actor, vandaag)).find((regel) => regel.id.endsWith(id));
    expect(await werk()).toMatchObject({ datum: '2023-09-01', urgentie: 60, soort: 'meelifregeling' });
    const leeg = await openRegeling({ ...wie, versie: 1, reden: null });
    expect(leeg.ok ? [] : regelingTeksten(leeg)).toEqual(['Voeg minstens één instelling toe.']);

    const { id: vu } = await organisatie('Vrije Universiteit');
    const bewerkt = { ...wie, gegevens: { ...gegevens, naam: 'Levensloop', tot: '2023-09-15', prijsCents: 17_000_00 } };
    expect((await bewerkRegeling({ ...bewerkt, versie: 1, aanbieders: [vu] })).ok).toBe(true);
    await expect(bewerkRegeling({ ...bewerkt, versie: 1, aanbieders: [] })).rejects.toBeInstanceOf(Conflict);
    expect((await listInstellingenVan(id)).map(({ naam }) => naam)).toEqual(['Vrije Universiteit']);
    expect((await openRegeling({ ...wie, versie: 2, reden: 'Brief van Amsterdam.' })).ok).toBe(true);
    expect(await getRegeling(wie.actor, id)).toMatchObject({ status: 'actief', prijsCents: 17_000_00 });
    expect((await listGeschiedenis([['meelifregeling', id]]))[0]).toMatchObject({
      wat: 'Meelifregeling opengesteld',
      toelichting: 'Brief van Amsterdam.',
    });

    expect(await werk()).toMatchObject({
      urgentie: 74,
      datum: '2023-09-15',
      tekst: 'De laatste dag is 14 september 2023. Vraag de gastheer of de regeling verdergaat.',
    });
    const [afgelopen] = (await listMeelifWerk(wie.actor, '2023-10-01')).filter((regel) => regel.id.endsWith(id));
    expect(afgelopen?.urgentie).toBe(-16);
    expect(afgelopen?.tekst).toContain('Sluit haar');

    expect((await sluit({ ...wie, versie: 3, reden: null })).ok).toBe(true);
    const weer = await sluit({ ...wie, versie: 4, reden: null });
    expect(weer.ok ? [] : regelingTeksten(weer)).toEqual(['“Sluit de regeling” kan niet bij de status “Gesloten”.']);
    await expect(openRegeling({ ...wie, id: 'bestaat-niet', versie: 1, reden: null })).rejects.toBeInstanceOf(Response);
    expect(await werk()).toBeUndefined();
  });

  test('somebody else has no work and no way in', async () => {
    const vreemd = await als('inkoper@amrd.example');
    expect(await statusVan(sluit({ actor: vreemd, nu, id: regelingId, versie: 1, reden: null }))).toBe(404);
    expect(await listMeelifWerk(await als('regie@hoorn.example'), vandaag)).toEqual([]);
  });
});

describe('gemeenten', () => {
  const regeling = async () => ({ actor: await inkoper(), nu, id: regelingId });
  const versie = async () => (await getRegeling(await inkoper(), regelingId)).versie;

  test('the page offers own gemeenten only to who is not the host', async () => {
    const { keuzes, toelatingen } = await getGemeentenPagina(await inkoper(), regelingId, vandaag);
    expect(keuzes).toEqual([]);
    expect(toelatingen).toHaveLength(7);
    expect(toelatingen.map(({ label }) => label)).not.toContain('Alkmaar');
  });

  test('an admission ends, and begins again later', async () => {
    const wie = await regeling();
    const begin = await versie();
    const toelating = `${hoorn} 2022-01-01`;
    expect((await beeindigToelating({ ...wie, versie: begin, toelating, tot: '2023-08-01' })).ok).toBe(true);
    expect(await beeindigToelating({ ...wie, versie: begin + 1, toelating, tot: '2023-09-01' })).toMatchObject({
      reden: 'toelating-onbekend',
    });
    const weer = {
      ...wie,
      gemeenten: [hoorn],
      van: '2023-07-15',
      tot: null,
      toelichting: null,
      bron: null,
      versie: begin + 1,
    };
    const dubbel = await laatToe(weer);
    expect(dubbel.ok ? [] : regelingTeksten(dubbel)).toEqual([
      'Hoorn is al toegelaten: 1 januari 2022 t/m 31 juli 2023.',
    ]);
    expect((await laatToe({ ...weer, van: '2024-01-01', once: once(wie.actor, 'toelating-1') })).ok).toBe(true);
    await expect(laatToe({ ...weer, van: '2023-10-01', tot: '2023-11-01' })).rejects.toBeInstanceOf(Conflict);
    const perioden = (await listToelatingen(regelingId)).filter(({ gemeenteId: id }) => id === hoorn);
    expect(perioden.map(({ van, tot }) => [van, tot])).toEqual([
      ['2022-01-01', '2023-08-01'],
      ['2024-01-01', null],
    ]);
    const [regel] = await listGeschiedenis([['meelifregeling', regelingId]]);
    expect(regel).toMatchObject({ wat: 'Gemeenten toegelaten', toelichting: 'Hoorn, vanaf 1 januari 2024.' });
  });

  test('nobody decides for another region, and nobody loses sight of an arrangement by accident', async () => {
    const wie = await regeling();
    const nee = { ...wie, versie: await versie() };
    const toelaten = { van: '2024-01-01', tot: null, toelichting: null, bron: null };
    expect(await laatToe({ ...nee, ...toelaten, gemeenten: [emmen] })).toMatchObject({ reden: 'niet-uw-gemeente' });
    const vanAlkmaar = `${alkmaar} 2021-12-01`;
    expect(await beeindigToelating({ ...nee, toelating: vanAlkmaar, tot: '2024-01-01' })).toMatchObject({
      reden: 'niet-uw-gemeente',
    });
    const actor = await als('contractmanager@hoorn.example');
    const eigen = await maakRegeling({ actor, nu, gegevens, aanbieders: [], gemeenten: [hoorn] });
    if (!eigen.ok) throw new Error(eigen.reden);
    const laatste = { actor, nu, id: eigen.value.id, versie: 1, toelating: `${hoorn} 2023-09-01`, tot: '2023-09-01' };
    expect(await beeindigToelating(laatste)).toMatchObject({ reden: 'laatste-eigen-gemeente' });
    expect((await beeindigToelating({ ...laatste, tot: '2023-09-02' })).ok).toBe(true);
  });
});
