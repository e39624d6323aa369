import { createHash } from 'node:crypto';
import { parseWithZod, type Submission } from '@conform-to/zod/v4';
import {
  json,
  MaxPartSizeExceededError,
  redirect,
  unstable_createMemoryUploadHandler,
  unstable_parseMultipartFormData,
} from '@remix-run/node';
import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { db } from '../../db/client';
import { Conflict, UniqueViolation, type Write } from '../../db/commit';
import { newId } from '../../db/ids';
import { idempotentie } from '../../db/schema';
import type { Actor } from './actor.server';
import { type Failure, fail, type Ok } from './result';

const maxFileBytes = 20 * 1024 * 1024;

/** Writes "this key led to this address" in the commit of the act itself. */
export type Once = (location: string, nu: string) => Write;

/** Somebody else changed the record after the form was opened. */
type Overtaken = Failure<'intussen-gewijzigd', Record<never, never>>;

type Parsed<T> = {
  ok: true;
  value: T;
  submission: Submission<unknown>;
  /**
   * Runs the command. A repeated idempotency key that arrives while the first is still busy gets the first
   * answer; a record that somebody else changed becomes the reason `intussen-gewijzigd`, so that the typed values stay.
   */
  attempt<R, F extends Failure>(
    command: (once: Once | undefined) => Promise<Ok<R> | F>,
  ): Promise<Ok<R> | F | Overtaken>;
};
type Unparsed = { ok: false; submission: Submission<unknown> };

/** A fresh idempotency key for a form that creates something; the page hands it to the form. */
export const formKey = () => newId();

/**
 * Reads and judges a posted form. A key that was answered before leads to the same address again (thrown redirect);
 * the same key with other content is 422.
 */
export async function parseForm<S extends z.ZodType>(
  request: Request,
  schema: S,
  actor?: Actor | null,
): Promise<Parsed<z.output<S>> | Unparsed> {
  const formData = await readForm(request);
  if ([...formData.values()].some((value) => typeof value === 'string' && value.includes('\0'))) {
    throw json(
      { melding: 'Uw invoer bevat een teken dat niet bewaard kan worden. Ga terug en typ de tekst opnieuw.' },
      { status: 400 },
    );
  }
  const submission = parseWithZod(formData, { schema }) as unknown as Submission<unknown> & { value?: z.output<S> };
  if (submission.status !== 'success') return { ok: false, submission };

  const sleutel = formData.get('_sleutel');
  const key =
    actor && typeof sleutel === 'string' && sleutel
      ? {
          organisatieId: actor.organisatieId,
          sleutel,
          verzoekHash: await hashOf(new URL(request.url).pathname, formData),
        }
      : undefined;
  if (key) await replay(key);

  return {
    ok: true,
    value: submission.value as z.output<S>,
    submission,
    async attempt(command) {
      try {
        return await command(
          key && ((antwoord, nu) => (tx) => tx.insert(idempotentie).values({ ...key, antwoord, op: nu })),
        );
      } catch (error) {
        // Sent twice at once: the record was taken, or changed, by the first of the two.
        if (key && (error instanceof UniqueViolation || error instanceof Conflict)) await replay(key);
        if (error instanceof Conflict) return fail('intussen-gewijzigd');
        throw error;
      }
    },
  };
}

type Key = { organisatieId: string; sleutel: string; verzoekHash: string };

async function replay(key: Key) {
  const [earlier] = await db
    .select()
    .from(idempotentie)
    .where(and(eq(idempotentie.organisatieId, key.organisatieId), eq(idempotentie.sleutel, key.sleutel)));
  if (!earlier) return;
  if (earlier.verzoekHash !== key.verzoekHash) {
    throw json(
      { melding: 'Dit formulier is al eerder verstuurd met andere gegevens. Open de pagina opnieuw.' },
      { status: 422 },
    );
  }
  throw redirect(earlier.antwoord, { status: 303 });
}

async function readForm(request: Request): Promise<FormData> {
  if (!request.headers.get('Content-Type')?.startsWith('multipart/form-data')) return request.formData();
  try {
    const inMemory = unstable_createMemoryUploadHandler({ maxPartSize: maxFileBytes });
    return await unstable_parseMultipartFormData(request, inMemory);
  } catch (error) {
    if (!(error instanceof MaxPartSizeExceededError)) throw error;
    throw json(
      { melding: 'Dit bestand is te groot. Ga terug en kies een bestand van hoogstens 20 MB.' },
      { status: 413 },
    );
  }
}

async function hashOf(path: string, formData: FormData) {
  const hash = createHash('sha256').update(path);
  for (const [name, value] of formData) {
    hash.update(`\n${name}=`);
    hash.update(typeof value === 'string' ? value : Buffer.from(await value.arrayBuffer()));
  }
  return hash.digest('hex');
}

/** Passwords are the one thing that is not given back. */
const geheim = ['wachtwoord', 'huidig', 'nieuw', 'herhaling'];

/** The form comes back with its values and an error beside each field: 400, or 200 when only a row was added or removed. */
export function invalid({ submission }: { submission: Submission<unknown> }) {
  return json(
    { result: submission.reply({ hideFields: geheim }) },
    { status: submission.status === 'error' ? 400 : 200 },
  );
}

const overtaken =
  'Iemand anders heeft dit intussen gewijzigd. Uw invoer staat hieronder nog. Open de pagina in een nieuw tabblad, vergelijk, en vul het daar opnieuw in.';

/**
 * The act was refused by a rule: 422 (409 when the record changed meanwhile), the values kept.
 * @param velden the field beside which the sentences of a reason belong; without one they stand on top
 */
export function refused<F extends Failure>(
  { submission }: { submission: Submission<unknown> },
  failure: F | Overtaken,
  teksten: (failure: Exclude<F, Overtaken>) => string[],
  velden: Partial<Record<F['reden'], string>> = {},
) {
  if (failure.reden === 'intussen-gewijzigd') {
    return json({ result: submission.reply({ formErrors: [overtaken], hideFields: geheim }) }, { status: 409 });
  }
  const zinnen = teksten(failure as Exclude<F, Overtaken>);
  const veld = velden[failure.reden as F['reden']];
  const result = submission.reply({
    ...(veld ? { fieldErrors: { [veld]: zinnen } } : { formErrors: zinnen }),
    hideFields: geheim,
  });
  return json({ result }, { status: 422 });
}
