import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { onvolledig, voerUit } from '~/domain/maandrapportage/act.server';
import { trekCorrectieIn } from '~/domain/maandrapportage/commands-beoordelen.server';
import { versieForm } from '~/domain/maandrapportage/form';
import { getRapportage, rapportageKop } from '~/domain/maandrapportage/queries.server';
import { rapportageTeksten } from '~/domain/maandrapportage/redenen';
import { trekIn } from '~/domain/maandrapportage/rules';
import { KnopPagina } from '~/domain/maandrapportage/ui/knop-pagina';
import { rapportageTitel } from '~/domain/maandrapportage/ui/rapportage-page';
import { now, today } from '~/platform/clock.server';
import { formKey, parseForm } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle('Correctie intrekken', rapportageTitel(data.kop)) : pageTitle('Correctie intrekken');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:lezen');
  const rapportage = await getRapportage(actor, idParam(params, 'id'));
  const oordeel = trekIn(rapportage, actor.organisatieId);
  return {
    kop: rapportageKop(rapportage, today()),
    bezwaren: oordeel.ok ? [] : rapportageTeksten(oordeel),
    eigen: actor.scope.soort === 'aanbieder',
    sleutel: formKey(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:lezen');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, versieForm, actor);
  if (!submission.ok) return onvolledig();
  const { versie } = submission.value;
  const gedaan = await voerUit(submission, (once) =>
    trekCorrectieIn({ actor, id, versie, nu: now(), vandaag: today(), once }),
  );
  if (!gedaan.ok) return gedaan.antwoord;
  return redirectWithFlash(
    paths.rapportage(gedaan.value),
    'De correctie is ingetrokken. De goedgekeurde versie geldt.',
  );
}

export default function Intrekking() {
  const { kop, bezwaren, eigen, sleutel } = useLoaderData<typeof loader>();
  const geweigerd = useActionData<typeof action>()?.zinnen ?? [];
  return (
    <KnopPagina
      bezwaar={bezwaren.join(' ')}
      gevaar
      geweigerd={geweigerd}
      kaart="Trek de correctie in"
      knop="Trek de correctie in"
      kop={kop}
      mislukt="De correctie is niet ingetrokken"
      sleutel={sleutel}
      titel="Correctie intrekken"
    >
      De nieuwe versie vervalt en de goedgekeurde versie blijft gelden.{' '}
      {eigen ? '' : `${kop.contractant} krijgt een e-mail en hoeft niets meer te doen. `}U kunt later opnieuw een
      correctie {eigen ? 'maken' : 'vragen'}.
    </KnopPagina>
  );
}
