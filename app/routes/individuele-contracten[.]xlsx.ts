import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportIndividueel } from '~/domain/individueel-contract/export.server';
import { individueelLijst } from '~/domain/individueel-contract/queries-lijst.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'individueel-contract:lezen');
  return exportIndividueel(actor, parseListQuery(request, individueelLijst), today(), 'xlsx');
}
