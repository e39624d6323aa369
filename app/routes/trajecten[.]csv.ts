import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportTrajecten } from '~/domain/traject/export.server';
import { trajectLijst } from '~/domain/traject/queries-lijst.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'traject:lezen');
  return exportTrajecten(actor, parseListQuery(request, trajectLijst), today(), 'csv');
}
