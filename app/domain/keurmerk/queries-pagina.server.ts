import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag, dagVanMoment } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { notFound } from '~/platform/http.server';
import { getRegister, keurmerkInstellingenOp } from './queries.server';
import { listBetrokkenContracten, listLeveringen } from './queries-contracten.server';
import { beantwoord } from './queries-vraag.server';
import { bekendSinds, perioden, type Registerperiode, stapkeuzes } from './register';
import { isGeldigeStatus, statusOp } from './rules';
import { keurmerkenVan, standOp } from './rules-stand';
import { type KeurmerkSoort, keurmerkGevolgen, keurmerkSoorten } from './status';

type Rij = Awaited<ReturnType<typeof getRegister>>['registraties'][number];

const feiten = (rij: Rij, alle: readonly Rij[]) => ({
  id: rij.id,
  kenmerk: rij.kenmerk,
  bron: rij.bron,
  bronUrl: rij.bronUrl,
  geverifieerdDatum: rij.geverifieerdDatum,
  geverifieerdDoor: rij.geverifieerdDoorNaam,
  bekendSinds: dagVanMoment(bekendSinds(alle, rij)),
  bezwaarLopend: rij.bezwaarLopend,
  toelichting: rij.toelichting,
});

/** One line of the register on screen; without `feiten` nobody recorded anything about that period. */
const periodeOpScherm =
  (alle: readonly Rij[]) =>
  ({ status, van, tot, rij }: Registerperiode<Rij>) => ({
    status,
    van,
    totEnMet: tot && addDagen(tot, -1),
    feiten: rij && feiten(rij, alle),
  });

/** A row that decides about no day any more: it was wrong, or a later row (often a new check) covers it. */
const eerderOpScherm = (rij: Rij) => ({
  id: rij.id,
  status: rij.status,
  van: rij.van,
  totEnMet: rij.tot && addDagen(rij.tot, -1),
  bron: rij.bron,
  geverifieerdDatum: rij.geverifieerdDatum,
  waarom: rij.vervallenOp
    ? `Vervallen op ${formatDatum(dagVanMoment(rij.vervallenOp))}: ${rij.vervallenReden ?? ''}`
    : 'Vervangen door een latere regel.',
});

/**
 * The page of the register of one aanbieder: one keurmerk at a time, the first that he needs unless `?soort=` names
 * another. Six queries.
 */
export async function getKeurmerkPagina(actor: Actor, id: string, url: string, vandaag: Dag) {
  const params = new URL(url).searchParams;
  const [{ aanbieder, registraties }, instellingen, leveringen] = await Promise.all([
    getRegister(actor, id),
    keurmerkInstellingenOp(vandaag),
    listLeveringen(actor, [id]),
  ]);
  const eigen = keurmerkenVan(aanbieder.soort, registraties);
  const soort: KeurmerkSoort =
    keurmerkSoorten.find((bekend) => bekend === params.get('soort')) ?? eigen[0] ?? 'blik-op-werk';
  const contracten = await listBetrokkenContracten(actor, leveringen, vandaag);
  const lijst = perioden(registraties, soort);
  const stand = standOp(registraties, soort, vandaag, instellingen);
  return {
    aanbieder: { id: aanbieder.id, naam: aanbieder.naam, versie: aanbieder.versie },
    soort,
    andere: keurmerkSoorten.filter((bekend) => bekend !== soort),
    nodig: eigen.includes(soort),
    stand,
    geldig: isGeldigeStatus(stand.status),
    gevolg: keurmerkGevolgen[stand.toestand],
    perioden: lijst.map(periodeOpScherm(registraties)).reverse(),
    eerder: registraties
      .filter((rij) => rij.soort === soort && !lijst.some((periode) => periode.rij === rij))
      .map(eerderOpScherm),
    antwoord: beantwoord(registraties, soort, params),
    contracten: contracten
      .filter(({ eisen }) => eisen.includes(soort))
      .map(({ id, nummer, gemeente, status, eindDatum }) => ({
        id,
        nummer,
        gemeente,
        status,
        totEnMet: addDagen(eindDatum, -1),
      })),
    stappen: actor.permissions.has('keurmerk:registreren') ? stapkeuzes(stand.status) : [],
    vandaag,
  };
}
export type KeurmerkPagina = Awaited<ReturnType<typeof getKeurmerkPagina>>;

/** One row that somebody says is wrong, and what would hold today without it; 404 when there is no such row that counts. */
export async function getRegel(actor: Actor, id: string, registratieId: string, vandaag: Dag) {
  const { aanbieder, registraties } = await getRegister(actor, id);
  const rij = registraties.find((kandidaat) => kandidaat.id === registratieId && kandidaat.vervallenOp === null);
  if (!rij) notFound();
  const zonder = registraties.filter((kandidaat) => kandidaat !== rij);
  return {
    aanbieder: { id: aanbieder.id, naam: aanbieder.naam, versie: aanbieder.versie },
    soort: rij.soort,
    status: rij.status,
    van: rij.van,
    totEnMet: rij.tot && addDagen(rij.tot, -1),
    bron: rij.bron,
    geverifieerdDatum: rij.geverifieerdDatum,
    nu: statusOp(registraties, rij.soort, vandaag),
    straks: statusOp(zonder, rij.soort, vandaag),
  };
}
