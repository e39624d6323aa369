import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportAanbieders } from '~/domain/aanbieder/export.server';
import { aanbiederLijst } from '~/domain/aanbieder/queries-lijst.server';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbieder:lezen');
  return exportAanbieders(actor, parseListQuery(request, aanbiederLijst), today(), 'xlsx');
}
