import { pino } from 'pino';

/** The log of the server: no secrets, no bid content, no personal data. */
export const logger = pino({ level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info') });
