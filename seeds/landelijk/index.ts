import { herbouwTellingen } from '../../app/domain/kpi/herbouw-writes.server';
import { hashPassword } from '../../app/platform/password.server';
import { insertMany } from '../../db/bulk';
import { commit, event, maintain } from '../../db/commit';
import {
  maandrapportages,
  portaalstand,
  rapportageregels,
  toewijzingen,
  toewijzingsregels,
  trajecten,
  trajectfeiten,
} from '../../db/schema';
import { gebruiker, laad, portaalId, seedId } from '../dsl';
import { momentVan, type Waarden } from '../dsl/deel';
import { type Dobbelsteen, dobbelsteen, trajectnummers } from '../dsl/dobbelsteen';
import { demonstratieWachtwoord } from '../stories/personas';
import { aanbestedingen, contracten, grootsteAanbieder, type Opdracht, opdrachten } from './inkoop';
import { mensVan } from './mensen';
import { type Lopend, type Rapportages, rapportagesVan } from './rapportages';
import { aanbieders, bronnen, gemeenten, keurmerken, type Lid, regios, synthetisch, verbanden } from './regios';
import { feitRijen, toewijzingId, toewijzingRij, trajectId, trajectRij } from './rijen';
import { nu } from './tijd';

const alle = regios.flatMap(({ leden }) => leden);

/** How many trajecten each gemeente has: by weight, and what is left over goes to the first. */
function verdeling(aantalTrajecten: number): Map<string, number> {
  const som = alle.reduce((tot, { gewicht }) => tot + gewicht, 0);
  const aantallen = new Map(alle.map(({ id, gewicht }) => [id, Math.floor((aantalTrajecten * gewicht) / som)]));
  const rest = aantalTrajecten - [...aantallen.values()].reduce((tot, aantal) => tot + aantal, 0);
  const [eerste] = alle;
  if (eerste) aantallen.set(eerste.id, (aantallen.get(eerste.id) ?? 0) + rest);
  return aantallen;
}

type Partij = Rapportages & {
  trajecten: Waarden<'trajecten'>[];
  toewijzingen: Waarden<'toewijzingen'>[];
  feiten: Waarden<'trajectfeiten'>[];
};

/** Counts on from gemeente to gemeente, so that ids and numbers are given once. */
class Teller {
  traject = 0;
  toewijzing = 0;
  rapportage = 0;
  readonly nummer: () => string;
  constructor(readonly worp: Dobbelsteen) {
    this.nummer = trajectnummers('LP', 6, worp);
  }
}

/** All people of one gemeente with their reports; those of one contract stand together, which makes writing quick. */
function vulGemeente(gemeente: Lid, aantal: number, teller: Teller, partij: Partij): void {
  const { worp } = teller;
  const eigen = opdrachten.filter((opdracht) => opdracht.gemeente.id === gemeente.id);
  const mensen = Array.from({ length: aantal }, () => mensVan(eigen, worp));
  const plaats = new Map(eigen.map((opdracht, index) => [opdracht.id, index]));
  const plaatsVan = (contract: Opdracht | undefined) => plaats.get(contract?.id ?? '') ?? eigen.length;
  mensen.sort((a, b) => plaatsVan(a.les?.contract) - plaatsVan(b.les?.contract));
  const perContract = new Map<string, Lopend[]>(eigen.map(({ id }) => [id, []]));
  for (const mens of mensen) {
    const id = trajectId(teller.traject++);
    partij.trajecten.push(trajectRij(mens, { id, nummer: teller.nummer() }, gemeente));
    for (const [soort, deelname] of [
      ['leerroute', mens.les],
      ['maatschappelijke-begeleiding', mens.begeleiding],
    ] as const) {
      if (!deelname) continue;
      const lopend = { deelname, mens, toewijzingId: toewijzingId(teller.toewijzing++), trajectId: id };
      partij.toewijzingen.push(toewijzingRij(deelname, mens, soort, { id: lopend.toewijzingId, trajectId: id }));
      partij.feiten.push(...feitRijen(deelname, id));
      perContract.get(deelname.contract.id)?.push(lopend);
    }
  }
  for (const [contractId, lopend] of perContract) {
    const { rapportages, gewoon, bijzonder } = rapportagesVan(contractId, lopend, teller.rapportage, worp);
    teller.rapportage += rapportages.length;
    partij.rapportages.push(...rapportages);
    for (const regel of gewoon) partij.gewoon.push(regel);
    for (const regel of bijzonder) partij.bijzonder.push(regel);
  }
}

