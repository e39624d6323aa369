import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { maakRapportages } from '~/domain/maandrapportage/maken.server';
import { klokForm } from '~/domain/portaal/form';
import { isDemonstration, momentOf, moveDemonstrationClock, now, today } from '~/platform/clock.server';
import { event } from '~/platform/events.server';
import { invalid, parseForm, refused } from '~/platform/form.server';
import { formatMoment, formatMomentLang } from '~/platform/format';
import { requireActor } from '~/platform/guard.server';
import { notFound, redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { fail } from '~/platform/result';
import { Card } from '~/ui/card';
import { DateField, TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Klok', 'Beheer');

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'klok:verzetten');
  if (!isDemonstration()) notFound();
  return { tekst: formatMomentLang(now()), datum: today() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'klok:verzetten');
  if (!isDemonstration()) notFound();
  const submission = await parseForm(request, klokForm);
  if (!submission.ok) return invalid(submission);
  const moment = momentOf(submission.value.datum, submission.value.tijd);
  if (!moment)
    return refused(submission, fail('tijd-bestaat-niet'), () => [
      'Deze tijd bestaat niet of twee keer: de klok gaat dan een uur vooruit of terug.',
    ]);
  const gegevens = { toelichting: `Naar ${formatMoment(moment)}` };
  await moveDemonstrationClock(
    moment,
    event({ actor, nu: now(), daad: 'klok:verzetten', object: ['portaal', null], gegevens }),
  );
  await maakRapportages(today(), now());
  return redirectWithFlash(paths.beheer('klok'), `De klok staat nu op ${formatMomentLang(moment)}.`);
}

export default function Klok() {
  const { tekst, datum } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'klok',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { datum, tijd: '9.00' },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: klokForm }),
  });
  return (
    <Page breadcrumb={[{ label: 'Beheer', to: paths.beheer() }]} meta={`Nu ${tekst}`} title="Klok van de demonstratie">
      <Card>
        <p>
          Alleen in de demonstratie kunt u de klok verzetten. Termijnen, werklijsten en statussen kijken naar deze klok.
          Zo ziet u bijvoorbeeld wat er gebeurt als de opschortende termijn voorbij is.
        </p>
        <PortalForm form={form}>
          <DateField field={fields.datum} label="Datum" />
          <TextField field={fields.tijd} hint="Nederlandse tijd, bijvoorbeeld 9.00." label="Tijd" short />
          <div className="ik-knoppen">
            <SubmitButton>Verzet de klok</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
