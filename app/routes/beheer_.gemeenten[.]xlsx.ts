import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportGemeenten } from '~/domain/gemeente/export.server';
import { gemeenteLijst } from '~/domain/gemeente/queries-lijst.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

/** The filtered gemeenten as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:lezen');
  return exportGemeenten(actor, parseListQuery(request, gemeenteLijst), today(), 'xlsx');
}
