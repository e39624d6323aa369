import type { Actor } from '~/platform/actor.server';
import type { Dag } from '~/platform/dates';
import { formatPeriode } from '~/platform/format';
import { laatsteJaar, leesPeriode, type Rapportperiode } from '../verantwoording/periode';
import { listRegios } from '../verantwoording/queries-regio.server';
import { listVersies } from '../verantwoording/queries-versies.server';
import { listCijferperioden } from './queries.server';

const zelfde = (a: Rapportperiode) => (b: Rapportperiode) => a.van === b.van && a.tot === b.tot;

/** The period of the address, or the newest that a report or earlier figures are about; and all of them to choose from. */
export async function kiesPeriode(request: Request, actor: Actor, vandaag: Dag) {
  const gevraagd = leesPeriode(new URL(request.url).searchParams);
  const [regios, perioden] = await Promise.all([listRegios(actor), listCijferperioden(actor)]);
  const versies = await listVersies(regios.map(({ id }) => id));
  const bekend: Rapportperiode[] = [];
  for (const { van, tot } of [...versies, ...perioden, laatsteJaar(vandaag)]) {
    if (!bekend.some(zelfde({ van, tot }))) bekend.push({ van, tot });
  }
  const periode = gevraagd && typeof gevraagd !== 'string' ? gevraagd : (bekend[0] ?? laatsteJaar(vandaag));
  if (!bekend.some(zelfde(periode))) bekend.unshift(periode);
  return {
    periode,
    keuzes: bekend.map((keuze) => ({ ...keuze, label: formatPeriode(keuze.van, keuze.tot) })),
  };
}
