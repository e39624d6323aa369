import { describe, expect, test } from 'vitest';
import { permissionsOf } from '~/platform/permissions';
import { fail, ok } from '~/platform/result';
import { beoordeelLeden, type Lid } from './rules-combinatie';
import { gelijkenissenMet } from './rules-gelijkenis';
import { hernoem, naamhistorie } from './rules-namen';
import { watNuAanbieder } from './wat-nu';

const naam = (
  naam: string,
  van: string | null = null,
  tot: string | null = null,
  soort: 'naam' | 'alias' = 'naam',
) => ({
  id: naam,
  naam,
  van,
  tot,
  soort,
});
const namen = [naam('Vonk', '2021-08-01'), naam('ROC Kop', null, '2021-08-01'), naam('Clusius', null, null, 'alias')];
const vandaag = '2023-07-03';

describe('a new name', () => {
  test('ends the present one on its first day', () => {
    expect(hernoem(namen, { naam: 'Vonk NH', vanaf: '2023-07-03', vandaag })).toEqual(
      ok({ eindigt: 'Vonk', oud: 'Vonk', vanaf: '2023-07-03' }),
    );
    expect(hernoem(namen, { naam: 'Vonk', vanaf: null, vandaag })).toEqual(ok(null));
  });
  test('needs a day, after the present name began and not after today, and was never used before', () => {
    const met = (anders: object) => hernoem(namen, { naam: 'Vonk NH', vanaf: '2023-07-01', vandaag, ...anders });
    expect(met({ vanaf: null })).toEqual(fail('naam-datum-ontbreekt', { oud: 'Vonk' }));
    expect(met({ vanaf: '2023-07-04' })).toMatchObject({ reden: 'naam-in-de-toekomst' });
    expect(met({ vanaf: '2021-08-01' })).toMatchObject({ reden: 'naam-voor-vorige' });
    expect(met({ naam: 'ROC Kop' })).toMatchObject({ reden: 'naam-al-gebruikt' });
    expect(met({ naam: 'Clusius' }).ok).toBe(true);
  });
  test('the history begins with the name of today and ends with the aliases', () => {
    expect(naamhistorie(namen).map(({ naam, totEnMet }) => [naam, totEnMet])).toEqual([
      ['Vonk', null],
      ['ROC Kop', '2021-07-31'],
      ['Clusius', null],
    ]);
  });
});

test('who looks like it, the strongest first', () => {
  const bekend = [
    { id: '1', naam: 'Stichting Inova', kvkNummer: null, namen: ['Stichting Inova'] },
    { id: '2', naam: 'Edinova', kvkNummer: null, namen: ['Edinova', 'EdINOVA'] },
    { id: '3', naam: 'Vonk', kvkNummer: '01234567', namen: ['Vonk'] },
  ];
  expect(
    gelijkenissenMet({ kvkNummer: '01234567', namen: ['EDINOVA'] }, bekend).map(({ id, sterkte }) => [id, sterkte]),
  ).toEqual([
    ['3', 'dezelfde'],
    ['2', 'waarschijnlijk-dezelfde'],
    ['1', 'let-op'],
  ]);
  expect(gelijkenissenMet({ kvkNummer: null, namen: ['NLtraining'] }, bekend)).toEqual([]);
});

describe('the members of a combinatie', () => {
  const lid = (id: string, anders: Partial<Lid> = {}): Lid => ({
    aanbiederId: id,
    naam: id,
    rol: 'onbekend',
    levert: true,
    aandeelProcent: null,
    ...anders,
  });
  const redenen = (leden: Lid[], blijvend: { aanbiederId: string; naam: string }[] = []) => {
    const oordeel = beoordeelLeden(leden, blijvend);
    return oordeel.ok ? [] : oordeel.details.punten.map(({ reden }) => reden);
  };
  test('shares are optional, at most 100 together, and exactly 100 when everybody has one', () => {
    expect(redenen([lid('a'), lid('b')])).toEqual([]);
    expect(redenen([lid('a', { aandeelProcent: 70 }), lid('b')])).toEqual([]);
    expect(redenen([lid('a', { aandeelProcent: 70 }), lid('b', { aandeelProcent: 30 })])).toEqual([]);
    expect(redenen([lid('a', { aandeelProcent: 70 }), lid('b', { aandeelProcent: 20 })])).toEqual([
      'aandelen-geen-100',
    ]);
    expect(redenen([lid('a', { aandeelProcent: 70 }), lid('b', { aandeelProcent: 31 })])).toEqual([
      'aandelen-boven-100',
    ]);
  });
  test('who must stay is named', () => {
    expect(redenen([lid('a'), lid('b')], [{ aanbiederId: 'c', naam: 'C' }])).toEqual(['combinant-heeft-contract']);
  });
});

test('what is left to do depends on what the reader may', () => {
  const aanbieder = {
    id: 'x',
    naam: 'X',
    kvkNummer: null,
    klachtenreglementDatum: null,
    standen: [{ waarschuwingen: ['Nog nooit gecontroleerd.'] }],
  };
  const titels = (rol: 'inkoper' | 'contractmanager' | 'regievoerder') =>
    watNuAanbieder(aanbieder, { permissions: permissionsOf(rol) }).map(({ titel }) => titel);
  expect(titels('inkoper')).toEqual([
    'Controleer het keurmerk van X.',
    'Leg het klachtenreglement vast.',
    'Vul het KvK-nummer aan.',
  ]);
  expect(titels('contractmanager')).toEqual(['Controleer het keurmerk van X.', 'Leg het klachtenreglement vast.']);
  expect(titels('regievoerder')).toEqual(['Let op het keurmerk van X.']);
});
