import { setImmediate as laatAnderenVoor } from 'node:timers/promises';
import { and, eq, lt } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { isDemonstration, momentOf } from '~/platform/clock.server';
import { addDagen, type Dag } from '~/platform/dates';
import { portalOrigin } from '~/platform/env.server';
import { isWerkdag } from '~/platform/feestdagen';
import { logger } from '~/platform/logger.server';
import { mail } from '~/platform/mail.server';
import { paths } from '~/platform/paths';
import { getalOp } from '~/platform/settings.server';
import { db } from '../../../db/client';
import { maintain, UniqueViolation } from '../../../db/commit';
import { newId } from '../../../db/ids';
import { overzichtsmails, portaalstand } from '../../../db/schema';
import { listWerk } from '../vandaag/queries.server';
import { overzichtOnderwerp, overzichtTekst, overzichtVan, type Punt } from './overzicht';
import { listOntvangers, vorigWerk } from './queries.server';

/** Marks of mails older than this are of no use. */
const bewaarDagen = 60;

/** The hour of the mails, as the cron of `boot.server` has it. */
const verzendtijd = '07:00';
/** The last day on which all mails were looked at. */
const sleutel = 'overzichtsmail';

/**
 * At the start of the portal: sends the mails of today when it was not running at seven, or stopped in the middle.
 * Who had his mail today gets no other.
 */
export async function haalOverzichtenIn(vandaag: Dag, nu: string): Promise<number> {
  const [stand] = await db.select().from(portaalstand).where(eq(portaalstand.sleutel, sleutel));
  const tijd = momentOf(vandaag, verzendtijd);
  return stand?.waarde === vandaag || !tijd || nu < tijd ? 0 : verstuurOverzichten(vandaag, nu);
}

/**
 * Sends everybody who wants it the mail about what waits for him: one per person per day, on working days, only when
 * something is urgent or new. Running it again, or twice at once, sends nothing twice.
 * @returns how many mails were written
 */
export async function verstuurOverzichten(vandaag: Dag, nu: string): Promise<number> {
  if (!isWerkdag(vandaag)) return 0;
  const [binnenDagen, mensen] = await Promise.all([
    getalOp('overzichtsmail.dagen', vandaag),
    listOntvangers(vandaag, isDemonstration()),
  ]);
  let verstuurd = 0;
  for (const rollen of mensen) {
    try {
      if (await verstuurAan(rollen, { vandaag, nu, binnenDagen })) verstuurd += 1;
    } catch (error) {
      // One broken list must not keep the others from their mail.
      logger.error({ gebruiker: rollen[0]?.gebruikerId, error }, 'overview not sent');
    }
    await laatAnderenVoor();
  }
  await maintain((tx) => [
    tx
      .insert(portaalstand)
      .values({ sleutel, waarde: vandaag })
      .onConflictDoUpdate({ target: portaalstand.sleutel, set: { waarde: vandaag } }),
  ]);
  return verstuurd;
}

type Dagelijks = { vandaag: Dag; nu: string; binnenDagen: number };

async function verstuurAan(rollen: readonly Actor[], { vandaag, nu, binnenDagen }: Dagelijks): Promise<boolean> {
  const [persoon] = rollen;
  if (!persoon) return false;
  const { gebruikerId, naam, email } = persoon;
  const punten: Punt[] = [];
  for (const actor of rollen) {
    const werk = await listWerk(actor, vandaag);
    punten.push(...werk.map((punt) => ({ ...punt, organisatie: actor.organisatieNaam })));
  }
  const overzicht = overzichtVan(punten, { eerder: await vorigWerk(gebruikerId), binnenDagen });
  if (!overzicht) return false;
  const brief = {
    naam,
    vandaag,
    origin: portalOrigin(),
    vandaagAdres: paths.vandaag(),
    accountAdres: paths.account(),
  };
  const { dringend, nieuw, werk } = overzicht;
  try {
    await maintain((tx) => [
      tx.insert(overzichtsmails).values({
        id: newId(),
        gebruikerId,
        dag: vandaag,
        aantal: dringend.length + nieuw.length,
        werk: [...werk],
        op: nu,
      }),
      tx
        .delete(overzichtsmails)
        .where(
          and(eq(overzichtsmails.gebruikerId, gebruikerId), lt(overzichtsmails.dag, addDagen(vandaag, -bewaarDagen))),
        ),
      mail({
        aan: email,
        nu,
        onderwerp: overzichtOnderwerp(overzicht),
        tekst: overzichtTekst(overzicht, brief),
      }),
    ]);
    return true;
  } catch (error) {
    if (error instanceof UniqueViolation) return false;
    throw error;
  }
}
