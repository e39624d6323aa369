import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { bewaarTussendoor } from '~/domain/maandrapportage/invul-daad.server';
import { getRapportage } from '~/domain/maandrapportage/queries.server';
import { now, today } from '~/platform/clock.server';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { paths } from '~/platform/paths';

/** A post address: a visit leads to the report. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  return redirect(paths.rapportage((await getRapportage(actor, idParam(params, 'id'))).id));
}

/** Keeps a few lines while somebody types; the page of the report posts here. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  const formData = await request.formData();
  return bewaarTussendoor({ actor, id: idParam(params, 'id'), formData, nu: now(), vandaag: today() });
}
