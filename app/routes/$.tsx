import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { publicRoute } from '~/platform/guard.server';
import { notFound } from '~/platform/http.server';

/** Every address that no other page knows. */
export async function loader({ request }: LoaderFunctionArgs) {
  await publicRoute(request);
  return notFound();
}

export async function action({ request }: ActionFunctionArgs) {
  await publicRoute(request);
  return notFound();
}

export default function Onbekend() {
  return null;
}
