import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportKeurmerken } from '~/domain/keurmerk/export.server';
import { keurmerkLijst } from '~/domain/keurmerk/queries-overzicht.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'keurmerk:lezen');
  return exportKeurmerken(actor, parseListQuery(request, keurmerkLijst), today(), 'xlsx');
}
