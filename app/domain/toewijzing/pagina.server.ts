import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag, dagenTussen } from '~/platform/dates';
import { fail } from '~/platform/result';
import { db } from '../../../db/client';
import { maandrapportages, rapportageregels } from '../../../db/schema';
import { sumOf } from '../../../db/sql';
import { leerroutes } from '../aanbesteding/status';
import { type Geschiedenisregel, listGeschiedenis } from '../gebeurtenis/queries.server';
import { trajectKop } from '../traject/kop';
import { getTraject, listToewijzingenVan } from '../traject/queries.server';
import { verdeel } from './kandidaten';
import { getToewijzing, type ToewijzingVolledig } from './queries.server';
import { kandidatenVoor, regelOp } from './queries-kandidaten.server';
import { toewijzingTeksten } from './redenen';
import { dienstVoor } from './rules';
import { type Dienst, dadenVanAanbieder, dadenVanGemeente, isLevend, type ToewijzingSoort } from './status';

/** The head of every page of a toewijzing. */
export const toewijzingKop = ({ toewijzing, traject, contract, gemeente, contractant }: ToewijzingVolledig) => ({
  id: toewijzing.id,
  versie: toewijzing.versie,
  status: toewijzing.status,
  soort: toewijzing.soort,
  startDatum: toewijzing.startDatum,
  trajectnummer: traject.trajectnummer,
  doelgroep: traject.doelgroep,
  leerroute: traject.leerroute,
  niveau: traject.niveau,
  gemeente: gemeente.naam,
  aanbieder: contractant.naam,
  contract: { id: contract.id, nummer: contract.nummer },
});
export type ToewijzingKop = ReturnType<typeof toewijzingKop>;

const geen: Geschiedenisregel[] = [];

/** Followed and offered minutes of a toewijzing in approved reports; null when none was approved. */
async function urenVan(toewijzingId: string) {
  const [uren] = await db
    .select({
      gevolgd: sumOf(rapportageregels.gevolgdMinuten),
      aangeboden: sumOf(rapportageregels.aangebodenMinuten),
    })
    .from(rapportageregels)
    .innerJoin(maandrapportages, eq(maandrapportages.id, rapportageregels.rapportageId))
    .where(and(eq(rapportageregels.toewijzingId, toewijzingId), eq(maandrapportages.status, 'goedgekeurd')));
  return { gevolgd: uren?.gevolgd ?? null, aangeboden: uren?.aangeboden ?? null };
}

/** Everything on the page of a toewijzing. What the gemeente wrote for itself is not for the aanbieder. */
export async function toewijzingPagina(actor: Actor, id: string, vandaag: Dag) {
  const volledig = await getToewijzing(actor, id);
  const { toewijzing, traject, contract, regelversie } = volledig;
  const eigen = actor.scope.soort === 'aanbieder';
  const [uren, geschiedenis] = await Promise.all([urenVan(id), eigen ? geen : listGeschiedenis([['toewijzing', id]])]);
  const { status, reactieUiterlijk, toegewezenDatum, startDatum } = toewijzing;
  const magBeslissen = actor.permissions.has('toewijzing:beslissen');
  const magAntwoorden = actor.permissions.has('toewijzing:beantwoorden');
  return {
    kop: toewijzingKop(volledig),
    gegevens: {
      voorgesteldDatum: toewijzing.voorgesteldDatum,
      toegewezenDatum,
      reactieUiterlijk,
      teLaat: status === 'toegewezen' && reactieUiterlijk !== null && reactieUiterlijk < vandaag,
      beantwoordDatum: toewijzing.beantwoordDatum,
      startDatum,
      wachtDagen: startDatum && toegewezenDatum ? dagenTussen(toegewezenDatum, startDatum) : null,
      onderbrokenDatum: toewijzing.onderbrokenDatum,
      eindDatum: toewijzing.eindDatum,
      eindReden: toewijzing.eindReden,
      resultaat: toewijzing.resultaat,
      pipDatum: traject.pipDatum,
      contractTotEnMet: addDagen(contract.eindDatum, -1),
      reden: eigen ? null : toewijzing.reden,
      afwijking: eigen ? null : toewijzing.afwijkingMotivering,
      regelversie: eigen ? null : regelversie,
      vorigeId: eigen ? null : toewijzing.vorigeId,
    },
    uren,
    daden: [...(magBeslissen ? dadenVanGemeente(status) : []), ...(magAntwoorden ? dadenVanAanbieder(status) : [])],
    levend: isLevend(status),
    eigen,
    geschiedenis,
  };
}
export type ToewijzingPagina = Awaited<ReturnType<typeof toewijzingPagina>>;

