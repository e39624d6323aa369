import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportRapportages } from '~/domain/maandrapportage/export.server';
import { rapportageLijst } from '~/domain/maandrapportage/queries-lijst.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:lezen');
  return exportRapportages(actor, parseListQuery(request, rapportageLijst), today(), 'xlsx');
}
