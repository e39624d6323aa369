import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { formatDagLang } from '~/platform/format';
import { listGeschiedenis } from '../gebeurtenis/queries.server';
import { klokregels, termijnUitleg } from './klok';
import { findContract, findTrajectnummer, getKlacht, type Klacht } from './queries.server';
import { leesRegelboek } from './queries-regels.server';
import { moetOmbudsmanNoemen } from './rules';
import { isLopend, type KlachtDaad, mogelijkeKlachtDaden } from './status';
import {
  afhandelenUiterlijk,
  basisUiterlijk,
  bevestigenUiterlijk,
  buitenBehandelingUiterlijk,
  volgendeTermijn,
} from './termijn';

/** What only the gemeente sees: nothing of it may lead an aanbieder to who complained. */
async function voorGemeente(actor: Actor, { trajectId, bron }: Klacht) {
  if (actor.scope.soort === 'aanbieder') return null;
  return {
    trajectnummer: trajectId ? await findTrajectnummer(trajectId) : null,
    magTraject: actor.permissions.has('traject:lezen'),
    bron,
  };
}

/** Everything that the page of a complaint shows. */
export async function getKlachtPagina(actor: Actor, nummer: string, vandaag: Dag) {
  const klacht = await getKlacht(actor, nummer);
  const [regelboek, contract, intern, events] = await Promise.all([
    leesRegelboek(),
    klacht.contractId ? findContract(actor, klacht.contractId) : undefined,
    voorGemeente(actor, klacht),
    listGeschiedenis([['klacht', klacht.id]]),
  ]);
  const regels = regelboek(klacht.ontvangenDatum);
  const { id: _, trajectId: __, bron: ___, contractId: ____, gemeenteId: _____, versie: ______, ...gegevens } = klacht;
  const lopend = isLopend(klacht.status);
  const isAanbieder = actor.scope.soort === 'aanbieder';
  // Confirming receipt is the gemeente's; whom it is about waits for the outcome.
  const dag = isAanbieder && lopend ? afhandelenUiterlijk(klacht, regels) : volgendeTermijn(klacht, regels)?.dag;
  return {
    klacht: gegevens,
    contract: contract ? { id: contract.id, nummer: contract.nummer, naam: contract.naam } : null,
    intern,
    klok: klokregels(klacht, regels, vandaag),
    uitleg: lopend ? termijnUitleg(klacht, regels) : null,
    uiterlijk: dag ? formatDagLang(dag) : null,
    daden: actor.permissions.has('klacht:behandelen') ? mogelijkeKlachtDaden(klacht.status) : [],
    bewerken: lopend && actor.permissions.has('klacht:registreren'),
    magVerbeterplan: actor.permissions.has('contract:bewerken'),
    isAanbieder,
    events,
  };
}

/** What the page of one act shows: where the complaint stands, and the days and limits that the act keeps to. */
export async function getStapPagina(actor: Actor, nummer: string, daad: KlachtDaad, vandaag: Dag) {
  const klacht = await getKlacht(actor, nummer);
  const regels = (await leesRegelboek())(klacht.ontvangenDatum);
  return {
    daad,
    kan: mogelijkeKlachtDaden(klacht.status).includes(daad),
    nummer,
    gemeente: klacht.gemeente,
    status: klacht.status,
    versie: klacht.versie,
    vandaag,
    behandelaar: klacht.behandelaar,
    beklaagde: klacht.beklaagde,
    ombudsmanNodig: moetOmbudsmanNoemen(klacht.spoor),
    verdagenDagen: regels.verdagenDagen,
    dagen: {
      bevestigen: formatDagLang(bevestigenUiterlijk(klacht, regels)),
      verdagen: formatDagLang(basisUiterlijk(klacht, regels)),
      afhandelen: formatDagLang(afhandelenUiterlijk(klacht, regels)),
      buitenBehandeling: formatDagLang(buitenBehandelingUiterlijk(klacht, regels)),
    },
  };
}
export type StapPagina = Awaited<ReturnType<typeof getStapPagina>>;
