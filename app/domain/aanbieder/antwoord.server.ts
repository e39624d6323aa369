import type { Submission } from '@conform-to/react';
import { json } from '@remix-run/node';
import { aanbiederTeksten } from './redenen';
import type { GelijkendeAanbieder } from './rules-gelijkenis';

type Gelijkend = { reden: 'lijkt-op-andere'; details: { gelijkenissen: readonly GelijkendeAanbieder[] } };

/** 422 with the aanbieders that look like the one in the form, so that the page can show them and ask to confirm. */
export function lijktOpAndere({ submission }: { submission: Submission<unknown> }, failure: Gelijkend & { ok: false }) {
  const { gelijkenissen } = failure.details;
  return json({ result: submission.reply({ formErrors: aanbiederTeksten(failure) }), gelijkenissen }, { status: 422 });
}
