import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportContracten } from '~/domain/contract/export.server';
import { contractLijst } from '~/domain/contract/queries-lijst.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'contract:lezen');
  return exportContracten(actor, parseListQuery(request, contractLijst), today(), 'xlsx');
}
