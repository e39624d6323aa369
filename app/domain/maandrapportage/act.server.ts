import { json } from '@remix-run/node';
import type { parseForm } from '~/platform/form.server';
import type { Failure, Ok } from '~/platform/result';
import type { RapportageFout } from './redenen';
import { rapportageTeksten } from './redenen';

const overtaken =
  'Iemand anders heeft deze rapportage intussen gewijzigd. Kijk de rapportage na en probeer het opnieuw.';

type Submission = Extract<Awaited<ReturnType<typeof parseForm>>, { ok: true }>;

/** Pages with only a button show sentences, no fields. */
export const zinnen = (lijst: string[], status: number) => json({ zinnen: lijst }, { status });

/** An act without fields of its own: what it gave, or the answer that says why not. */
export async function voerUit<R>(
  submission: Submission,
  command: Parameters<typeof submission.attempt<R, RapportageFout>>[0],
): Promise<{ ok: true; value: R } | { ok: false; antwoord: ReturnType<typeof zinnen> }> {
  const uitkomst: Ok<R> | Failure = await submission.attempt<R, RapportageFout>(command);
  if (uitkomst.ok) return uitkomst;
  if (uitkomst.reden === 'intussen-gewijzigd') return { ok: false, antwoord: zinnen([overtaken], 409) };
  return { ok: false, antwoord: zinnen(rapportageTeksten(uitkomst), 422) };
}

/** A form without its version did not come from the page. */
export const onvolledig = () =>
  zinnen(['Het formulier is niet compleet. Open de pagina opnieuw en probeer het nog eens.'], 400);
