import { Cron } from 'croner';
import { logger } from './logger.server';
import { deliverOutbox } from './mail.server';
import { sweepSessions } from './session.server';

/** What runs beside the requests: mail every few seconds, expired sessions every hour. */
export function startJobs() {
  const onError = (error: unknown) => logger.error({ error }, 'job failed');
  const jobs = [
    new Cron('*/3 * * * * *', { protect: true, catch: onError }, async () => void (await deliverOutbox())),
    new Cron('0 7 * * * *', { protect: true, catch: onError }, () => sweepSessions()),
  ];
  return { stop: () => jobs.map((job) => job.stop()) };
}
