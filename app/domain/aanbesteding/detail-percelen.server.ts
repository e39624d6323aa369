import type { Actor } from '~/platform/actor.server';
import { paths } from '~/platform/paths';
import { listOpvolgers, type PerceelMetDelen } from './queries.server';
import { isUitslagOpenbaar } from './scope.server';
import { leerrouteNamen, perceelTypeNamen } from './status';

/**
 * The percelen as the table shows them. Everybody sees who won and how many bid once the award is final; what we
 * estimated, expect and write about it stays with the own view.
 */
export async function percelenInBeeld(actor: Actor | null, delen: readonly PerceelMetDelen[], eigen: boolean) {
  const opvolgers = await listOpvolgers(
    actor,
    delen.flatMap(({ opvolgerId }) => opvolgerId ?? []),
  );
  return delen.map((perceel) => {
    const uitslag = eigen || isUitslagOpenbaar(perceel.status);
    const opvolger = perceel.opvolgerId ? opvolgers.get(perceel.opvolgerId) : undefined;
    return {
      nummer: perceel.nummer,
      naam: perceel.naam,
      type: perceelTypeNamen[perceel.type],
      status: perceel.status,
      leerroutes: perceel.leerroutes.map((route) => leerrouteNamen[route]),
      gemeenten: perceel.deelnemers.map(({ naam }) => naam),
      aantalInschrijvers: uitslag ? perceel.aantalInschrijvers : null,
      gegunden: uitslag ? perceel.gegunden.map(({ naam }) => naam) : [],
      opvolger: opvolger
        ? {
            tekst: `${opvolger.aanbesteding} perceel ${opvolger.perceel}`,
            href: paths.aanbesteding(opvolger.aanbesteding),
          }
        : null,
      intern: eigen
        ? {
            ramingCents: perceel.ramingCents,
            trajectenPerJaar: perceel.trajectenPerJaar,
            statusReden: perceel.statusReden,
          }
        : null,
    };
  });
}
export type PerceelInBeeld = Awaited<ReturnType<typeof percelenInBeeld>>[number];
