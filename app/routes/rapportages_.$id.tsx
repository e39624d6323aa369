import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { bewaarPagina } from '~/domain/maandrapportage/invul-daad.server';
import { invulPagina } from '~/domain/maandrapportage/invul-pagina.server';
import { leesPagina, parseToon } from '~/domain/maandrapportage/lees-pagina.server';
import { getRapportage } from '~/domain/maandrapportage/queries.server';
import { isBijAanbieder } from '~/domain/maandrapportage/status';
import { InvulFormulier } from '~/domain/maandrapportage/ui/invul-pagina';
import { LeesWeergave } from '~/domain/maandrapportage/ui/lees-pagina';
import { rapportageTitel } from '~/domain/maandrapportage/ui/rapportage-page';
import { now, today } from '~/platform/clock.server';
import { formKey } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam } from '~/platform/http.server';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? rapportageTitel(data.pagina.kop) : 'Rapportage');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:lezen');
  const rapportage = await getRapportage(actor, idParam(params, 'id'));
  const { searchParams } = new URL(request.url);
  const vult = actor.permissions.has('rapportage:indienen') && isBijAanbieder(rapportage.status);
  const nummer = Number(searchParams.get('pagina'));
  const gevraagd = {
    nakijken: searchParams.has('nakijken'),
    pagina: Number.isInteger(nummer) && nummer > 0 ? nummer : 1,
  };
  const pagina = vult
    ? await invulPagina(actor, rapportage, gevraagd, today())
    : await leesPagina(actor, rapportage, parseToon(searchParams.get('toon')), today());
  return { pagina, sleutel: formKey() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  const formData = await request.formData();
  return bewaarPagina({ actor, id: idParam(params, 'id'), formData, nu: now(), vandaag: today() });
}

export default function Rapportage() {
  const { pagina, sleutel } = useLoaderData<typeof loader>();
  const geweigerd = useActionData<typeof action>();
  if (pagina.soort === 'lezen') return <LeesWeergave pagina={pagina} sleutel={sleutel} />;
  const { kop, nakijken, pagina: deel } = pagina;
  // What was kept begins anew: the fields show what the portal made of it.
  return (
    <InvulFormulier
      geweigerd={geweigerd}
      key={`${kop.versie} ${nakijken} ${deel.nummer} ${Boolean(geweigerd)}`}
      pagina={pagina}
    />
  );
}
