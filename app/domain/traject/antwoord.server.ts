import type { Submission } from '@conform-to/react';
import { json } from '@remix-run/node';
import { perVeld, type trajectTeksten } from './redenen';

/** 422 with every sentence beside the field that it is about, the typed values kept. */
export function geweigerd(
  { submission }: { submission: Submission<unknown> },
  failure: Parameters<typeof trajectTeksten>[0],
) {
  const { '': formErrors, ...fieldErrors } = perVeld(failure);
  return json({ result: submission.reply({ fieldErrors, ...(formErrors && { formErrors }) }) }, { status: 422 });
}
