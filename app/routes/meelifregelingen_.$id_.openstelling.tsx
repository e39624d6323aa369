import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { openRegeling } from '~/domain/meelifregeling/commands.server';
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

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Openstelling', data?.naam ?? 'Meelifregeling');

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
  const open = await submission.attempt(() => openRegeling({ ...submission.value, actor, id, nu: now() }));
  if (!open.ok) return refused(submission, open, regelingTeksten);
  return redirectWithFlash(paths.meelifregeling(id), 'De regeling is opengesteld.');
}

export default function Openstelling() {
  const regeling = useLoaderData<typeof loader>();
  return (
    <StandPagina
      hint="Bijvoorbeeld waar de afspraak staat. Dit komt in de geschiedenis."
      knop="Stel de regeling open"
      lastResult={useActionData<typeof action>()?.result}
      regeling={regeling}
      titel="Regeling openstellen"
      uitleg="Vanaf nu kunnen de toegelaten gemeenten meeliften, binnen de looptijd. Er moet minstens één instelling zijn en minstens één gemeente die meelift."
    />
  );
}
