import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportRegelingen } from '~/domain/meelifregeling/export.server';
import { meelifLijst } from '~/domain/meelifregeling/queries-lijst.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

/** The filtered meelifregelingen as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'meelif:lezen');
  return exportRegelingen(actor, parseListQuery(request, meelifLijst), today(), 'csv');
}
