import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { publicRoute } from '~/platform/guard.server';
import { paths } from '~/platform/paths';

/** Home is the work list; a visitor begins at what is published. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await publicRoute(request);
  return redirect(actor ? paths.vandaag() : paths.inloggen());
}
