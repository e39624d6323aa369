import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { requireActor } from '~/platform/guard.server';
import { paths } from '~/platform/paths';

/** Aanbieders and combinaties have one list for everybody; Beheer leads there. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'aanbieder:lezen');
  return redirect(paths.aanbieders());
}