/** The contracts to choose from for a traject: what suits, the rule's first, and why the others do not. */
async function keuzePagina(
  actor: Actor,
  {
    gemeenteId,
    dienst,
    behalve,
    geweigerd = new Map(),
  }: { gemeenteId: string; dienst: Dienst; behalve?: string; geweigerd?: ReadonlyMap<string, Dag | null> },
  vandaag: Dag,
) {
  const [alle, regel] = await Promise.all([
    kandidatenVoor(actor, gemeenteId, dienst),
    regelOp(gemeenteId, dienst, vandaag),
  ]);
  const { past, pastNiet } = verdeel(
    alle.filter(({ id }) => id !== behalve),
    { gemeenteId, dienst },
    regel?.contractId ?? null,
    vandaag,
  );
  const kort = ({ id, nummer, naam, contractant }: (typeof alle)[number]) => ({
    id,
    nummer,
    naam,
    aanbieder: contractant.naam,
  });
  return {
    dienst,
    regel: regel && {
      contractId: regel.contractId,
      aanbieder: regel.contractant,
      versienummer: regel.versienummer,
    },
    past: past.map((rij) => ({
      ...kort(rij),
      volgensRegel: rij.id === regel?.contractId,
      geweigerdOp: geweigerd.get(rij.id) ?? null,
    })),
    pastNiet: pastNiet
      // Who delivers something else in the gemeente is no news; the rule's contract always is.
      .filter(
        ({ kandidaat, fouten }) =>
          kandidaat.id === regel?.contractId || !fouten.every(({ reden }) => reden === 'dekt-dienst-niet'),
      )
      .map(({ kandidaat, fouten }) => ({ ...kort(kandidaat), redenen: fouten.flatMap(toewijzingTeksten) })),
  };
}
export type KeuzePagina = Awaited<ReturnType<typeof keuzePagina>>;

/** Choosing an aanbieder for a traject: the contracts, or why nothing can be allocated. */
export async function keuzeVoorTraject(actor: Actor, nummer: string, gevraagd: string, vandaag: Dag) {
  const traject = await getTraject(actor, nummer);
  const soort: ToewijzingSoort = gevraagd === 'maatschappelijke-begeleiding' ? gevraagd : 'leerroute';
  const [dienst, eerdere] = [dienstVoor(traject, soort), await listToewijzingenVan(traject.id)];
  const levend = eerdere.find((rij) => rij.soort === soort && isLevend(rij.status));
  const bezwaren = [
    ...(dienst.ok ? [] : toewijzingTeksten(dienst)),
    ...(levend ? toewijzingTeksten(fail('al-toegewezen', { bij: levend.aanbieder })) : []),
  ];
  const { gemeenteId } = traject;
  const geweigerd = new Map(
    eerdere.flatMap(({ contractId, status, eindDatum }) =>
      status === 'geweigerd' ? [[contractId, eindDatum] as const] : [],
    ),
  );
  return {
    kop: trajectKop(traject),
    soort,
    bezwaren,
    keuze:
      dienst.ok && !levend ? await keuzePagina(actor, { gemeenteId, dienst: dienst.value, geweigerd }, vandaag) : null,
  };
}

/** Handing over: the contracts for the leerroute of now, and of the leerroute that the URL asks for. */
export async function overdrachtPagina(actor: Actor, id: string, gevraagd: string, vandaag: Dag) {
  const volledig = await getToewijzing(actor, id);
  const { toewijzing, traject } = volledig;
  const route = leerroutes.find((bekend) => bekend === gevraagd) ?? traject.leerroute;
  const dienst: Dienst = toewijzing.soort === 'leerroute' && route ? route : 'maatschappelijke-begeleiding';
  const behalve = route === traject.leerroute ? toewijzing.contractId : undefined;
  return {
    kop: toewijzingKop(volledig),
    kan: dadenVanGemeente(toewijzing.status).includes('draag-over'),
    route: toewijzing.soort === 'leerroute' ? route : null,
    keuze: await keuzePagina(actor, { gemeenteId: traject.gemeenteId, dienst, behalve }, vandaag),
  };
}
