import type { LoaderFunctionArgs } from '@remix-run/node';
import { sjabloon } from '~/domain/traject/export.server';
import { requireActor } from '~/platform/guard.server';

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'traject:importeren');
  return sjabloon();
}
