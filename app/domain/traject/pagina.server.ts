import type { Actor } from '~/platform/actor.server';
import { addDagen, addMaanden, type Dag } from '~/platform/dates';
import { instellingenOp } from '~/platform/settings.server';
import { listGeschiedenis } from '../gebeurtenis/queries.server';
import { isLevend } from '../toewijzing/status';
import { trajectKop } from './kop';
import {
  getTraject,
  listFeiten,
  listIndividueleContractenVan,
  listToewijzingenVan,
  type Traject,
} from './queries.server';
import { isBeeindigd } from './status';

/** The two terms of the law, from the settings of the day on which they began; null as long as they do not run. */
async function termijnen({ plichtDatum, pipDatum, verlengingMaanden }: Traject) {
  const waarde = async (sleutel: string, dag: Dag) => {
    const gevonden = (await instellingenOp([sleutel], dag))[sleutel]?.waarde;
    return typeof gevonden === 'number' ? gevonden : null;
  };
  const [pipDagen, maanden] = await Promise.all([
    waarde('inburgering.pip-dagen', plichtDatum),
    pipDatum ? waarde('inburgering.termijn-maanden', pipDatum) : null,
  ]);
  return {
    pipUiterlijk: pipDagen === null ? null : addDagen(plichtDatum, pipDagen),
    // Begins the day after the dagtekening; its last day is the one before the same day so many months later.
    termijnTotEnMet: pipDatum && maanden !== null ? addMaanden(pipDatum, maanden + verlengingMaanden) : null,
  };
}

type Toewijzing = Awaited<ReturnType<typeof listToewijzingenVan>>[number];
type Individueel = Awaited<ReturnType<typeof listIndividueleContractenVan>>[number];

type Stap =
  | { wat: 'toewijzing'; toewijzing: Omit<Toewijzing, 'contractId'> }
  | { wat: 'individueel'; individueel: Individueel }
  | { wat: 'klaar' | 'pip' | 'advies' | 'leerroute' | 'afgerond' | 'meeliften' | 'toewijzen' };

/** What the gemeente has to do now for the leerroute. */
function volgendeStap(
  traject: Traject,
  toewijzingen: readonly Toewijzing[],
  individueel: readonly Individueel[],
): Stap {
  if (isBeeindigd(traject.status)) return { wat: 'klaar' };
  const opLeerroute = toewijzingen.filter(({ soort }) => soort === 'leerroute');
  const toewijzing = opLeerroute.find(({ status }) => isLevend(status));
  if (toewijzing) return { wat: 'toewijzing', toewijzing };
  const contract = individueel.find(({ status }) => !['afgewezen', 'ingetrokken', 'beeindigd'].includes(status));
  if (contract) return { wat: 'individueel', individueel: contract };
  if (traject.pipDatum === null) return { wat: 'pip' };
  if (traject.doelgroep !== 'asielstatushouder') return { wat: 'advies' };
  if (traject.leerroute === null) return { wat: 'leerroute' };
  if (opLeerroute.some(({ status }) => status === 'afgerond')) return { wat: 'afgerond' };
  return { wat: traject.niveau === 'hbo' || traject.niveau === 'wo' ? 'meeliften' : 'toewijzen' };
}

/** Everything on the page of a traject. */
export async function trajectPagina(actor: Actor, nummer: string, vandaag: Dag) {
  const traject = await getTraject(actor, nummer);
  const [toewijzingen, individueel, feiten, dagen] = await Promise.all([
    listToewijzingenVan(traject.id),
    listIndividueleContractenVan(traject.id),
    listFeiten(traject.id),
    termijnen(traject),
  ]);
  const geschiedenis = await listGeschiedenis([
    ['traject', traject.id],
    ...(traject.importId ? [['trajectimport', traject.importId] as const] : []),
    ...toewijzingen.map(({ id }) => ['toewijzing', id] as const),
    ...individueel.map(({ id }) => ['individueel-contract', id] as const),
  ]);
  const { plichtDatum, pipDatum, startDatum, eindDatum, eindReden, verlengingMaanden, bron } = traject;
  return {
    kop: trajectKop(traject),
    gegevens: { plichtDatum, pipDatum, startDatum, eindDatum, eindReden, verlengingMaanden, bron, ...dagen },
    toewijzingen: toewijzingen.map(({ contractId: _, ...rij }) => rij),
    individueel,
    feiten: feiten.map(({ contractId: _, ...feit }) => feit),
    stap: volgendeStap(traject, toewijzingen, individueel),
    begeleiding: {
      kan: traject.doelgroep === 'asielstatushouder' && !isBeeindigd(traject.status),
      loopt: toewijzingen.some(
        ({ soort, status }) => soort === 'maatschappelijke-begeleiding' && (isLevend(status) || status === 'afgerond'),
      ),
    },
    rechten: {
      bewerken: actor.permissions.has('traject:importeren'),
      toewijzen: actor.permissions.has('toewijzing:beslissen'),
      individueel: actor.permissions.has('individueel-contract:lezen'),
      individueelBewerken: actor.permissions.has('individueel-contract:bewerken'),
    },
    geschiedenis,
    vandaag,
  };
}
export type TrajectPagina = Awaited<ReturnType<typeof trajectPagina>>;
