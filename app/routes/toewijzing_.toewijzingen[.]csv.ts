import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportToewijzingen } from '~/domain/toewijzing/export.server';
import { toewijzingLijst } from '~/domain/toewijzing/queries-lijst.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'toewijzing:lezen');
  return exportToewijzingen(actor, parseListQuery(request, toewijzingLijst), today(), 'csv');
}
