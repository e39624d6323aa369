import type { LoaderFunctionArgs } from '@remix-run/node';
import { lijstMetFouten } from '~/domain/maandrapportage/lijst.server';
import { getRapportage } from '~/domain/maandrapportage/queries.server';
import { getUpload } from '~/domain/maandrapportage/upload.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, notFound } from '~/platform/http.server';

/** The uploaded rows with what is wrong with each. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  const { id } = await getRapportage(actor, idParam(params, 'id'));
  const { antwoord, bestand } = getUpload(actor, id, idParam(params, 'upload'));
  return antwoord?.sheet ? lijstMetFouten(antwoord.sheet, antwoord.uitkomst.fouten, bestand) : notFound();
}
