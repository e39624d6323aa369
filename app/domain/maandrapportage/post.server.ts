import { eq } from 'drizzle-orm';
import type { Dag } from '~/platform/dates';
import { portalOrigin } from '~/platform/env.server';
import { formatMaand, meervoud } from '~/platform/format';
import { mail } from '~/platform/mail.server';
import { paths } from '~/platform/paths';
import { db } from '../../../db/client';
import type { Write } from '../../../db/commit';
import { combinanten } from '../../../db/schema';
import { listGebruikersVan } from '../gebruiker/queries-ontvangers.server';
import type { Rapportage } from './queries.server';

/** Mail about an act of somebody else. What is due, late or waiting is told by the daily overview. */

type Bericht = { rapportage: Rapportage; nu: string; vandaag: Dag };

/** To everybody of the aanbieder, or of all aanbieders in the combinatie. */
async function aanAanbieder({ rapportage, nu, vandaag }: Bericht, onderwerp: string, tekst: string): Promise<Write[]> {
  const contractantId = rapportage.contractant.id;
  const leden = await db
    .select({ id: combinanten.aanbiederId })
    .from(combinanten)
    .where(eq(combinanten.combinatieId, contractantId));
  const mensen = await listGebruikersVan([contractantId, ...leden.map(({ id }) => id)], vandaag);
  const adres = `${portalOrigin()}${paths.rapportage(rapportage.id)}`;
  return mensen.map(({ email, naam }) =>
    mail({ aan: email, nu, onderwerp, tekst: `Dag ${naam},\n\n${tekst}\n\nOpen de rapportage: ${adres}\n` }),
  );
}

const waarover = ({ maand, gemeente, contract }: Rapportage) =>
  `${formatMaand(maand)}, ${gemeente.naam} (${contract.nummer})`;

/** Sent back: how many remarks there are, not what they say. */
export const teruggestuurdMails = (bericht: Bericht, aantal: number): Promise<Write[]> =>
  aanAanbieder(
    bericht,
    `Maandrapportage ${waarover(bericht.rapportage)} is teruggestuurd`,
    `De gemeente stuurt de maandrapportage over ${waarover(bericht.rapportage)} terug met ${meervoud(aantal, 'opmerking', 'opmerkingen')}. Verbeter de rapportage en dien haar opnieuw in.`,
  );

/** The gemeente asks for a correction of what was approved. */
export const correctieMails = (bericht: Bericht, id: string): Promise<Write[]> =>
  aanAanbieder(
    { ...bericht, rapportage: { ...bericht.rapportage, id } },
    `Correctie gevraagd: maandrapportage ${waarover(bericht.rapportage)}`,
    `De gemeente vraagt om een correctie van de goedgekeurde maandrapportage over ${waarover(bericht.rapportage)}. De cijfers staan voor u klaar in een nieuwe versie. De goedgekeurde versie blijft gelden tot de nieuwe is goedgekeurd.`,
  );

/** The request was a mistake: there is nothing to do. `id` is the version that holds. */
export const ingetrokkenMails = (bericht: Bericht, id: string): Promise<Write[]> =>
  aanAanbieder(
    { ...bericht, rapportage: { ...bericht.rapportage, id } },
    `Correctie niet meer nodig: maandrapportage ${waarover(bericht.rapportage)}`,
    `De gemeente trekt haar vraag om een correctie van de maandrapportage over ${waarover(bericht.rapportage)} in. U hoeft niets te doen. De goedgekeurde versie blijft gelden.`,
  );
