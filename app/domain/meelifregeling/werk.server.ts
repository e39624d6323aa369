import { and, eq, isNotNull, lte, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { addDagen, type Dag, dagenTussen } from '~/platform/dates';
import { formatDatum } from '~/platform/format';
import { paths } from '~/platform/paths';
import type { Werk } from '~/platform/werk';
import { db } from '../../../db/client';
import { meelifregelingen } from '../../../db/schema';
import { meelifInScope } from './scope.server';

/** From so many days before its end an arrangement asks what comes after it. */
const waarschuwDagen = 90;

/** Arrangements that end soon or ended without being closed, and concepts that wait to be opened. */
export async function listMeelifWerk(actor: Actor, vandaag: Dag): Promise<Werk[]> {
  if (!actor.permissions.has('meelif:bewerken')) return [];
  const { id, naam, status, van, tot } = meelifregelingen;
  const rijen = await db
    .select({ id, naam, status, van, tot })
    .from(meelifregelingen)
    .where(
      and(
        meelifInScope(actor),
        or(
          eq(status, 'concept'),
          and(eq(status, 'actief'), isNotNull(tot), lte(tot, addDagen(vandaag, waarschuwDagen))),
        ),
      ),
    );
  return rijen.map((rij) => {
    const datum = rij.status === 'concept' ? rij.van : (rij.tot ?? rij.van);
    return {
      id: `meelifregeling:${rij.id}`,
      urgentie: dagenTussen(vandaag, datum),
      soort: 'meelifregeling',
      titel: rij.naam,
      tekst: rij.status === 'concept' ? concept(rij.van, vandaag) : einde(datum, vandaag),
      href: paths.meelifregeling(rij.id),
      datum,
    };
  });
}

const concept = (van: Dag, vandaag: Dag) =>
  `De regeling is nog een concept en ${van <= vandaag ? 'had moeten beginnen' : 'begint'} op ${formatDatum(van)}. Stel haar open.`;

const einde = (tot: Dag, vandaag: Dag) =>
  tot <= vandaag
    ? `De regeling is sinds ${formatDatum(tot)} afgelopen. Sluit haar, of leg de verlenging vast.`
    : `De laatste dag is ${formatDatum(addDagen(tot, -1))}. Vraag de gastheer of de regeling verdergaat.`;
