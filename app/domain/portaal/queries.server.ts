import { and, count, desc, eq, or, type SQL } from 'drizzle-orm';
import type { Actor } from '~/platform/actor.server';
import { isDemonstration } from '~/platform/clock.server';
import { portalOrigin } from '~/platform/env.server';
import { formatGetal, formatMoment } from '~/platform/format';
import { notFound } from '~/platform/http.server';
import { type ListQuery, pageWindow } from '~/platform/list';
import { db } from '../../../db/client';
import { isPostgres } from '../../../db/dialect';
import { gebeurtenissen, gebruikers, outbox } from '../../../db/schema';
import { contains } from '../../../db/sql';

/** What a beheerder wants to know at a glance: database, mail that waits, size of the log. */
export async function getGezondheid(actor: Actor) {
  const [[post], [mislukt], [log]] = await Promise.all([
    db.select({ aantal: count() }).from(outbox).where(eq(outbox.status, 'wacht')),
    db.select({ aantal: count() }).from(outbox).where(eq(outbox.status, 'mislukt')),
    db.select({ aantal: count() }).from(gebeurtenissen),
  ]);
  return {
    demonstratie: isDemonstration() && actor.permissions.has('klok:verzetten'),
    gezondheid: [
      { label: 'Adres', waarde: portalOrigin() },
      { label: 'Database', waarde: isPostgres ? 'PostgreSQL' : 'SQLite' },
      { label: 'Mail die wacht', waarde: formatGetal(post?.aantal ?? 0) },
      { label: 'Mail die mislukte', waarde: formatGetal(mislukt?.aantal ?? 0) },
      { label: 'Gebeurtenissen', waarde: formatGetal(log?.aantal ?? 0) },
    ],
  };
}

/** The mail that the portal sent or will send, newest first. */
export async function listPost(query: ListQuery) {
  const where = and(
    query.filters.status ? eq(outbox.status, query.filters.status as 'wacht') : undefined,
    query.zoek ? or(contains(outbox.aan, query.zoek), contains(outbox.onderwerp, query.zoek)) : undefined,
  );
  const [rijen, [geteld]] = await Promise.all([
    db
      .select({
        id: outbox.id,
        aan: outbox.aan,
        onderwerp: outbox.onderwerp,
        op: outbox.gemaaktOp,
        status: outbox.status,
      })
      .from(outbox)
      .where(where)
      .orderBy(desc(outbox.id))
      .limit(pageWindow(query).limit)
      .offset(pageWindow(query).offset),
    db.select({ aantal: count() }).from(outbox).where(where),
  ]);
  return { rijen: rijen.map((rij) => ({ ...rij, op: formatMoment(rij.op) })), totaal: geteld?.aantal ?? 0 };
}

export async function getPost(id: string) {
  const [mail] = await db.select().from(outbox).where(eq(outbox.id, id));
  return mail ?? notFound();
}

/** The log of the whole portal, newest first; filtered by who, what and which kind of record. */
export async function listGebeurtenissen(query: ListQuery) {
  const filters: (SQL | undefined)[] = [
    query.filters.uitkomst ? eq(gebeurtenissen.uitkomst, query.filters.uitkomst as 'gelukt') : undefined,
    query.filters.object ? eq(gebeurtenissen.objectSoort, query.filters.object) : undefined,
    query.zoek ? or(contains(gebeurtenissen.daad, query.zoek), contains(gebruikers.naam, query.zoek)) : undefined,
  ];
  const [rijen, [geteld], soorten] = await Promise.all([
    db
      .select({
        volgnr: gebeurtenissen.volgnr,
        op: gebeurtenissen.op,
        daad: gebeurtenissen.daad,
        object: gebeurtenissen.objectSoort,
        uitkomst: gebeurtenissen.uitkomst,
        gegevens: gebeurtenissen.gegevens,
        naam: gebruikers.naam,
      })
      .from(gebeurtenissen)
      .leftJoin(gebruikers, eq(gebruikers.id, gebeurtenissen.gebruikerId))
      .where(and(...filters))
      .orderBy(query.richting === 'op' ? gebeurtenissen.volgnr : desc(gebeurtenissen.volgnr))
      .limit(pageWindow(query).limit)
      .offset(pageWindow(query).offset),
    db
      .select({ aantal: count() })
      .from(gebeurtenissen)
      .leftJoin(gebruikers, eq(gebruikers.id, gebeurtenissen.gebruikerId))
      .where(and(...filters)),
    db.selectDistinct({ soort: gebeurtenissen.objectSoort }).from(gebeurtenissen).orderBy(gebeurtenissen.objectSoort),
  ]);
  return { rijen, totaal: geteld?.aantal ?? 0, soorten: soorten.map(({ soort }) => soort) };
}
