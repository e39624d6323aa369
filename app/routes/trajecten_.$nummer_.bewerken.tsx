import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { geweigerd } from '~/domain/traject/antwoord.server';
import { bewerkTraject } from '~/domain/traject/commands.server';
import { trajectBewerkenForm } from '~/domain/traject/form';
import { trajectKop } from '~/domain/traject/kop';
import { eigenGemeenten, getTraject } from '~/domain/traject/queries.server';
import { trajectTeksten } from '~/domain/traject/redenen';
import { TrajectFrame } from '~/domain/traject/ui/traject-page';
import { TrajectVelden } from '~/domain/traject/ui/traject-velden';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Bewerken', data ? `Traject ${data.kop.trajectnummer}` : 'Traject');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'traject:importeren');
  const traject = await getTraject(actor, idParam(params, 'nummer'));
  const gemeenten = (await eigenGemeenten(actor, today())).map(({ id, naam }) => ({ waarde: id, label: naam }));
  const { gemeenteId, doelgroep, leerroute, niveau, plichtDatum, pipDatum, startDatum, eindDatum, eindReden } = traject;
  const waarden = { gemeenteId, doelgroep, leerroute, niveau, plichtDatum, pipDatum, startDatum, eindDatum, eindReden };
  return {
    kop: trajectKop(traject),
    gemeenten,
    waarden: { ...waarden, verlengingMaanden: traject.verlengingMaanden || null },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'traject:importeren');
  const nummer = idParam(params, 'nummer');
  const submission = await parseForm(request, trajectBewerkenForm, actor);
  if (!submission.ok) return invalid(submission);
  const { versie, ...gegevens } = submission.value;
  const klaar = await submission.attempt(() =>
    bewerkTraject({ nummer, versie, gegevens, actor, nu: now(), vandaag: today() }),
  );
  if (klaar.ok) return redirectWithFlash(paths.traject(nummer), 'Het traject is gewijzigd.');
  return klaar.reden === 'intussen-gewijzigd'
    ? refused(submission, klaar, trajectTeksten)
    : geweigerd(submission, klaar);
}

export default function TrajectBewerken() {
  const { kop, gemeenten, waarden } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'traject',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: trajectBewerkenForm }),
  });
  return (
    <TrajectFrame kop={kop} title="Traject bewerken">
      <Card>
        <PortalForm form={form} versie={kop.versie}>
          <TrajectVelden fields={fields} gemeenten={gemeenten} />
          <div className="ik-knoppen">
            <SubmitButton>Bewaar</SubmitButton>
            <ButtonLink href={paths.traject(kop.trajectnummer)} variant="tertiary">
              Annuleren
            </ButtonLink>
          </div>
        </PortalForm>
      </Card>
    </TrajectFrame>
  );
}
