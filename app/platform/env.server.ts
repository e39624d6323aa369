import * as z from 'zod';

/** The environment, checked once at start; a wrong value stops the server with one Dutch sentence. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('var'),
  DATABASE_URL: z.string().optional(),
  /** Address that people use; cross-site posts are judged against it, and mails link to it. */
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** `0` switches the demonstration off: no stories, no demonstration accounts, the real clock. */
  DEMO: z.enum(['0', '1']).default('1'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Inkoopregie Inburgering <noreply@portaal.example>'),
});

function readEnv() {
  const filled = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(filled);
  if (parsed.success) return parsed.data;
  const namen = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Error(
    `De instelling ${namen} in .env of in de omgeving klopt niet; zie .env.example voor een goed voorbeeld.`,
  );
}

export const env = readEnv();

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);
export const isLoopback = loopback.has(env.HOST);

let origin = env.ORIGIN?.replace(/\/$/, '') ?? `http://${env.HOST}:${env.PORT}`;
/** The origin that people use; with PORT=0 it is known only once the server listens. */
export const portalOrigin = () => origin;
export function setListeningPort(port: number) {
  if (!env.ORIGIN) origin = `http://${env.HOST}:${port}`;
}
/** Cookies get `Secure` and the `__Host-` prefix as soon as people reach us over https. */
export const isSecure = () => origin.startsWith('https:');
