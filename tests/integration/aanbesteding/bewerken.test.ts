import { beforeEach, describe, expect, test } from 'vitest';
import { bewaarWijziging, maakAanbesteding } from '../../../app/domain/aanbesteding/commands.server';
import { legEldersGegevensVast } from '../../../app/domain/aanbesteding/commands-elders.server';
import { wijzigMandaten } from '../../../app/domain/aanbesteding/commands-mandaten.server';
import { neemPlanOver, wijzigPlanning } from '../../../app/domain/aanbesteding/commands-planning.server';
import { aanbestedingForm } from '../../../app/domain/aanbesteding/form';
import { getPlanningPagina } from '../../../app/domain/aanbesteding/planning-pagina.server';
import { listPlanning } from '../../../app/domain/aanbesteding/queries.server';
import { listMandaten } from '../../../app/domain/aanbesteding/queries-mandaten.server';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { freshDatabase } from '../../setup/db';
import {
  alfa,
  als,
  beta,
  delta,
  gamma,
  laadWereld,
  laatsteDaden,
  nu,
  once,
  redenen,
  vandaag,
  zetTender,
} from '../gunning/wereld';
import { geworpen, nummer, tender } from './klaar';

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
});

const { versie: _, ...ingevuld } = aanbestedingForm.parse({
  titel: 'Leerroutes Noord',
  procedure: 'sas',
  hoofdvoorwerp: 'sas',
  standstillDagen: '20',
  sluitingDatum: '1-9-2023',
  sluitingTijd: '14.30',
  versie: '1',
});

describe('a new tender', () => {
  const maak = async (anders: { email?: string; verbandId?: string; penvoerderId?: string; sleutel?: string } = {}) => {
    const actor = await als(anders.email ?? 'inkoper@noord.example');
    const verbandId = anders.verbandId ?? (await tender()).verbandId;
    const gegevens = { ...ingevuld, verbandId, penvoerderId: anders.penvoerderId ?? alfa };
    return maakAanbesteding({ actor, gegevens, vandaag, nu, once: anders.sleutel ? once(anders.sleutel) : undefined });
  };

  test('gets the next number of the year and begins in concept', async () => {
    expect(await maak()).toEqual({ ok: true, value: { nummer: '2023-203' } });
    expect(await tender('2023-203')).toMatchObject({
      titel: 'Leerroutes Noord',
      status: 'concept',
      penvoerderId: alfa,
      sluitingOp: '2023-09-01T12:30:00.000Z',
    });
    expect(await laatsteDaden(1)).toEqual(['aanbesteding:maken']);
    expect(await maak()).toEqual({ ok: true, value: { nummer: '2023-204' } });
  });

  test('two at the same time get two numbers', async () => {
    const beide = await Promise.all([maak(), maak()]);
    expect(beide.flatMap((een) => (een.ok ? een.value.nummer : [])).sort()).toEqual(['2023-203', '2023-204']);
  });

  test('the same form twice makes one', async () => {
    await maak({ sleutel: 's-1' });
    await expect(maak({ sleutel: 's-1' })).rejects.toThrow(UniqueViolation);
    await expect(tender('2023-204')).rejects.toThrow();
  });

  test('only for an own verband, with a penvoerder from it', async () => {
    const { verbandId } = await tender('2023-201');
    expect(redenen(await maak({ verbandId }))).toEqual(['verband-niet-van-u']);
    expect(redenen(await maak({ penvoerderId: delta }))).toEqual(['penvoerder-past-niet']);
  });
});

describe('changing', () => {
  const wijzig = async (anders: Record<string, unknown> = {}, email = 'inkoper@noord.example', van = nummer) =>
    bewaarWijziging({
      actor: await als(email),
      nummer: van,
      versie: 1,
      gegevens: { ...ingevuld, ...anders },
      vandaag,
      nu,
    });

  test('keeps what was typed and names the fields in the history', async () => {
    expect((await wijzig({ titel: 'Anders' })).ok).toBe(true);
    expect(await tender()).toMatchObject({ titel: 'Anders', versie: 2 });
    expect(await laatsteDaden(1)).toEqual(['aanbesteding:wijzigen']);
  });

  test('a stale version is a conflict and changes nothing', async () => {
    await wijzig({ titel: 'Eerst' });
    await expect(wijzig({ titel: 'Te laat' })).rejects.toThrow(Conflict);
    expect((await tender()).titel).toBe('Eerst');
  });

  test('after publication only what bidders do not rely on', async () => {
    await zetTender(nummer, { status: 'gepubliceerd' });
    expect(redenen(await wijzig())).toEqual(['na-publicatie-vast']);
    const rest = {
      omschrijving: 'Nieuw',
      inkoopbureauId: null,
      tendernedKenmerk: '412345',
      naPublicatie: true as const,
    };
    const actor = await als('inkoper@noord.example');
    await bewaarWijziging({ actor, nummer, versie: 1, gegevens: rest, vandaag, nu });
    expect(await tender()).toMatchObject({
      titel: 'In voorbereiding',
      omschrijving: 'Nieuw',
      tendernedKenmerk: '412345',
    });
  });

  test('somebody else’s tender does not exist; one that his gemeente takes part in is not his to change', async () => {
    expect(await geworpen(wijzig({}, 'inkoper@zuid.example'))).toBe(404);
    expect(await geworpen(wijzig({}, 'inkoper@noord.example', '2023-202'))).toBe(404);
    expect(await geworpen(wijzig({}, 'inkoper@alfa.example', '2023-201'))).toBe(403);
  });

  test('a time that the clocks skip is refused', async () => {
    expect(redenen(await wijzig({ sluitingDatum: '2024-03-31', sluitingTijd: '02:30' }))).toEqual([
      'tijd-bestaat-niet',
    ]);
  });
});

