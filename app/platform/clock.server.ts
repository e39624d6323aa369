import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { db } from '../../db/client';
import { commit, type Write } from '../../db/commit';
import { portaalstand } from '../../db/schema';

/**
 * The one clock of the portal. In the demonstration it starts at a fixed moment and runs on from there;
 * otherwise it is the clock of the machine and nothing can move it. Sessions and rate limits use the machine's.
 */
const demonstratieStart = '2023-07-03T07:00:00.000Z'; // Monday 3 July 2023, 09.00 in Amsterdam
const sleutel = 'demonstratieklok';

let shiftMs = 0;
let demonstration = false;

/** The moment, UTC ISO 8601. */
export const now = () => new Date(Date.now() + shiftMs).toISOString();

/** The clock of the machine, which no demonstration moves: for sessions, tokens and retries. `seconds` later. */
export const wallClock = (seconds = 0) => new Date(Date.now() + seconds * 1000).toISOString();

/** The calendar day in Amsterdam, `YYYY-MM-DD`. Worked out once a minute: a page asks several times. */
export const today = () => {
  const minute = now().slice(0, 16);
  if (minute !== kept.minute) {
    const day = Temporal.Instant.from(`${minute}Z`).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
    kept = { minute, day };
  }
  return kept.day;
};
let kept = { minute: '', day: '' };

export const isDemonstration = () => demonstration;

/** Sets the demonstration clock, once at start: to the moment that was kept, else to the fixed start. */
export async function startDemonstrationClock() {
  const [stand] = await db.select().from(portaalstand).where(eq(portaalstand.sleutel, sleutel));
  demonstration = true;
  shiftMs = Date.parse((stand?.waarde as string | undefined) ?? demonstratieStart) - Date.now();
}

/** Moves the demonstration clock to a moment and keeps it; `melding` is the event. Throws outside the demonstration. */
export async function moveDemonstrationClock(moment: string, melding: Write) {
  if (!demonstration) throw new Error('The clock moves only in the demonstration.');
  await commit((tx) => [
    tx
      .insert(portaalstand)
      .values({ sleutel, waarde: moment })
      .onConflictDoUpdate({ target: portaalstand.sleutel, set: { waarde: moment } }),
    melding,
  ]);
  shiftMs = Date.parse(moment) - Date.now();
}

/** A local Dutch time as a moment; refuses times that do not exist or exist twice (change of the clock). */
export function momentOf(dag: string, tijd: string): string | undefined {
  try {
    return Temporal.PlainDateTime.from(`${dag}T${tijd}`)
      .toZonedDateTime('Europe/Amsterdam', { disambiguation: 'reject' })
      .toInstant()
      .toString({ fractionalSecondDigits: 3 });
  } catch {
    return undefined;
  }
}
