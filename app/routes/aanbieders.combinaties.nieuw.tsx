import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { maakCombinatie } from '~/domain/aanbieder/commands-combinatie.server';
import { nieuweCombinatieForm } from '~/domain/aanbieder/form';
import { listAanbiederkeuzes } from '~/domain/aanbieder/queries.server';
import { aanbiederTeksten } from '~/domain/aanbieder/redenen';
import { CombinatieFormulier } from '~/domain/aanbieder/ui/combinatie-formulier';
import { now } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction = () => pageTitle('Nieuwe combinatie', 'Aanbieders');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbieder:bewerken');
  return { aanbieders: await listAanbiederkeuzes(actor), sleutel: formKey() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbieder:bewerken');
  const submission = await parseForm(request, nieuweCombinatieForm, actor);
  if (!submission.ok) return invalid(submission);
  const gemaakt = await submission.attempt((once) => maakCombinatie({ ...submission.value, actor, nu: now(), once }));
  if (!gemaakt.ok) return refused(submission, gemaakt, aanbiederTeksten);
  return redirectWithFlash(paths.aanbieder(gemaakt.value.id), 'De combinatie is toegevoegd.');
}

const leegLid = { aanbiederId: '', rol: 'onbekend' as const, levert: 'on' };

export default function NieuweCombinatie() {
  const { aanbieders, sleutel } = useLoaderData<typeof loader>();
  return (
    <Page
      breadcrumb={[{ label: 'Aanbieders', to: paths.aanbieders() }]}
      meta="Aanbieders die samen inschrijven of leveren. Staat een aanbieder niet in de lijst, voeg hem dan eerst toe."
      title="Nieuwe combinatie"
    >
      <CombinatieFormulier
        aanbieders={aanbieders}
        knop="Voeg de combinatie toe"
        sleutel={sleutel}
        waarden={{ naam: '', leden: [leegLid, leegLid] }}
      />
    </Page>
  );
}
