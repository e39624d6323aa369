import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { stelRegelVast } from '~/domain/toewijzing/commands-verdeling.server';
import { regelForm } from '~/domain/toewijzing/form';
import { dienstUit, regelPagina } from '~/domain/toewijzing/queries-regel.server';
import { toewijzingTeksten } from '~/domain/toewijzing/redenen';
import { dienstNamen } from '~/domain/toewijzing/status';
import { Regelversies } from '~/domain/toewijzing/ui/verdeling';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { idParam, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { DateField, SelectField, TextAreaField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageTitle(`${dienstNamen[data.dienst]} in ${data.gemeente}`, 'Verdeling') : pageTitle('Verdeling');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'toewijzingsregel:bewerken');
  const dienst = dienstUit(idParam(params, 'dienst'));
  return { sleutel: formKey(), ...(await regelPagina(actor, idParam(params, 'gemeente'), dienst, today())) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'toewijzingsregel:bewerken');
  const [gemeenteId, dienst] = [idParam(params, 'gemeente'), dienstUit(idParam(params, 'dienst'))];
  const submission = await parseForm(request, regelForm, actor);
  if (!submission.ok) return invalid(submission);
  const klaar = await submission.attempt((once) =>
    stelRegelVast({ ...submission.value, gemeenteId, dienst, once, actor, nu: now(), vandaag: today() }),
  );
  if (!klaar.ok) {
    return refused(submission, klaar, toewijzingTeksten, {
      'regel-niet-later': 'van',
      'regel-ongewijzigd': 'contractId',
      'contract-onbekend': 'contractId',
    });
  }
  return redirectWithFlash(paths.toewijzingDeel('verdeling'), 'De verdeelregel is vastgelegd.');
}

export default function Regel() {
  const { gemeente, dienst, contracten, versies, sleutel } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'regel',
    lastResult: useActionData<typeof action>()?.result,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: regelForm }),
  });
  return (
    <Page
      breadcrumb={[
        { label: 'Toewijzing', to: paths.toewijzingen() },
        { label: 'Verdeling', to: paths.toewijzingDeel('verdeling') },
      ]}
      meta="Een nieuwe versie geldt vanaf een dag. De versie die er nu is, eindigt dan vanzelf en blijft bewaard."
      title={`${dienstNamen[dienst]} in ${gemeente}`}
    >
      <Card title="Nieuwe versie van de regel">
        {contracten.length === 0 ? (
          <Empty title="Geen contract">{`${gemeente} heeft geen lopend contract voor deze dienst.`}</Empty>
        ) : (
          <PortalForm form={form} sleutel={sleutel} versie={versies[0]?.versienummer ?? 0}>
            <SelectField field={fields.contractId} label="Naar welk contract?" options={contracten} />
            <DateField field={fields.van} label="Geldt vanaf" />
            <TextAreaField
              field={fields.toelichting}
              hint="Bijvoorbeeld de sleutel uit de aanbestedingsstukken."
              label="Toelichting"
              optional
              rows={3}
            />
            <div className="ik-knoppen">
              <SubmitButton>Leg de regel vast</SubmitButton>
              <ButtonLink href={paths.toewijzingDeel('verdeling')} variant="tertiary">
                Annuleren
              </ButtonLink>
            </div>
          </PortalForm>
        )}
      </Card>
      <Regelversies versies={versies} />
    </Page>
  );
}