const dienstVan = {
  'b1-z': ['b1', 'z'],
  onderwijs: ['onderwijs'],
  begeleiding: ['maatschappelijke-begeleiding'],
} as const;
/** Each gemeente's first contract for a dienst. */
const regels = opdrachten
  .flatMap(({ id: contractId, gemeente: { id: gemeenteId }, dienst: soort, van }) =>
    dienstVan[soort].map((dienst) => ({
      id: seedId(`toewijzingsregel:landelijk:${gemeenteId}:${dienst}`),
      dienst,
      gemeenteId,
      contractId,
      versienummer: 1,
      van,
      bron: synthetisch,
      vastgesteldOp: momentVan(van),
    })),
  )
  .filter(({ id }, plaats, rijen) => rijen.findIndex((rij) => rij.id === id) === plaats);

/** Published as those of the demonstration are, and good for as little. */
function accounts(wachtwoordHash: string) {
  const [groot, ...andere] = [...regios].sort(
    (a, b) =>
      b.leden.reduce((som, { gewicht }) => som + gewicht, 0) - a.leden.reduce((som, { gewicht }) => som + gewicht, 0),
  );
  const lijst = [
    ['inkoper@landelijk.example', 'Sanne Bakker', groot?.id ?? '', 'inkoper'],
    ['contractmanager@landelijk.example', 'Marijke de Vries', groot?.id ?? '', 'contractmanager'],
    ['contractmanager2@landelijk.example', 'Tom Schouten', andere[0]?.id ?? '', 'contractmanager'],
    ['aanbieder@landelijk.example', 'Esther Mulder', grootsteAanbieder, 'aanbieder'],
    ['beheer@landelijk.example', 'Fatma Yilmaz', portaalId, 'beheerder'],
  ] as const;
  return lijst.map(([email, naam, organisatie, rol], index) =>
    gebruiker({
      email,
      naam,
      organisatie,
      rol,
      wachtwoordHash,
      van: '2022-01-03',
      demonstratie: true,
      volgorde: index + 1,
    }),
  );
}

const melding = (gegevens: Record<string, unknown>) =>
  event({
    op: nu,
    daad: 'portaal:landelijk-laden',
    objectSoort: 'portaal',
    objectId: portaalId,
    uitkomst: 'gelukt',
    gegevens,
  });

/**
 * Fills an empty, migrated database with a made-up country to measure with, the same at every load, and sets the
 * clock of the demonstration to 14 July 2025. One commit per region.
 * @param aantalTrajecten fewer for a test; gemeenten, aanbieders and contracts are always all there
 * @returns how many lines the reports have
 */
export async function loadLandelijk(aantalTrajecten = 100_000): Promise<number> {
  const inkoop = [
    bronnen,
    gemeenten,
    verbanden,
    aanbieders.map(({ deel }) => deel),
    keurmerken,
    aanbestedingen,
    contracten,
  ];
  await laad([inkoop, accounts(await hashPassword(demonstratieWachtwoord))]);
  const teller = new Teller(dobbelsteen(20250714));
  const aantallen = verdeling(aantalTrajecten);
  let aantalRegels = 0;
  await commit(() => [...insertMany(toewijzingsregels, regels), melding({ toewijzingsregels: regels.length })]);
  for (const { naam, leden } of regios) {
    const partij: Partij = { trajecten: [], toewijzingen: [], feiten: [], rapportages: [], gewoon: [], bijzonder: [] };
    for (const gemeente of leden) vulGemeente(gemeente, aantallen.get(gemeente.id) ?? 0, teller, partij);
    const nieuw = partij.gewoon.length + partij.bijzonder.length;
    await commit(() => [
      ...insertMany(trajecten, partij.trajecten),
      ...insertMany(toewijzingen, partij.toewijzingen),
      ...insertMany(maandrapportages, partij.rapportages),
      ...insertMany(rapportageregels, partij.gewoon),
      ...insertMany(rapportageregels, partij.bijzonder),
      ...insertMany(trajectfeiten, partij.feiten),
      melding({ regio: naam, trajecten: partij.trajecten.length, regels: nieuw }),
    ]);
    aantalRegels += nieuw;
  }
  await maintain((tx) => [tx.insert(portaalstand).values({ sleutel: 'demonstratieklok', waarde: nu })]);
  await herbouwTellingen();
  return aantalRegels;
}
