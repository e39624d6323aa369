import { and, eq, inArray, lte, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { type Dag, dagenTussen } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import type { Werk } from '~/platform/werk';
import { db } from '../../../db/client';
import { individueleContracten, trajecten } from '../../../db/schema';
import { individueelInScope } from './scope.server';

const { id, nummer, status, startDatum, eindDatum } = individueleContracten;

/** Contracts that are not signed before they begin, that began without anybody saying so, and whose term is over. */
export async function listIndividueelWerk(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  if (!actor.permissions.has('individueel-contract:bewerken')) return [];
  const rijen = await db
    .select({ id, nummer, status, startDatum, eindDatum, trajectnummer: trajecten.trajectnummer })
    .from(individueleContracten)
    .innerJoin(trajecten, eq(trajecten.id, individueleContracten.trajectId))
    .where(
      and(
        individueelInScope(actor),
        or(
          inArray(status, ['aangevraagd', 'akkoord-host', 'aangeboden']),
          and(eq(status, 'getekend'), lte(startDatum, vandaag)),
          and(eq(status, 'lopend'), lte(eindDatum, vandaag)),
        ),
      ),
    );
  return rijen.map((rij) => {
    const datum = rij.status === 'lopend' ? (rij.eindDatum ?? vandaag) : rij.startDatum;
    return {
      id: `individueel-contract:${rij.id}`,
      urgentie: dagenTussen(vandaag, datum),
      soort: 'individueel contract',
      titel: `${rij.nummer}, traject ${rij.trajectnummer}`,
      tekst: zin(rij.status, datum),
      href: paths.individueelContract(rij.id),
      datum,
    };
  });
}

function zin(stand: (typeof status)['_']['data'], datum: Dag): string {
  switch (stand) {
    case 'aangeboden':
      return `Het aanbod ligt er. Onderteken voor de start op ${formatDatum(datum)}.`;
    case 'getekend':
      return `Getekend, en het zou beginnen op ${formatDatum(datum)}. Leg de start vast.`;
    case 'lopend':
      return `De looptijd eindigde voor ${formatDatum(datum)}. Rond het contract af, of beëindig het.`;
    default:
      return `Wacht op het aanbod van de instelling. Het zou beginnen op ${formatDatum(datum)}.`;
  }
}