describe('planning', () => {
  const moment = { toelichting: null, bronNotatie: null };
  const bewaar = async (momenten: Parameters<typeof wijzigPlanning>[0]['momenten'], versie = 1) =>
    wijzigPlanning({ actor: await als('inkoper@noord.example'), nummer, versie, momenten, nu });

  test('a step without a last day takes one day; an empty one goes', async () => {
    await bewaar([
      { soort: 'publicatie', van: '2023-08-01', totEnMet: null, ...moment },
      { soort: 'inschrijven', van: '2023-08-01', totEnMet: '2023-08-20', ...moment },
      { soort: 'start', van: null, totEnMet: null, ...moment },
    ]);
    const { id } = await tender();
    expect((await listPlanning(id)).map(({ soort, tot }) => [soort, tot])).toEqual([
      ['publicatie', '2023-08-02'],
      ['inschrijven', '2023-08-21'],
    ]);
    const { punten } = await getPlanningPagina(await als('inkoper@noord.example'), nummer, vandaag);
    expect(punten[0]?.tekst).toBe(
      'Sluiting van de inschrijving: dit is te vroeg. Het kan op zijn vroegst op 11 september 2023.',
    );
    await bewaar([], 2);
    expect(await listPlanning(id)).toEqual([]);
    await expect(bewaar([], 2)).rejects.toThrow(Conflict);
  });

  test('a step twice is refused', async () => {
    const twee = { soort: 'publicatie', van: '2023-08-01', totEnMet: null, ...moment } as const;
    expect(redenen(await bewaar([twee, twee]))).toEqual(['stap-dubbel']);
  });

  test('the calculator fills the plan and the closing', async () => {
    const actor = await als('inkoper@noord.example');
    const vraag = { richting: 'vooruit', datum: '2023-08-01', grond: 'normaal' } as const;
    expect((await neemPlanOver({ actor, nummer, versie: 1, vraag, nu })).ok).toBe(true);
    const { id, sluitingOp } = await tender();
    expect((await listPlanning(id)).map(({ soort }) => soort)).toContain('opschortende-termijn');
    expect(sluitingOp).toBe('2023-09-11T10:00:00.000Z');
    await zetTender(nummer, { procedure: 'onbekend' });
    expect(redenen(await neemPlanOver({ actor, nummer, versie: 2, vraag, nu }))).toEqual(['geen-plan']);
  });
});

test('mandates: of the participants only, not in the future, kept per gemeente', async () => {
  const actor = await als('inkoper@noord.example');
  await zetTender(nummer, { penvoerderId: alfa });
  const bewaar = (gemeenteId: string, verleendDatum: string | null, versie = 1) => {
    const mandaten = [{ gemeenteId, nodig: 'ja' as const, verleendDatum, toelichting: null }];
    return wijzigMandaten({ actor, nummer, versie, mandaten, vandaag, nu });
  };
  expect(redenen(await bewaar(delta, null))).toEqual(['gemeente-doet-niet-mee']);
  expect(redenen(await bewaar(alfa, null))).toEqual(['gemeente-doet-niet-mee']);
  expect(redenen(await bewaar(beta, '2023-07-04'))).toEqual(['datum-in-de-toekomst']);
  expect((await bewaar(beta, '2023-02-01')).ok).toBe(true);
  expect(
    (await listMandaten(await tender())).map(({ gemeenteId, verleendDatum }) => [gemeenteId, verleendDatum]),
  ).toEqual([
    [beta, '2023-02-01'],
    [gamma, null],
  ]);
  await expect(bewaar(beta, null)).rejects.toThrow(Conflict);
});

test('a tender elsewhere: dates in order, none in the future, and only from concept', async () => {
  const actor = await als('inkoper@noord.example');
  const leg = (van: string, anders: Record<string, string | null> = {}) => {
    const gegevens = {
      gepubliceerdDatum: '2021-07-01',
      sluitingDatum: '2021-08-02',
      sluitingTijd: '12:00',
      gegundAangekondigdDatum: null,
      tendernedKenmerk: '1234',
      procedureBron: 'Europese aanbesteding',
      bron: 'Raadsbrief',
      ...anders,
    };
    return legEldersGegevensVast({ actor, nummer: van, gegevens, versie: 1, vandaag, nu });
  };
  expect(redenen(await leg('2023-103', { sluitingDatum: '2021-06-01' }))).toEqual(['datums-kloppen-niet']);
  expect(redenen(await leg('2023-103', { gegundAangekondigdDatum: '2024-01-01' }))).toEqual(['datum-in-de-toekomst']);
  expect(redenen(await leg(nummer))).toEqual(['niet-elders-gelopen']);
  expect((await leg('2023-103')).ok).toBe(true);
  expect(await tender('2023-103')).toMatchObject({
    gepubliceerdOp: '2021-07-01T10:00:00.000Z',
    sluitingOp: '2021-08-02T10:00:00.000Z',
    tendernedKenmerk: '1234',
    status: 'concept',
  });
});
