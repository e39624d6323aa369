import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportAanbestedingen } from '~/domain/aanbesteding/export.server';
import { aanbestedingenLijst } from '~/domain/aanbesteding/queries-lijst.server';
import { today } from '~/platform/clock.server';
import { publicRoute } from '~/platform/guard.server';
import { parseListQuery } from '~/platform/list';

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await publicRoute(request);
  return exportAanbestedingen(actor, parseListQuery(request, aanbestedingenLijst), today(), 'xlsx');
}
