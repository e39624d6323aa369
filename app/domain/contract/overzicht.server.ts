import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { listBronfeiten } from '../bron/queries.server';
import { type Geschiedenisregel, listGeschiedenis } from '../gebeurtenis/queries.server';
import { type Contract, contractKop, listDocumenten, listOpties } from './queries.server';
import { dossierOverzicht, listZusters, optiesVan } from './queries-overzicht.server';
import { tijdlijnVan } from './tijdlijn';

const geen: Geschiedenisregel[] = [];

/**
 * Everything on the page of a contract, and not more. An aanbieder sees his contract; what the gemeenten wrote for
 * themselves (explanation, history, who has the perceel besides him) he does not.
 */
export async function contractOverzicht(actor: Actor, contract: Contract, vandaag: Dag) {
  const eigen = actor.scope.soort === 'aanbieder';
  const [dossier, opties, documenten, zusters, feiten, geschiedenis] = await Promise.all([
    dossierOverzicht(contract, vandaag),
    listOpties([contract.id]),
    listDocumenten(actor, contract.id),
    listZusters(actor, contract, vandaag),
    listBronfeiten(actor, { contractId: contract.id }),
    eigen ? geen : listGeschiedenis([['contract', contract.id]]),
  ]);
  const {
    perceel,
    statusReden,
    grondslag,
    bron,
    afwijkingen,
    opzegtermijnMaanden,
    maximaleEindDatum,
    getekendGemeenteDatum,
    getekendContractantDatum,
  } = contract;
  return {
    kop: contractKop(contract, vandaag),
    gegevens: {
      statusReden,
      grondslag,
      bron,
      afwijkingen,
      opzegtermijnMaanden,
      maximaleEindDatum,
      getekendGemeenteDatum,
      getekendContractantDatum,
    },
    toelichting: eigen ? null : contract.toelichting,
    perceel: perceel && {
      nummer: perceel.nummer,
      naam: perceel.naam,
      type: perceel.type,
      aanbesteding: perceel.aanbesteding,
    },
    rechten: {
      eigen,
      bewerken: actor.permissions.has('contract:bewerken'),
      activeren: actor.permissions.has('contract:activeren'),
      aanbieders: actor.permissions.has('aanbieder:lezen'),
      aanbestedingen: !eigen && actor.permissions.has('aanbesteding:lezen'),
    },
    ...dossier,
    controle: eigen ? null : dossier.controle,
    opties: optiesVan(actor, contract, opties),
    tijdlijn: tijdlijnVan(contract, opties, vandaag, !eigen),
    documenten,
    zusters,
    feiten,
    geschiedenis,
    vandaag,
  };
}
export type Overzicht = Awaited<ReturnType<typeof contractOverzicht>>;
