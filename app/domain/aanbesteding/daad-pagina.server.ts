import type { Actor } from '~/platform/actor.server';
import { paths } from '~/platform/paths';
import { fail } from '~/platform/result';
import { lopendePercelen } from './akkoord-intrekking.server';
import { kopVan } from './kop';
import type { AkkoordDaad } from './namen';
import { publicatiePunten } from './publicatie';
import { listDrempels, listOpenVerzoeken, listPercelenMetDelen, type PerceelMetDelen } from './queries.server';
import {
  heeftVragenlijst,
  laadVoorPublicatie,
  listTweedePersonen,
  perceelNaam,
  voorVoorbereiding,
} from './queries-publicatie.server';
import { type BeheerFout, beheerTeksten } from './redenen-beheer';
import { sluit, startMarktconsultatie, startVoorbereiding } from './rules';
import { type EigenAanbesteding, getAanbestedingInBeheer } from './scope.server';
import { type AanbestedingDaad, mogelijkeDaden } from './status';
import { aankondigingUiterlijk } from './wat-nu.server';

/** What the page of an act shows: on which tender, whether the status allows it, and what is still missing. */

export type Punt = { tekst: string; plek: { label: string; href: string } | null };

/** The sentence of a missing point, and the page where it is put in order. */
function puntVan(fout: BeheerFout, nummer: string, delen: readonly PerceelMetDelen[]): Punt[] {
  const perceel = 'perceel' in fout.details ? fout.details.perceel : undefined;
  const deel = delen.find((rij) => perceelNaam(rij) === perceel);
  const plek = deel
    ? { label: `Wijzig perceel ${deel.nummer}`, href: paths.perceelDeel(nummer, deel.nummer, 'bewerken') }
    : waar(fout, nummer);
  return beheerTeksten(fout).map((tekst) => ({ tekst, plek }));
}

function waar({ reden }: BeheerFout, nummer: string): Punt['plek'] {
  const deel = (label: string, naam: string) => ({ label, href: paths.aanbestedingDeel(nummer, naam) });
  switch (reden) {
    case 'vragenlijst-ontbreekt':
      return deel('Naar de documenten', 'documenten');
    case 'perceel-ontbreekt':
      return { label: 'Voeg een perceel toe', href: paths.perceelNieuw(nummer) };
    case 'mandaat-ontbreekt':
      return deel('Naar de mandaten', 'mandaten');
    case 'penvoerder-ontbreekt':
    case 'sluiting-ontbreekt':
    case 'sluiting-te-vroeg':
    case 'standstill-te-kort':
    case 'europese-aankondiging-verplicht':
    case 'sas-niet-toegestaan':
    case 'procedure-onbekend':
      return deel('Wijzig de gegevens', 'bewerken');
    default:
      return null;
  }
}

const puntenVan = (
  uitkomst:
    | { ok: true }
    | BeheerFout
    | { ok: false; reden: 'niet-compleet'; details: { punten: readonly BeheerFout[] } },
  nummer: string,
  delen: readonly PerceelMetDelen[] = [],
): Punt[] => {
  if (uitkomst.ok) return [];
  const fouten = uitkomst.reden === 'niet-compleet' ? uitkomst.details.punten : [uitkomst];
  return fouten.flatMap((fout) => puntVan(fout, nummer, delen));
};

async function openPunten(rij: EigenAanbesteding, daad: AanbestedingDaad, nu: string): Promise<Punt[]> {
  if (daad === 'start-marktconsultatie') {
    const vragenlijstAanwezig = await heeftVragenlijst(rij.id);
    return puntenVan(startMarktconsultatie({ ...rij, vragenlijstAanwezig }), rij.nummer);
  }
  if (daad === 'start-voorbereiding') {
    const delen = await listPercelenMetDelen(rij.id);
    return puntenVan(startVoorbereiding(voorVoorbereiding(rij, delen)), rij.nummer, delen);
  }
  return daad === 'sluit' ? puntenVan(sluit(rij, nu), rij.nummer) : [];
}

/** For an act that one person does. */
export async function getDaadPagina(actor: Actor, nummer: string, daad: AanbestedingDaad, nu: string) {
  const rij = await getAanbestedingInBeheer(actor, nummer);
  const mag = mogelijkeDaden(rij.status).includes(daad);
  return { kop: kopVan(rij), mag, punten: mag ? await openPunten(rij, daad, nu) : [] };
}

const geenPunten: Punt[] = [];

/** For an act of two people: also whose turn it is, and which colleagues can do the second half. */
export async function getAkkoordPagina(actor: Actor, nummer: string, daad: AkkoordDaad, vandaag: string) {
  const rij = await getAanbestedingInBeheer(actor, nummer);
  const mag = mogelijkeDaden(rij.status).includes(daad);
  const [verzoeken, collegas, punten] = await Promise.all([
    listOpenVerzoeken(rij.id),
    listTweedePersonen(rij, actor, vandaag),
    mag ? akkoordPunten(rij, daad, vandaag) : geenPunten,
  ]);
  const open = verzoeken.find((verzoek) => verzoek.daad === daad);
  return {
    kop: kopVan(rij),
    mag,
    punten,
    collegas: collegas.map(({ naam }) => naam),
    sluitingOp: rij.sluitingOp,
    tendernedKenmerk: rij.tendernedKenmerk,
    verzoek: open
      ? {
          naam: open.naam,
          op: open.gevraagdOp,
          motivering: open.motivering,
          vanMij: open.gevraagdDoor === actor.gebruikerId,
        }
      : null,
  };
}
export type AkkoordPagina = Awaited<ReturnType<typeof getAkkoordPagina>>;

async function akkoordPunten(rij: EigenAanbesteding, daad: AkkoordDaad, vandaag: string): Promise<Punt[]> {
  if (daad === 'trek-in') {
    const lopend = await lopendePercelen(rij.id);
    return lopend.some(({ metContract }) => metContract) ? puntVan(fail('contract-loopt'), rij.nummer, lopend) : [];
  }
  const [{ aanbesteding, delen }, drempels] = await Promise.all([laadVoorPublicatie(rij), listDrempels()]);
  return publicatiePunten(aanbesteding, vandaag, { drempels }).flatMap((fout) => puntVan(fout, rij.nummer, delen));
}

/** For recording when the award was announced: the last day on which that may be, where the law says one. */
export async function getAankondigingPagina(actor: Actor, nummer: string) {
  const rij = await getAanbestedingInBeheer(actor, nummer);
  const delen = await listPercelenMetDelen(rij.id);
  const gegund = delen.some(({ status }) => status === 'gegund' || status === 'gecontracteerd');
  return {
    kop: kopVan(rij),
    punten: gegund ? [] : puntVan(fail('nog-niet-gegund'), nummer, delen),
    datum: rij.gegundAangekondigdDatum,
    uiterlijk: aankondigingUiterlijk(rij, delen),
  };
}
