import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { geweigerd } from '~/domain/traject/antwoord.server';
import { maakTraject } from '~/domain/traject/commands.server';
import { trajectForm } from '~/domain/traject/form';
import { eigenGemeenten } from '~/domain/traject/queries.server';
import { trajectTeksten } from '~/domain/traject/redenen';
import { TrajectVelden } from '~/domain/traject/ui/traject-velden';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { ButtonLink } from '~/ui/button-link';
import { Card } from '~/ui/card';
import { TextField } from '~/ui/fields';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Traject toevoegen', 'Trajecten');

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'traject:importeren');
  const gemeenten = await eigenGemeenten(actor, today());
  return { sleutel: formKey(), gemeenten: gemeenten.map(({ id, naam }) => ({ waarde: id, label: naam })) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'traject:importeren');
  const submission = await parseForm(request, trajectForm, actor);
  if (!submission.ok) return invalid(submission);
  const { trajectnummer, ...gegevens } = submission.value;
  const gemaakt = await submission.attempt((once) =>
    maakTraject({ trajectnummer, gegevens, once, actor, nu: now(), vandaag: today() }),
  );
  if (gemaakt.ok) {
    const nummer = gemaakt.value.trajectnummer;
    return redirectWithFlash(paths.traject(nummer), `Traject ${nummer} is toegevoegd.`);
  }
  return gemaakt.reden === 'intussen-gewijzigd'
    ? refused(submission, gemaakt, trajectTeksten)
    : geweigerd(submission, gemaakt);
}

export default function TrajectNieuw() {
  const { sleutel, gemeenten } = useLoaderData<typeof loader>();
  const [form, fields] = usePortalForm({
    id: 'traject',
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: gemeenten.length === 1 ? { gemeenteId: gemeenten[0]?.waarde } : {},
    onValidate: ({ formData }) => parseWithZod(formData, { schema: trajectForm }),
  });
  return (
    <Page
      breadcrumb={[{ label: 'Trajecten', to: paths.trajecten() }]}
      meta="Voor één inburgeraar. Heeft u er meer, lees dan een bestand in."
      title="Traject toevoegen"
    >
      <Card>
        <PortalForm form={form} sleutel={sleutel}>
          <TextField
            field={fields.trajectnummer}
            hint="Laat dit leeg, dan kiest het portaal een willekeurig nummer. Gebruik nooit een naam of een BSN."
            label="Trajectnummer"
            optional
          />
          <TrajectVelden fields={fields} gemeenten={gemeenten} />
          <div className="ik-knoppen">
            <SubmitButton>Voeg het traject toe</SubmitButton>
            <ButtonLink href={paths.trajecten()} variant="tertiary">
              Annuleren
            </ButtonLink>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
