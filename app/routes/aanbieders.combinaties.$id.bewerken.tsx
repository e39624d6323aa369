import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { wijzigCombinatie } from '~/domain/aanbieder/commands-combinatie.server';
import { combinatieForm } from '~/domain/aanbieder/form';
import { getCombinatie, listAanbiederkeuzes } from '~/domain/aanbieder/queries.server';
import { aanbiederTeksten } from '~/domain/aanbieder/redenen';
import { CombinatieFormulier } from '~/domain/aanbieder/ui/combinatie-formulier';
import { now } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Wijzigen', data?.combinatie.naam ?? 'Combinatie');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbieder:bewerken');
  const { aantalContracten, ...combinatie } = await getCombinatie(actor, idParam(params, 'id'));
  return { combinatie, heeftContract: aantalContracten > 0, aanbieders: await listAanbiederkeuzes(actor) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbieder:bewerken');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, combinatieForm, actor);
  if (!submission.ok) return invalid(submission);
  const gewijzigd = await submission.attempt(() => wijzigCombinatie({ ...submission.value, actor, id, nu: now() }));
  if (!gewijzigd.ok) return refused(submission, gewijzigd, aanbiederTeksten);
  return redirectWithFlash(paths.aanbieder(id), 'De wijziging is bewaard.');
}

export default function CombinatieBewerken() {
  const { combinatie, heeftContract, aanbieders } = useLoaderData<typeof loader>();
  const { id, naam, versie, toelichting, bron, leden } = combinatie;
  return (
    <Page
      breadcrumb={[
        { label: 'Aanbieders', to: paths.aanbieders() },
        { label: naam, to: paths.aanbieder(id) },
      ]}
      meta={
        heeftContract
          ? 'De combinatie heeft een contract. Er kan een aanbieder bij, maar niemand kan eruit.'
          : 'De combinatie heeft nog geen contract.'
      }
      title={`Wijzig ${naam}`}
    >
      <CombinatieFormulier
        aanbieders={aanbieders}
        knop="Bewaar de wijziging"
        versie={versie}
        waarden={{
          naam,
          toelichting: toelichting ?? '',
          bron: bron ?? '',
          leden: leden.map(({ aanbiederId, rol, levert, aandeelProcent }) => ({
            aanbiederId,
            rol,
            levert: levert ? 'on' : undefined,
            aandeelProcent: aandeelProcent === null ? undefined : String(aandeelProcent),
          })),
        }}
      />
    </Page>
  );
}
