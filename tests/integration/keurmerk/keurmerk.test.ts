import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { laatVervallen, registreerKeurmerk } from '../../../app/domain/keurmerk/commands.server';
import { getRegister } from '../../../app/domain/keurmerk/queries.server';
import { getKeurmerkPagina } from '../../../app/domain/keurmerk/queries-pagina.server';
import { statusOp } from '../../../app/domain/keurmerk/rules';
import type { Actor } from '../../../app/platform/actor.server';
import { db } from '../../../db/client';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { keurmerkregistraties } from '../../../db/schema';
import {
  als,
  contractstatussen,
  daden,
  nu,
  once,
  organisatie,
  post,
  statusVan,
  vandaag,
  vertel,
} from '../aanbieder/verhaal';

let actor: Actor;
beforeEach(async () => {
  await vertel();
  actor = await als('contractmanager@westfriesland.example');
});

const schorsing = {
  soort: 'blik-op-werk',
  daad: 'schors',
  naar: 'geschorst',
  van: '2023-07-01',
  tot: null,
  kenmerk: null,
  bron: 'blikopwerk.nl',
  bronUrl: null,
  geverifieerdDatum: vandaag,
  bezwaarLopend: false,
  toelichting: null,
} as const;

const bij = async (naam: string) => {
  const { id, versie } = await organisatie(naam);
  return { actor, vandaag, nu, aanbiederId: id, versie };
};
const rijen = (aanbiederId: string) =>
  db.select().from(keurmerkregistraties).where(eq(keurmerkregistraties.aanbiederId, aanbiederId));

describe('registering', () => {
  test('a suspension suspends the running contracts and writes to who watches over them, all in one commit', async () => {
    const nltraining = await bij('NLtraining');
    expect(await registreerKeurmerk({ ...schorsing, ...nltraining })).toMatchObject({
      ok: true,
      value: { status: 'geschorst' },
    });
    expect(new Set(await contractstatussen('NLtraining en NewBees'))).toEqual(new Set(['opgeschort']));
    expect(new Set(await contractstatussen('Fiolet Taaltrainingen en Edinova'))).toEqual(new Set(['actief']));
    expect(await daden()).toEqual(expect.arrayContaining(['keurmerk:registreren', 'contract:opschorten']));
    const brieven = (await post()).filter(({ onderwerp }) => onderwerp.includes('NLtraining'));
    expect(brieven.map(({ aan }) => aan)).toEqual(['contractmanager@westfriesland.example']);
    expect(brieven[0]?.tekst).toContain('geschorst');
    expect(brieven[0]?.tekst.match(/\n- C-/g)).toHaveLength(4);
  });

  test('leaves every earlier row as it was, so that what we knew stays answerable', async () => {
    const nltraining = await bij('NLtraining');
    const [voor] = await rijen(nltraining.aanbiederId);
    await registreerKeurmerk({ ...schorsing, ...nltraining });
    const na = await rijen(nltraining.aanbiederId);
    expect(na).toContainEqual(voor);
    expect(statusOp(na, 'blik-op-werk', '2023-07-02')).toBe('geschorst');
    expect(statusOp(na, 'blik-op-werk', '2023-07-02', '2023-07-02T23:00:00.000Z')).toBe('geldig-onbepaalde-tijd');
  });

  test('the end of a suspension sets the contracts going again', async () => {
    await registreerKeurmerk({ ...schorsing, ...(await bij('NLtraining')) });
    const hersteld = { ...schorsing, daad: 'hef-schorsing-op', naar: 'geldig-onbepaalde-tijd', van: vandaag } as const;
    expect((await registreerKeurmerk({ ...hersteld, ...(await bij('NLtraining')) })).ok).toBe(true);
    expect(new Set(await contractstatussen('NLtraining en NewBees'))).toEqual(new Set(['actief']));
  });

  test('a new check adds a row and changes nothing else', async () => {
    const newbees = await bij('NewBees');
    const check = { ...schorsing, daad: 'bevestig', naar: 'geldig-bepaalde-tijd', van: null } as const;
    expect((await registreerKeurmerk({ ...check, ...newbees })).ok).toBe(true);
    const pagina = await getKeurmerkPagina(actor, newbees.aanbiederId, 'http://portaal.test/', vandaag);
    expect(pagina.stand).toMatchObject({ toestand: 'geldig', geverifieerdDatum: vandaag, totEnMet: '2025-02-28' });
    expect(pagina.perioden.map(({ status, van }) => [status, van])).toEqual([
      ['verlopen', '2025-03-01'],
      ['geldig-bepaalde-tijd', '2022-03-01'],
    ]);
    expect(pagina.eerder).toHaveLength(1);
    expect((await post()).filter(({ onderwerp }) => onderwerp.includes('NewBees'))).toEqual([]);
  });

  test.each([
    [{ daad: 'hef-schorsing-op', naar: 'geldig-onbepaalde-tijd' }, 'overgang-niet-toegestaan'],
    [{ van: '2019-01-01' }, 'begin-voor-vorige'],
    [{ geverifieerdDatum: '2023-07-04' }, 'verificatie-in-de-toekomst'],
    [{ tot: '2023-07-01' }, 'einde-voor-begin'],
  ] as const)('refuses %j: %s', async (anders, reden) => {
    const uitkomst = await registreerKeurmerk({ ...schorsing, ...anders, ...(await bij('NLtraining')) });
    expect(JSON.stringify(uitkomst)).toContain(reden);
    expect(uitkomst.ok).toBe(false);
  });

  test('a stale form is a conflict, and a second press of the same form does nothing', async () => {
    const nltraining = await bij('NLtraining');
    await registreerKeurmerk({ ...schorsing, ...nltraining, once: once(actor, 'k1') });
    const bezwaar = { ...schorsing, daad: 'trek-in', naar: 'ingetrokken', van: vandaag } as const;
    await expect(registreerKeurmerk({ ...bezwaar, ...nltraining })).rejects.toThrow(Conflict);
    const vers = await bij('NLtraining');
    await expect(registreerKeurmerk({ ...bezwaar, ...vers, once: once(actor, 'k1') })).rejects.toThrow(UniqueViolation);
    expect(await rijen(nltraining.aanbiederId)).toHaveLength(2);
    expect(new Set(await contractstatussen('NLtraining en NewBees'))).toEqual(new Set(['opgeschort']));
  });

  test('of another kind than the perceel demands touches no contract', async () => {
    const inova = await bij('Stichting Inova');
    await registreerKeurmerk({ ...schorsing, ...inova });
    expect(await daden()).not.toContain('contract:opschorten');
    expect((await post()).filter(({ onderwerp }) => onderwerp.includes('Inova'))).toEqual([]);
  });
});

