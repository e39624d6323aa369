import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { maakAanbesteding } from '~/domain/aanbesteding/commands.server';
import { nieuweAanbestedingForm } from '~/domain/aanbesteding/form';
import { formKeuzes } from '~/domain/aanbesteding/queries-form.server';
import { beheerTeksten } from '~/domain/aanbesteding/redenen-beheer';
import { AanbestedingVelden } from '~/domain/aanbesteding/ui/velden';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { SelectField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Nieuwe aanbesteding');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  return { ...(await formKeuzes(actor, today())), sleutel: formKey() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbesteding:bewerken');
  const submission = await parseForm(request, nieuweAanbestedingForm, actor);
  if (!submission.ok) return invalid(submission);
  const gemaakt = await submission.attempt((once) =>
    maakAanbesteding({ actor, gegevens: submission.value, vandaag: today(), nu: now(), once }),
  );
  if (!gemaakt.ok) return refused(submission, gemaakt, beheerTeksten);
  const { nummer } = gemaakt.value;
  return redirectWithFlash(paths.aanbesteding(nummer), `Aanbesteding ${nummer} is gemaakt. Voeg nu percelen toe.`);
}

export default function NieuweAanbesteding() {
  const { verbanden, gemeenten, bureaus, sleutel } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'aanbesteding',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: {
      verbandId: verbanden.length === 1 ? verbanden[0]?.waarde : '',
      hoofdvoorwerp: 'sas',
      standstillDagen: '20',
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: nieuweAanbestedingForm }),
  });
  return (
    <Page
      breadcrumb={[{ label: 'Aanbestedingen', to: paths.aanbestedingen() }]}
      meta="Het portaal geeft het nummer. Percelen, planning en mandaten voegt u daarna toe."
      title="Nieuwe aanbesteding"
    >
      {verbanden.length === 0 ? (
        <Empty title="U werkt nog voor geen samenwerkingsverband.">
          Een aanbesteding hoort bij een samenwerkingsverband. Vraag de beheerder om u daaraan te koppelen.
        </Empty>
      ) : (
        <Card>
          <PortalForm form={form} sleutel={sleutel}>
            <SelectField field={fields.verbandId} label="Samenwerkingsverband" options={verbanden} />
            <AanbestedingVelden bureaus={bureaus} eldersTeKiezen fields={fields} gemeenten={gemeenten} />
            <div className="ik-knoppen">
              <SubmitButton>Maak de aanbesteding</SubmitButton>
              <ButtonLink href={paths.aanbestedingen()} variant="tertiary">
                Annuleren
              </ButtonLink>
            </div>
          </PortalForm>
        </Card>
      )}
    </Page>
  );
}
