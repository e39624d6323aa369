import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportKlachten } from '~/domain/klacht/export.server';
import { klachtLijst } from '~/domain/klacht/queries-lijst.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

/** The filtered complaints as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'klacht:lezen');
  return exportKlachten(actor, parseListQuery(request, klachtLijst), today(), 'xlsx');
}
