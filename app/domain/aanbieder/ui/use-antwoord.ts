import type { SubmissionResult } from '@conform-to/react';
import { useActionData } from '@remix-run/react';
import type { GelijkendeAanbieder } from '../rules-gelijkenis';

type Antwoord = { result: SubmissionResult; gelijkenissen?: readonly GelijkendeAanbieder[] };

/** The action's answer, with the aanbieders that look like the one in the form when that was the reason. */
export function useAntwoord() {
  const antwoord = useActionData<Antwoord>() as Antwoord | undefined;
  return { lastResult: antwoord?.result, gelijkenissen: antwoord?.gelijkenissen ?? [] };
}
