import type { SubmissionResult } from '@conform-to/react';
import { useActionData } from '@remix-run/react';

type Answer = { result: SubmissionResult } | undefined;

/**
 * The action's answer when it is about the form with this `daad`: several forms of one page post to one address.
 * Without `daad` any answer.
 */
export function useAnswer(daad?: string): SubmissionResult | undefined {
  const result = (useActionData() as Answer)?.result;
  return daad === undefined || result?.initialValue?.daad === daad ? result : undefined;
}

/** The sentences of a refusal, for an act without a form of its own. */
export const refusalOf = (result: SubmissionResult | undefined): string[] => result?.error?.[''] ?? [];
