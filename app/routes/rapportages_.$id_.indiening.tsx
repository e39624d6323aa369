import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { onvolledig, voerUit } from '~/domain/maandrapportage/act.server';
import { dienIn } from '~/domain/maandrapportage/commands-indienen.server';
import { versieForm } from '~/domain/maandrapportage/form';
import { indienPagina } from '~/domain/maandrapportage/indien-pagina.server';
import { getRapportage } from '~/domain/maandrapportage/queries.server';
import { IndienFormulier } from '~/domain/maandrapportage/ui/indien-formulier';
import { RapportagePage, rapportageTitel } from '~/domain/maandrapportage/ui/rapportage-page';
import { now, today } from '~/platform/clock.server';
import { formKey, parseForm } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle('Indienen', rapportageTitel(data.pagina.kop)) : pageTitle('Indienen');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  const rapportage = await getRapportage(actor, idParam(params, 'id'));
  return { pagina: await indienPagina(rapportage, false, today()), sleutel: formKey() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, versieForm, actor);
  if (!submission.ok) return onvolledig();
  const { versie } = submission.value;
  const gedaan = await voerUit(submission, (once) => dienIn({ actor, id, versie, nu: now(), vandaag: today(), once }));
  if (!gedaan.ok) return gedaan.antwoord;
  const laat = gedaan.value.teLaat ? ' Dat was na de uiterste dag.' : '';
  return redirectWithFlash(paths.rapportage(id), `De rapportage is ingediend.${laat} De gemeente beoordeelt haar nu.`);
}

export default function Indiening() {
  const { pagina, sleutel } = useLoaderData<typeof loader>();
  const { kop } = pagina;
  return (
    <RapportagePage kop={kop} stap={2} titel="Indienen">
      <IndienFormulier
        geweigerd={useActionData<typeof action>()?.zinnen ?? []}
        knop="Dien de rapportage in"
        pagina={pagina}
        sleutel={sleutel}
      >
        <p>
          U dient de rapportage in bij {kop.gemeente}. Daarna kunt u haar niet meer wijzigen, tenzij de gemeente haar
          terugstuurt.
        </p>
      </IndienFormulier>
    </RapportagePage>
  );
}
