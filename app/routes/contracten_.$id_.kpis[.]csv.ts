import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportContract } from '~/domain/kpi/export.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';

/** The KPI's of one contract as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'kpi:lezen');
  return exportContract(actor, request, idParam(params, 'id'), today(), 'csv');
}
