import { Cron } from 'croner';
import { logger } from './logger.server';
import { deliverOutbox } from './mail.server';
import { sweepSessions } from './session.server';

/** Work of a noun that runs by the clock; the pattern is cron's, with seconds in front, in Dutch local time. */
export type Taak = { wanneer: string; doe: () => Promise<unknown> };

/** What runs beside the requests: mail every few seconds, expired sessions every hour, and the work of the nouns. */
export function startJobs(taken: readonly Taak[] = []) {
  const onError = (error: unknown) => logger.error({ error }, 'job failed');
  const jobs = [
    new Cron('*/3 * * * * *', { protect: true, catch: onError }, async () => void (await deliverOutbox())),
    new Cron('0 7 * * * *', { protect: true, catch: onError }, () => sweepSessions()),
    ...taken.map(
      ({ wanneer, doe }) =>
        new Cron(
          wanneer,
          { protect: true, catch: onError, timezone: 'Europe/Amsterdam' },
          async () => void (await doe()),
        ),
    ),
  ];
  return { stop: () => jobs.map((job) => job.stop()) };
}
