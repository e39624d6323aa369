import type { LoaderFunctionArgs } from '@remix-run/node';
import { findBijlage } from '~/domain/bijlage/queries.server';
import { download } from '~/platform/export.server';
import { readStoredFile } from '~/platform/files.server';
import { publicRoute } from '~/platform/guard.server';
import { idParam, notFound } from '~/platform/http.server';

/** One file. Who may have it follows from what it hangs on, so a visitor gets the public documents of a tender. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await publicRoute(request);
  const bijlage = await findBijlage(actor, idParam(params, 'id'));
  if (!bijlage) notFound();
  return download(await readStoredFile(bijlage.sha256), bijlage.naam, bijlage.mediatype);
}
