import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { wijzigDocument } from '~/domain/aanbesteding/commands-documenten.server';
import { documentDaadForm } from '~/domain/aanbesteding/form-daden';
import { beheerTeksten } from '~/domain/aanbesteding/redenen-beheer';
import { now } from '~/platform/clock.server';
import { parseForm } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, notFound, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';

/** Changing a document is a post; a visit leads to the documents. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, 'aanbesteding:bewerken');
  return redirect(paths.aanbestedingDeel(idParam(params, 'nummer'), 'documenten'));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, documentDaadForm, actor);
  if (!submission.ok) notFound();
  const nummer = idParam(params, 'nummer');
  const adres = paths.aanbestedingDeel(nummer, 'documenten');
  const uitkomst = await wijzigDocument({ ...submission.value, actor, nummer, nu: now() });
  return uitkomst.ok
    ? redirectWithFlash(adres, uitkomst.value)
    : redirectWithFlash(adres, beheerTeksten(uitkomst).join(' '), 'fout');
}
