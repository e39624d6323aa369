import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { waardeTekst } from './importplan';
import { trajectKolommen } from './kolommen';
import { getImport, kenmerkVan, leesPlan } from './queries-import.server';

/** Of each kind so many rows on the page; the whole of it is in the file itself. */
const getoond = 100;

/** What a file would do, or did: for the page where one says yes. */
export async function importPagina(actor: Actor, id: string, vandaag: Dag) {
  const { blad, bestandsnaam, gemaaktOp, verwerktOp, door, versie, ...aantallen } = await getImport(actor, id);
  const kop = { id, bestandsnaam, gemaaktOp, verwerktOp, door, versie };
  const { nieuw, gewijzigd, ongewijzigd, fouten } = aantallen;
  if (!blad) return { kop, aantallen: { nieuw, gewijzigd, ongewijzigd, fouten }, controle: null };
  const gelezen = await leesPlan(actor, blad, vandaag);
  const { plan, gemeenten } = gelezen;
  return {
    kop,
    aantallen: {
      nieuw: plan.nieuw.length,
      gewijzigd: plan.gewijzigd.length,
      ongewijzigd: plan.ongewijzigd,
      fouten: plan.fouten.length,
    },
    controle: {
      kenmerk: kenmerkVan(gelezen),
      fouten: plan.fouten.slice(0, getoond),
      nieuw: plan.nieuw.slice(0, getoond).map(({ rij, trajectnummer, gegevens }) => ({
        rij,
        trajectnummer,
        gemeente: waardeTekst('gemeenteId', gegevens, gemeenten),
        doelgroep: waardeTekst('doelgroep', gegevens, gemeenten),
        leerroute: waardeTekst('leerroute', gegevens, gemeenten),
        status: gegevens.status,
      })),
      gewijzigd: plan.gewijzigd.slice(0, getoond).map(({ rij, trajectnummer, wijzigingen, sluit, bekend }) => ({
        rij,
        trajectnummer,
        wijzigingen: wijzigingen.map(({ veld, van, naar }) => ({ kop: trajectKolommen[veld].kop, van, naar })),
        sluit: sluit ? (bekend.loopt?.bij ?? null) : null,
      })),
    },
  };
}
export type ImportPagina = Awaited<ReturnType<typeof importPagina>>;
