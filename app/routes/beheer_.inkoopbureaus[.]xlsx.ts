import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportBureaus } from '~/domain/inkoopbureau/export.server';
import { bureauLijst } from '~/domain/inkoopbureau/queries.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

/** The filtered inkoopbureaus as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:lezen');
  return exportBureaus(actor, parseListQuery(request, bureauLijst), today(), 'xlsx');
}
