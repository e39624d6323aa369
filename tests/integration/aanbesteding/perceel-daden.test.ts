import { beforeEach, describe, expect, test } from 'vitest';
import {
  hervatPerceel,
  legResultaatVast,
  schaalPerceelOp,
  stelPerceelUit,
  trekPerceelTerug,
} from '../../../app/domain/aanbesteding/perceel-daden.server';
import { listOpvolgerKandidaten } from '../../../app/domain/aanbesteding/perceel-opvolgers.server';
import { getPerceelPagina } from '../../../app/domain/aanbesteding/perceel-pagina.server';
import { getPerceel, listOpvolging } from '../../../app/domain/aanbesteding/perceel-queries.server';
import { Conflict } from '../../../db/commit';
import { freshDatabase } from '../../setup/db';
import {
  als,
  id,
  laadWereld,
  laatsteDaden,
  nu,
  perceelRij,
  redenen,
  tenderStatus,
  vandaag,
  zetPerceel,
} from '../gunning/wereld';

beforeEach(async () => {
  await freshDatabase();
  await laadWereld();
});

const inkoper = () => als('inkoper@noord.example');
const een = async () => ({ actor: await inkoper(), nummer: '2023-101', perceel: '1', versie: 1, nu });
const gesloten = async (perceel = '1') => ({ actor: await inkoper(), nummer: '2023-102', perceel, versie: 1, nu });
const motivering = 'Er is te weinig geld.';

describe('who sees a perceel', () => {
  test('the region, its bidders not, a stranger not: the same 404 as for what does not exist', async () => {
    const eigen = await getPerceelPagina(await inkoper(), '2023-102', '1', vandaag);
    expect(eigen.perceel.naam).toBe('B1 en Z');
    expect(
      (await getPerceelPagina(await als('inkoper@alfa.example'), '2023-102', '1', vandaag)).watNu.knop,
    ).toBeDefined();
    for (const email of ['inkoper@zuid.example', 'school@taal.example']) {
      const actor = await als(email);
      const vreemd = await getPerceel(actor, '2023-102', '1').catch((antwoord: Response) => antwoord);
      const onbekend = await getPerceel(actor, '2023-999', '1').catch((antwoord: Response) => antwoord);
      expect(vreemd).toMatchObject({ status: 404 });
      expect(await (vreemd as Response).text()).toBe(await (onbekend as Response).text());
    }
    for (const perceel of ['9', '0', '-1', '1e1', 'x', '01']) {
      await expect(getPerceel(await inkoper(), '2023-102', perceel)).rejects.toMatchObject({ status: 404 });
    }
  });

  test('who takes part in the tender of another region reads, and has nothing to press', async () => {
    const { watNu } = await getPerceelPagina(await als('inkoper@alfa.example'), '2023-201', '1', vandaag);
    expect(watNu).toMatchObject({ stappen: [], overig: [] });
    expect(watNu.knop).toBeUndefined();
  });
});

test('postponed and resumed, with the reason', async () => {
  expect(redenen(await stelPerceelUit({ ...(await een()), motivering: ' ' }))).toEqual(['motivering-ontbreekt']);
  await stelPerceelUit({ ...(await een()), motivering });
  expect(await perceelRij(id.voorbereiding)).toMatchObject({
    status: 'uitgesteld',
    statusReden: motivering,
    versie: 2,
  });
  await expect(hervatPerceel(await een())).rejects.toThrow(Conflict);
  await hervatPerceel({ ...(await een()), versie: 2 });
  expect(await perceelRij(id.voorbereiding)).toMatchObject({ status: 'concept', statusReden: null });
  expect(await laatsteDaden(2)).toEqual(['perceel:uitstellen', 'perceel:hervatten']);
  expect(redenen(await stelPerceelUit({ ...(await gesloten()), motivering }))).toEqual(['overgang-niet-toegestaan']);
});

