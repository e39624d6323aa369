import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { haalFeitWeg, voegFeitToe } from '~/domain/traject/commands-feiten.server';
import { feitenForm, feitToevoegenForm } from '~/domain/traject/form';
import { trajectKop } from '~/domain/traject/kop';
import { getTraject, listFeiten } from '~/domain/traject/queries.server';
import { trajectTeksten } from '~/domain/traject/redenen';
import { feitNamen } from '~/domain/traject/status';
import { EigenFeiten } from '~/domain/traject/ui/eigen-feiten';
import { TrajectFrame } from '~/domain/traject/ui/traject-page';
import { now, today } from '~/platform/clock.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { DateField, SelectField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle('Feiten', data ? `Traject ${data.kop.trajectnummer}` : 'Traject');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'traject:importeren');
  const traject = await getTraject(actor, idParam(params, 'nummer'));
  const feiten = await listFeiten(traject.id);
  return {
    kop: trajectKop(traject),
    feiten: feiten.map(({ soort, datum, contract, maand }) => ({ soort, datum, contract, maand })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'traject:importeren');
  const nummer = idParam(params, 'nummer');
  const submission = await parseForm(request, feitenForm, actor);
  if (!submission.ok) return invalid(submission);
  const invoer = { ...submission.value, nummer, actor, nu: now(), vandaag: today() };
  const klaar = await submission.attempt(() =>
    invoer.daad === 'toevoegen' ? voegFeitToe(invoer) : haalFeitWeg(invoer),
  );
  if (!klaar.ok) return refused(submission, klaar, trajectTeksten, { 'feit-bestaat-al': 'soort' });
  const tekst = invoer.daad === 'toevoegen' ? 'Het feit is vastgelegd.' : 'Het feit is weggehaald.';
  return redirectWithFlash(paths.trajectDeel(nummer, 'feiten'), tekst);
}

export default function Feiten() {
  const { kop, feiten } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const [form, fields] = usePortalForm({
    id: 'feit',
    lastResult: result?.initialValue?.daad === 'weghalen' ? undefined : result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: feitToevoegenForm }),
  });
  const bekend = new Set<string>(feiten.map(({ soort }) => soort));
  const nog = Object.entries(feitNamen).filter(([soort]) => !bekend.has(soort));
  return (
    <TrajectFrame kop={kop} title="Feiten">
      <EigenFeiten
        feiten={feiten}
        fouten={result?.initialValue?.daad === 'weghalen' ? (result.error?.[''] ?? []) : []}
        versie={kop.versie}
      />
      <Card title="Leg een feit vast">
        <PortalForm form={form} versie={kop.versie}>
          <input name="daad" type="hidden" value="toevoegen" />
          <SelectField
            field={fields.soort}
            hint="Alleen wat geen aanbieder rapporteert. Elk feit telt één keer, op de eerste dag."
            label="Wat gebeurde er?"
            options={nog.map(([waarde, label]) => ({ waarde, label }))}
          />
          <DateField field={fields.datum} label="Op welke dag?" />
          <div className="ik-knoppen">
            <SubmitButton>Leg het feit vast</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </TrajectFrame>
  );
}
