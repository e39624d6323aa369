import type { LoaderFunctionArgs } from '@remix-run/node';
import { lijstVanRapportage } from '~/domain/maandrapportage/lijst.server';
import { getRapportage } from '~/domain/maandrapportage/queries.server';
import { isBijAanbieder } from '~/domain/maandrapportage/status';
import { today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, notFound } from '~/platform/http.server';

/** The lines as a spreadsheet: for the aanbieder to fill in, for others once it was handed in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:lezen');
  const rapportage = await getRapportage(actor, idParam(params, 'id'));
  if (actor.scope.soort !== 'aanbieder' && isBijAanbieder(rapportage.status)) notFound();
  return lijstVanRapportage(rapportage, today());
}