test('bids are counted once the tender is closed, and the aanbesteding follows', async () => {
  await legResultaatVast({ ...(await gesloten()), aantalInschrijvers: 7 });
  expect(await perceelRij(id.gesloten)).toMatchObject({ status: 'in-beoordeling', aantalInschrijvers: 7 });
  expect(await tenderStatus('2023-102')).toBe('inschrijving-gesloten');
  await legResultaatVast({ ...(await gesloten('2')), aantalInschrijvers: 0 });
  expect(await perceelRij(id.begeleiding)).toMatchObject({ status: 'geen-inschrijvingen', aantalInschrijvers: 0 });
  expect(await tenderStatus('2023-102')).toBe('beoordeling');
  const zuid = { actor: await als('inkoper@zuid.example'), nummer: '2023-201', perceel: '1', versie: 1, nu };
  expect(redenen(await legResultaatVast({ ...zuid, aantalInschrijvers: 2 }))).toEqual(['inschrijving-nog-open']);
});

test('one perceel is withdrawn while its sibling goes on; the last one ends the aanbesteding', async () => {
  await trekPerceelTerug({ ...(await gesloten()), motivering });
  expect(await perceelRij(id.gesloten)).toMatchObject({ status: 'ingetrokken', statusReden: motivering });
  expect(await perceelRij(id.begeleiding)).toMatchObject({ status: 'open', versie: 1 });
  await trekPerceelTerug({ ...(await gesloten('2')), motivering });
  expect(await tenderStatus('2023-102')).toBe('afgerond');
});

describe('going on in a bigger region', () => {
  const opschalen = async (opvolgerId: string, versie = 1) =>
    schaalPerceelOp({ ...(await een()), versie, opvolgerId, motivering });

  test('percelen of tenders that the region takes part in can be chosen, those of others not', async () => {
    const labels = (await listOpvolgerKandidaten(await inkoper(), id.voorbereiding)).map(({ label }) => label);
    expect(labels).toContain('2023-201 perceel 1: B1 en Z (Regio Zuid)');
    expect(labels).toContain('2023-102 perceel 1: B1 en Z (Regio Noord)');
    expect(labels.join()).not.toContain('Nog geheim');
    expect(labels.join()).not.toContain('2023-101 perceel 1');
  });

  test('nobody is left behind', async () => {
    const klein = (await listOpvolgerKandidaten(await inkoper(), id.voorbereiding)).find(({ label }) =>
      label.includes('Alleen Gamma'),
    );
    expect(redenen(await opschalen(klein?.id ?? ''))).toEqual(['opvolger-mist-gemeenten', 'opvolger-mist-leerroutes']);
    expect(redenen(await opschalen('bestaat-niet'))).toEqual(['opvolger-onbekend']);
    expect(redenen(await opschalen(id.voorbereiding))).toEqual(['opvolger-onbekend']);
  });

  test('both sides know of each other, and a circle is refused', async () => {
    await opschalen(id.groot);
    expect(await perceelRij(id.voorbereiding)).toMatchObject({ status: 'opgeschaald', opvolgerId: id.groot });
    const hier = await listOpvolging(await inkoper(), await perceelRij(id.voorbereiding));
    expect(hier).toMatchObject([{ isOpvolger: true, href: '/aanbestedingen/2023-201/percelen/1', naam: 'B1 en Z' }]);
    const daar = await listOpvolging(await als('inkoper@gamma.example'), await perceelRij(id.groot));
    expect(daar).toMatchObject([{ isOpvolger: false, href: '/aanbestedingen/2023-101/percelen/1' }]);
    expect(await listOpvolging(await als('inkoper@zuid.example'), await perceelRij(id.groot))).toEqual([]);

    await zetPerceel(id.gesloten, { opvolgerId: id.elders });
    const kring = { actor: await inkoper(), nummer: '2023-103', perceel: '1', versie: 1, nu, motivering };
    expect(redenen(await schaalPerceelOp({ ...kring, opvolgerId: id.gesloten }))).toEqual(['opvolger-maakt-kring']);
  });
});
