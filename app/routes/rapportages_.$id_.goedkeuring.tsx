import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { onvolledig, voerUit } from '~/domain/maandrapportage/act.server';
import { keurGoed } from '~/domain/maandrapportage/commands-goedkeuren.server';
import { versieForm } from '~/domain/maandrapportage/form';
import { getRapportage, rapportageKop } from '~/domain/maandrapportage/queries.server';
import { mogelijkeRapportageDaden } from '~/domain/maandrapportage/status';
import { KnopPagina } from '~/domain/maandrapportage/ui/knop-pagina';
import { rapportageTitel } from '~/domain/maandrapportage/ui/rapportage-page';
import { now, today } from '~/platform/clock.server';
import { formKey, parseForm } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle('Goedkeuren', rapportageTitel(data.kop)) : pageTitle('Goedkeuren');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:beoordelen');
  const rapportage = await getRapportage(actor, idParam(params, 'id'));
  return {
    kop: rapportageKop(rapportage, today()),
    waarschuwingen: rapportage.waarschuwingen,
    sleutel: formKey(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:beoordelen');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, versieForm, actor);
  if (!submission.ok) return onvolledig();
  const { versie } = submission.value;
  const gedaan = await voerUit(submission, (once) =>
    keurGoed({ actor, id, versie, nu: now(), vandaag: today(), once }),
  );
  if (!gedaan.ok) return gedaan.antwoord;
  return redirectWithFlash(paths.rapportage(id), 'De rapportage is goedgekeurd. De KPI’s zijn bijgewerkt.');
}

export default function Goedkeuring() {
  const { kop, waarschuwingen, sleutel } = useLoaderData<typeof loader>();
  const geweigerd = useActionData<typeof action>()?.zinnen ?? [];
  const kan = mogelijkeRapportageDaden(kop.status).includes('keur-goed');
  return (
    <KnopPagina
      bezwaar={kan ? '' : 'Deze rapportage ligt niet bij u om goed te keuren.'}
      geweigerd={geweigerd}
      kaart="Keur de rapportage goed"
      knop="Keur goed"
      kop={kop}
      mislukt="De rapportage is niet goedgekeurd"
      sleutel={sleutel}
      titel="Goedkeuren"
    >
      {waarschuwingen ? `Er zijn waarschuwingen (${waarschuwingen}). ` : ''}Na goedkeuring ligt de rapportage vast en
      tellen de cijfers mee in de KPI’s. Wijzigen kan dan alleen met een correctie.
    </KnopPagina>
  );
}
