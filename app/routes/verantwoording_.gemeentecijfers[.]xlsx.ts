import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportCijfers } from '~/domain/gemeentecijfer/export.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';

/** The figures of the period as a file that can be filled in and read again. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'gemeentecijfer:invoeren');
  return exportCijfers(request, actor, today(), 'xlsx');
}
