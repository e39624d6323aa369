import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sluit } from '~/domain/meelifregeling/commands.server';
import { standForm } from '~/domain/meelifregeling/form';
import { getRegeling } from '~/domain/meelifregeling/queries.server';
import { regelingTeksten } from '~/domain/meelifregeling/toelating';
import { StandPagina } from '~/domain/meelifregeling/ui/stand-pagina';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle('Sluiting', data?.naam ?? 'Meelifregeling');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'meelif:bewerken');
  const { id, naam, versie } = await getRegeling(actor, idParam(params, 'id'));
  return { id, naam, versie };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'meelif:bewerken');
  const { id } = await getRegeling(actor, idParam(params, 'id'));
  const submission = await parseForm(request, standForm, actor);
  if (!submission.ok) return invalid(submission);
  const gesloten = await submission.attempt(() => sluit({ ...submission.value, actor, id, nu: now() }));
  if (!gesloten.ok) return refused(submission, gesloten, regelingTeksten);
  return redirectWithFlash(paths.meelifregeling(id), 'De regeling is gesloten.');
}

export default function Sluiting() {
  const regeling = useLoaderData<typeof loader>();
  return (
    <StandPagina
      gevaar
      hint="Waarom de regeling stopt. Dit komt in de geschiedenis."
      knop="Sluit de regeling"
      lastResult={useActionData<typeof action>()?.result}
      regeling={regeling}
      titel="Regeling sluiten"
      uitleg="Er komen geen nieuwe individuele contracten meer bij. Contracten die al lopen, lopen door. Een gesloten regeling gaat niet meer open: leg dan een nieuwe vast."
    />
  );
}
