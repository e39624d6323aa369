import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportMetingen } from '~/domain/tevredenheid/export.server';
import { metingLijst } from '~/domain/tevredenheid/queries-lijst.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

/** The filtered measurements as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'kpi:lezen');
  return exportMetingen(actor, parseListQuery(request, metingLijst), today(), 'csv');
}
