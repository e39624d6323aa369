import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { lijktOpAndere } from '~/domain/aanbieder/antwoord.server';
import { maakAanbieder } from '~/domain/aanbieder/commands.server';
import { nieuweAanbiederForm } from '~/domain/aanbieder/form';
import { aanbiederTeksten, aanbiederVelden } from '~/domain/aanbieder/redenen';
import { AanbiederVelden } from '~/domain/aanbieder/ui/aanbieder-velden';
import { useAntwoord } from '~/domain/aanbieder/ui/use-antwoord';
import { now, today } from '~/platform/clock.server';
import { formKey, invalid, parseForm, refused } from '~/platform/form.server';
import { requireActor } from '~/platform/guard.server';
import { redirectWithFlash } from '~/platform/http.server';
import { paths } from '~/platform/paths';
import { Card } from '~/ui/card';
import { PortalForm, usePortalForm } from '~/ui/form';
import { Page } from '~/ui/page';
import { pageTitle } from '~/ui/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const meta: MetaFunction = () => pageTitle('Nieuwe aanbieder', 'Aanbieders');

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'aanbieder:bewerken');
  return { sleutel: formKey() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'aanbieder:bewerken');
  const submission = await parseForm(request, nieuweAanbiederForm, actor);
  if (!submission.ok) return invalid(submission);
  const gemaakt = await submission.attempt((once) =>
    maakAanbieder({ ...submission.value, actor, vandaag: today(), nu: now(), once }),
  );
  if (gemaakt.ok) return redirectWithFlash(paths.aanbieder(gemaakt.value.id), 'De aanbieder is toegevoegd.');
  return gemaakt.reden === 'lijkt-op-andere'
    ? lijktOpAndere(submission, gemaakt)
    : refused(submission, gemaakt, aanbiederTeksten, aanbiederVelden);
}

export default function NieuweAanbieder() {
  const { sleutel } = useLoaderData<typeof loader>();
  const { lastResult, gelijkenissen } = useAntwoord();
  const [form, fields] = usePortalForm({
    id: 'aanbieder',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: nieuweAanbiederForm }),
  });
  return (
    <Page
      breadcrumb={[{ label: 'Aanbieders', to: paths.aanbieders() }]}
      meta="Het portaal kijkt eerst of de aanbieder er al is, misschien onder een andere naam."
      title="Nieuwe aanbieder"
    >
      <Card>
        <PortalForm form={form} sleutel={sleutel}>
          <AanbiederVelden fields={fields} form={form} gelijkenissen={gelijkenissen} />
          <div className="ik-knoppen">
            <SubmitButton>Voeg de aanbieder toe</SubmitButton>
          </div>
        </PortalForm>
      </Card>
    </Page>
  );
}
