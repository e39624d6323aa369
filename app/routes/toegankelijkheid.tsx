import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { publicRoute } from '~/platform/guard.server';
import { paths } from '~/platform/paths';

/** The accessibility statement is a page of the manual; this is the address that people expect. */
export async function loader({ request }: LoaderFunctionArgs) {
  await publicRoute(request);
  return redirect(paths.help('toegankelijkheid'));
}
