import { inArray } from 'drizzle-orm';
import type { Dag } from '~/platform/dates';
import { portalOrigin } from '~/platform/env.server';
import { mail } from '~/platform/mail.server';
import { paths } from '~/platform/paths';
import { db } from '../../../db/client';
import type { Write } from '../../../db/commit';
import { combinanten } from '../../../db/schema';
import { listGebruikersVan, listOntvangers } from '../gebruiker/queries-ontvangers.server';

/** Who has to act hears it by mail. The mail names no traject: the link does, to who may open it. */

type Bericht = { onderwerp: string; zin: string; toewijzingId: string; nu: string; vandaag: Dag };

const brief = ({ onderwerp, zin, toewijzingId, nu }: Bericht, lezers: readonly { email: string; naam: string }[]) =>
  lezers.map(({ email, naam }) =>
    mail({
      aan: email,
      nu,
      onderwerp,
      tekst: `Dag ${naam},\n\n${zin}\n\n${portalOrigin()}${paths.toewijzing(toewijzingId)}\n`,
    }),
  );

/** To the people of an aanbieder, or of every party of a combinatie. */
export async function mailAanbieder(partijId: string, bericht: Bericht): Promise<Write[]> {
  const leden = await db
    .select({ id: combinanten.aanbiederId })
    .from(combinanten)
    .where(inArray(combinanten.combinatieId, [partijId]));
  return brief(bericht, await listGebruikersVan([partijId, ...leden.map(({ id }) => id)], bericht.vandaag));
}

/** To the people of the gemeente (or its region) that decide about toewijzingen. */
export const mailGemeente = async (gemeenteId: string, bericht: Bericht): Promise<Write[]> =>
  brief(bericht, await listOntvangers('toewijzing:beslissen', [gemeenteId], bericht.vandaag));
