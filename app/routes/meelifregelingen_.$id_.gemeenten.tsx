import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { beeindigToelating, laatToe } from '~/domain/meelifregeling/commands-gemeenten.server';
import { gemeentenForm } from '~/domain/meelifregeling/form';
import { getGemeentenPagina } from '~/domain/meelifregeling/keuzes.server';
import { getRegeling } from '~/domain/meelifregeling/queries.server';
import { regelingTeksten, regelingVelden } from '~/domain/meelifregeling/toelating';
import { BeeindigToelating, LaatToe } from '~/domain/meelifregeling/ui/gemeenten';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Gemeenten', data?.regeling.naam ?? 'Meelifregeling');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'meelif:bewerken');
  return { sleutel: formKey(), ...(await getGemeentenPagina(actor, idParam(params, 'id'), today())) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'meelif:bewerken');
  const { id } = await getRegeling(actor, idParam(params, 'id'));
  const submission = await parseForm(request, gemeentenForm, actor);
  if (!submission.ok) return invalid(submission);
  const { value } = submission;
  const gedaan = await submission.attempt((once) =>
    value.daad === 'toelaten'
      ? laatToe({ ...value, actor, id, nu: now(), once })
      : beeindigToelating({ ...value, actor, id, nu: now() }),
  );
  if (!gedaan.ok) return refused(submission, gedaan, regelingTeksten, regelingVelden);
  const tekst = value.daad === 'toelaten' ? 'De gemeenten zijn toegelaten.' : 'De toelating is beëindigd.';
  return redirectWithFlash(paths.meelifregeling(id), tekst);
}

export default function RegelingGemeenten() {
  const { sleutel, regeling, keuzes, toelatingen } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const van = (daad: string) => (result?.initialValue?.daad === daad ? result : undefined);
  return (
    <Page
      breadcrumb={[
        { label: 'Meelifregelingen', to: paths.meelifregelingen() },
        { label: regeling.naam, to: paths.meelifregeling(regeling.id) },
      ]}
      meta="De gastheer beslist over alle gemeenten. Anderen leggen alleen hun eigen gemeenten vast."
      title="Gemeenten die meeliften"
    >
      <LaatToe gemeenten={keuzes} lastResult={van('toelaten')} sleutel={sleutel} versie={regeling.versie} />
      <BeeindigToelating lastResult={van('beeindigen')} toelatingen={toelatingen} versie={regeling.versie} />
    </Page>
  );
}
