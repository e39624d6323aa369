import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportDashboard } from '~/domain/kpi/export.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';

/** All KPI's of the dashboard as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'kpi:lezen');
  return exportDashboard(actor, request, today(), 'csv');
}
