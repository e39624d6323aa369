import { beforeAll, expect, test } from 'vitest';
import { listGeschiedenis } from '../../../app/domain/gebeurtenis/queries.server';
import {
  beeindigOpdracht,
  bewerkBureau,
  geefOpdracht,
  maakBureau,
} from '../../../app/domain/inkoopbureau/commands.server';
import { exportBureaus } from '../../../app/domain/inkoopbureau/export.server';
import {
  bureauLijst,
  getBureau,
  getBureauPagina,
  listBureaus,
  listOpdrachten,
  listOpenOpdrachten,
} from '../../../app/domain/inkoopbureau/queries.server';
import { scopeOf } from '../../../app/platform/actor.server';
import { parseListQuery } from '../../../app/platform/list';
import { Conflict, UniqueViolation } from '../../../db/commit';
import { als, nu, once, organisatie, statusVan, vandaag, vertel } from '../aanbieder/verhaal';

beforeAll(vertel);

const beheer = () => als('beheer@portaal.example');
const zoek = (query = '') =>
  parseListQuery(new Request(`http://portaal.test/beheer/inkoopbureaus?${query}`), bureauLijst);
const gegevens = { naam: 'Inkoop Noord', andereNaam: false, omschrijving: null, thema: null, bron: null };

test('the list shows a region the bureau that works for it, and only its own verband', async () => {
  const rijen = async (email: string) => listBureaus(await als(email), zoek(), vandaag);
  expect(await rijen('beheer@portaal.example')).toEqual([
    expect.objectContaining({
      naam: 'Zorg in regio Westfriesland',
      verbanden: expect.arrayContaining(['Westfriesland', 'Noord-Holland Noord, Onderwijsroute (bovenregionaal)']),
    }),
  ]);
  expect(await rijen('inkoper@westfriesland.example')).toEqual([
    expect.objectContaining({ verbanden: ['Westfriesland'] }),
  ]);
  expect(await rijen('inkoper@amrd.example')).toEqual([]);
  expect(await rijen('aanbieder@fiolet.example')).toEqual([]);
  const csv = await (await exportBureaus(await als('inkoper@westfriesland.example'), zoek(), vandaag, 'csv')).text();
  expect(csv).not.toContain('bovenregionaal');
});

test('a page shows a region only its own opdrachten; a foreign bureau does not exist', async () => {
  const { id } = await organisatie('Zorg in regio Westfriesland');
  expect((await getBureauPagina(await beheer(), id, vandaag)).opdrachten).toHaveLength(2);
  const eigen = await getBureauPagina(await als('inkoper@westfriesland.example'), id, vandaag);
  expect(eigen.opdrachten.map(({ verband }) => verband)).toEqual(['Westfriesland']);
  expect(await statusVan(getBureau(await als('inkoper@amrd.example'), id))).toBe(404);
});

test('a bureau is recorded once and gets an opdracht, which gives its people their scope', async () => {
  const actor = await beheer();
  const gemaakt = await maakBureau({ ...gegevens, actor, nu, once: once(actor, 'bureau-1') });
  if (!gemaakt.ok) throw new Error(gemaakt.reden);
  const { id } = gemaakt.value;
  await expect(
    maakBureau({ ...gegevens, naam: 'Anders', actor, nu, once: once(actor, 'bureau-1') }),
  ).rejects.toBeInstanceOf(UniqueViolation);
  expect(await maakBureau({ ...gegevens, naam: 'inkoop noord', actor, nu })).toMatchObject({ reden: 'naam-lijkt-op' });

  const verband = await organisatie('Arbeidsmarktregio Drenthe');
  const opdracht = { actor, nu, id, verbandId: verband.id, van: '2023-07-03', tot: null };
  expect((await geefOpdracht({ ...opdracht, versie: 1 })).ok).toBe(true);
  expect(await scopeOf(id, 'inkoopbureau', vandaag)).toMatchObject({ verbandIds: [verband.id] });
  expect(await scopeOf(id, 'inkoopbureau', '2023-07-02')).toMatchObject({ verbandIds: [] });
  expect(await geefOpdracht({ ...opdracht, versie: 2, van: '2024-01-01' })).toMatchObject({ reden: 'werkt-al-voor' });
  expect(await geefOpdracht({ ...opdracht, versie: 2, verbandId: 'niemand' })).toMatchObject({
    reden: 'verband-onbekend',
  });
  await expect(
    geefOpdracht({ ...opdracht, versie: 1, verbandId: (await organisatie('Duo+')).id }),
  ).rejects.toBeInstanceOf(Conflict);
  expect((await listGeschiedenis([['organisatie', verband.id]]))[0]?.toelichting).toBe(
    'Inkoop Noord voor Arbeidsmarktregio Drenthe, vanaf 3 juli 2023.',
  );
});

test('an opdracht ends, begins again later, and its history stays', async () => {
  const actor = await beheer();
  const { id } = await organisatie('Zorg in regio Westfriesland');
  const verband = await organisatie('Westfriesland');
  const { versie } = await getBureau(actor, id);
  const open = await listOpenOpdrachten(id, vandaag);
  const keuze = open.find(({ label }) => label === 'Westfriesland')?.waarde ?? '';
  expect((await beeindigOpdracht({ actor, nu, id, versie, opdracht: keuze, tot: '2023-08-01' })).ok).toBe(true);
  expect(
    await beeindigOpdracht({ actor, nu, id, versie: versie + 1, opdracht: keuze, tot: '2023-09-01' }),
  ).toMatchObject({ reden: 'opdracht-onbekend' });
  await expect(beeindigOpdracht({ actor, nu, id, versie, opdracht: keuze, tot: '2023-07-15' })).rejects.toBeInstanceOf(
    Conflict,
  );
  const weer = { actor, nu, id, versie: versie + 1, verbandId: verband.id, van: '2024-01-01', tot: null };
  expect((await geefOpdracht(weer)).ok).toBe(true);
  const perioden = (await listOpdrachten(id)).filter(({ verbandId }) => verbandId === verband.id);
  expect(perioden.map(({ van, tot }) => [van, tot])).toEqual([
    ['2020-01-01', '2023-08-01'],
    ['2024-01-01', null],
  ]);
  const vervalt = `${verband.id} 2024-01-01`;
  expect((await beeindigOpdracht({ actor, nu, id, versie: versie + 2, opdracht: vervalt, tot: '2024-01-01' })).ok).toBe(
    true,
  );
  expect((await listOpdrachten(id)).filter(({ verbandId }) => verbandId === verband.id)).toHaveLength(1);
});

test('mending keeps the own name without a question and refuses a stale form', async () => {
  const actor = await beheer();
  const { id, versie, naam } = await getBureau(actor, (await organisatie('Inkoop Noord')).id);
  const invoer = { ...gegevens, id, versie, naam, actor, nu };
  expect((await bewerkBureau({ ...invoer, omschrijving: 'Koopt in.' })).ok).toBe(true);
  expect(await getBureau(actor, id)).toMatchObject({ omschrijving: 'Koopt in.' });
  await expect(bewerkBureau(invoer)).rejects.toBeInstanceOf(Conflict);
});