describe('a row that is wrong', () => {
  test('counts no more, keeps its reason, and the contracts follow', async () => {
    await registreerKeurmerk({ ...schorsing, ...(await bij('NLtraining')) });
    const nltraining = await bij('NLtraining');
    const { registraties } = await getRegister(actor, nltraining.aanbiederId);
    const fout = registraties.find(({ status }) => status === 'geschorst');
    const invoer = { ...nltraining, registratieId: fout?.id ?? '', reden: 'Dat was een andere school.' };
    expect((await laatVervallen(invoer)).ok).toBe(true);
    const pagina = await getKeurmerkPagina(actor, nltraining.aanbiederId, 'http://portaal.test/', vandaag);
    expect(pagina.stand.status).toBe('geldig-onbepaalde-tijd');
    expect(pagina.eerder[0]?.waarom).toBe('Vervallen op 3 juli 2023: Dat was een andere school.');
    expect(new Set(await contractstatussen('NLtraining en NewBees'))).toEqual(new Set(['actief']));
    expect(await laatVervallen({ ...invoer, versie: nltraining.versie + 1 })).toMatchObject({ reden: 'al-vervallen' });
  });

  test('of another aanbieder does not exist, and a stale form is a conflict', async () => {
    const nltraining = await bij('NLtraining');
    const vonk = await bij('Vonk');
    const [rij] = await rijen(nltraining.aanbiederId);
    const invoer = { registratieId: rij?.id ?? '', reden: 'Fout.' };
    expect(await statusVan(laatVervallen({ ...vonk, ...invoer }))).toBe(404);
    await expect(laatVervallen({ ...nltraining, ...invoer, versie: 99 })).rejects.toThrow(Conflict);
  });
});

describe('the question box', () => {
  const vraag = async (query: string) => {
    const { id } = await organisatie('Fiolet Taaltrainingen');
    return (await getKeurmerkPagina(actor, id, `http://portaal.test/?${query}`, vandaag)).antwoord;
  };
  test('answers for a day, and from what we knew', async () => {
    expect((await vraag('dag=1-8-2023')).uitkomst).toMatchObject({ geldig: true });
    expect((await vraag('dag=11-8-2023')).uitkomst).toMatchObject({ geldig: false });
    const toen = await vraag('dag=1-8-2023&bekend=1-8-2022');
    expect(toen.uitkomst?.geldig).toBe(false);
    expect(toen.uitkomst?.zin).toContain('Met wat het portaal op 1 augustus 2022 wist');
  });
  test('says what is wrong with a day', async () => {
    expect((await vraag('dag=31-2-2023')).fouten.dag).toContain('is geen datum');
    expect((await vraag('bekend=1-1-2023')).fouten.dag).toContain('Vul ook de dag in');
    expect((await vraag('')).uitkomst).toBeNull();
  });
});
