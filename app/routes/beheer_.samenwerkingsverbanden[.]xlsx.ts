import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportVerbanden } from '~/domain/samenwerkingsverband/export.server';
import { verbandLijst } from '~/domain/samenwerkingsverband/queries.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

/** The filtered samenwerkingsverbanden as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisatie:lezen');
  return exportVerbanden(actor, parseListQuery(request, verbandLijst), today(), 'xlsx');
}
