import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { onvolledig, voerUit } from '~/domain/maandrapportage/act.server';
import { meldGeenWijzigingen } from '~/domain/maandrapportage/commands-indienen.server';
import { versieForm } from '~/domain/maandrapportage/form';
import { indienPagina } from '~/domain/maandrapportage/indien-pagina.server';
import { maandErbij } from '~/domain/maandrapportage/maand';
import { getRapportage } from '~/domain/maandrapportage/queries.server';
import { IndienFormulier } from '~/domain/maandrapportage/ui/indien-formulier';
import { KanNiet } from '~/domain/maandrapportage/ui/kan-niet';
import { RapportagePage, rapportageTitel } from '~/domain/maandrapportage/ui/rapportage-page';
import { now, today } from '~/platform/clock.server';
import { formKey, parseForm } from '~/platform/form.server';
import { formatMaand } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { pageTitle } from '~/ui/page-title';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle('Geen wijzigingen', rapportageTitel(data.pagina.kop)) : pageTitle('Geen wijzigingen');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  const rapportage = await getRapportage(actor, idParam(params, 'id'));
  return { pagina: await indienPagina(rapportage, true, today()), sleutel: formKey() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'rapportage:indienen');
  const id = idParam(params, 'id');
  const submission = await parseForm(request, versieForm, actor);
  if (!submission.ok) return onvolledig();
  const { versie } = submission.value;
  const gedaan = await voerUit(submission, (once) =>
    meldGeenWijzigingen({ actor, id, versie, nu: now(), vandaag: today(), once }),
  );
  if (!gedaan.ok) return gedaan.antwoord;
  return redirectWithFlash(paths.rapportage(id), 'Gemeld: geen wijzigingen. De rapportage is ingediend.');
}

export default function GeenWijzigingen() {
  const { pagina, sleutel } = useLoaderData<typeof loader>();
  const geweigerd = useActionData<typeof action>()?.zinnen ?? [];
  const { kop, zonderVorige } = pagina;
  const vorige = formatMaand(maandErbij(kop.maand, -1));
  return (
    <RapportagePage kop={kop} titel="Geen wijzigingen">
      {zonderVorige.length > 0 && pagina.kan ? (
        <KanNiet
          id={kop.id}
          tekst={`Niet elk traject stond in de rapportage van ${vorige}: ${zonderVorige.slice(0, 5).join(', ')}. Vul de rapportage zelf in.`}
        />
      ) : (
        <IndienFormulier
          geweigerd={geweigerd}
          knop="Meld geen wijzigingen en dien in"
          pagina={pagina}
          sleutel={sleutel}
        >
          <p>
            {pagina.totalen.les ? `De uren en niveaus van ${vorige} worden overgenomen voor alle trajecten. ` : null}
            Mijlpalen, werk en einde blijven leeg. De rapportage is daarmee ingediend bij {kop.gemeente}.
          </p>
          <p>Wat u voor deze maand al had ingevuld, vervalt.</p>
        </IndienFormulier>
      )}
    </RapportagePage>
  );
}
