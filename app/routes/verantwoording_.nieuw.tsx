import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { maakVersie } from '~/domain/verantwoording/commands.server';
import { nieuweVersieForm } from '~/domain/verantwoording/form';
import { getNieuw } from '~/domain/verantwoording/overzicht.server';
import { rapportTeksten } from '~/domain/verantwoording/rules';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { CheckboxField } from '~/ui/choice-fields';
import { DateField, SelectField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Nieuwe voortgangsrapportage', 'Verantwoording');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'verantwoording:bewerken');
  return { sleutel: formKey(), ...(await getNieuw(request, actor, today())) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'verantwoording:bewerken');
  const submission = await parseForm(request, nieuweVersieForm, actor);
  if (!submission.ok) return invalid(submission);
  const gemaakt = await submission.attempt((once) => maakVersie({ ...submission.value, actor, nu: now(), once }));
  if (!gemaakt.ok)
    return refused(submission, gemaakt, rapportTeksten, { 'periode-leeg': 'tot', 'geen-gemeenten': 'van' });
  return redirectWithFlash(paths.rapportversie(gemaakt.value.id), 'De rapportage is als concept bewaard.');
}

export default function NieuweRapportage() {
  const { sleutel, regios, waarden } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'rapportage',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: waarden,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: nieuweVersieForm }),
  });
  return (
    <Page
      breadcrumb={[{ label: 'Verantwoording', to: paths.verantwoording() }]}
      meta="De cijfers blijven meelopen met de trajecten tot u de rapportage vaststelt."
      title="Nieuwe voortgangsrapportage"
    >
      <Card>
        <PortalForm form={form} sleutel={sleutel}>
          <SelectField field={fields.regio} label="Regio" options={regios} />
          <DateField field={fields.van} label="Eerste dag van de periode" />
          <DateField
            field={fields.tot}
            hint="De eerste dag die niet meer meetelt. Voor een jaar tot en met 30 juni is dat 1 juli."
            label="Dag na de laatste dag"
          />
          <CheckboxField
            field={fields.inclusiefEerdereInstroom}
            hint="Kies dit voor de eerste rapportage onder de Wet inburgering 2021. De tabellen over inburgeraars tellen dan vanaf de eerste dag van de wet."
            label="Tel ook inburgeraars van vóór de periode mee"
          />
          <div className="ik-knoppen">
            <SubmitButton>Bewaar als concept</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
