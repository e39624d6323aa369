import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { logOut } from '~/domain/gebruiker/commands.server';
import { now } from '~/platform/clock.server';
import { publicRoute } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';

/** Logging out is a post; a visit leads to where a person can begin. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await publicRoute(request);
  return redirect(actor ? paths.vandaag() : paths.inloggen());
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await publicRoute(request);
  if (!actor) return redirect(paths.inloggen(), { status: 303 });
  const cookie = await logOut({ actor, nu: now() });
  return redirectWithFlash(paths.inloggen(), 'U bent uitgelogd.', 'succes', [cookie]);
}
