import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportBudget } from '~/domain/budget/export.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';

/** The budget table as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'budget:lezen');
  return exportBudget(actor, today(), 'csv');
}
