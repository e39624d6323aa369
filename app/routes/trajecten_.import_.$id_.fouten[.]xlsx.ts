import type { LoaderFunctionArgs } from '@remix-run/node';
import { foutenbestand } from '~/domain/traject/export.server';
import { getImport, leesPlan } from '~/domain/traject/queries-import.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, notFound } from '~/platform/http.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'traject:importeren');
  const { blad } = await getImport(actor, idParam(params, 'id'));
  if (!blad) return notFound();
  return foutenbestand(blad, (await leesPlan(actor, blad, today())).plan.fouten);
}
